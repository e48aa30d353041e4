"""A headless Chromium with a profile of its own, spoken to over two pipes.

What it may load is in `served`, whole addresses to bytes; everything else that it asks for is kept
in `refused` and gets nothing.
"""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile

PATIENCE = 120  # seconds without a word, after which it counts as dead


class Chromium:
    def __init__(self, program, served):
        self.served = served
        self.requested = []
        self.refused = []
        self.events = []
        self.last = 0
        self.buffer = b""
        self.session = None
        self.profile = tempfile.mkdtemp(prefix="netral-chromium-")
        self.process, self.commands, self.answers = self.started(program)
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Fetch.enable", patterns=[{"urlPattern": "*"}])

    def started(self, program):
        """The process; it reads commands from its descriptor 3 and answers on 4."""
        reading, commands = os.pipe()
        answers, writing = os.pipe()
        # Out of the way of the two numbers that the child needs.
        reading, writing = (fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (reading, writing))

        def connect():
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        arguments = [
            program, "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={self.profile}", "--disable-background-networking",
            "--disable-component-update", "--disable-dev-shm-usage", "--lang=id",
        ]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        process = subprocess.Popen(
            arguments, close_fds=False, preexec_fn=connect, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(reading)
        os.close(writing)
        return process, commands, answers

    def close(self):
        self.session = None
        try:
            self.call("Browser.close")
            self.process.wait(timeout=PATIENCE)
        finally:
            self.process.kill()
            self.process.wait()
            shutil.rmtree(self.profile, ignore_errors=True)

    def send(self, method, **parameters):
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        rest = json.dumps(message).encode() + b"\0"
        while rest:
            rest = rest[os.write(self.commands, rest):]
        return self.last

    def call(self, method, **parameters):
        number = self.send(method, **parameters)
        while True:
            message = self.next_message()
            if message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]

    def next_message(self):
        while b"\0" not in self.buffer:
            if not select.select([self.answers], [], [], PATIENCE)[0]:
                raise RuntimeError("Chromium says nothing any more")
            part = os.read(self.answers, 1 << 20)
            if not part:
                raise RuntimeError("Chromium has ended")
            self.buffer += part
        text, _, self.buffer = self.buffer.partition(b"\0")
        message = json.loads(text)
        if message.get("method") == "Fetch.requestPaused":
            self.answer(message["params"])
        elif "method" in message:
            self.events.append(message)
        return message

    def answer(self, paused):
        url = paused["request"]["url"]
        self.requested.append(url)
        if url in self.served:
            self.send(
                "Fetch.fulfillRequest", requestId=paused["requestId"], responseCode=200,
                responseHeaders=[{"name": "Content-Type", "value": "text/html; charset=utf-8"}],
                body=base64.b64encode(self.served[url]).decode())
        else:
            self.refused.append(url)
            self.send(
                "Fetch.failRequest", requestId=paused["requestId"], errorReason="AccessDenied")

    def open(self, address, before=""):
        """Loads the page in a fresh document; `before` runs ahead of its own script."""
        self.call("Page.navigate", url="about:blank")
        script = self.call("Page.addScriptToEvaluateOnNewDocument", source=before)["identifier"]
        self.events.clear()
        self.requested.clear()
        self.call("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.next_message()
        self.call("Page.removeScriptToEvaluateOnNewDocument", identifier=script)

    def evaluate(self, expression):
        """The value of the expression, which may be a promise of it."""
        answer = self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def complaints(self):
        """What the browser's console holds against the page."""
        return [
            event["params"] for event in self.events
            if event["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")
        ]
