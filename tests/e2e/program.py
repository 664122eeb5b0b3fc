# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the built program as a person or a script does, on a data folder of its own."""

import fcntl
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time
import unittest

LIMBER = os.environ["LIMBER"]
DATA = pathlib.Path(os.environ["TEST_DATA"])
QUESTIONS = ("open-wound fracture local-inflammation deep-vein-thrombosis osteomyelitis "
             "myositis-ossificans osteoporosis pregnancy recent-surgery spinal-disease "
             "blood-thinners").split()
PATIENCE = 60


class ProgramTest(unittest.TestCase):
    """A test with a data folder that is gone afterwards."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="limber-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def command(self, *arguments):
        return [LIMBER, *map(str, arguments), "--data-dir", str(self.folder)]

    def run_limber(self, *arguments, **options):
        options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run(self.command(*arguments), capture_output=True, text=True,
                              timeout=PATIENCE, **options)

    def sessions(self):
        done = self.run_limber("history", "--format", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)["sessions"]

    def write_settings(self, text):
        file = self.folder / "config" / "limber.ini"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def answer_health(self, yes=()):
        today = time.strftime("%Y-%m-%d")
        lines = [f"{name}={'true' if name in yes else 'false'}" for name in QUESTIONS]
        self.write_settings("\n".join(["[health]", *lines, f"answered-on={today}",
                                       "[sound]", "checked=true", "voice=none", ""]))

    def terminal(self, *arguments, columns=80):
        terminal = Terminal(self.command(*arguments), columns)
        self.addCleanup(terminal.close)
        return terminal


class Terminal:
    """The program in a terminal of its own. What it writes is waited for, never slept for."""

    def __init__(self, command, columns=80):
        self.written = ""
        self.read_to = 0
        self.status = None
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            os.execv(command[0], command)

    def _read(self, seconds):
        if not select.select([self.master], [], [], seconds)[0]:
            return True
        try:
            chunk = os.read(self.master, 65536)
        except OSError:
            return False
        self.written += chunk.decode(errors="replace")
        return bool(chunk)

    def expect(self, text):
        """Waits until `text` is written after what was expected before."""
        end = time.monotonic() + PATIENCE
        while (found := self.written.find(text, self.read_to)) < 0:
            if time.monotonic() > end or not self._read(0.2):
                raise AssertionError(f"no {text!r} after:\n{self.written[self.read_to:]}")
        self.read_to = found + len(text)

    def press(self, keys):
        os.write(self.master, keys.encode())

    def hang_up(self):
        """Closes the terminal while the program runs in it."""
        os.close(self.master)
        self.master = os.open(os.devnull, os.O_RDWR)

    def signal(self, number):
        os.kill(self.pid, number)

    def echoes(self):
        """Whether the terminal is as a shell wants it: line by line, with an echo."""
        flags = termios.tcgetattr(self.master)[3]
        return bool(flags & termios.ECHO) and bool(flags & termios.ICANON)

    def wait(self):
        """The exit code; what is still written is kept in `written`."""
        end = time.monotonic() + PATIENCE
        while self.status is None:
            self._read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
            elif time.monotonic() > end:
                raise AssertionError(f"still running:\n{self.written[-2000:]}")
        while select.select([self.master], [], [], 0)[0] and self._read(0):
            pass
        return self.status

    def close(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)


def as_nobody_special(command):
    """Root reads and writes everything; this takes that away."""
    if os.geteuid() != 0:
        return command
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all",
            *command]
