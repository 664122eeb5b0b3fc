# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing from the window: on a print server of the test's own that writes into a file, on a
printer that is stopped, and without any."""

import grp
import os
import pathlib
import pwd
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from desktop import Window
from program import PATIENCE, ProgramTest

TOOLS = {**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"}


class PrintServer:
    """CUPS with one printer, whose device is a file."""

    def __init__(self, folder):
        self.folder = folder
        self.paper = folder / "printed.pdf"
        self.paper.touch()
        for name in ["spool", "cache", "state", "root", "log", "tmp"]:
            (folder / name).mkdir()
        folder.chmod(0o755)
        user, group = (("lp", "lp") if os.geteuid() == 0 else
                       (pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name))
        system = grp.getgrgid(os.getgid()).gr_name
        (folder / "files.conf").write_text(
            f"ServerRoot {folder}/root\nCacheDir {folder}/cache\nStateDir {folder}/state\n"
            f"RequestRoot {folder}/spool\nTempDir {folder}/tmp\nAccessLog {folder}/log/access\n"
            f"ErrorLog {folder}/log/error\nPageLog {folder}/log/page\nFileDevice Yes\n"
            f"User {user}\nGroup {group}\nSystemGroup {system}\n")
        (folder / "cupsd.conf").write_text(
            f"Listen {folder}/socket\nBrowsing No\nWebInterface No\nDefaultAuthType None\n"
            "<Location />\n  Allow all\n</Location>\n"
            "<Policy default>\n  <Limit All>\n    Allow all\n  </Limit>\n</Policy>\n")
        self.server = subprocess.Popen(
            ["cupsd", "-f", "-c", folder / "cupsd.conf", "-s", folder / "files.conf"], env=TOOLS,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.environment = {**os.environ, "CUPS_SERVER": f"{folder}/socket"}
        # The scheduler takes a while to listen.
        self.until(lambda: self.run(
            "lpadmin", "-p", "paper", "-E", "-v", f"file://{self.paper}", "-P",
            "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd").returncode == 0)
        self.run("lpadmin", "-d", "paper")

    def run(self, *command):
        return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE,
                              env={**TOOLS, **self.environment})

    @staticmethod
    def until(condition):
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise AssertionError("the print server does not get there")
            time.sleep(0.05)

    def printed(self):
        self.until(lambda: "paper-" in self.run("lpstat", "-W", "completed", "-o").stdout)
        return self.paper

    def end(self):
        self.server.terminate()
        self.server.wait()


class PrintFromTheWindow(ProgramTest):
    def print_server(self):
        folder = self.folder / "cups"
        folder.mkdir()
        self.folder.chmod(0o755)
        server = PrintServer(folder)
        self.addCleanup(server.end)
        return server

    def open_sheet(self, server_socket):
        os.environ["CUPS_SERVER"] = str(server_socket)
        self.addCleanup(os.environ.pop, "CUPS_SERVER")
        window = Window(self.command(), PATIENCE)
        self.addCleanup(window.kill)
        window.press("Details")
        window.expect("How you like it")
        window.press("Print sheet")
        window.expect("Page 1 of 2")
        nameless = [part.getRoleName() for part in window.controls() if not part.name]
        self.assertEqual(nameless, [], window)
        return window

    @staticmethod
    def press_button(window, name):
        """The one that is called so, and not only begins so."""
        window.until(lambda: any(part.name == name and part.getRoleName() == "push button" and
                                 part.queryAction().doAction(0) for part in window.shown()), name)

    def test_a_sheet_comes_out_of_the_printer(self):
        server = self.print_server()
        window = self.open_sheet(server.folder / "socket")
        window.press("Print…")
        self.press_button(window, "Print")
        window.expect("Sent to paper.")
        text = subprocess.run(["pdftotext", server.printed(), "-"], capture_output=True, text=True,
                              check=True).stdout
        for words in ["Upper-Back Release", "Extend over the roller", "5 × 3–4", "Page 2 of 2"]:
            self.assertIn(words, text)

    def test_a_stopped_printer_is_told(self):
        server = self.print_server()
        server.run("cupsdisable", "paper")
        window = self.open_sheet(server.folder / "socket")
        window.press("Print…")
        window.expect("The printer “paper” is offline or stopped")
        self.assertEqual(server.paper.read_bytes(), b"")

    def test_without_a_printer_it_says_so(self):
        window = self.open_sheet(pathlib.Path("/nowhere/cups.socket"))
        window.press("Print…")
        window.expect("No printer is set up on this computer")

    def test_a_sheet_opens_as_its_routine(self):
        sheet = self.folder / "sheet.pdf"
        self.assertEqual(self.run_limber("print", "upper-back-release", "-o", sheet).returncode, 0)
        window = Window(self.command(sheet), PATIENCE)
        self.addCleanup(window.kill)
        window.expect("How you like it")
        window.expect("From the file")


if __name__ == "__main__":
    unittest.main()
