# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as it is heard: the program plays into a sound server of its own, whose device is
recorded. LIMBER_SOUND_MINUTES=30 makes the long session that long instead of two minutes,
LIMBER_SOUND_STARTS=N the number of short ones."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import unittest

import numpy

sys.path.insert(0, os.path.dirname(__file__))
from program import DATA, PATIENCE, ProgramTest
from sound_expected import Expected, compare
from sound_server import RATE, Busy, SoundServer, first_line_at

ROUTINE = DATA / "routines" / "two-minutes.limber"
MINUTES = float(os.environ.get("LIMBER_SOUND_MINUTES", 0))
STARTS = int(os.environ.get("LIMBER_SOUND_STARTS", 2))
SIGNALS_ONLY = ("[sound]\nvolume=1\nvoice=none\ninstructions=off\ncounting=off\n"
                "breath-words=false\n")
# A machine that does other things too may be this much worse than a quiet one.
SLACK = 3


def lasting(minutes):
    """The routine, over and over, until that time is filled."""
    routine = json.loads(ROUTINE.read_text())
    once = Expected(ROUTINE.read_text()).now
    routine["steps"] *= max(1, round(minutes * 60 / once))
    return json.dumps(routine)


class Sound(ProgramTest):
    def setUp(self):
        super().setUp()
        self.server = SoundServer(self.folder)
        self.addCleanup(self.server.kill)

    def start_server(self):
        self.server.start()
        recording = self.server.record()
        self.addCleanup(recording.stop)
        recording.click()
        return recording

    def play(self, routine=ROUTINE, settings=SIGNALS_ONLY):
        self.write_settings(settings)
        with (self.folder / "errors").open("w") as errors:
            program = subprocess.Popen(self.command("guide", routine, "--sound"), text=True,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                       stderr=errors, env=self.server.environment)
        self.addCleanup(self.end, program)
        return program, first_line_at(program)

    @staticmethod
    def end(program):
        program.kill()
        program.wait()

    def errors(self):
        return [line for line in (self.folder / "errors").read_text().splitlines()
                if "health" not in line]

    def judge(self, name, expected, recording, started, until=None):
        delays, lost, breaths = compare(expected, recording, started, until)
        delays, breaths = 1000 * delays, 1000 * breaths
        median = numpy.median(delays)
        p99 = numpy.percentile(numpy.abs(delays - median), 99)
        worst = numpy.abs(breaths).max(initial=0)
        print(f"{name}: {len(delays)} signals, {len(breaths)} breaths, {len(lost)} lost; ms after "
              f"the event: median {median:.1f}, sd {delays.std():.2f}, p99 {p99:.2f}; "
              f"breath off by at most {worst:.1f}", flush=True)
        self.assertEqual(lost, [])
        self.assertLess(abs(median), 250)
        self.assertLess(delays.std(), 5 * SLACK)
        self.assertLess(p99, 15 * SLACK)
        self.assertLess(worst, 20 * SLACK)

    def test_a_session_is_heard_from_end_to_end(self):
        routine = self.folder / "session.limber"
        routine.write_text(lasting(MINUTES))
        recording = self.start_server()
        program, started = self.play(routine)
        expected = Expected(routine.read_text())
        self.assertEqual(program.wait(timeout=expected.now + PATIENCE), 0)
        self.assertEqual(self.errors(), [])
        self.judge("one session", expected, recording, started)

    def test_every_start_is_heard_also_on_a_busy_machine(self):
        recording = self.start_server()
        expected = Expected(ROUTINE.read_text())
        for number in range(STARTS):
            busy = number % 2 == 1
            with Busy() if busy else contextlib.nullcontext():
                program, started = self.play()
                time.sleep(max(0, started + 22 - time.monotonic()))
            program.send_signal(signal.SIGTERM)
            self.assertEqual(program.wait(timeout=PATIENCE), 0)
            self.judge(f"start {number + 1}{', busy' if busy else ''}", expected, recording,
                       started, until=21)

    def test_the_sound_costs_little(self):
        self.start_server()
        program, _ = self.play()

        def ticks():
            spent = 0
            for task in os.listdir(f"/proc/{program.pid}/task"):
                with open(f"/proc/{program.pid}/task/{task}/stat") as file:
                    name, _, numbers = file.read().partition(") ")
                if name.endswith("(sound"):
                    spent += sum(map(int, numbers.split()[11:13]))
            return spent

        time.sleep(3)
        before = ticks()
        time.sleep(10)
        share = (ticks() - before) / os.sysconf("SC_CLK_TCK") / 10
        print(f"the thread that plays takes {100 * share:.1f} % of a core", flush=True)
        self.assertLess(share, 0.03 * SLACK)

    def test_a_pause_is_silent_at_once_and_speech_starts_anew(self):
        recording = self.start_server()
        self.write_settings("[sound]\nvolume=1\nvoice=clear\n")
        self.answer_health_too()
        os.environ.update({name: self.server.environment[name]
                           for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR")})
        terminal = self.terminal("guide", "upper-back-release", "--sound")
        terminal.expect("Enter skips:")
        terminal.press("\n")
        terminal.expect("0:00")
        time.sleep(5)
        terminal.press(" ")
        paused = time.monotonic()
        time.sleep(2)
        spoken = recording.between(paused - 1, paused)
        self.assertGreater(numpy.abs(spoken).max(), 0.05)
        after = numpy.abs(recording.between(paused, paused + 1.5))
        silent_after = (numpy.flatnonzero(after > 0.003)[-1] + 1) / RATE if after.max() > 0.003 else 0
        print(f"silent {1000 * silent_after:.0f} ms after the key", flush=True)
        self.assertLess(silent_after, 0.15 * SLACK)
        terminal.press(" ")
        resumed = time.monotonic()
        time.sleep(4)
        self.assertGreater(numpy.abs(recording.between(resumed + 2, resumed + 4)).max(), 0.05)
        terminal.press("q")
        terminal.wait()

    def answer_health_too(self):
        settings = (self.folder / "config" / "limber.ini").read_text()
        self.answer_health()
        file = self.folder / "config" / "limber.ini"
        file.write_text(file.read_text() + settings)

    def test_without_a_sound_server_the_session_goes_on_and_says_why(self):
        program, started = self.play()
        time.sleep(3)
        self.assertIsNone(program.poll())
        program.send_signal(signal.SIGTERM)
        self.assertEqual(program.wait(timeout=PATIENCE), 0)
        lines = [line for line in self.errors() if "sound" in line.lower()]
        self.assertEqual(len(lines), 1, self.errors())
        self.assertEqual(self.sessions()[0]["outcome"], "stopped")

    def test_a_server_that_dies_pauses_and_is_joined_again(self):
        recording = self.start_server()
        program, started = self.play()
        time.sleep(3)
        self.server.kill()
        deadline = time.monotonic() + PATIENCE
        while not any("Headphones" in line for line in self.errors()):
            self.assertLess(time.monotonic(), deadline, self.errors())
            time.sleep(0.1)
        self.assertIsNone(program.poll())
        program.send_signal(signal.SIGTERM)
        self.assertEqual(program.wait(timeout=PATIENCE), 0)

    def test_quitting_in_mid_session_leaves_no_abort(self):
        self.start_server()
        for _ in range(int(os.environ.get("LIMBER_SOUND_QUITS", 5))):
            program, started = self.play()
            time.sleep(0.7)
            program.send_signal(signal.SIGTERM)
            self.assertEqual(program.wait(timeout=PATIENCE), 0)


if __name__ == "__main__":
    unittest.main()
