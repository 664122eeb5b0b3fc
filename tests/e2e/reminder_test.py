# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder on a desktop that shows no notes and has no tray."""

import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from window_test import WindowTest


class Reminder(WindowTest):
    def local_time_shortly_before_a_minute(self):
        """Reminders come on the minute; a zone off by some seconds brings that near."""
        shortly = 40
        offset = (60 - shortly - int(time.time())) % 60
        os.environ["TZ"] = f"Soon-00:00:{offset:02}"
        self.addCleanup(os.environ.pop, "TZ")
        return time.strftime("%H:%M", time.gmtime(time.time() + offset + shortly))

    def test_in_the_background_the_window_comes_with_it_and_goes_by_it(self):
        at = self.local_time_shortly_before_a_minute()
        self.write_settings("[reminders]\non=true\ndays=mon tue wed thu fri sat sun\n"
                            f"at={at}\n")
        window = self.start("--background")
        window.expect("Time for Upper-Back Release")
        window.expect("Whenever it suits you today.")
        window.press("Skip today")
        window.until(lambda: not window.sees("Time for"), "no reminder")
        window.expect("What you will do")


if __name__ == "__main__":
    unittest.main()
