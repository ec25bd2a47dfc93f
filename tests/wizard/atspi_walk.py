#!/usr/bin/python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""Fills in the whole application as a screen reader's user would: by names, roles and actions of the accessibility bus alone.

usage: atspi_walk.py PROGRAM     under its own X server and its own buses; exit 0 when the fee is reached, 77 when there can be no bus
"""
import os
import shutil
import subprocess
import sys
import time

DEADLINE = 150
# Names as they are heard (a part of them, in small letters) and what is answered.
TEXTS = {
    "line 1 of the passport": "P<FRAMARTIN<DUBOIS<<CAMILLE<JEANNE<<<<<<<<<<",
    "line 2 of the passport": "20BS81O6I0FRA8803148F3105205<<<<<<<<<<<<<<<8",
    "destination": "Amaurot", "place of birth": "Lyon", "street": "2 Ebisu", "town or city": "Tokyo",
    "e-mail": "c@example.com", "name of a person": "Louis Martin", "that person’s phone": "+33123456789",
}
DATES = {"date of issue": ("20", "05", "2021"), "day of arrival": ("14", "10", "2026"), "day of departure": ("28", "10", "2026")}
PICKS = {"purpose of your trip": "Tourism", "country of birth": "France", "civil status": "Married", "country": "Japan",
         "your occupation now": "Retired"}
CHECKS = ("two blank pages", "tourism", "once", "regular", "i pay myself", "accommodation already paid", "declare", "true")


def outside(program):
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
        return subprocess.call(["dbus-run-session", "--", sys.executable, __file__, "--inside", program], env=environment)
    finally:
        server.terminate()
        server.wait()


class Walk:
    def __init__(self, program):
        import pyatspi
        self.atspi = pyatspi
        self.manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        self.program = subprocess.Popen([program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        os.set_blocking(self.program.stdout.fileno(), False)
        self.steps = []
        self.began = time.monotonic()

    def hear(self):
        self.steps += (self.program.stdout.read() or b"").decode().split()
        if time.monotonic() - self.began > DEADLINE:
            raise SystemExit(f"FAIL after {DEADLINE} s at {self.steps[-1:]}")
        return self.steps[-1] if self.steps else ""

    def until(self, condition, what):
        while True:
            self.hear()
            found = condition()
            if found:
                return found
            if time.monotonic() - self.began > DEADLINE:
                raise SystemExit(f"FAIL: {what}, at {self.steps[-1:]}")
            time.sleep(0.05)

    def application(self):
        for child in self.atspi.Registry.getDesktop(0):
            if child is not None and child.name == "accessible-kiosk":
                return child
        return None

    def showing(self):
        """Everything that can be heard now; what floats over the page alone, if something does."""
        state = self.atspi
        found = []

        def walk(node, depth):
            for index in range(node.childCount):
                child = node.getChildAtIndex(index)
                if child is None:
                    continue
                states = child.getState()
                if not states.contains(state.STATE_SHOWING) and child.getRole() != state.ROLE_LIST_ITEM:
                    continue
                found.append(child)
                if child.getRole() != state.ROLE_LIST and depth < 30:
                    walk(child, depth + 1)

        walk(self.application(), 0)
        return found

    def controls(self):
        return [node for node in self.showing() if node.getState().contains(self.atspi.STATE_FOCUSABLE)
                and node.getState().contains(self.atspi.STATE_SENSITIVE) and node.getRole() not in (self.atspi.ROLE_FRAME,)]

    def press(self, node):
        action = node.queryAction()
        names = [action.getName(index).lower() for index in range(action.nActions)]
        for wanted in ("press", "toggle", "check"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        raise SystemExit(f"FAIL: {node.name}: no action among {names}")

    def key(self, name):
        symbols = {"Home": 0xFF50, "Down": 0xFF54, "Return": 0xFF0D}  # X11's keysymdef.h
        self.atspi.Registry.generateKeyboardEvent(symbols[name], None, self.atspi.KEY_SYM)

    def named(self, name):
        for node in self.controls():
            if node.name == name:
                return node
        return None

    def check_names(self):
        roles = self.atspi
        known = {roles.ROLE_PUSH_BUTTON, roles.ROLE_TOGGLE_BUTTON, roles.ROLE_CHECK_BOX, roles.ROLE_RADIO_BUTTON, roles.ROLE_TEXT,
                 roles.ROLE_ENTRY, roles.ROLE_LIST, roles.ROLE_LABEL, roles.ROLE_PANEL, roles.ROLE_FILLER, roles.ROLE_SCROLL_PANE,
                 roles.ROLE_LIST_ITEM, roles.ROLE_IMAGE}
        for node in self.controls():
            if not node.name and node.getRole() not in (roles.ROLE_FILLER, roles.ROLE_PANEL, roles.ROLE_SCROLL_PANE):
                raise SystemExit(f"FAIL: {self.hear()}: a {node.getRoleName()} has no name")
            if node.getRole() not in known:
                raise SystemExit(f"FAIL: {self.hear()}: {node.name} is a {node.getRoleName()}")

    def write(self, node, text):
        node.queryEditableText().setTextContents(text)

    def content(self, node):
        text = node.queryText()
        return text.getText(0, text.characterCount)

    def label_around(self, node):
        parent = node.parent
        while parent is not None and not parent.name:
            parent = parent.parent
        return (parent.name if parent is not None else "").lower()

    def pick(self, node, wanted):
        self.press(node)
        listed = self.until(lambda: [one for one in self.showing() if one.getRole() == self.atspi.ROLE_LIST], f"no list for {node.name}")[0]
        search = [one for one in self.controls() if one.name == "Search the list"]
        if search:
            self.write(search[0], wanted)
            search[0].queryComponent().grabFocus()
        else:
            listed.queryComponent().grabFocus()
            names = [listed.getChildAtIndex(index).name for index in range(listed.childCount)]
            for key in ["Home"] + ["Down"] * names.index(wanted):  # as everybody goes through a list that is read out
                self.key(key)
        time.sleep(0.2)
        self.key("Return")
        self.until(lambda: not [one for one in self.showing() if one.name == "Close the list"], f"{node.name}: the list stays")

    def answer_one(self, done):
        """One answer; what follows may be other questions."""
        roles = self.atspi
        for node in self.controls():
            name = node.name.lower()
            role = node.getRole()
            around = self.label_around(node)
            mark = (name, around)
            if mark in done:
                continue
            if role in (roles.ROLE_TEXT, roles.ROLE_ENTRY):
                date = next((value for key, value in DATES.items() if key in around), None)
                part = ("day", "month", "year").index(name.split(",")[0]) if name.split(",")[0] in ("day", "month", "year") else None
                text = date[part] if date and part is not None else next((value for key, value in TEXTS.items() if key in name), None)
                if text is None or self.content(node):
                    continue
                done.add(mark)
                self.write(node, text)
                return True
            if role == roles.ROLE_PUSH_BUTTON:
                wanted = PICKS.get(name)
                if wanted is None:
                    continue
                done.add(mark)
                self.pick(node, wanted)
                return True
            if role in (roles.ROLE_CHECK_BOX, roles.ROLE_RADIO_BUTTON):
                if node.getState().contains(roles.STATE_CHECKED) or not (name == "no" or any(key in name for key in CHECKS)):
                    continue
                done.add(mark)
                self.press(node)
                return True
        return False

    def step(self, here):
        if here == "attract":
            self.press(self.until(lambda: self.named("English"), "no language on the first screen"))
            self.until(lambda: self.hear() != here, "the first screen stays")
            return
        done = set()
        for _page in range(25):
            self.check_names()
            while self.answer_one(done):
                time.sleep(0.05)
            for name in ("Continue", "Everything is right", "Agree and continue", "I agree"):
                button = self.named(name)
                if button is not None:
                    break
            if button is None:
                names = [node.name for node in self.controls() if node.getRole() == self.atspi.ROLE_PUSH_BUTTON]
                button = self.named(names[-1])
            self.press(button)
            time.sleep(0.25)
            if self.hear() != here or self.program.poll() is not None:
                return
        errors = [node.name for node in self.showing() if node.getRole() == self.atspi.ROLE_LABEL]
        raise SystemExit(f"FAIL: {here} does not let go on: {errors}\n{[(n.getRoleName(), n.name) for n in self.controls()]}")

    def run(self):
        try:
            self.until(lambda: self.steps and self.application() is not None, "the window is not on the accessibility bus")
            while self.program.poll() is None and self.hear() != "fee":
                self.step(self.hear())
            print("heard and answered:", " ".join(self.steps))
            return 0 if self.steps[-1] == "fee" else 1
        finally:
            for process in (self.program, self.manager):
                process.terminate()
                process.wait()


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        sys.exit(Walk(sys.argv[2]).run())
    sys.exit(outside(sys.argv[1]))
