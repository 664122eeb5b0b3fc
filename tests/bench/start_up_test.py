# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program beside the bare window: start_up_test.py START-UP BARE-WINDOW LIMBER"""

import os
import subprocess
import sys
import tempfile

# The goal is 1.5. A machine that is busy with other things may take three times as long, a program
# with every check built in (LIMBER_PROGRAM names the released one) much longer.
LIMIT = "4.5" if "LIMBER_PROGRAM" in os.environ else "30"
ROUNDS = "7"

start_up, bare_window, limber = sys.argv[1:]
limber = os.environ.get("LIMBER_PROGRAM", limber)
with tempfile.TemporaryDirectory(prefix="limber-start-up-") as folder:
    reader, writer = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24",
                                "-nolisten", "tcp", "-noreset"],
                               pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as said:
        number = said.readline().strip()
    surroundings = os.environ | {"DISPLAY": ":" + number, "XDG_RUNTIME_DIR": folder,
                                 "TMPDIR": folder, "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run([start_up, ROUNDS, LIMIT, bare_window, limber, "--data-dir", folder],
                              env=surroundings)
    finally:
        display.terminate()
        display.wait()
sys.exit(done.returncode)
