#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""A traveller with a phone: opens a payment link in a real, headless Chromium and presses buttons on the sandbox's page.

usage: traveller.py URL [--press ID]… [--until TEXT] [--screenshot FILE] [--width 390] [--timeout 60]
                     [--phone 360x640] [--no-javascript] [--language ar]

Presses the elements with the given ids (`pay` when none is named) in order, each as soon as it is there, then waits until the
page says TEXT if asked. With --phone the screen has exactly that many CSS pixels, and every page on the way must fit into its
width. Speaks WebDriver (W3C) to Debian's chromedriver; needs nothing else.
Exit: 0 done, 1 the page did not offer what was asked in time, 2 wrong usage or no browser.
"""
import argparse
import base64
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    def __init__(self, width, deadline, phone=None, javascript=True, language=None):
        self.deadline = deadline
        self.phone = phone
        self.javascript = javascript
        self.profile = tempfile.mkdtemp(prefix="traveller-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.driver = subprocess.Popen(["chromedriver", f"--port={port}", "--log-level=SEVERE"], start_new_session=True,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.base = f"http://127.0.0.1:{port}"
        self.until(lambda: self.call("GET", "/status")["ready"])
        arguments = ["--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync", "--disable-dev-shm-usage",
                     "--disable-background-networking", "--disable-component-update", f"--window-size={width},844",
                     f"--user-data-dir={self.profile}"]
        if os.geteuid() == 0:
            # Chromium's own sandbox does not work for root; only pages of this machine's sandbox provider are opened here.
            arguments.append("--no-sandbox")
        options = {"args": arguments, "binary": "/usr/bin/chromium", "prefs": {}}
        if phone:
            width, height = map(int, phone.split("x"))
            options["mobileEmulation"] = {"deviceMetrics": {"width": width, "height": height, "pixelRatio": 2, "touch": True}}
        if not javascript:
            options["prefs"]["profile.managed_default_content_settings.javascript"] = 2
        if language:
            options["prefs"]["intl.accept_languages"] = language
            arguments.append(f"--lang={language}")
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {"browserName": "chrome",
                                                                                "goog:chromeOptions": options}}})
        self.base += "/session/" + answer["sessionId"]

    def call(self, method, path, body=None):
        request = urllib.request.Request(self.base + path, method=method, headers={"Content-Type": "application/json"},
                                         data=None if body is None else json.dumps(body).encode())
        left = max(1.0, self.deadline - time.monotonic())
        with urllib.request.urlopen(request, timeout=left) as reply:
            return json.load(reply)["value"]

    def until(self, attempt):
        """Repeats until the attempt yields something true; the page is another process, so there is nothing to wait on."""
        last = None
        while time.monotonic() < self.deadline:
            try:
                result = attempt()
                if result:
                    return result
            except (urllib.error.URLError, ConnectionError) as error:
                last = error
            time.sleep(0.05)
        raise TimeoutError(f"nothing in time ({last})")

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def fit(self):
        """A page that is wider than the phone would have to be pushed about."""
        if not self.phone:
            return
        root = self.call("POST", "/element", {"using": "css selector", "value": "html"})
        rect = self.call("GET", f"/element/{root[ELEMENT]}/rect")
        widest = max([rect["width"]] + [self.call("GET", f"/element/{e[ELEMENT]}/rect")["x"]
                                        + self.call("GET", f"/element/{e[ELEMENT]}/rect")["width"]
                                        for e in self.call("POST", "/elements", {"using": "css selector", "value": "main *"})])
        if widest > int(self.phone.split("x")[0]) + 1:
            raise ValueError(f"the page is {widest} px wide")

    def press(self, identifier):
        found = self.until(lambda: self.call("POST", "/element", {"using": "css selector", "value": f"#{identifier}"}))
        if self.javascript:
            self.call("POST", f"/element/{found[ELEMENT]}/click", {})
        else:
            self.press_by_keyboard(found[ELEMENT])
        # Every button of the page leads to another one: pressed means that this one has gone, not merely that it was touched.
        self.until(lambda: self.gone(found[ELEMENT]))

    def press_by_keyboard(self, element):
        """chromedriver's click waits for scripts that are not allowed to run; Tab and Enter are the browser's own."""
        for _ in range(40):
            if self.call("GET", "/element/active").get(ELEMENT) == element:
                break
            self.key("\ue004")
        self.key("\ue007")

    def key(self, value):
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": [
            {"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]}]})

    def gone(self, element):
        try:
            self.call("GET", f"/element/{element}/name")
        except urllib.error.HTTPError as error:
            return error.code == 404
        return False

    def text(self):
        body = self.call("POST", "/element", {"using": "css selector", "value": "body"})
        return self.call("GET", f"/element/{body[ELEMENT]}/text")

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", "/screenshot")))

    def close(self):
        os.killpg(self.driver.pid, signal.SIGTERM)
        self.driver.wait(timeout=10)
        shutil.rmtree(self.profile, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url")
    parser.add_argument("--press", action="append", default=[])
    parser.add_argument("--until")
    parser.add_argument("--screenshot")
    parser.add_argument("--width", type=int, default=390)
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--phone")
    parser.add_argument("--no-javascript", action="store_true")
    parser.add_argument("--language")
    wanted = parser.parse_args()
    if not shutil.which("chromedriver") or not os.path.exists("/usr/bin/chromium"):
        print("traveller.py: needs the Debian packages chromium and chromium-driver", file=sys.stderr)
        return 2
    browser = Browser(wanted.width, time.monotonic() + wanted.timeout, wanted.phone, not wanted.no_javascript, wanted.language)
    try:
        browser.open(wanted.url)
        browser.fit()
        for identifier in wanted.press or ([] if wanted.until else ["pay"]):
            browser.press(identifier)
        if wanted.until:
            browser.until(lambda: wanted.until in browser.text())
            browser.fit()
        if wanted.screenshot:
            browser.screenshot(wanted.screenshot)
    except (TimeoutError, ValueError, urllib.error.URLError) as error:
        print(f"traveller.py: {error}; the page says: {browser.text()[:400]}", file=sys.stderr)
        return 1
    finally:
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
