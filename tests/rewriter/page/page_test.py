# SPDX-License-Identifier: Apache-2.0
"""The HTML report as a reviewer meets it, in Chromium: what is seen, clicked, typed, kept, exported."""
import glob
import json
import os
import subprocess
import sys
import tempfile
import time
import unittest

from browser import Browser, find_chromium
from make_run import write_run

EAGERIZE = os.path.abspath(sys.argv.pop(1))
STATUS_H = """#pragma once
namespace tensorflow {
class Status { public: bool ok() const { return true; } };
}
"""
SOURCE = """#include "tensorflow/core/platform/status.h"
bool Check(const tensorflow::Status& status) { return status.ok(); }
"""
PHONE = {"width": 390, "height": 844, "mobile": True}
# Contrast of every text in the page with what is behind it, as WCAG counts it.
CONTRAST = """(() => {
  const lum = c => c.map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const low = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility({opacityProperty: true})) continue;
    let behind = element;
    while (behind && (rgb(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0) behind = behind.parentElement;
    const [a, b] = [getComputedStyle(element).color, behind ? getComputedStyle(behind).backgroundColor :
      'rgb(255, 255, 255)'].map(text => lum(rgb(text).slice(0, 3)));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) low.add(element.className + ' ' + node.data.trim().slice(0, 20) + ' ' + ratio.toFixed(2));
  }
  return [...low];
})()"""
# Controls that a screen reader could not name.
NAMELESS = """[...document.querySelectorAll('button, select, textarea, input')].filter(node =>
  node.checkVisibility() && !(node.getAttribute('aria-label') || node.textContent.trim() ||
  node.title)).map(node => node.outerHTML)"""


