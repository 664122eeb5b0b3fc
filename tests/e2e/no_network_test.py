# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing phones home: a session is lived without a network, and no other is even asked for."""

import os
import re
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Window
from program import DATA, PATIENCE, ProgramTest

TWENTY_SECONDS = DATA / "routines" / "twenty-seconds.limber"
# A namespace of its own has no network, not even to the machine itself; the person stays the same.
WITHOUT_NETWORK = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-c", "-n"]


class NoNetwork(ProgramTest):
    def setUp(self):
        super().setUp()
        self.trace = self.folder / "trace"
        # Its search for leaks cannot be traced.
        os.environ["ASAN_OPTIONS"] = "detect_leaks=0"

    def command(self, *arguments):
        """The program keeps its process id, by which the window is found."""
        traced = ["strace", "-D", "-f", "-q", "-o", str(self.trace), "-e", "trace=socket,connect"]
        return WITHOUT_NETWORK + traced + super().command(*arguments)

    def assert_only_this_machine(self, ended):
        """Of a trace that is there to its end; no other family of sockets is anywhere in it."""
        end = time.monotonic() + PATIENCE
        while f"+++ {ended} +++" not in (calls := self.trace.read_text()):
            self.assertLess(time.monotonic(), end, calls)
            time.sleep(0.02)
        self.assertLessEqual(set(re.findall(r"\b[AP]F_[A-Z0-9]+", calls)), {"AF_UNIX"}, calls)
        return calls

    def test_in_the_window(self):
        self.answer_health()
        window = Window(self.command(TWENTY_SECONDS, "--speed", 50), PATIENCE)
        self.addCleanup(window.kill)
        window.press("Start without adding")
        window.press("Start without a number")
        window.expect("Session complete")
        window.type("3\n")
        window.expect("What you will do")
        window.program.kill()
        self.assertIn("X11-unix", self.assert_only_this_machine("killed by SIGKILL"))

    def test_in_the_terminal(self):
        self.answer_health()
        done = subprocess.run(self.command("guide", TWENTY_SECONDS, "--speed", "50", "--sound"),
                              stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=PATIENCE)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Finished", done.stdout)
        self.assert_only_this_machine("exited with 0")


if __name__ == "__main__":
    unittest.main()
