# SPDX-License-Identifier: GPL-3.0-or-later
"""What a session does when its sound fails: no server, one that dies, a device that is unplugged, no
voice. It goes on, says so in one line, and never hangs or crashes. LIMBER_SOUND_QUITS=100 quits so
often in mid-session."""

import os
import signal
import subprocess
import sys
import time
import unittest

import numpy

sys.path.insert(0, os.path.dirname(__file__))
from program import DATA, PATIENCE, ProgramTest
from sound_expected import A5, BEAT, START, onset
from sound_server import RATE, SoundServer, first_line_at

ROUTINE = DATA / "routines" / "two-minutes.limber"
QUITS = int(os.environ.get("LIMBER_SOUND_QUITS", 3))
TONES = "volume=1\nvoice=none\n"
# The system's own sound library says a word or two of its own.
FEW_LINES = 8


class SoundFault(ProgramTest):
    def setUp(self):
        super().setUp()
        self.server = SoundServer(self.folder, ("heard", "spare"))
        self.addCleanup(self.server.kill)
        names = "PULSE_SERVER", "XDG_RUNTIME_DIR"
        before = {name: os.environ.get(name) for name in names}
        self.addCleanup(self.restore, before)
        os.environ.update({name: self.server.environment[name] for name in names})

    @staticmethod
    def restore(before):
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def settings(self, sound, more=""):
        self.answer_health()
        file = self.folder / "config" / "limber.ini"
        file.write_text(file.read_text().partition("[sound]")[0] +
                        f"[sound]\nchecked=true\n{sound}\n{more}")

    def until(self, condition, what):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), deadline, what)
            time.sleep(0.05)

    def play(self, sound, routine=ROUTINE, **environment):
        """A session nobody sits before; its lines on standard error are in self.errors()."""
        self.settings(sound)
        with (self.folder / "errors").open("w") as errors:
            program = subprocess.Popen(self.command("guide", routine, "--sound"), text=True,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                       stderr=errors, env=os.environ | environment)
        self.addCleanup(self.end, program)
        first_line_at(program)
        return program

    @staticmethod
    def end(program):
        program.kill()
        program.wait()

    def errors(self):
        return (self.folder / "errors").read_text().splitlines()

    def assert_goes_on(self, program, saying):
        """It has said this once, lives, and ends when it shall."""
        self.until(lambda: any(saying in line for line in self.errors()), saying)
        time.sleep(2)
        self.assertIsNone(program.poll())
        program.send_signal(signal.SIGTERM)
        self.assertEqual(program.wait(timeout=PATIENCE), 0)
        self.assertEqual(len([line for line in self.errors() if saying in line]), 1)
        self.assertLess(len(self.errors()), FEW_LINES, self.errors())

    def guide(self, *arguments):
        """A session in a terminal, at its first second."""
        terminal = self.terminal("guide", ROUTINE, "--sound", *arguments)
        terminal.expect("Enter skips:")
        terminal.press("\n")
        return terminal


class Missing(SoundFault):
    def without_espeak(self):
        """It takes this for its data."""
        (self.folder / "espeak-ng-data").mkdir()
        return {"ESPEAK_DATA_PATH": str(self.folder)}

    def test_no_server(self):
        program = self.play(TONES)
        self.assert_goes_on(program, "No sound: this computer offers no sound output.")
        self.assertEqual(self.sessions()[0]["outcome"], "stopped")

    def test_muted(self):
        self.server.start()
        program = self.play(TONES + "muted=true\n")
        self.assert_goes_on(program, "Sound is off.")

    def test_no_voice_at_all(self):
        self.server.start()
        program = self.play("voice=clear\n[appearance]\nlanguage=de\n",
                            "upper-back-release", **self.without_espeak())
        self.assert_goes_on(program, "Nur Töne")

    def test_words_of_a_language_without_a_voice(self):
        self.server.start()
        program = self.play("voice=clear\n[appearance]\nlanguage=de\n",
                            **self.without_espeak())
        self.assert_goes_on(program, "Keine Stimme spricht Deutsch")

    def test_english_without_its_first_voice_is_said_by_the_other(self):
        self.server.start()
        program = self.play("voice=clear\n", **self.without_espeak())
        self.until(lambda: self.server.playing_on(), "sound")
        self.assertFalse(any("Tones only" in line for line in self.errors()), self.errors())
        self.end(program)