@unittest.skipUnless(find_chromium(), "Chromium is not installed")
class PageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls._folder = tempfile.TemporaryDirectory()
        cls.root = os.path.realpath(cls._folder.name)
        cls.browser = Browser(find_chromium(), cls.root)
        cls.pages = {count: cls.render(count) for count in (0, 60, 500, 5000)}

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls._folder.cleanup()

    @classmethod
    def render(cls, count):
        folder = os.path.join(cls.root, str(count))
        os.mkdir(folder)
        write_run(os.path.join(folder, "run.json"), count)
        cls.tool("report", folder, "--format", "html")
        return os.path.join(folder, "report.html")

    @classmethod
    def tool(cls, *words, code=0):
        done = subprocess.run([EAGERIZE, *words], capture_output=True, text=True, cwd=cls.root,
                              timeout=300)
        if done.returncode != code:
            raise AssertionError(f"{words}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def open(self, count, fragment="", **size):
        self.browser.size(**{"width": 1280, "height": 900, **size})
        self.browser.requests.clear()
        self.browser.open(self.pages[count], fragment)
        self.eval("localStorage.clear()")
        self.browser.open(self.pages[count], fragment)

    def tearDown(self):
        problems, self.browser.problems = self.browser.problems, []
        self.assertEqual(problems, [])
        others = [url for url in self.browser.requests
                  if not url.startswith(("file:///", "blob:", "data:")) and url != "about:blank"]
        self.assertEqual(others, [])

    def eval(self, expression):
        return self.browser.eval(expression)

    def count(self):
        """What the list says it shows, checked against the rows when all are drawn."""
        return int(self.eval("document.getElementById('count').textContent.split(' ')[0]"))

    def pick(self, field, value):
        self.eval(f"""(() => {{ const node = document.querySelector('[data-filter={field}]');
            node.value = {json.dumps(value)}; node.dispatchEvent(new Event('change')); }})()""")

    def wanted(self, test):
        with open(os.path.join(os.path.dirname(self.pages[60]), "run.json"), encoding="utf-8") as f:
            return sum(map(test, json.load(f)["sites"]))

    def exported(self, keys=("e",)):
        """The file that the export button saves."""
        for path in glob.glob(os.path.join(self.root, "eagerize-notes*.json")):
            os.remove(path)
        self.browser.press(*keys)
        path = os.path.join(self.root, "eagerize-notes.json")
        end = time.monotonic() + 30
        while not os.path.exists(path) or not os.path.getsize(path):
            self.assertLess(time.monotonic(), end, "nothing was saved")
            self.eval("new Promise(done => setTimeout(done, 20))")
        with open(path, encoding="utf-8") as f:
            return path, json.load(f)

    def test_shows_the_summary_first(self):
        self.open(60)
        tiles = self.eval("[...document.querySelectorAll('.tile')].map(tile => tile.innerText)")
        self.assertEqual(tiles[:6], ["60\nsites", "20\nconverted", "10\nto review", "10\nmanual",
                                     "10\nrefused", "10\nalready new"])
        self.assertIn("src/bad.cc: no <good> `code`",
                      self.eval("document.querySelector('.warning').innerText"))
        self.assertEqual(self.eval("document.getElementById('start').innerText"), "Review 30 open sites")
        self.browser.click("#start")
        self.assertEqual(self.eval("document.querySelectorAll('.card.current').length"), 1)

    def test_filters_change_what_is_listed(self):
        self.open(60, "#sites")
        self.assertEqual(self.count(), 60)
        self.assertEqual(self.eval("document.querySelectorAll('.sites tbody tr').length"), 60)
        for field, key, value in (("diagnostic", "diagnostic", "EAG1205"), ("rule", "rule", "rule-3"),
                                  ("file_filter", "file", "src/<b>odd</b> \"name\" ü%20.cc"),
                                  ("confidence", "confidence", "likely"), ("kind", "kind", "run")):
            self.pick(field, value)
            wanted = self.wanted(lambda site: site[key] == value)
            self.assertEqual(self.count(), wanted, field)
            self.assertEqual(self.eval("document.querySelectorAll('.sites tbody tr').length"), wanted)
            self.assertTrue(0 < wanted < 60)
            self.browser.click("#clear")
            self.assertEqual(self.count(), 60)
        self.pick("reason", "the Run is in a loop")
        self.assertEqual(self.count(), 20)
        self.browser.click("#clear")
        self.eval("[...document.querySelectorAll('.chip')].find(c => c.innerText === 'manual 10').click()")
        self.assertEqual(self.count(), 10)
        self.browser.press("/", *"symbol7 of")
        self.assertEqual(self.count(), self.wanted(
            lambda site: site["verdict"] == "manual" and site["symbol"].endswith("Symbol7")))
        self.browser.press("Escape")
        self.browser.click("#clear")
        self.browser.press("o")
        self.assertEqual(self.count(), 30)
        self.browser.press("/", *"no such thing")
        self.assertEqual(self.count(), 0)

    def test_keys_walk_tick_note_and_help(self):
        self.open(60, "#sites")
        self.browser.press("j", "j", "k", "j")
        current = "document.querySelector('.current').id"
        self.assertEqual(self.eval(current), "row-" + self.eval("run.sites[1].id"))
        self.browser.press("x")
        self.assertTrue(self.eval("document.querySelector('tr.current input').checked"))
        self.browser.press("Enter")
        self.assertEqual(self.eval(current), "card-" + self.eval("run.sites[1].id"))
        self.assertTrue(self.eval("document.querySelector('.card.current input').checked"))
        self.browser.press("j", "n", *"why? jx")
        self.browser.press("Escape", "k", "j")
        self.assertEqual(self.eval("document.querySelector('.card.current textarea').value"), "why? jx")
        self.assertEqual(self.eval("state.site"), self.eval("run.sites[2].id"))
        first = self.eval("state.file")
        self.browser.press("J")
        self.assertNotEqual(self.eval("state.file"), first)
        self.browser.press("K")
        self.assertEqual(self.eval("state.file"), first)
        self.browser.press("u")
        self.assertTrue(self.eval("document.querySelector('.diff.unified') !== null"))
        self.browser.press("Escape")
        self.assertEqual(self.eval("state.tab"), "sites")
        for key, tab in (("1", "summary"), ("2", "files"), ("4", "contrib"), ("3", "sites")):
            self.browser.press(key)
            self.assertEqual(self.eval("state.tab"), tab)
        self.browser.press("?")
        self.assertTrue(self.eval("document.getElementById('help').open"))
        self.browser.press("2")
        self.assertEqual(self.eval("state.tab"), "sites")
        self.browser.press("Escape")
        self.assertFalse(self.eval("document.getElementById('help').open"))

    def test_walks_every_site_once(self):
        self.open(60)
        seen = set()
        for _ in range(60):
            self.browser.press("j")
            seen.add(self.eval("document.querySelector('.card.current').id"))
        self.assertEqual(len(seen), 60)

    def test_keeps_ticks_and_notes_over_a_reload(self):
        self.open(60, "#sites")
        self.browser.press("j", "x")
        self.browser.open(self.pages[60])
        self.assertEqual(self.eval("run.sites.filter(s => reviews.get(s.id).done).length"), 1)
        self.browser.press("3")
        self.browser.click("#tick-all")
        self.assertEqual(self.eval("document.getElementById('progress').innerText"), "30 of 30 reviewed")
        _, notes = self.exported()
        self.assertEqual(len(notes["reviews"]), 60)

    def test_the_next_run_reads_ticks_and_notes_back(self):
        for name, text in (("compat/tensorflow/core/platform/status.h", STATUS_H), ("a.cc", SOURCE)):
            path = os.path.join(self.root, "tree", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)

        def run(*words):
            self.tool("analyze", "tree/a.cc", "--report", "out", "--format", "html", "--quiet",
                      "--fail-on", "never", "--extra-arg=-I" + os.path.join(self.root, "tree/compat"),
                      *words)
            with open(os.path.join(self.root, "out/run.json"), encoding="utf-8") as f:
                return [site["review"] for site in json.load(f)["sites"]]

        self.assertGreater(len(run()), 0)
        page = os.path.join(self.root, "out/report.html")
        self.browser.open(page, "#sites")
        self.browser.press("j", "x", "n", *"fine: <ok>")
        self.browser.press("Escape")
        path, notes = self.exported()
        self.assertEqual(notes, {"version": 1, "reviews": {
            self.eval("run.sites[0].id"): {"done": True, "note": "fine: <ok>"}}})
        self.assertEqual(run("--notes", path)[0], {"done": True, "note": "fine: <ok>"})
        # Kept without the file too, and shown by another browser.
        self.eval("localStorage.clear()")
        self.assertTrue(run()[0]["done"])
        self.browser.open(page, "#sites")
        self.assertTrue(self.eval("document.querySelector('.sites input').checked"))
        # What is taken back is taken back in the next run.
        self.browser.press("j", "x")
        path, _ = self.exported()
        self.assertEqual(run("--notes", path)[0], {"done": False, "note": "fine: <ok>"})
        # Another reader loads the file by the button; other files are refused in words.
        self.browser.choose("#import", [path])
        self.wait("document.getElementById('status').innerText.includes('taken from')")
        self.browser.choose("#import", [page])
        self.wait("document.getElementById('status').innerText.includes('is not an export of notes')")

    def wait(self, condition):
        end = time.monotonic() + 30
        while not self.eval(condition):
            self.assertLess(time.monotonic(), end, condition)
            self.eval("new Promise(done => setTimeout(done, 20))")

    def test_shows_odd_names_and_texts_as_they_are(self):
        self.open(60, "#files/" + "src%2F%3Cb%3Eodd%3C%2Fb%3E%20%22name%22%20%C3%BC%2520.cc")
        self.assertEqual(self.eval("document.querySelector('.diff-head span').textContent"),
                         "src/<b>odd</b> \"name\" ü%20.cc")
        self.assertFalse(self.eval("'broken' in window"))
        self.assertIn("</script> \"ü😀\"", self.eval("document.querySelector('.diff table').textContent"))
        self.browser.press("3")
        self.assertIn("<script>window.broken = 1</script> of 45",
                      self.eval("document.querySelector('.sites').innerText"))

    def test_marks_what_differs_between_lines(self):
        self.open(60, "#files")
        self.assertEqual(self.eval("[...document.querySelectorAll('td.add mark')].every("
                                   "mark => mark.innerText === 'New')"), True)
        self.assertGreater(self.eval("document.querySelectorAll('td.add mark').length"), 3)
        self.browser.press("u")
        self.assertGreater(self.eval("document.querySelectorAll('.unified td.del mark').length"), 3)

    def test_has_no_horizontal_scroll_on_a_phone(self):
        for tab in ("summary", "files", "sites", "contrib"):
            self.open(60, "#" + tab, **PHONE)
            for node in ("document.documentElement", "document.getElementById('main')"):
                wide, room = self.eval(f"[{node}.scrollWidth, {node}.clientWidth]")
                self.assertLessEqual(wide, room, f"{tab}: {node}")
            self.assertLessEqual(self.eval("document.documentElement.clientWidth"), 390)
        self.open(60, "#files", **PHONE)
        self.assertTrue(self.eval("document.querySelector('.diff.unified') !== null"))

    def test_can_be_read_and_named(self):
        for dark in (False, True):
            for tab in ("summary", "files", "sites", "contrib"):
                self.open(60, "#" + tab, dark=dark)
                self.browser.press("j", "x")
                self.assertEqual(self.eval(CONTRAST), [], f"{tab}, dark: {dark}")
                self.assertEqual(self.eval(NAMELESS), [], tab)

    def test_an_empty_report_says_so(self):
        self.open(0)
        self.assertIn("No old API was found.", self.eval("document.getElementById('main').innerText"))
        self.browser.press("2", "j", "J", "x", "3", "j", "x", "Enter", "u", "n", "k")
        self.assertIn("No site is left", self.eval("document.getElementById('main').innerText"))

    def test_work_does_not_grow_with_the_number_of_sites(self):
        # Nodes and layouts, not seconds: what one action touches is bounded.
        nodes = {}
        for count in (500, 5000):
            self.open(count, "#sites")
            nodes[count] = self.eval("document.querySelectorAll('*').length")
            self.assertEqual(self.count(), count)
            self.browser.press("/", *"old")
            self.assertLess(self.eval("document.querySelectorAll('*').length"), nodes[count] + 100)
        self.assertLess(nodes[5000], 6000)
        self.assertLess(nodes[5000], 2 * nodes[500])
        # A step to the next site of the file shown, and a tick, draw a few cards and not the diff.
        self.open(500, "#files")
        self.browser.press("j")
        self.eval("""window.made = 0;
            new MutationObserver(list => { for (const m of list) window.made += m.addedNodes.length; })
              .observe(document.getElementById('main'), {childList: true, subtree: true})""")
        self.browser.press("j", "x", "j", "x")
        self.assertLess(self.eval("window.made"), 20)
        # The end of the list comes when it is scrolled to.
        self.open(500, "#sites")
        self.wait("main.scrollTop = main.scrollHeight, document.querySelectorAll('.sites tbody tr').length === 500")

    def test_prints_the_whole_list(self):
        self.open(500, "#sites")
        data = self.browser.call("Page.printToPDF", printBackground=True)["data"]
        self.assertEqual(self.eval("document.querySelectorAll('.sites tbody tr').length"), 500)
        self.assertGreater(len(data), 10000)

    def test_allows_no_network(self):
        self.open(60)
        refused = self.eval("fetch('http://127.0.0.1:9/').then(() => 'went', () => 'refused')")
        self.assertEqual(refused, "refused")
        self.assertTrue(any("Content Security Policy" in text for text in self.browser.problems))
        self.browser.problems.clear()


if __name__ == "__main__":
    unittest.main()
