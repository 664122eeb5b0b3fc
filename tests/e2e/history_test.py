# SPDX-License-Identifier: GPL-3.0-or-later
"""limber history, and what becomes of a session where nothing can be written."""

import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import ProgramTest, as_nobody_special


class History(ProgramTest):
    def guide(self):
        done = self.run_limber("guide", "upper-back-release", "--speed", "1000")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_nothing_yet(self):
        self.assertEqual(self.sessions(), [])
        self.assertIn("No sessions", self.run_limber("history").stdout)
        self.assertEqual(self.run_limber("history", "--format", "csv").stdout.count("\n"), 1)

    def test_the_table_has_a_line_a_session(self):
        self.guide()
        self.guide()
        lines = self.run_limber("history").stdout.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertIn("Finished", lines[1])

    def test_csv_has_a_header_and_a_row_a_set(self):
        self.guide()
        output = subprocess.run(self.command("history", "--format", "csv"), capture_output=True,
                                timeout=60).stdout.decode()
        self.assertEqual(output.count("\r\n"), output.count("\n"))
        rows = list(csv.DictReader(io.StringIO(output, newline="")))
        self.assertEqual(len(rows), 8)
        self.assertEqual({row["outcome"] for row in rows}, {"finished"})
        self.assertEqual([row["set"] for row in rows], [str(number) for number in range(1, 9)])
        self.assertEqual(rows[1]["level"], "belly-button")
        self.assertEqual(rows[1]["tension_before"], "")

    def test_a_damaged_history_is_kept_aside_and_told(self):
        self.guide()
        file = self.folder / "data" / "history.db"
        for leftover in self.folder.glob("data/history.db-*"):
            leftover.unlink()
        rubbish = b"this is not a database, but it may be all someone has\n" * 100
        file.write_bytes(rubbish)
        done = self.run_limber("history", "--format", "json")
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("damaged", done.stderr)
        kept = [path for path in file.parent.iterdir() if path.is_file()
                and path.read_bytes() == rubbish]
        self.assertEqual(len(kept), 1)
        self.guide()
        self.assertEqual(len(self.sessions()), 1)

    def test_a_folder_that_cannot_be_written_is_told_and_guiding_goes_on(self):
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        done = subprocess.run(
            as_nobody_special(self.command("guide", "upper-back-release", "--speed", "1000")),
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Finished", done.stdout)
        self.assertNotIn("saved", done.stdout)
        self.assertIn("history", done.stderr)
        self.assertIn("could not be kept", done.stderr)

    def test_a_history_that_can_only_be_read_is_printed_all_the_same(self):
        self.guide()
        data = self.folder / "data"
        for path in [*data.iterdir(), data]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        self.addCleanup(data.chmod, 0o755)
        done = subprocess.run(as_nobody_special(self.command("history", "--format", "json")),
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        self.assertEqual(len(json.loads(done.stdout)["sessions"]), 1)
        self.assertEqual(done.returncode, 0)
        self.assertIn("history", done.stderr)

    def test_a_full_disk_is_told_and_guiding_goes_on(self):
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", self.folder],
                          capture_output=True).returncode != 0:
            self.skipTest("a small disk can be mounted by root only")
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.folder])
        done = self.run_limber("guide", "upper-back-release", "--speed", "200")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Finished", done.stdout)
        self.assertIn("full", done.stderr)
        self.assertIn("could not be kept", done.stderr)

    def test_damaged_settings_are_kept_aside_and_told(self):
        self.write_settings("this is not a settings file\n")
        done = self.run_limber("guide", "upper-back-release", "--speed", "1000")
        self.assertEqual(done.returncode, 0)
        self.assertIn("limber.ini.damaged-", done.stderr)
        kept, = pathlib.Path(self.folder / "config").glob("limber.ini.damaged-*")
        self.assertEqual(kept.read_text(), "this is not a settings file\n")


if __name__ == "__main__":
    unittest.main()
