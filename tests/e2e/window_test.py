# SPDX-License-Identifier: GPL-3.0-or-later
"""The window from a bare folder to a recorded session, by accessible actions and by keys alone."""

import os
import sqlite3
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Window, pyatspi
from program import DATA, PATIENCE, ProgramTest

TWENTY_SECONDS = DATA / "routines" / "twenty-seconds.limber"
SETS = ["upper-back-roll", "thoracic-extension", "thoracic-extension", "row", "row"]


class WindowTest(ProgramTest):
    def start(self, *arguments):
        window = Window(self.command(*arguments), PATIENCE)
        self.addCleanup(window.kill)
        return window

    def assert_finished(self, exercises):
        session, = self.sessions()
        self.assertEqual(session["outcome"], "finished")
        self.assertEqual([entry["exercise"] for entry in session["sets"]], exercises)
        self.assertFalse(any(entry["skipped"] for entry in session["sets"]))
        return session


class Journey(WindowTest):
    def arrive(self, window, name):
        """Waits for a page; every control on it has a name."""
        window.expect(name)
        nameless = [part.getRoleName() for part in window.controls() if not part.name or
                    # The name of a combo box is its value.
                    part.getRole() == pyatspi.ROLE_COMBO_BOX and not part.description]
        self.assertEqual(nameless, [], f"on the page with {name!r}:\n{window}")

    def test_by_accessible_actions_through_the_twenty_seconds(self):
        window = self.start(TWENTY_SECONDS, "--speed", 10)
        self.arrive(window, "Twenty seconds")
        window.press("Start without adding")
        self.arrive(window, "0 of 11 answered")
        for question in [part.name for part in window.controls() if part.name.endswith(": No")]:
            window.press(question)
        self.arrive(window, "You may roll.")
        window.press("Go on")
        self.arrive(window, "Can you hear it from the floor?")
        window.press("Yes")
        self.arrive(window, "How tense do you feel now?")
        window.press("6")
        window.press("Start")
        self.arrive(window, "Guided session")
        self.arrive(window, "Session complete")
        window.press("2", within="Tension now")
        window.press("Save and close")
        self.arrive(window, "What you will do")
        self.assert_finished(SETS)

    def test_by_accessible_actions_to_a_session_in_the_history(self):
        window = self.start("--speed", 100)
        self.arrive(window, "Ready for your first session")
        window.press("Details")
        self.arrive(window, "How you like it")
        window.press("3", within="Repetitions at each level")
        window.press("Start session")
        self.arrive(window, "0 of 11 answered")
        for question in [part.name for part in window.controls() if part.name.endswith(": No")]:
            window.press(question)
        self.arrive(window, "You may roll.")
        window.press("Go on")
        self.arrive(window, "Can you hear it from the floor?")
        window.press("Yes")
        self.arrive(window, "How tense do you feel now?")
        window.press("6")
        window.press("Start")
        self.arrive(window, "Guided session")
        self.arrive(window, "Session complete")
        window.press("2", within="Tension now")
        window.write("Note", "as new")
        window.press("Save and close")
        self.arrive(window, "What you will do")
        window.press("History")
        window.until(lambda: any("as new" in part.name for part in window.shown()),
                     "the session with its note")
        self.arrive(window, "Last 26 weeks")

        session = self.assert_finished(["upper-back-roll"] + ["thoracic-extension"] * 5 +
                                       ["row"] * 2)
        self.assertEqual((session["tension_before"], session["tension_after"], session["note"]),
                         (6, 2, "as new"))
        self.assertEqual({entry["planned_repetitions"] for entry in session["sets"][1:6]}, {3})

    def test_by_keys_to_a_session_in_the_history(self):
        window = self.start(TWENTY_SECONDS, "--speed", 10)
        window.expect("Twenty seconds")
        window.type_with_alt("s")
        window.expect("0 of 11 answered")
        window.type("n" * 11)
        window.expect("You may roll.")
        window.type("\n")
        window.expect("Can you hear it from the floor?")
        window.type_with_alt("y")
        window.expect("How tense do you feel now?")
        window.type("10")
        window.expect("Session complete")
        window.type("3\n")
        window.expect("What you will do")

        session = self.assert_finished(SETS)
        self.assertEqual((session["tension_before"], session["tension_after"]), (10, 3))


    def test_what_to_do_now_is_named_anew_with_each_segment_alone(self):
        self.answer_health()
        window = self.start(TWENTY_SECONDS, "--speed", 2)
        window.press("Start without adding")
        named = window.hear_names()
        window.press("Start without a number")
        window.expect("Session complete")
        plan = self.run_limber("guide", TWENTY_SECONDS, "--speed", "1000").stdout
        segments = len(plan.splitlines())
        self.assertGreater(len(named), len(SETS))
        self.assertLessEqual(len(named), segments, f"{named}\nin\n{plan}")


