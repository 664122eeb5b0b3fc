# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as it is heard: the program plays into a sound server of its own, whose devices are
recorded. What is to be heard is computed from the routine's file. Two minutes; on demand more:

LIMBER_SOUND_MINUTES=30   the session of the tones lasts that long
LIMBER_SOUND_STARTS=10    so many more starts, each on a device that slept; every other one while
                          every core is busy
LIMBER_SOUND_IDLE=60      it slept for so many seconds before each of those
LIMBER_SOUND_KEEP=FOLDER  the recordings are kept there, 32-bit floats at 48 kHz
"""

import json
import math
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import threading
import time
import unittest

import numpy

sys.path.insert(0, os.path.dirname(__file__))
from program import DATA, LIMBER, PATIENCE, ProgramTest
from sound_expected import Expected, compare, compare_words
from sound_server import Busy, Loudness, SoundServer, first_line_at

# As it is released where there is such a one: this measures.
PROGRAM = os.environ.get("LIMBER_PROGRAM", LIMBER)
BACK, SIDES = DATA / "routines" / "two-minutes.limber", DATA / "routines" / "both-sides.limber"
MINUTES = float(os.environ.get("LIMBER_SOUND_MINUTES", 0))
STARTS = int(os.environ.get("LIMBER_SOUND_STARTS", 0))
IDLE = float(os.environ.get("LIMBER_SOUND_IDLE", 6))
KEEP = os.environ.get("LIMBER_SOUND_KEEP")
SIGNALS = "voice=none\ninstructions=off\ncounting=off\nbreath-words=false\n"
WORDS = "voice=clear\nwords-per-minute=175\ntone-volume=0\nbreath-volume=0\n"
# The set-up and the start of work.
ONE_START = 21
# A machine that does other things too may be this much worse than a quiet one.
SLACK = 1 if MINUTES or STARTS else 3


def lasting(minutes):
    """The routine, over and over, until that time is filled."""
    routine = json.loads(BACK.read_text())
    routine["steps"] *= max(1, round(minutes * 60 / Expected(BACK.read_text()).now))
    return json.dumps(routine)


class Session:
    """The program guiding through a routine, on a device of its own that is recorded."""

    def __init__(self, test, sink, routine, settings, recording=None):
        self.name, self.expected = sink, Expected(routine.read_text())
        folder = test.folder / f"{sink}-{time.monotonic_ns()}"
        (folder / "config").mkdir(parents=True)
        (folder / "config" / "limber.ini").write_text(
            f"[sound]\nvolume=1\ndevice={sink}\n{settings}")
        self.errors = folder / "errors"
        self.recording = recording or test.record(sink)
        self.recording.wait()
        with self.errors.open("w") as errors:
            self.program = subprocess.Popen(
                [PROGRAM, "guide", routine, "--sound", "--data-dir", folder], text=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors,
                env=test.server.environment)
        test.addCleanup(self.kill)
        self.started = first_line_at(self.program)

    def kill(self):
        self.program.kill()
        self.program.wait()

    def processor_seconds(self):
        """What has been spent outside of the thread that shows and decides."""
        spent = 0
        for task in pathlib.Path(f"/proc/{self.program.pid}/task").iterdir():
            if task.name != str(self.program.pid):
                numbers = (task / "stat").read_text().rpartition(") ")[2].split()
                spent += int(numbers[11]) + int(numbers[12])
        return spent / os.sysconf("SC_CLK_TCK")

    def loudest(self, begin, end):
        return Loudness(self.recording.between(self.started + begin, self.started + end))

    def at(self, name, nth=0):
        return [instant for instant, _, found in self.expected.signals if found == name][nth]


class Sound(ProgramTest):
    SINKS = "back", "sides", "words", "more-words", "late"

    def setUp(self):
        super().setUp()
        self.server = SoundServer(self.folder, self.SINKS)
        self.addCleanup(self.server.kill)
        if KEEP:
            self.addCleanup(self.keep)
        self.server.start()

    def keep(self):
        for recording in self.folder.glob("*.raw"):
            shutil.copy(recording, KEEP)

    def record(self, sink):
        recording = self.server.record(sink)
        self.addCleanup(recording.stop)
        return recording

    def tied(self, *sinks):
        """Recordings of these devices, tied to the clock."""
        recordings = [self.record(sink) for sink in sinks]
        clicks = [threading.Thread(target=recording.click) for recording in recordings]
        for thread in clicks:
            thread.start()
        for thread in clicks:
            thread.join()
        return recordings

    def judge(self, name, session, until=math.inf):
        delays, lost, breaths = compare(session.expected, session.recording, session.started,
                                        until)
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

    def start_from_sleep(self, busy):
        """A set-up and the start of its work, on a device that slept until just before."""
        with Busy(os.cpu_count() if busy else 0):
            session = Session(self, "late", BACK, SIGNALS)
            time.sleep(max(0, session.started + ONE_START - time.monotonic()))
            session.program.send_signal(signal.SIGTERM)
            self.assertEqual(session.program.wait(timeout=PATIENCE), 0)
        session.recording.click()
        return session

    def finish(self, session):
        left = session.started + session.expected.now - time.monotonic()
        self.assertEqual(session.program.wait(timeout=left + PATIENCE), 0)
        unasked = [line for line in session.errors.read_text().splitlines() if "health" not in line]
        self.assertEqual(unasked, [])

    def test_a_session_is_heard_from_end_to_end(self):
        routine = self.folder / "back.limber"
        routine.write_text(lasting(MINUTES))
        recordings = self.tied("back", "sides", "words", "more-words")
        back = Session(self, "back", routine, SIGNALS, recordings[0])
        sides = Session(self, "sides", SIDES, SIGNALS, recordings[1])
        words = Session(self, "words", BACK, WORDS, recordings[2])
        more_words = Session(self, "more-words", SIDES, WORDS, recordings[3])

        before, measured_from = back.processor_seconds(), time.monotonic()
        time.sleep(60)
        share = (back.processor_seconds() - before) / (time.monotonic() - measured_from)
        for session in (sides, more_words, words, back):
            self.finish(session)
        late = self.start_from_sleep(busy=True)

        self.judge("a session", back)
        self.judge("both sides", sides)
        self.judge("after a minute's sleep, busy", late, until=ONE_START - 1)
        for session in (words, more_words):
            unsaid, talked_over = compare_words(session.expected, session.recording,
                                                session.started)
            print(f"{session.name}: {len(session.expected.words)} phrases, {len(unsaid)} not said")
            self.assertEqual((unsaid, talked_over), ([], []))
        print(f"the sound takes {100 * share:.1f} % of a core", flush=True)
        self.assertLess(share, 0.03 * SLACK)
        self.weigh(back, sides, words)

    def weigh(self, back, sides, words):
        """How loud each kind is, alone between silences."""
        first_breath = next(instant for instant, _, rising in back.expected.breaths if not rising)
        instruction = words.expected.words[0][0]
        spans = {
            "start": (back, back.at("start"), 2), "halfway": (back, back.at("halfway"), 2),
            "ready": (back, back.at("ready"), 2), "done": (back, back.at("done"), 2),
            "rest over": (sides, sides.at("rest over"), 2),
            "tick": (back, back.at("tick", 3), 0.9), "beat": (sides, sides.at("beat", 1), 0.9),
            "breath": (back, first_breath + 0.1, 1.8), "speech": (words, instruction, 2),
        }
        lufs = {}
        for name, (session, begin, seconds) in spans.items():
            lufs[name] = session.loudest(begin - 0.05, begin + seconds).momentary
        print(", ".join(f"{name} {level:.1f}" for name, level in lufs.items()), "LUFS")
        for name in ("halfway", "ready", "done", "rest over"):
            self.assertLess(abs(lufs[name] - lufs["start"]), 2, name)
        for name in ("tick", "beat"):
            self.assertLess(abs(lufs[name] - lufs["start"]), 8, name)
        self.assertLess(abs(lufs["speech"] - lufs["start"]), 3)
        self.assertLess(lufs["breath"], lufs["speech"] - 6)
        for session in (back, words):
            peak = session.loudest(0, min(120, session.expected.now)).true_peak
            print(f"{session.name}: at most {peak:.1f} dBTP")
            self.assertLess(peak, -1)

    @unittest.skipUnless(STARTS, "on demand")
    def test_every_start_is_heard(self):
        for number in range(STARTS):
            busy = number % 2 == 1
            time.sleep(IDLE)
            session = self.start_from_sleep(busy)
            self.judge(f"start {number + 1}{', busy' if busy else ''}", session,
                       until=ONE_START - 1)
            session.recording.stop()


if __name__ == "__main__":
    unittest.main()
