"""What Chromium shows of Netral's verification page must be what Netral itself says.

    python3 check.py CHROMIUM CASES.json

CASES.json holds pages, and what must come out of them. Everything is asked twice: of the browser's
own Ed25519, and with that taken away. One line is printed for each case that agrees; the first one
that does not ends the program with an error.
"""

import json
import sys

from chromium import Chromium

COUNTING = """
  window.nativeChecks = 0;
  const verify = SubtleCrypto.prototype.verify;
  SubtleCrypto.prototype.verify = function (...parts) {
    window.nativeChecks += 1;
    return verify.apply(this, parts);
  };
"""
# As at an address that is not secure, where there is no subtle at all.
TAKEN_AWAY = "window.nativeChecks = 0; delete Crypto.prototype.subtle;"
NO_ED25519 = """
  window.nativeChecks = 0;
  SubtleCrypto.prototype.importKey = async () => {
    throw new DOMException("unrecognized", "NotSupportedError");
  };
"""
MODES = {"native": COUNTING, "unsupported": NO_ED25519, "own": TAKEN_AWAY}
# A reader of codes where Chromium has none: the picture's only row is the text's bytes as red.
READER = """
  window.BarcodeDetector = class {
    static async getSupportedFormats() { return ["aztec", "qr_code"]; }
    async detect(picture) {
      const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, 1);
      const bytes = data.filter((_, index) => index % 4 === 0 && data[index] > 0);
      return bytes.length ? [{ rawValue: new TextDecoder().decode(bytes) }] : [];
    }
  };
"""


def clock(moment):
    return f"Date.now = () => {moment};"


def expect(truth, what):
    if not truth:
        raise AssertionError(what)


