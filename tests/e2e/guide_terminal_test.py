# SPDX-License-Identifier: GPL-3.0-or-later
"""A guided session in a terminal: keys, questions, and the terminal as it was afterwards."""

import datetime
import os
import signal
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import QUESTIONS, ProgramTest, Terminal

TENSION = "Enter skips:"


class GuideInTerminal(ProgramTest):
    def start(self, speed=20, *options, columns=80, tension="\n"):
        """A session whose first segment is counting."""
        terminal = self.terminal("guide", "upper-back-release", "--speed", speed, *options,
                                 columns=columns)
        terminal.expect(TENSION)
        terminal.press(tension)
        terminal.expect("Get ready")
        return terminal

    def setUp(self):
        super().setUp()
        self.answer_health()

    def assert_left_well(self, terminal, code=0):
        self.assertEqual(terminal.wait(), code, terminal.written[-500:])
        self.assertTrue(terminal.echoes())

    def test_q_records_the_session_as_stopped(self):
        terminal = self.start(tension="10\n")
        self.assertFalse(terminal.echoes())
        terminal.press("q")
        terminal.expect("hands down")
        self.assert_left_well(terminal)
        session, = self.sessions()
        self.assertEqual((session["outcome"], session["reason"]), ("stopped", "done"))
        self.assertEqual((session["tension_before"], session["tension_after"]), (10, None))

    def test_a_digit_of_any_script_is_the_number_it_is(self):
        terminal = self.start(tension="\u0665\n")
        terminal.press("q")
        self.assert_left_well(terminal)
        self.assertEqual(self.sessions()[0]["tension_before"], 5)

    def test_a_session_starts_with_its_first_set_up_not_with_the_questions_before(self):
        terminal = self.terminal("guide", "upper-back-release", "--speed", 20)
        terminal.expect(TENSION)
        asked = time.time()
        time.sleep(1.2)
        terminal.press("\n")
        terminal.expect("Get ready")
        terminal.press("q")
        self.assert_left_well(terminal)
        started = datetime.datetime.fromisoformat(
            self.sessions()[0]["started"].replace("Z", "+00:00"))
        self.assertGreater(started.timestamp() - asked, 1)

    def test_whoever_stops_while_standing_is_told_to_let_go(self):
        terminal = self.start(speed=1)
        for _ in range(14):
            terminal.press("n")
        terminal.expect("Pull your elbows")
        terminal.press("q")
        terminal.expect("Stopped. Let go")
        self.assert_left_well(terminal)

    def test_p_records_pain(self):
        terminal = self.start()
        terminal.press("p")
        self.assert_left_well(terminal)
        self.assertEqual(self.sessions()[0]["reason"], "pain")

    def test_ctrl_c_and_its_like_record_being_called_away(self):
        for end in ["\x03", signal.SIGTERM, signal.SIGHUP]:
            with self.subTest(end=end):
                terminal = self.start()
                terminal.press(end) if isinstance(end, str) else terminal.signal(end)
                self.assert_left_well(terminal)
                session = self.sessions()[0]
                self.assertEqual((session["outcome"], session["reason"]),
                                 ("stopped", "called-away"))

    def test_a_session_ends_with_its_terminal_also_where_hanging_up_is_ignored(self):
        command = self.command("guide", "upper-back-release")
        terminal = Terminal(["/bin/sh", "-c", "trap '' HUP; exec \"$@\"", "sh", *command])
        self.addCleanup(terminal.close)
        terminal.expect(TENSION)
        terminal.press("\n")
        terminal.expect("Get ready")
        terminal.press(" ")
        terminal.expect("Paused")
        terminal.hang_up()
        self.assertEqual(terminal.wait(), 0)
        session, = self.sessions()
        self.assertEqual((session["outcome"], session["reason"]), ("stopped", "called-away"))

    def test_next_goes_to_the_work_and_then_to_the_next_set(self):
        terminal = self.start(speed=1)
        terminal.press("n")
        terminal.expect("Roll slowly")
        terminal.press("n")
        terminal.expect("level 1")
        terminal.press("n")
        terminal.expect("1 of 4")
        terminal.press("b")
        terminal.expect("Get ready")
        terminal.press("q")
        self.assert_left_well(terminal)
        roll = self.sessions()[0]["sets"][0]
        self.assertEqual((roll["exercise"], roll["skipped"]), ("upper-back-roll", True))

    def test_space_pauses_and_goes_on_after_a_count(self):
        terminal = self.start(speed=1)
        terminal.press("n")
        terminal.expect("Roll slowly")
        terminal.press(" ")
        terminal.expect("Paused")
        terminal.press(" ")
        terminal.expect("  3  Roll slowly")
        terminal.press("q")
        self.assert_left_well(terminal)

    def test_a_key_without_a_meaning_of_its_own_pauses(self):
        for key in ["x", "\x1b[A", "\n"]:
            with self.subTest(key=key):
                terminal = self.start(speed=1)
                terminal.press(key)
                terminal.expect("Paused")
                terminal.press("q")
                self.assert_left_well(terminal)

    def test_a_session_that_waits_goes_on_with_any_key(self):
        with open(self.folder / "config" / "limber.ini", "a") as settings:
            settings.write("\n[pacing]\nwait-for-me=true\n")
        terminal = self.terminal("guide", "upper-back-release", "--speed", "20")
        terminal.expect(TENSION)
        terminal.press("\n")
        terminal.expect("Any key goes on")
        terminal.press("x")
        terminal.expect("Roll slowly")
        terminal.press("q")
        self.assert_left_well(terminal)

    def test_a_finished_session_asks_for_the_tension_after_it(self):
        terminal = self.start(speed=1000, tension="6\n")
        terminal.expect("Finished")
        terminal.expect(TENSION)
        terminal.press("1\x7f3\n")
        terminal.expect("history")
        self.assert_left_well(terminal)
        session, = self.sessions()
        self.assertEqual((session["outcome"], session["tension_before"], session["tension_after"]),
                         ("finished", 6, 3))

    def test_no_line_is_wider_than_the_terminal(self):
        terminal = self.start(speed=400, columns=40)
        terminal.expect(TENSION)
        terminal.press("\n")
        terminal.wait()
        session = terminal.written[terminal.written.index("Get ready"):]
        for line in session.replace("\r", "\n").split("\n"):
            self.assertLessEqual(len(line), 40)

    def test_ctrl_z_gives_the_terminal_back_and_pauses(self):
        # A shell with job control; a program that has none to come back to is never suspended.
        shell = Terminal(["/bin/bash", "-c", 'set -m; "$@"; stty -a; read key; fg', "bash",
                          *self.command("guide", "upper-back-release", "--speed", "1")])
        self.addCleanup(shell.close)
        shell.expect(TENSION)
        shell.press("\n")
        shell.expect("Get ready")
        shell.press("\x1a")
        shell.expect("Stopped")
        shell.expect(" icanon")
        shell.expect(" echo ")
        shell.press("\n")
        shell.expect("Paused")
        shell.press("q")
        self.assert_left_well(shell)
        self.assertEqual(self.sessions()[0]["outcome"], "stopped")

    def test_an_interrupted_session_goes_on_where_it_was(self):
        terminal = self.start(speed=100)
        terminal.expect("level 2")
        terminal.signal(signal.SIGKILL)
        terminal.wait()
        interrupted, = self.sessions()
        self.assertEqual(interrupted["outcome"], "interrupted")
        kept = len(interrupted["sets"])
        self.assertGreaterEqual(kept, 1)

        again = self.terminal("guide", "upper-back-release", "--speed", "1000")
        again.expect("interrupted")
        again.press("r")
        again.expect(TENSION)
        again.press("\n")
        self.assert_left_well(again)
        session, = self.sessions()
        self.assertEqual((session["id"], session["outcome"]), (interrupted["id"], "finished"))
        self.assertEqual(session["sets"][:kept], interrupted["sets"])
        self.assertEqual(len(session["sets"]), 8)

    def test_a_session_cut_off_in_a_repeated_set_goes_on_with_that_set(self):
        terminal = self.start(speed=1)
        for key in "nnnn":
            terminal.press(key)
        terminal.expect("Move roller to level 2")
        terminal.press("n")
        terminal.expect("1 of 4")
        time.sleep(0.2)
        terminal.press("r")
        terminal.expect("Move roller to level 2")
        while len(self.sessions()[0]["sets"]) < 3:
            pass
        terminal.signal(signal.SIGKILL)
        terminal.wait()

        again = self.terminal("guide", "upper-back-release")
        again.expect("interrupted after 3 sets")
        again.press("r")
        # Whoever comes back needs to be told the whole position.
        again.expect("Glutes on the ground")
        again.expect("Roller at level 2")
        again.press("q")
        self.assert_left_well(again)
        session, = self.sessions()
        self.assertEqual(session["outcome"], "stopped")

    def test_an_interrupted_session_is_kept_or_discarded(self):
        for key, left in [("k", ["stopped", "interrupted"]), ("d", ["stopped"])]:
            with self.subTest(key=key):
                before = len(self.sessions())
                terminal = self.start()
                while len(self.sessions()) == before:
                    pass
                terminal.signal(signal.SIGKILL)
                terminal.wait()
                again = self.terminal("guide", "upper-back-release", "--speed", "20")
                again.expect("interrupted")
                again.press(key)
                again.expect(TENSION)
                again.press("\n")
                again.expect("Get ready")
                again.press("q")
                self.assert_left_well(again)
                self.assertEqual([one["outcome"] for one in self.sessions()][:len(left)], left)

    def test_leaving_at_a_question_records_nothing(self):
        for key in ["q", "\x03", "\x04q"]:
            terminal = self.terminal("guide", "upper-back-release")
            terminal.expect(TENSION)
            terminal.press(key)
            self.assert_left_well(terminal)
        self.assertEqual(self.sessions(), [])


