# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""A program under its own X server, window manager and accessibility bus, as a screen reader hears and moves it."""
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass

SYMBOLS = {"Home": 0xFF50, "Down": 0xFF54, "Return": 0xFF0D, "Tab": 0xFF09, "space": 0x20}  # X11's keysymdef.h
MOST_KEYS = 60  # from any place to any other


def with_own_screen(script, arguments):
    """Runs the script again, with --inside, under an X server and a bus of its own; its exit status, or 77 when there can be none."""
    for tool in ("Xvfb", "dbus-run-session", "openbox"):
        if shutil.which(tool) is None:
            print(f"skipped: no {tool}")
            return 77
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        print("skipped: no python3-pyatspi")
        return 77
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        display = os.read(read, 16).decode().strip()
        environment = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           LANG="C.UTF-8")
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        return subprocess.call(["dbus-run-session", "--", sys.executable, script, "--inside", *arguments], env=environment)
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True)
class Heard:
    """What was said of a part of the screen when it was read; the part itself may be gone since."""
    node: object
    role: object
    role_name: str
    name: str
    around: str  # name of the nearest named part that it is in, in small letters
    states: object

    @property
    def mark(self):
        return self.name.lower(), self.around


class Ear:
    def __init__(self, command, seconds):
        import pyatspi
        from gi.repository import GLib
        self.atspi = pyatspi
        self.gone = GLib.GError  # what reading or moving a part raises that is no longer there
        self.seconds = seconds
        self.began = time.monotonic()
        # A window that is there before its manager gets no keyboard from it: the program comes when openbox says that it manages.
        self.manager = subprocess.Popen(["openbox", "--sm-disable", "--startup", "echo manages"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.manager.stdout.readline()
        self.program = subprocess.Popen(command)
        self.name = os.path.basename(command[0])

    def end(self):
        """SIGTERM to the program, and its exit status."""
        for process in (self.program, self.manager):
            process.terminate()
            process.wait()
        return self.program.returncode

    def fail(self, what):
        heard = [f"{one.role_name} {one.name}" for one in self.heard_once() if one.name] if self.program.poll() is None else []
        raise SystemExit(f"FAIL: {what}\n  heard: " + "\n         ".join(heard))

    def until(self, condition, what):
        """The first true answer of the condition; a part that goes while it is asked is no answer."""
        while True:
            if self.program.poll() is not None:
                self.fail(f"{what}; the program has ended with {self.program.returncode}")
            try:
                found = condition()
            except self.gone:
                found = None
            if found:
                return found
            if time.monotonic() - self.began > self.seconds:
                self.fail(f"{what}, {self.seconds} s after the start")
            time.sleep(0.05)

    def application(self):
        for child in self.atspi.Registry.getDesktop(0):
            if child is not None and child.name == self.name:
                return child
        return None

    def heard_once(self):
        found = []

        def walk(node, around, depth):
            for index in range(node.childCount):
                child = node.getChildAtIndex(index)
                if child is None:
                    continue
                role, states = child.getRole(), child.getState()
                if not states.contains(self.atspi.STATE_SHOWING) and role != self.atspi.ROLE_LIST_ITEM:
                    continue
                name = child.name
                found.append(Heard(child, role, child.getRoleName(), name, around, states))
                if role != self.atspi.ROLE_LIST and depth < 30:
                    walk(child, name.lower() or around, depth + 1)

        application = self.application()
        if application is not None:
            walk(application, "", 0)
        return found

    def heard(self):
        """Everything that can be heard now; what floats over the page alone, if something does."""
        return self.until(self.heard_once, "nothing is heard")

    def controls(self):
        wanted = (self.atspi.STATE_FOCUSABLE, self.atspi.STATE_SENSITIVE)
        return [one for one in self.heard() if one.role != self.atspi.ROLE_FRAME and all(one.states.contains(state) for state in wanted)]

    def named(self, name):
        return next((one for one in self.controls() if one.name == name), None)

    def is_active(self):
        """Whether the keyboard is ours: what is written before that goes nowhere."""
        application = self.application()
        return application is not None and any(
            child is not None and child.getState().contains(self.atspi.STATE_ACTIVE) for child in application)

    def press(self, heard):
        action = heard.node.queryAction()
        names = [action.getName(index).lower() for index in range(action.nActions)]
        for wanted in ("press", "toggle", "check"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        self.fail(f"{heard.name}: no action among {names}")

    def key(self, name):
        self.atspi.Registry.generateKeyboardEvent(SYMBOLS[name], None, self.atspi.KEY_SYM)

    def focused(self):
        return next((one for one in self.controls() if one.states.contains(self.atspi.STATE_FOCUSED)), None)

    def press_by_keys(self, heard):
        """Tab to it, arrows among answers of one question, and the space bar."""
        for _ in range(MOST_KEYS):
            here = self.focused()
            if here is not None and here.mark == heard.mark:
                self.key("space")
                return
            beside = here is not None and here.role == heard.role == self.atspi.ROLE_RADIO_BUTTON and here.around == heard.around
            self.key("Down" if beside else "Tab")
            self.until(lambda: self.focused() is not None and (here is None or self.focused().mark != here.mark),
                       f"the keyboard stays at {here.name if here else 'nothing'}")
        self.fail(f"no key leads to {heard.name}")

    def write(self, heard, text):
        heard.node.queryEditableText().setTextContents(text)

    def content(self, heard):
        text = heard.node.queryText()
        return text.getText(0, text.characterCount)

    def current_row(self, listed):
        """The name of the row that is read out."""
        for index in range(listed.node.childCount):
            row = listed.node.getChildAtIndex(index)
            states = row.getState() if row is not None else None
            if states is not None and (states.contains(self.atspi.STATE_FOCUSED) or states.contains(self.atspi.STATE_SELECTED)):
                return row.name
        return None