class Checks:
    def __init__(self, browser, cases):
        self.browser = browser
        self.cases = cases

    def run(self):
        for mode, script in MODES.items():
            self.signatures(mode, script)
            # By the same arithmetic as where all is taken away.
            if mode == "unsupported":
                continue
            self.tokens(mode, script)
            for case in self.cases["visits"]:
                self.visit(mode, script, case)
                print(f"{mode} visit {case['name']}")
        for deed in (self.entry, self.language, self.picture, self.widths, self.names, self.bare):
            deed()
            print(deed.__name__)
        expect(not self.browser.refused, f"the page asked for {self.browser.refused}")

    def signatures(self, mode, script):
        self.browser.open(self.cases["plain"], script)
        answers = self.browser.evaluate(f"""
          Promise.all({json.dumps(self.cases["signatures"])}.map((parts) =>
            isValidSignature(...parts.slice(0, 3).map(bytesOfHexadecimal))))""")
        wrong = [
            case for case, answer in zip(self.cases["signatures"], answers) if case[3] != answer]
        expect(not wrong, f"{mode}: of {len(answers)} signatures it is wrong on {wrong[:3]}")
        native = self.browser.evaluate("window.nativeChecks")
        expect((native > 0) == (mode == "native"), f"{mode}: {native} checks by the browser itself")
        print(f"{mode} signatures {len(answers)}")

    def tokens(self, mode, script):
        for page in self.cases["pages"]:
            self.browser.open(page["address"], script)
            questions = json.dumps([[case["text"], case["now"]] for case in page["cases"]])
            answers = self.browser.evaluate(f"""(async () => {{
              const answers = [];
              for (const [text, now] of {questions}) {{
                const verdict = await verdictOf(text, knowledge, now);
                const rows = (language) => {{
                  shown.language = language;
                  return verdict.claims ? rowsOf(verdict) : [];
                }};
                const said = `${{verdict.name}} ${{verdict.facts.mark ?? verdict.facts.day ?? ""}}`;
                answers.push([said.trim(), rows("id"), rows("en")]);
              }}
              return answers;
            }})()""")
            for case, answer in zip(page["cases"], answers):
                expect(
                    answer == case["says"],
                    f"{mode}, {page['name']}, {case['name']}: {answer} and not {case['says']}\n"
                    f"{case['text']}")
            print(f"{mode} page {page['name']} {len(answers)}")

    def visit(self, mode, script, case):
        """Opens a page as a phone's camera does, and reads what it shows."""
        self.browser.open(case["address"], script + clock(case["now"]))
        self.wait()
        shown = self.browser.evaluate("document.body.innerText")
        verdict = self.browser.evaluate("element('outcome').dataset.verdict")
        expect(verdict == case["verdict"], f"{case['name']}: {verdict}")
        for text in case["shows"]:
            expect(text in shown, f"{case['name']}: {text!r} is not in\n{shown}")
        expect("undefined" not in shown and "{" not in shown, f"{case['name']}: {shown}")
        for text in case["hides"]:
            expect(text not in shown, f"{case['name']} shows {text!r}")
        self.hold(case["address"])

    def wait(self):
        self.browser.evaluate("""new Promise((done) => {
          const look = () => (shown.verdict ? done() : setTimeout(look, 2));
          look();
        })""")

    def hold(self, address):
        """The page is all that was asked for, and the console holds nothing against it."""
        asked = [address.partition("#")[0]]
        expect(self.browser.requested == asked, f"asked for {self.browser.requested}")
        expect(not self.browser.complaints(), f"the console says {self.browser.complaints()}")

    def genuine(self):
        return self.cases["visits"][0]

    def entry(self):
        """A text is pasted, with what mails add; then another one, and the address changes."""
        case = self.genuine()
        self.browser.open(self.cases["plain"], clock(case["now"]))
        expect(self.browser.evaluate("element('outcome').hidden"), "an outcome of nothing")
        expect(self.browser.evaluate("!element('intro').hidden"), "no introduction")
        for text, verdict in [
            ("\n  " + case["text"][:40] + "\r\n" + case["text"][40:] + "\n", case["verdict"]),
            ("halo", "notToken"), ("", "notToken"), ("NTR1:", "damaged"),
        ]:
            said = self.browser.evaluate(f"""(async () => {{
              element("text").value = {json.dumps(text)};
              await checkEntry(element("text").value);
              return element("outcome").dataset.verdict;
            }})()""")
            expect(said == verdict, f"{text!r}: {said}")
        self.browser.evaluate("""(shown.verdict = null, element("text").value = "halo",
          document.querySelector("[type=submit]").click())""")
        self.wait()
        fragment = json.dumps(case["fragment"])
        self.browser.evaluate(f"(shown.verdict = null, location.hash = {fragment})")
        self.wait()
        said = self.browser.evaluate("element('outcome').dataset.verdict")
        expect(said == case["verdict"], f"another address: {said}")
        self.hold(self.cases["plain"])

    def language(self):
        case = self.genuine()
        self.browser.open(case["address"], clock(case["now"]))
        self.wait()
        for language, word in [("en", "Valid until"), ("id", "Berlaku sampai")]:
            self.browser.evaluate(f"document.querySelector('[data-language={language}]').click()")
            shown = self.browser.evaluate("document.body.innerText")
            expect(word in shown, f"{language}: {shown}")
            expect(self.browser.evaluate("document.documentElement.lang") == language, language)
            pressed = self.browser.evaluate(
                "document.querySelector('[aria-pressed=true]').dataset.language")
            expect(pressed == language, pressed)

    def picture(self):
        case = self.genuine()
        self.browser.open(self.cases["plain"], clock(case["now"]))
        is_hidden = self.browser.evaluate("element('picture-entry').hidden")
        expect(is_hidden, "pictures are offered without a reader of codes")
        self.browser.open(self.cases["plain"], clock(case["now"]) + READER)
        self.browser.evaluate("offerPictures()")
        is_hidden = self.browser.evaluate("element('picture-entry').hidden")
        expect(not is_hidden, "no pictures are offered with a reader of codes")
        for text, verdict in [(case["text"], case["verdict"]), ("halo", "notToken"), ("", None)]:
            said = self.browser.evaluate(f"""(async () => {{
              shown.verdict = null;
              const bytes = new TextEncoder().encode({json.dumps(text)});
              const canvas = new OffscreenCanvas(1000, 1);
              const image = new ImageData(1000, 1);
              bytes.forEach((byte, index) => image.data.set([byte, 0, 0, 255], 4 * index));
              canvas.getContext("2d").putImageData(image, 0, 0);
              await checkPicture(await canvas.convertToBlob());
              return [shown.verdict?.name ?? null, element("problem").textContent];
            }})()""")
            expect(said[0] == verdict, f"a picture of {text!r}: {said}")
            expect((said[1] == "") == (verdict is not None), f"a picture of {text!r}: {said}")
        said = self.browser.evaluate("""(async () => {
          await checkPicture(new Blob(["bukan gambar"]));
          return element("problem").textContent;
        })()""")
        expect("tidak dapat dibuka" in said, f"no picture: {said}")
        self.hold(self.cases["plain"])

    def widths(self):
        """The longest texts fit a narrow screen without scrolling sideways."""
        for width in (320, 400, 1200):
            self.browser.call(
                "Emulation.setDeviceMetricsOverride", width=width, height=800,
                deviceScaleFactor=1, mobile=width < 500)
            for case in self.cases["visits"][:3]:
                self.browser.open(case["address"], clock(case["now"]))
                self.wait()
                wide = self.browser.evaluate("document.documentElement.scrollWidth")
                expect(wide <= width, f"{case['name']} is {wide} px wide at {width}")
        self.browser.call("Emulation.clearDeviceMetricsOverride")

    def names(self):
        """What a screen reader goes by: headings in order, landmarks, and a name for all."""
        case = self.genuine()
        self.browser.open(case["address"], clock(case["now"]) + READER)
        self.wait()
        nodes = [
            {"role": node["role"]["value"], "name": node.get("name", {}).get("value", ""),
             "level": [p["value"]["value"] for p in node["properties"] if p["name"] == "level"]}
            for node in self.browser.call("Accessibility.getFullAXTree")["nodes"]
            if not node["ignored"]]
        levels = [node["level"][0] for node in nodes if node["role"] == "heading"]
        expect(levels[0] == 1 and levels.count(1) == 1, f"headings {levels}")
        expect(all(b - a <= 1 for a, b in zip(levels, levels[1:])), f"headings {levels}")
        roles = [node["role"] for node in nodes]
        for role in ("main", "banner", "contentinfo", "status", "region"):
            expect(role in roles, f"no {role} among {sorted(set(roles))}")
        nameless = [
            node for node in nodes
            if node["role"] in ("button", "textbox", "heading", "region", "group", "form")
            and not node["name"] and node["role"] != "form"]
        expect(not nameless, f"without a name: {nameless}")

    def bare(self):
        """Without a script the page says so, and nothing else."""
        self.browser.call("Emulation.setScriptExecutionDisabled", value=True)
        self.browser.open(self.genuine()["address"])
        self.browser.call("Emulation.setScriptExecutionDisabled", value=False)
        shown = self.browser.evaluate("document.body.innerText")
        expect(shown.count("JavaScript") >= 2, shown)
        expect("NTR" not in shown, shown)


def main():
    program, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        cases = json.load(file)
    served = {address: text.encode() for address, text in cases["served"].items()}
    browser = Chromium(program, served)
    try:
        Checks(browser, cases).run()
    finally:
        browser.close()


if __name__ == "__main__":
    main()