class HealthInTerminal(ProgramTest):
    def answer(self, terminal, yes=()):
        for name in QUESTIONS:
            terminal.expect("[y/n]")
            terminal.press("y" if name in yes else "n")

    def start(self):
        return self.terminal("guide", "upper-back-release", "--speed", "20")

    def test_the_questions_are_asked_once(self):
        for asked in [True, False]:
            terminal = self.start()
            if asked:
                self.answer(terminal)
            terminal.expect(TENSION)
            terminal.press("q")
            self.assertEqual(terminal.wait(), 0)

    def test_they_are_asked_again_when_something_changed(self):
        terminal = self.start()
        self.answer(terminal)
        terminal.expect(TENSION)
        terminal.press("q")
        terminal.wait()
        terminal = self.terminal("guide", "upper-back-release", "--health-changed")
        terminal.expect("Before you start")
        terminal.press("q")
        terminal.wait()
        # Left half-way, they are still due.
        terminal = self.start()
        terminal.expect("Before you start")
        terminal.press("q")
        terminal.wait()
        piped = self.run_limber("guide", "upper-back-release", "--health-changed")
        self.assertEqual(piped.returncode, 2)

    def test_what_forbids_is_refused_with_the_reason_until_it_has_changed(self):
        terminal = self.start()
        self.answer(terminal, yes=["fracture"])
        self.assertEqual(terminal.wait(), 1)
        self.assertIn("fracture", terminal.written)

        again = self.start()
        again.expect("fracture")
        again.expect("[y/n]")
        again.press("n")
        self.assertEqual(again.wait(), 1)
        self.assertEqual(self.run_limber("guide", "upper-back-release").returncode, 1)

        healed = self.start()
        healed.expect("[y/n]")
        healed.press("y")
        self.answer(healed)
        healed.expect(TENSION)
        healed.press("q")
        self.assertEqual(healed.wait(), 0)
        self.assertEqual(self.sessions(), [])

    def test_a_clinicians_word_is_asked_for_and_remembered(self):
        terminal = self.start()
        self.answer(terminal, yes=["pregnancy"])
        terminal.expect("[y/n]")
        terminal.press("n")
        self.assertEqual(terminal.wait(), 1)

        again = self.start()
        again.expect("clinician")
        again.expect("[y/n]")
        again.press("y")
        again.expect(TENSION)
        again.press("q")
        self.assertEqual(again.wait(), 0)

        third = self.start()
        third.expect(TENSION)
        self.assertNotIn("clinician", third.written)
        third.press("q")
        self.assertEqual(third.wait(), 0)

    def test_questions_left_half_way_are_asked_again(self):
        terminal = self.start()
        terminal.expect("[y/n]")
        terminal.press("y")
        terminal.expect("[y/n]")
        terminal.press("q")
        self.assertEqual(terminal.wait(), 0)
        again = self.start()
        self.answer(again)
        again.expect(TENSION)
        again.press("q")
        self.assertEqual(again.wait(), 0)


if __name__ == "__main__":
    unittest.main()
