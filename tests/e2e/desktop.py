# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as assistive technology meets it, on a display and a message bus of the test's own."""

import atexit
import os
import shutil
import subprocess
import tempfile
import time


def _start(command, **options):
    """Starts a program that ends with the test."""
    program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, **options)
    atexit.register(program.wait)
    atexit.register(program.terminate)


def _serve(command):
    """Starts a server; gives what it writes once it can be used."""
    reader, writer = os.pipe()
    _start([part.format(fd=writer) for part in command], pass_fds=[writer])
    os.close(writer)
    with os.fdopen(reader) as said:
        return said.readline().strip()


os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="limber-run-")
atexit.register(shutil.rmtree, os.environ["XDG_RUNTIME_DIR"], ignore_errors=True)
os.environ["DISPLAY"] = ":" + _serve(["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1280x800x24",
                                      "-nolisten", "tcp"])
_start(["matchbox-window-manager", "-use_titlebar", "no"])
os.environ["DBUS_SESSION_BUS_ADDRESS"] = _serve(["dbus-daemon", "--session", "--nofork",
                                                 "--print-address={fd}"])
os.environ["GSETTINGS_BACKEND"] = "memory"
os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
import pyatspi  # Reaches for the bus at once.
from gi.repository import GLib


class Window:
    """A program with its window. What shall come is waited for, never slept for."""

    def __init__(self, command, patience):
        self.patience = patience
        self.program = subprocess.Popen(command, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                        text=True)

    def kill(self):
        self.program.kill()
        self.program.wait()
        self.program.stderr.close()

    def hear_names(self):
        """The new names of what has the focus, as a screen reader is told of them."""
        names = []
        def hear(event):
            try:
                if event.source.getState().contains(pyatspi.STATE_FOCUSED):
                    names.append(event.any_data)
            except (GLib.Error, LookupError):
                pass  # It is gone already.
        pyatspi.Registry.registerEventListener(hear, "object:property-change:accessible-name")
        return names

    def until(self, condition, what):
        end = time.monotonic() + self.patience
        while not (found := condition()):
            while GLib.MainContext.default().iteration(False):
                pass
            if self.program.poll() is not None:
                raise AssertionError(f"ended before {what!r} came: {self.program.stderr.read()}")
            if time.monotonic() > end:
                raise AssertionError(f"{what!r} did not come. There is:\n{self}")
            time.sleep(0.02)
        return found

    def shown(self, within=None):
        """Every part to be seen now, in reading order; none while the window is changing."""
        def below(part):
            for child in part:
                if child and child.getState().contains(pyatspi.STATE_SHOWING):
                    yield child
                    yield from below(child)
        try:
            if within:
                return [inner for part in self.shown() if part.name == within
                        for inner in below(part)]
            for application in pyatspi.Registry.getDesktop(0):
                if application and application.get_process_id() == self.program.pid:
                    return list(below(application))
        except (GLib.Error, LookupError):
            pass
        return []

    def __str__(self):
        return "\n".join(f"  {part.getRoleName()} {part.name!r}" for part in self.shown())

    def sees(self, name, within=None):
        return any(part.name.startswith(name) for part in self.shown(within))

    def expect(self, name):
        self.until(lambda: self.sees(name), name)

    def controls(self):
        """What a person can act on."""
        return [part for part in self.shown() if part.getState().contains(pyatspi.STATE_FOCUSABLE)]

    def press(self, name, within=None):
        def pressed():
            try:
                return any(part.name.startswith(name) and part.queryAction().doAction(0)
                           for part in self.shown(within)
                           if part.getState().contains(pyatspi.STATE_FOCUSABLE))
            except (GLib.Error, NotImplementedError):
                return False  # It is going away.
        self.until(pressed, name)

    def write(self, name, text):
        def written():
            return any(part.name == name and part.queryEditableText().setTextContents(text)
                       for part in self.shown() if part.getRole() == pyatspi.ROLE_TEXT)
        self.until(written, name)

    def type(self, keys):
        """Presses the keys of these characters; a line break is Enter."""
        self._focus()
        for key in keys:
            symbol = 0xff0d if key == "\n" else ord(key)
            pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)

    def type_with_alt(self, key):
        self._focus()
        # By their places: a key told by its symbol comes without Alt.
        left_alt = 64
        place = next(first + row.index(key) for first, row in
                     ((24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm")) if key in row)
        pyatspi.Registry.generateKeyboardEvent(left_alt, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(place, None, pyatspi.KEY_PRESSRELEASE)
        pyatspi.Registry.generateKeyboardEvent(left_alt, None, pyatspi.KEY_RELEASE)

    def _focus(self):
        """Waits until something takes keys."""
        self.until(lambda: any(part.getState().contains(pyatspi.STATE_FOCUSED)
                               for part in self.shown()), "a focus")
