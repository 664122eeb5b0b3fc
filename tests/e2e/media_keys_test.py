# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as the desktop's media controls see and guide it, by playerctl."""

import os
import subprocess
import sys
import unittest
import urllib.parse

sys.path.insert(0, os.path.dirname(__file__))
from program import PATIENCE
from window_test import TWENTY_SECONDS, WindowTest


def playerctl(*arguments):
    done = subprocess.run(["playerctl", "--player=limber", *arguments], capture_output=True,
                          text=True, timeout=PATIENCE)
    return done.stdout.strip() or done.stderr.strip()


class MediaKeys(WindowTest):
    def until_status(self, window, status):
        window.until(lambda: playerctl("status") == status, f"playerctl says {status}")

    def test_playerctl_guides_the_session(self):
        self.answer_health()
        window = self.start(TWENTY_SECONDS)
        window.expect("Twenty seconds")
        self.assertEqual(playerctl("status"), "No players found")
        window.press("Start without adding")
        window.press("Start without a number")
        self.until_status(window, "Playing")
        shown = playerctl("metadata", "--format", "{{xesam:album}}|{{duration(mpris:length)}}")
        self.assertTrue(shown.startswith("Twenty seconds|"), shown)
        window.until(lambda: playerctl("metadata", "mpris:artUrl").startswith("file:///"),
                     "a picture")
        picture = urllib.parse.urlparse(playerctl("metadata", "mpris:artUrl")).path
        with open(picture, "rb") as file:
            self.assertEqual(file.read(4), b"\x89PNG")

        playerctl("play-pause")
        self.until_status(window, "Paused")
        window.expect("Resume")
        playerctl("play")
        self.until_status(window, "Playing")
        first = playerctl("metadata", "title")
        playerctl("next")
        window.until(lambda: playerctl("metadata", "title") != first, "another title")
        self.assertGreater(float(playerctl("position")), 0)
        playerctl("stop")
        window.press("Done for today")
        window.expect("Save and close")
        window.until(lambda: playerctl("status") == "No players found", "no player")
        session, = self.sessions()
        self.assertEqual((session["outcome"], session["reason"]), ("stopped", "done"))


if __name__ == "__main__":
    unittest.main()
