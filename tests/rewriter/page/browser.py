# SPDX-License-Identifier: Apache-2.0
"""Drives Debian's Chromium by its DevTools protocol over a pipe: no package and no port is needed."""
import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-default-apps", "--disable-extensions", "--disable-dev-shm-usage", "--hide-scrollbars",
         "--force-color-profile=srgb", "--remote-debugging-pipe")
KEYS = {"Enter": (13, "\r"), "Escape": (27, ""), "Tab": (9, "")}


def find_chromium():
    """The path of Chromium, or None."""
    return shutil.which("chromium")


class Browser:
    """One Chromium with one page. What the page logs, throws and requests is collected."""

    def __init__(self, chromium, downloads):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        self._process = subprocess.Popen(
            # The protocol's pipes are the descriptors 3 and 4.
            ["bash", "-c", 'exec 3<&"$0" 4>&"$1"; shift; exec "$@"', str(to_browser),
             str(from_browser), chromium, *FLAGS, f"--user-data-dir={self._profile.name}",
             "about:blank"],
            pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(to_browser)
        os.close(from_browser)
        self._buffer = b""
        self._id = 0
        self._session = None
        self.problems = []  # console errors, exceptions, what the security policy refused
        self.requests = []
        self._is_loaded = False
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target,
                                  flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Performance"):
            self.call(domain + ".enable")
        self.call("Page.setDownloadBehavior", behavior="allow", downloadPath=downloads)

    def close(self):
        try:
            self._session = None
            self.call("Browser.close")
        except (OSError, RuntimeError):
            pass
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._write)
        os.close(self._read)
        self._profile.cleanup()

    def _message(self, seconds):
        end = time.monotonic() + seconds
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise RuntimeError("Chromium says nothing")
            part = os.read(self._read, 1 << 20)
            if not part:
                raise RuntimeError("Chromium has ended")
            self._buffer += part
        text, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(text)

    def _note(self, message):
        method, params = message.get("method"), message.get("params", {})
        if method == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            self.problems.append(details.get("exception", {}).get("description", details["text"]))
        elif method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning", "assert"):
            self.problems.append(str([value.get("value") for value in params["args"]]))
        elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
            self.problems.append(params["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif method == "Page.loadEventFired":
            self._is_loaded = True

    def call(self, method, **params):
        """One command of the protocol, and its result."""
        self._id += 1
        message = {"id": self._id, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._message(120)
            if answer.get("id") == self._id:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self._note(answer)

    def size(self, width, height, scale=1, mobile=False, dark=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=scale, mobile=mobile)
        self.call("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def open(self, path, fragment=""):
        """Loads a file, from nothing even when only the fragment differs."""
        for url in ("about:blank", "file://" + os.path.realpath(path) + fragment):
            self._is_loaded = False
            self.call("Page.navigate", url=url)
            while not self._is_loaded:
                self._note(self._message(120))

    def eval(self, expression):
        """The value of a JavaScript expression; promises are waited for."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return result["result"].get("value")

    def press(self, *keys):
        for key in keys:
            code, text = KEYS.get(key, (0, key))
            for kind in ("keyDown", "keyUp"):
                event = {"type": kind, "key": key, "windowsVirtualKeyCode": code}
                if kind == "keyDown" and text:
                    event["text"] = text
                self.call("Input.dispatchKeyEvent", **event)

    def click(self, selector):
        self.eval(f"document.querySelector({json.dumps(selector)}).click()")

    def choose(self, selector, files):
        """Puts files into an <input type=file>."""
        node = self.call("Runtime.evaluate",
                         expression=f"document.querySelector({json.dumps(selector)})")
        self.call("DOM.setFileInputFiles", files=files, objectId=node["result"]["objectId"])

    def screenshot(self, path, **options):
        data = self.call("Page.captureScreenshot", format="png", **options)["data"]
        with open(path, "wb") as f:
            f.write(base64.b64decode(data))

    def metrics(self):
        """Counts of the page: Nodes, LayoutCount, RecalcStyleCount, JSEventListeners and others."""
        return {metric["name"]: metric["value"]
                for metric in self.call("Performance.getMetrics")["metrics"]}
