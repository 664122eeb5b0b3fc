# SPDX-License-Identifier: GPL-3.0-or-later
"""A guided session on a pipe: nobody presses keys, every segment is a line."""

import os
import re
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import DATA, PATIENCE, ProgramTest

CALF = DATA / "routines" / "calf-both-sides.limber"


class Guide(ProgramTest):
    def guide(self, routine="upper-back-release", *options, speed=1000, **more):
        return self.run_limber("guide", routine, "--speed", speed, *options, **more)

    def start(self, speed):
        return subprocess.Popen(self.command("guide", "upper-back-release", "--speed", speed),
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def test_the_shipped_routine_runs_through_and_stands_in_the_history(self):
        done = self.guide(speed=200)
        self.assertEqual(done.returncode, 0, done.stderr)
        session, = self.sessions()
        self.assertEqual(session["routine"], "upper-back-release")
        self.assertEqual(session["outcome"], "finished")
        self.assertEqual(session["speed"], 200)
        self.assertEqual([entry["exercise"] for entry in session["sets"]],
                         ["upper-back-roll"] + ["thoracic-extension"] * 5 + ["row"] * 2)
        self.assertEqual([entry["done_repetitions"] for entry in session["sets"]],
                         [0] + [4] * 5 + [10] * 2)
        self.assertFalse(any(entry["skipped"] for entry in session["sets"]))

    def test_every_segment_is_a_line_and_every_saved_set_is_acknowledged(self):
        done = self.guide(speed=200)
        segments = re.findall(r"^ *\d+:\d\d  .+ \([\d.]+ s\)$", done.stdout, re.MULTILINE)
        # Getting ready 3, strokes 3 and the step between, levels 5 x 4 x 4, moves 4, rows 2 x 10 x 3,
        # rest, coming off.
        self.assertEqual(len(segments), 3 + 3 + 1 + 80 + 4 + 60 + 1 + 1)
        identity = self.sessions()[0]["id"]
        saved = re.findall(r"^saved (\S+) sets=(\d+)$", done.stdout, re.MULTILINE)
        self.assertEqual({name for name, _ in saved}, {identity})
        self.assertEqual(sorted({int(sets) for _, sets in saved}), list(range(9)))

    def test_the_choices_of_the_command_line_hold(self):
        done = self.guide("upper-back-release", "--start-higher", "--repetitions", "3")
        self.assertEqual(done.returncode, 0, done.stderr)
        levels = [entry for entry in self.sessions()[0]["sets"]
                  if entry["exercise"] == "thoracic-extension"]
        self.assertEqual(len(levels), 4)
        self.assertNotIn("belly-button", [entry["level"] for entry in levels])
        self.assertEqual({entry["planned_repetitions"] for entry in levels}, {3})

    def test_a_routine_of_ones_own_is_guided_side_by_side(self):
        done = self.guide(CALF)
        self.assertEqual(done.returncode, 0, done.stderr)
        session, = self.sessions()
        self.assertEqual(session["outcome"], "finished")
        self.assertEqual({entry["side"] for entry in session["sets"]}, {"left", "right"})

    def test_a_routine_in_the_data_folder_is_known_by_its_id(self):
        own = self.folder / "data" / "routines"
        own.mkdir(parents=True)
        (own / "mine.limber").write_bytes(CALF.read_bytes())
        identity = re.search(r'"id": *"([a-z0-9-]+)"', CALF.read_text()).group(1)
        self.assertEqual(self.guide(identity).returncode, 0)
        self.assertEqual(self.sessions()[0]["routine"], identity)

    def test_what_cannot_be_guided_is_refused(self):
        self.assertEqual(self.guide("no-such-routine").returncode, 1)
        self.assertEqual(self.guide(self.folder).returncode, 1)
        bad = self.folder / "bad.limber"
        bad.write_text("{")
        done = self.guide(bad)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"bad\.limber: line 1, column \d+: ")
        self.assertEqual(self.sessions(), [])

    def test_a_signal_is_recorded_as_called_away(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(signal=number):
                program = self.start(speed=100)
                for line in program.stdout:
                    if line.startswith("saved") and line.endswith("sets=1\n"):
                        break
                program.send_signal(number)
                output, errors = program.communicate(timeout=PATIENCE)
                self.assertEqual(program.returncode, 0, errors)
                session = self.sessions()[0]
                self.assertEqual((session["outcome"], session["reason"]),
                                 ("stopped", "called-away"))
                self.assertIn(f"saved {session['id']} sets={len(session['sets'])}", output)

    def test_a_killed_session_is_interrupted_and_keeps_what_was_acknowledged(self):
        program = self.start(speed=100)
        for line in program.stdout:
            if line.startswith("saved") and line.endswith("sets=2\n"):
                break
        self.assertEqual(self.sessions()[0]["outcome"], "open")
        program.kill()
        program.communicate()
        session, = self.sessions()
        self.assertEqual(session["outcome"], "interrupted")
        self.assertGreaterEqual(len(session["sets"]), 2)
        # Left undecided for whoever can be asked.
        self.assertEqual(self.guide().returncode, 0)
        self.assertEqual(sorted(one["outcome"] for one in self.sessions()),
                         ["finished", "interrupted"])

    def test_two_sessions_at_once_beside_the_history(self):
        programs = [self.start(speed=150) for _ in range(2)]
        while any(program.poll() is None for program in programs):
            done = self.run_limber("history")
            self.assertEqual(done.returncode, 0)
            self.assertEqual(done.stderr, "")
            time.sleep(0.05)
        for program in programs:
            _, errors = program.communicate()
            self.assertEqual(program.returncode, 0)
            self.assertNotIn("locked", errors)
            self.assertNotIn("history", errors.replace("health", ""))
        self.assertEqual([session["outcome"] for session in self.sessions()], ["finished"] * 2)
        self.assertEqual([len(session["sets"]) for session in self.sessions()], [8, 8])

    def test_waiting_for_the_person_is_timed_where_nobody_has_a_key(self):
        self.write_settings("[pacing]\nwait-for-me=true\n")
        self.assertEqual(self.guide().returncode, 0)
        self.assertEqual(self.sessions()[0]["outcome"], "finished")

    def test_only_an_answer_that_forbids_is_in_the_way(self):
        done = self.guide()
        self.assertEqual(done.returncode, 0)
        self.assertIn("health", done.stderr)

        self.answer_health()
        done = self.guide()
        self.assertEqual((done.returncode, done.stderr), (0, ""))

        self.answer_health(yes=["pregnancy"])
        self.assertEqual(self.guide().returncode, 0)

        self.answer_health(yes=["fracture"])
        done = self.guide()
        self.assertEqual(done.returncode, 1)
        self.assertIn("fracture", done.stderr)
        self.assertEqual(len(self.sessions()), 3)

    def test_a_machine_that_stood_still_goes_on_by_itself(self):
        program = self.start(speed=100)
        program.stdout.readline()
        program.send_signal(signal.SIGSTOP)
        # Longer than what counts as standing still.
        time.sleep(2.3)
        program.send_signal(signal.SIGCONT)
        program.communicate(timeout=PATIENCE)
        self.assertEqual(program.returncode, 0)
        session, = self.sessions()
        self.assertEqual(session["outcome"], "finished")
        self.assertLess(session["active_seconds"], 640)


if __name__ == "__main__":
    unittest.main()
