# SPDX-License-Identifier: GPL-3.0-or-later
"""limber list and limber validate, on good files and on everything that is not one."""

import os
import re
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import DATA, ProgramTest, as_nobody_special

GOOD = DATA / "routines" / "calf-both-sides.limber"
BAD = sorted((DATA / "routines" / "bad").glob("*.limber"))


class Validate(ProgramTest):
    def assert_refused(self, file, pattern):
        done = self.run_limber("validate", file)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertRegex(done.stdout, rf"(?m)^{re.escape(str(file))}: {pattern}")
        return done.stdout

    def test_a_good_file_is_fine(self):
        done = self.run_limber("validate", GOOD)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, f"{GOOD}: fine\n", ""))

    def test_one_bad_file_among_good_ones_is_enough(self):
        done = self.run_limber("validate", GOOD, BAD[0], GOOD)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout.count(": fine\n"), 2)
        self.assertIn(f"{BAD[0]}: ", done.stdout)

    def test_every_bad_example_is_refused_with_place_and_reason(self):
        self.assertGreater(len(BAD), 10)
        for file in BAD:
            with self.subTest(file=file.name):
                # A reason always; a place unless it is about the file as a whole.
                self.assert_refused(file, r".*[a-z]{3}")

    def test_all_problems_of_a_file_are_named_at_once(self):
        file = self.folder / "many.limber"
        file.write_text(GOOD.read_text().replace('"version": 1', '"version": 1, "revision": -1')
                        .replace('"steps"', '"stepz"'))
        lines = self.assert_refused(file, "").splitlines()
        self.assertGreater(len(lines), 1)

    def test_what_is_no_file(self):
        self.assert_refused(self.folder / "missing.limber", "")
        self.assert_refused(self.folder, "")
        pipe = self.folder / "pipe.limber"
        os.mkfifo(pipe)
        self.assert_refused(pipe, "")
        self.assert_refused("/dev/zero", "")
        self.assert_refused("-", "")

    def test_an_unreadable_file(self):
        file = self.folder / "secret.limber"
        file.write_text(GOOD.read_text())
        file.chmod(0)
        done = subprocess.run(as_nobody_special(self.command("validate", file)),
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertRegex(done.stdout, r"secret\.limber: ")

    def test_a_hundred_megabytes(self):
        file = self.folder / "large.limber"
        with open(file, "wb") as large:
            large.truncate(100 * 1024 * 1024)
        self.assert_refused(file, "")

    def test_an_empty_file(self):
        file = self.folder / "empty.limber"
        file.touch()
        self.assert_refused(file, "")

    def test_a_name_cannot_command_the_terminal(self):
        file = self.folder / "\x1b[31mred\n.limber"
        file.write_text("{")
        done = self.run_limber("validate", file)
        self.assertEqual(done.returncode, 1)
        self.assertNotIn("\x1b", done.stdout)
        self.assertEqual(done.stdout.count("\n"), 1)


class List(ProgramTest):
    def test_the_shipped_routine_is_there(self):
        done = self.run_limber("list")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout,
                         r"(?m)^upper-back-release +Upper-Back Release +about \d+ min +shipped$")

    def test_own_routines_stand_beside_it_and_refused_ones_are_named(self):
        own = self.folder / "data" / "routines"
        own.mkdir(parents=True)
        (own / "good.limber").write_text(GOOD.read_text())
        (own / "bad.limber").write_text("{")
        done = self.run_limber("list")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"(?m) own$")
        self.assertRegex(done.stderr, r"bad\.limber: line 1, column \d+: ")

    def test_a_shipped_id_wins_and_that_is_said(self):
        own = self.folder / "data" / "routines"
        own.mkdir(parents=True)
        identity = re.search(r'"id": *"([a-z0-9-]+)"', GOOD.read_text()).group(1)
        (own / "mine.limber").write_text(
            GOOD.read_text().replace(f'"{identity}"', '"upper-back-release"', 1))
        done = self.run_limber("list")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stdout.count("upper-back-release"), 1)
        self.assertIn("mine.limber", done.stderr)


if __name__ == "__main__":
    unittest.main()
