# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line itself: help, wrong usage, no display, odd standard streams."""

import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import LIMBER, ProgramTest

COMMANDS = ["guide", "list", "validate", "print", "history"]


class Usage(ProgramTest):
    def test_every_command_has_its_help_with_examples(self):
        for command in [[], *([name] for name in COMMANDS)]:
            done = self.run_limber(*command, "--help")
            self.assertEqual(done.returncode, 0)
            self.assertIn(" ".join(["Usage: limber", *command]), done.stdout)
            self.assertIn("Examples:", done.stdout)
            self.assertEqual(done.stderr, "")
        self.assertEqual([name for name in COMMANDS
                          if name not in self.run_limber("--help").stdout], [])

    def test_the_version_is_told_everywhere(self):
        for command in [[], *([name] for name in COMMANDS)]:
            done = self.run_limber(*command, "--version")
            self.assertEqual(done.returncode, 0)
            self.assertRegex(done.stdout, r"^limber \d+\.\d+\.\d+\n$")

    def test_wrong_usage_exits_with_2_and_starts_nothing(self):
        for arguments in [["unheard-of"], ["guide"], ["guide", "a", "b"], ["list", "more"],
                          ["validate"], ["history", "more"], ["history", "--format", "xml"],
                          ["guide", "upper-back-release", "--speed", "0"],
                          ["guide", "upper-back-release", "--speed", "fast"],
                          ["guide", "upper-back-release", "--speed", "nan"],
                          ["guide", "upper-back-release", "--repetitions", "9"],
                          ["guide", "upper-back-release", "--repetitions", "some"],
                          ["list", "--speed", "2"], ["--unknown"], ["list", "--log-level", "loud"],
                          ["guide", "upper-back-release", "--speed"]]:
            with self.subTest(arguments=arguments):
                done = self.run_limber(*arguments)
                self.assertEqual(done.returncode, 2)
                self.assertNotEqual(done.stderr, "")
                self.assertEqual(done.stdout, "")
        self.assertEqual(self.sessions(), [])

    def test_without_a_display_the_window_says_so(self):
        bare = {name: value for name, value in os.environ.items()
                if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        for environment in [bare, {**bare, "DISPLAY": ":4711"}]:
            done = self.run_limber(env=environment)
            self.assertEqual(done.returncode, 3)
            self.assertIn("display", done.stderr)
            self.assertIn("limber guide", done.stderr)

    def test_standard_streams_may_be_closed(self):
        for closing in ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"]:
            with self.subTest(closing=closing):
                script = f'exec "$0" "$@" {closing}'
                done = subprocess.run(["sh", "-c", script, *self.command(
                    "guide", "upper-back-release", "--speed", "1000")], timeout=60,
                    stdin=subprocess.DEVNULL, capture_output=True)
                self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual([session["outcome"] for session in self.sessions()], ["finished"] * 4)
        database = (self.folder / "data" / "history.db").read_bytes()
        self.assertTrue(database.startswith(b"SQLite format 3\0"))

    def test_a_reader_that_goes_is_no_crash(self):
        script = 'set -o pipefail; "$0" "$@" | head -n 1'
        for arguments in [["list"], ["--help"], ["history", "--format", "csv"],
                          ["guide", "upper-back-release", "--speed", "200"]]:
            done = subprocess.run(["bash", "-c", script, *self.command(*arguments)], timeout=60,
                                  stdin=subprocess.DEVNULL, capture_output=True)
            self.assertEqual(done.returncode, 0, done.stderr)
        outcomes = {session["outcome"] for session in self.sessions()}
        self.assertLessEqual(outcomes, {"stopped", "finished"})

    def test_a_full_disk_below_the_output_is_told(self):
        with open("/dev/full", "w") as full:
            done = subprocess.run(self.command("list"), stdout=full, stderr=subprocess.PIPE,
                                  timeout=60)
        self.assertEqual(done.returncode, 3)
        self.assertNotEqual(done.stderr, b"")

    def test_no_locale_is_needed(self):
        done = subprocess.run([LIMBER, "list", "--data-dir", str(self.folder)], env={},
                              capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0)
        self.assertIn("upper-back-release", done.stdout.decode())
        self.assertEqual(done.stderr, b"")


if __name__ == "__main__":
    unittest.main()
