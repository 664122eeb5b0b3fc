# SPDX-License-Identifier: GPL-3.0-or-later
"""limber history, and what becomes of a session where nothing can be written."""

import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import ProgramTest, as_nobody_special


class History(ProgramTest):
    def guide(self):
        done = self.run_limber("guide", "upper-back-release", "--speed", "1000")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_nothing_yet(self):
        self.assertEqual(self.sessions(), [])
        self.assertIn("No sessions", self.run_limber("history").stdout)
        self.assertEqual(self.run_limber("history", "--format", "csv").stdout.count("\n"), 1)

    def test_the_table_has_a_line_a_session(self):
        self.guide()
        self.guide()
        lines = self.run_limber("history").stdout.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertIn("Finished", lines[1])

    def test_csv_has_a_header_and_a_row_a_set(self):
        self.guide()
        output = subprocess.run(self.command("history", "--format", "csv"), capture_output=True,
                                timeout=60).stdout.decode()
        self.assertEqual(output.count("\r\n"), output.count("\n"))
        rows = list(csv.DictReader(io.StringIO(output, newline="")))
        self.assertEqual(len(rows), 8)
        self.assertEqual({row["outcome"] for row in rows}, {"finished"})
        self.assertEqual([row["set"] for row in rows], [str(number) for number in range(1, 9)])
        self.assertEqual(rows[1]["level"], "belly-button")
        self.assertEqual(rows[1]["tension_before"], "")

    def exported(self):
        file = self.folder / "export.json"
        file.write_text(self.run_limber("history", "--format", "json").stdout)
        return file

    def test_only_sessions_since_a_day_are_shown(self):
        self.guide()
        self.assertEqual(len(self.run_limber("history", "--since", "2020-01-01").stdout
                             .splitlines()), 2)
        self.assertIn("No sessions", self.run_limber("history", "--since", "2999-01-01").stdout)
        self.assertEqual(self.run_limber("history", "--since", "yesterday").returncode, 2)

    def test_what_is_taken_along_is_brought_in_elsewhere_and_taken_out_again(self):
        self.guide()
        file = self.exported()
        before = self.sessions()
        shutil.rmtree(self.folder / "data")
        tried = self.run_limber("history", "--import", file, "--dry-run")
        self.assertEqual((tried.returncode, tried.stdout.splitlines()[0]), (0, "New sessions: 1"))
        self.assertEqual(self.sessions(), [])
        self.assertEqual(self.run_limber("history", "--import", file).returncode, 0)
        self.assertEqual(self.sessions(), before)
        again = self.run_limber("history", "--import", file)
        self.assertIn("here already: 1", again.stdout)
        self.assertEqual(self.sessions(), before)
        undone = self.run_limber("history", "--undo-import")
        self.assertEqual((undone.returncode, undone.stdout), (0, "Sessions taken out: 1\n"))
        self.assertEqual(self.sessions(), [])

    def test_a_file_with_a_mistake_is_refused_with_its_place(self):
        self.guide()
        file = self.exported()
        text = json.loads(file.read_text())
        text["sessions"][0]["tension_before"] = 11
        file.write_text(json.dumps(text))
        done = self.run_limber("history", "--import", file)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("/sessions/0/tension_before", done.stderr)
        file.write_text("{]")
        self.assertIn("line 1", self.run_limber("history", "--import", file).stderr)
        self.assertEqual(self.run_limber("history", "--import", "/nowhere").returncode, 1)

    def test_the_history_goes_back_to_a_copy_and_what_was_is_kept(self):
        self.assertEqual(self.run_limber("history", "--restore").returncode, 1)
        self.guide()
        first = self.sessions()
        copies = self.run_limber("history", "--restore", "--dry-run").stdout.splitlines()
        self.assertEqual(len(copies), 1)
        self.guide()
        self.assertEqual(len(self.sessions()), 2)
        done = self.run_limber("history", "--restore")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.sessions(), first)
        kept, = (self.folder / "data").glob("history.db.replaced-*Z")
        self.assertIn(str(kept), done.stdout)
        back = self.run_limber("history", "--restore", kept)
        self.assertEqual(back.returncode, 0, back.stderr)
        self.assertEqual(len(self.sessions()), 2)
        self.assertEqual(self.run_limber("history", "--restore", "/etc/passwd").returncode, 1)
        self.assertEqual(len(self.sessions()), 2)

    def test_a_progress_report_is_written_as_a_pdf(self):
        file = self.folder / "progress.pdf"
        self.assertEqual(self.run_limber("history", "--report", file).returncode, 1)
        self.assertFalse(file.exists())
        self.guide()
        done = self.run_limber("history", "--report", file, "--notes")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(str(file), done.stdout)
        self.assertTrue(file.read_bytes().startswith(b"%PDF-"))
        nowhere = self.run_limber("history", "--report", "/nowhere/progress.pdf")
        self.assertEqual(nowhere.returncode, 3)
        self.assertIn("/nowhere/progress.pdf", nowhere.stderr)

    def test_what_can_be_read_of_a_damaged_history_is_recovered(self):
        self.guide()
        before = self.sessions()
        file = self.folder / "data" / "history.db"
        damaged = bytes(100) + file.read_bytes()[100:]
        file.write_bytes(damaged)
        done = self.run_limber("history", "--format", "json")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(json.loads(done.stdout)["sessions"], before)
        self.assertIn("sessions: 1, complete: 1", done.stderr)
        kept, = file.parent.glob("history.db.damaged-*Z")
        self.assertEqual(kept.read_bytes(), damaged)
        self.assertEqual(self.run_limber("history").stderr, "")

    def test_a_log_that_was_cut_off_is_kept_aside_and_told(self):
        self.guide()
        guide = subprocess.Popen(self.command("guide", "upper-back-release", "--speed", "50"),
                                 stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        while "sets=2" not in guide.stdout.readline():
            self.assertIsNone(guide.poll())
        guide.kill()
        guide.communicate()
        log = self.folder / "data" / "history.db-wal"
        torn = log.read_bytes()[:-100]
        log.write_bytes(torn)
        done = self.run_limber("history", "--format", "json")
        self.assertEqual(done.returncode, 0)
        self.assertIn("history.db-wal.damaged-", done.stderr)
        kept, = log.parent.glob("history.db-wal.damaged-*Z")
        self.assertEqual(kept.read_bytes(), torn)
        interrupted, whole = json.loads(done.stdout)["sessions"]
        self.assertEqual((whole["outcome"], len(whole["sets"])), ("finished", 8))
        self.assertEqual(interrupted["outcome"], "interrupted")
        self.assertIn(len(interrupted["sets"]), (1, 2))
        self.assertEqual(self.run_limber("history").stderr, "")

    def test_a_damaged_history_is_kept_aside_and_told(self):
        self.guide()
        file = self.folder / "data" / "history.db"
        for leftover in self.folder.glob("data/history.db-*"):
            leftover.unlink()
        rubbish = b"this is not a database, but it may be all someone has\n" * 100
        file.write_bytes(rubbish)
        done = self.run_limber("history", "--format", "json")
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("damaged", done.stderr)
        kept = [path for path in file.parent.iterdir() if path.is_file()
                and path.read_bytes() == rubbish]
        self.assertEqual(len(kept), 1)
        self.guide()
        self.assertEqual(len(self.sessions()), 1)

    def test_a_folder_that_cannot_be_written_is_told_and_guiding_goes_on(self):
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        done = subprocess.run(
            as_nobody_special(self.command("guide", "upper-back-release", "--speed", "1000")),
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Finished", done.stdout)
        self.assertNotIn("saved", done.stdout)
        self.assertIn("history", done.stderr)
        self.assertIn("could not be kept", done.stderr)

    def test_a_history_that_can_only_be_read_is_printed_all_the_same(self):
        self.guide()
        data = self.folder / "data"
        for path in [*data.iterdir(), data]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        self.addCleanup(data.chmod, 0o755)
        done = subprocess.run(as_nobody_special(self.command("history", "--format", "json")),
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        self.assertEqual(len(json.loads(done.stdout)["sessions"]), 1)
        self.assertEqual(done.returncode, 0)
        self.assertIn("history", done.stderr)

    def test_a_full_disk_is_told_and_guiding_goes_on(self):
        # Where the root is a plain folder, as after chroot, there is nothing to be made private.
        small_disk = ["unshare", "-m" if os.geteuid() == 0 else "-Urm", "--propagation=unchanged",
                      "sh", "-c", "mount --make-rprivate / 2>/dev/null; "
                      'mount -t tmpfs -o size=200k tmpfs "$0" && exec "$@"', str(self.folder)]
        done = subprocess.run(
            small_disk + self.command("guide", "upper-back-release", "--speed", "200"),
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Finished", done.stdout)
        self.assertIn("full", done.stderr)
        self.assertIn("could not be kept", done.stderr)

    def test_damaged_settings_are_kept_aside_and_told(self):
        self.write_settings("this is not a settings file\n")
        done = self.run_limber("guide", "upper-back-release", "--speed", "1000")
        self.assertEqual(done.returncode, 0)
        self.assertIn("limber.ini.damaged-", done.stderr)
        kept, = pathlib.Path(self.folder / "config").glob("limber.ini.damaged-*")
        self.assertEqual(kept.read_text(), "this is not a settings file\n")


if __name__ == "__main__":
    unittest.main()
