# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of a run: what happened and what went wrong, and nothing that says who someone is."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import ProgramTest


class Log(ProgramTest):
    def guide(self, *options):
        done = self.run_limber("guide", "upper-back-release", "--speed", "1000", *options)
        self.assertEqual(done.returncode, 0, done.stderr)

    def log(self):
        return (self.folder / "state" / "limber.log").read_text()

    def test_a_session_is_told_from_its_start_to_its_end_by_its_id(self):
        self.guide()
        lines = self.log().splitlines()
        session, = self.sessions()
        told = [line.split("limber.session: ")[1] for line in lines if "limber.session: " in line]
        self.assertEqual(told, [f"{session['id']} open", f"{session['id']} finished"])
        self.assertRegex(lines[0], r" info limber\.program: Limber \d.*terminal, in a folder of")

    def test_what_was_kept_aside_is_warned_of_by_name_alone(self):
        self.write_settings("this is not a settings file\n")
        history = self.folder / "data" / "history.db"
        history.parent.mkdir(parents=True)
        history.write_bytes(b"this is not a database\n" * 1000)
        self.guide()
        log = self.log()
        self.assertRegex(log, r" warning limber\.settings: .*“limber\.ini\.damaged-\w+”")
        self.assertRegex(log, r" warning limber\.history: .*“history\.db\.damaged-\w+”")
        self.assertNotIn(str(self.folder), log)

    def test_what_could_not_be_kept_is_warned_of(self):
        self.folder.joinpath("data").write_text("in the way of the folder\n")
        self.guide()
        self.assertRegex(self.log(), r" warning limber\.history: ")

    def test_files_of_the_persons_own_are_not_named(self):
        self.guide()
        out = self.folder / "nowhere" / "anna-after-surgery.pdf"
        self.assertEqual(self.run_limber("print", "upper-back-release", "-o", out).returncode, 3)
        self.assertEqual(self.run_limber("history", "--report", out).returncode, 3)
        log = self.log()
        self.assertIn("a sheet could not be saved", log)
        self.assertIn("a report could not be saved", log)
        self.assertNotIn("anna", log)

    def test_it_can_be_quiet(self):
        self.guide("--log-level", "warning")
        self.assertEqual(self.log(), "")


if __name__ == "__main__":
    unittest.main()
