#!/usr/bin/python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""Applies and pays as a screen reader's user would: by names, roles and actions of the accessibility bus, and pays by keys alone.

usage: atspi_walk.py KIOSK [ARGUMENT]…

Says on standard output each page that is heard, `scan` when a phone is to pay, and `whole way` at the end. Exit: 0 when the first
screen is back after the receipt, 77 when there can be no X server or bus of its own.
"""
import datetime
import sys
import time

import atspi_ear

SECONDS = 240
MOST_PAGES = 25  # of one step, with those that are shown again for a mistake
IN_A_MONTH = datetime.date.today() + datetime.timedelta(days=30)
# Names as they are heard (a part of them, in small letters) and what is answered.
TEXTS = {
    "line 1 of the passport": "P<FRAMARTIN<DUBOIS<<CAMILLE<JEANNE<<<<<<<<<<",
    "line 2 of the passport": "20BS81O6I0FRA8803148F3105205<<<<<<<<<<<<<<<8",
    "destination": "Amaurot", "place of birth": "Lyon", "street": "2 Ebisu", "town or city": "Tokyo",
    "e-mail": "c@example.com", "name of a person": "Louis Martin", "phone number for an emergency": "+33123456789",
}
DATES = {"date of issue": datetime.date(2021, 5, 20), "day of arrival": IN_A_MONTH, "day of departure": IN_A_MONTH + datetime.timedelta(days=14)}
PICKS = {"purpose of your trip": "Tourism", "country of birth": "France", "civil status": "Married", "country": "Japan",
         "your occupation now": "Retired"}
CHECKS = ("two blank pages", "tourism", "once", "regular", "i pay myself", "accommodation already paid", "declare", "true", "alipay on your phone")
BY_KEYS_FROM = "Your fee"
ONWARD = ("Continue", "Everything is right", "Agree and continue", "I agree")


class Walk:
    def __init__(self, command):
        self.ear = atspi_ear.Ear(command, SECONDS)
        self.roles = self.ear.atspi
        self.press = self.ear.press

    def page(self):
        """The page's name: the window's first part, which a reader says when it comes."""
        return self.ear.heard()[0].name

    def check_names(self, page):
        roles = self.roles
        structure = {roles.ROLE_FILLER, roles.ROLE_PANEL, roles.ROLE_SCROLL_PANE}
        known = structure | {
            roles.ROLE_PUSH_BUTTON, roles.ROLE_TOGGLE_BUTTON, roles.ROLE_CHECK_BOX, roles.ROLE_RADIO_BUTTON, roles.ROLE_TEXT, roles.ROLE_ENTRY,
            roles.ROLE_LIST, roles.ROLE_LABEL, roles.ROLE_LIST_ITEM, roles.ROLE_IMAGE}
        for one in self.ear.controls():
            if not one.name and one.role not in structure:
                self.ear.fail(f"{page}: a {one.role_name} has no name")
            if one.role not in known:
                self.ear.fail(f"{page}: {one.name} is a {one.role_name}")

    def pick(self, button, wanted):
        ear, roles = self.ear, self.roles
        ear.press(button)
        listed = ear.until(lambda: next((one for one in ear.heard() if one.role == roles.ROLE_LIST), None), f"no list for {button.name}")
        search = ear.named("Search the list")
        target = search or listed
        target.node.queryComponent().grabFocus()
        ear.until(lambda: ear.is_active() and target.node.getState().contains(roles.STATE_FOCUSED), f"{button.name}: the list has no keyboard")
        if search:
            ear.write(search, wanted)
            ear.until(lambda: wanted in (ear.current_row(listed) or ""), f"{button.name}: {wanted} is not found")
        else:
            names = [listed.node.getChildAtIndex(index).name for index in range(listed.node.childCount)]
            ear.key("Home")
            for name in names[:names.index(wanted) + 1]:  # as everybody goes through a list that is read out
                ear.until(lambda: ear.current_row(listed) == name, f"{button.name}: {name} is not reached")
                if name != wanted:
                    ear.key("Down")
        ear.key("Return")
        ear.until(lambda: ear.named("Close the list") is None, f"{button.name}: the list stays")

    def text_for(self, field):
        part = field.name.lower().split(",")[0]
        date = next((value for key, value in DATES.items() if key in field.around), None)
        if date and part in ("day", "month", "year"):
            return {"day": f"{date.day:02}", "month": f"{date.month:02}", "year": str(date.year)}[part]
        return next((value for key, value in TEXTS.items() if key in field.name.lower()), None)

    def answer_one(self, done):
        """One answer; what follows may be other questions."""
        ear, roles = self.ear, self.roles
        for one in ear.controls():
            if one.mark in done:
                continue
            if one.role in (roles.ROLE_TEXT, roles.ROLE_ENTRY):
                text = self.text_for(one)
                if text is None or ear.content(one):
                    continue
                ear.write(one, text)
            elif one.role == roles.ROLE_PUSH_BUTTON and one.name.lower() in PICKS:
                self.pick(one, PICKS[one.name.lower()])
            elif one.role in (roles.ROLE_CHECK_BOX, roles.ROLE_RADIO_BUTTON):
                name = one.name.lower()
                if one.states.contains(roles.STATE_CHECKED) or not (name == "no" or any(key in name for key in CHECKS)):
                    continue
                self.press(one)
                ear.until(lambda: self.is_checked_or_gone(one.mark), f"{one.name} is not checked")
            else:
                continue
            done.add(one.mark)
            return True
        return False

    def is_checked_or_gone(self, mark):
        same = [one for one in self.ear.controls() if one.mark == mark]
        return not same or any(one.states.contains(self.roles.STATE_CHECKED) for one in same)

    def answer_all(self, done):
        while True:
            try:
                if not self.answer_one(done):
                    return
            except self.ear.gone:
                pass  # the page was laid out anew meanwhile: what is there now is read again

    def onward(self):
        buttons = [one for one in self.ear.controls() if one.role == self.roles.ROLE_PUSH_BUTTON]
        return next((one for one in buttons if one.name in ONWARD), buttons[-1])

    def go_on(self, page):
        """Answers and presses on until another page is heard; its name."""
        ear = self.ear
        done = set()
        for _ in range(MOST_PAGES):
            self.check_names(page)
            self.answer_all(done)
            before = [one.mark for one in ear.heard()]
            pressed = time.monotonic()
            self.press(self.onward())
            # Another page, or other words on this one; a mistake that is told already may leave everything as it is.
            ear.until(lambda: [one.mark for one in ear.heard()] != before or time.monotonic() - pressed > 3, f"{page} stands still")
            if self.page() != page:
                return self.say()
        ear.fail(f"{page} does not let go on")

    def say(self):
        page = self.page()
        print(page, flush=True)
        return page

    def run(self):
        ear = self.ear
        english = ear.until(lambda: ear.named("English"), "no language on the first screen")
        ear.until(ear.is_active, "the window has no keyboard")
        first = self.say()
        ear.press(english)
        ear.until(lambda: self.page() != first, "the first screen stays")
        page = self.say()
        while page != "Pay with your phone":
            if page == BY_KEYS_FROM:
                self.press = ear.press_by_keys
            page = self.go_on(page)
        self.check_names(page)
        ear.until(lambda: any(one.name == "Code to scan with your phone" for one in ear.heard()), "no code is heard")
        print("scan", flush=True)
        ear.until(lambda: self.page() == "Paid. You are done here.", "the payment is not heard")
        page = self.say()
        self.check_names(page)
        names = [one.name for one in ear.heard()]
        if "Your reference" not in names:
            ear.fail("the reference is not heard")
        self.press(self.onward())
        ear.until(lambda: ear.named("English"), "the first screen does not come back")
        status = ear.end()
        if status != 0:
            raise SystemExit(f"FAIL: the kiosk ended with {status}")
        print("whole way", flush=True)


if __name__ == "__main__":
    if sys.argv[1] != "--inside":
        sys.exit(atspi_ear.with_own_screen(__file__, sys.argv[1:]))
    walk = Walk(sys.argv[2:])
    try:
        walk.run()
    finally:
        walk.ear.end()