class Keyboard(WindowTest):
    def test_preferences_keys_and_about_open_and_close_by_keys(self):
        window = self.start()
        window.expect("Ready for your first session")
        # The window manager keeps Alt+P for itself.
        window.press("Preferences")
        window.expect("Changes apply at once")
        nameless = [part.getRoleName() for part in window.controls() if not part.name]
        self.assertEqual(nameless, [])
        window.type_with_alt("k")
        window.expect("During a session")
        window.type("\n")
        window.until(lambda: not window.sees("During a session"), "the preferences")
        window.type_with_alt("b")
        window.expect("Where your data lies")


class Held(WindowTest):
    def test_what_is_recorded_while_another_program_holds_the_history_goes_into_it(self):
        self.answer_health()
        self.assertEqual(self.run_limber("guide", TWENTY_SECONDS, "--speed", "1000").returncode, 0)
        holder = sqlite3.connect(self.folder / "data" / "history.db", isolation_level=None)
        self.addCleanup(holder.close)
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        window = self.start(TWENTY_SECONDS, "--speed", 10)
        window.press("Start without adding")
        window.press("Start without a number")
        window.expect("Session complete")
        window.press("Save and close")
        window.press("History")
        window.expect("Another program is holding the history")
        holder.close()
        window.until(lambda: not window.sees("Another program"), "the history")
        self.assertEqual(len(self.sessions()), 2)
        self.assertEqual(list((self.folder / "data").glob("*waiting*")), [])


class Killed(WindowTest):
    def test_the_next_start_goes_on_with_the_session(self):
        self.answer_health()
        window = self.start(TWENTY_SECONDS, "--speed", 5)
        window.press("Start without adding")
        window.press("Start without a number")
        window.until(lambda: any(session["sets"] for session in self.sessions()), "a set")
        kept, = self.sessions()
        window.kill()

        window = self.start("--speed", 10)
        window.press("Resume")
        window.expect("Session complete")
        session = self.assert_finished(SETS)
        self.assertEqual(session["id"], kept["id"])
        self.assertEqual(session["sets"][:len(kept["sets"])], kept["sets"])


    def interrupted(self):
        """A session in the terminal that was killed after its first set."""
        self.answer_health()
        guide = subprocess.Popen(self.command("guide", TWENTY_SECONDS, "--speed", 20),
                                 stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        while "sets=1" not in guide.stdout.readline():
            self.assertIsNone(guide.poll())
        guide.kill()
        guide.communicate()

    def test_kept_it_stays_as_it_is_and_is_not_offered_again(self):
        self.interrupted()
        window = self.start()
        window.press("Keep it as it is")
        window.until(lambda: not window.sees("Keep it as it is"), "no offer")
        session, = self.sessions()
        self.assertEqual(session["outcome"], "interrupted")
        self.assertGreaterEqual(len(session["sets"]), 1)
        window.kill()

        window = self.start()
        window.press("History")
        window.until(lambda: any(part.name.endswith("Interrupted") for part in window.shown()),
                     "Interrupted")
        window.press("Routines")
        window.expect("What you will do")
        self.assertFalse(window.sees("Keep it as it is"))

    def test_discarded_it_is_gone(self):
        self.interrupted()
        window = self.start()
        window.press("Discard")
        window.press("Discard it")
        window.until(lambda: not window.sees("No, keep it"), "no offer")
        self.assertEqual(self.sessions(), [])


class OneWindow(WindowTest):
    def test_a_second_start_hands_its_file_over_and_ends(self):
        first = self.start()
        first.expect("Ready")
        self.assertEqual(self.start(TWENTY_SECONDS).program.wait(PATIENCE), 0)
        first.expect("Twenty seconds")
        log = (self.folder / "state" / "limber.log").read_text()
        self.assertIn("limber.program: handed over to the window that is open", log)
        self.assertIn("limber.program: raised by another start", log)
        self.assertEqual(self.start().program.wait(PATIENCE), 0)

    def test_of_two_starts_at_once_one_stays(self):
        windows = [self.start(), self.start()]
        end = time.monotonic() + PATIENCE
        while not (gone := [one for one in windows if one.program.poll() is not None]):
            self.assertLess(time.monotonic(), end)
            time.sleep(0.02)
        windows.remove(gone[0])
        windows[0].expect("Ready")
        self.assertEqual(gone[0].program.returncode, 0)

    def test_commands_work_beside_it(self):
        self.answer_health()
        window = self.start(TWENTY_SECONDS)
        window.press("Start without adding")
        window.press("Start without a number")
        window.expect("Guided session")
        done = self.run_limber("guide", "upper-back-release", "--speed", "1000")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual([session["outcome"] for session in self.sessions()], ["finished", "open"])


if __name__ == "__main__":
    unittest.main()