class Lost(SoundFault):
    def begin(self):
        self.server.start()
        self.settings(TONES + "device=heard\n")
        terminal = self.guide()
        terminal.expect("Get ready")
        self.until(lambda: self.server.playing_on() == "heard", "sound on the chosen device")
        return terminal

    def test_an_unplugged_device_pauses_and_going_on_plays_on_the_usual_one(self):
        terminal = self.begin()
        self.server.unplug("heard")
        terminal.expect("“heard” is gone. Going on plays on the usual output.")
        terminal.expect("Paused, space goes on")
        self.assertIsNone(self.server.playing_on())
        terminal.press(" ")
        self.until(lambda: self.server.playing_on() == "spare", "sound on the usual device")
        terminal.press("q")
        self.assertEqual(terminal.wait(), 0)

    def test_a_server_that_dies_pauses_and_is_joined_again(self):
        terminal = self.begin()
        self.server.kill()
        terminal.expect("“heard” is gone.")
        terminal.expect("Paused, space goes on")
        # As a system starts it again; the person may be quicker.
        terminal.press(" ")
        self.server.start()
        self.until(self.server.playing_on, "sound on the server's second life")
        terminal.press("q")
        self.assertEqual(terminal.wait(), 0)
        self.assertLess(terminal.written.count("PulseAudio"), FEW_LINES)

    def test_nobody_there_it_goes_on_by_itself(self):
        self.server.start()
        program = self.play(TONES + "device=heard\n")
        self.until(lambda: self.server.playing_on() == "heard", "sound on the chosen device")
        self.server.unplug("heard")
        self.until(lambda: self.server.playing_on() == "spare", "sound on the usual device")
        self.assert_goes_on(program, "“heard” is gone.")

    def test_the_window_says_it_and_goes_on_when_asked(self):
        from desktop import Window  # Takes a display of its own.
        os.environ["XDG_RUNTIME_DIR"] = self.server.environment["XDG_RUNTIME_DIR"]
        self.server.start()
        self.settings(TONES + "device=heard\n")
        window = Window(self.command(ROUTINE), PATIENCE)
        self.addCleanup(window.kill)
        window.press("Start without adding")
        window.press("Start without a number")
        window.expect("Guided session")
        self.until(lambda: self.server.playing_on() == "heard", "sound on the chosen device")
        self.server.unplug("heard")
        window.expect("“heard” is gone. Going on plays on the usual output.")
        window.press("Resume")
        self.until(lambda: self.server.playing_on() == "spare", "sound on the usual device")
        window.until(lambda: not window.sees("“heard” is gone"), "no complaint")


class Keys(SoundFault):
    def assert_heard(self, note, since, within=0.6):
        heard = self.recording.between(since - 0.05, since + within)
        self.assertIsNotNone(onset(heard, note), f"no {note:.0f} Hz")

    def test_keys_are_heard(self):
        self.server.start()
        self.recording = self.server.record()
        self.addCleanup(self.recording.stop)
        self.recording.click()
        self.settings("volume=1\nvoice=clear\ndevice=heard\n", "[pacing]\nwait-for-me=true\n")
        terminal = self.guide()
        terminal.expect("Any key goes on")
        waiting = time.monotonic()
        time.sleep(4)
        self.assert_heard(BEAT, waiting)
        # "Press any key".
        self.assertGreater(self.loudest(waiting + 1, waiting + 2.5), 0.05)

        begun = self.press(terminal, " ")
        self.assert_heard(START["roll"], begun)
        paused = self.press(terminal, "x")
        self.assertGreater(self.loudest(begun + 0.8, paused), 0.05)
        after = numpy.abs(self.recording.between(paused, paused + 1.5))
        silent = (numpy.flatnonzero(after > 0.003)[-1] + 1) / RATE if after.max() > 0.003 else 0
        print(f"silent {1000 * silent:.0f} ms after the key", flush=True)
        self.assertLess(silent, 0.45)

        # On with the work, after a count.
        resumed = self.press(terminal, " ")
        time.sleep(2.5)
        for second in range(3):
            self.assert_heard(A5, resumed + second)
        self.assert_heard(START["roll"], resumed + 3)

        muted = self.press(terminal, "m")
        terminal.expect("Sound is off.")
        time.sleep(1.5)
        self.assertLess(self.loudest(muted + 0.5, muted + 2.5), 0.003)
        self.press(terminal, "m")
        onward = self.press(terminal, "n")
        time.sleep(3)
        self.assertGreater(self.loudest(onward, onward + 4), 0.01)
        terminal.press("q")
        self.assertEqual(terminal.wait(), 0)

    def press(self, terminal, key):
        terminal.press(key)
        pressed = time.monotonic()
        time.sleep(1.5)
        return pressed

    def loudest(self, begin, end):
        return numpy.abs(self.recording.between(begin, end)).max(initial=0)


class Quits(SoundFault):
    def test_quitting_in_mid_session_leaves_no_abort(self):
        self.server.start()
        for number in range(QUITS):
            program = self.play(TONES)
            # At every stage of opening, and while it plays.
            time.sleep(0.1 * (number % 12))
            program.send_signal(signal.SIGTERM)
            self.assertEqual(program.wait(timeout=PATIENCE), 0)


if __name__ == "__main__":
    unittest.main()
