# SPDX-License-Identifier: Apache-2.0
"""The eagerize command as a user types it: verbs, flags, exit codes, what is written where.

The old programs here include stand-in headers of a few lines, so the test needs no built library.
"""
import fcntl
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

EAGERIZE = os.path.abspath(sys.argv.pop(1))

VERBS = (["analyze"], ["upgrade"], ["verify"], ["report"], ["explain"], ["undo"],
         ["rules", "list"], ["rules", "check"], ["rules", "test"], ["rules", "doc"],
         ["completion"], ["man"])
# tool_bar of the command: every flag users know from other tools.
FLAGS = ("-p", "--in-root", "--out-root", "--in-place", "--backup", "--patch", "--export-fixes",
         "--mode", "--min-confidence", "--only", "--skip", "--exclude", "--rules", "--annotate",
         "--verify", "-j", "--cache-dir", "--fail-on", "--extra-arg", "--allow-dirty")

STATUS_H = """#pragma once
namespace tensorflow {
class Status { public: bool ok() const { return true; } };
}
"""
SOURCE = """#include "tensorflow/core/lib/core/status.h"
bool Check(const tensorflow::Status& status) { return status.ok(); }
"""
BROKEN = "#include \"tensorflow/core/lib/core/status.h\"\nMissing x;\n"


class CommandLineTest(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.root = os.path.realpath(self._folder.name)
        self.write("compat/tensorflow/core/platform/status.h", STATUS_H)
        self.write("compat/tensorflow/core/lib/core/status.h",
                   "#include \"tensorflow/core/platform/status.h\"\n")

    def path(self, name):
        return os.path.join(self.root, name)

    def write(self, name, text):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        return path

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as f:
            return f.read()

    def run_tool(self, *words, code=0):
        done = subprocess.run([EAGERIZE, *words], capture_output=True, text=True, cwd=self.root,
                              timeout=300)
        self.assertEqual(done.returncode, code, f"{words}\n{done.stdout}\n{done.stderr}")
        return done

    def upgrade(self, *words, code=0):
        return self.run_tool("upgrade", *words, "--compat-include", self.path("compat"), code=code)

    # ---- help
    def test_every_flag_has_an_example(self):
        for verb in VERBS:
            text = self.run_tool(*verb, "--help").stdout
            # A flag's words go up to the next flag.
            parts = re.split(r"\n  (?=-)", text)[1:]
            for part in parts:
                if part.startswith("-h,"):
                    continue
                self.assertIn("Example:", part, f"{verb}: {part}")

    def test_upgrade_has_the_flags_users_know(self):
        text = self.run_tool("upgrade", "--help").stdout
        for flag in FLAGS:
            self.assertRegex(text, rf"(^|[ ,]){re.escape(flag)}\b", flag)

    def test_version(self):
        self.assertRegex(self.run_tool("--version").stdout, r"^eagerize \d+\.\d+")

    # ---- usage errors say what is wrong before anything is read
    def test_usage_errors_end_with_2(self):
        self.write("src/a.cc", SOURCE)
        cases = [
            ([], "subcommand"),
            (["upgrade", "src"], "say where the result goes"),
            (["upgrade", "src", "--in-place", "--out-root", "x"], "exclude each other"),
            (["upgrade", "src", "--out-root", "x", "--backup", ".orig"], "--backup needs"),
            (["upgrade", "src", "--out-root", "src"], "use --in-place"),
            (["analyze", "missing"], "missing: no such file or folder"),
            (["analyze", "src", "--verify", "maybe"], "--verify: maybe not in {none,compile,run}"),
            (["analyze", "src", "--mode", "1"], "--mode: 1 not in {eager,compat}"),
            (["completion", "csh"], "csh not in {bash,zsh,fish}"),
            (["analyze", "src", "--format", "pdf"], "--format"),
            (["analyze", "src", "--no-such-flag"], "--no-such-flag"),
            (["analyze", "compat"], "no C++ source there"),
            (["analyze", "src", "--rules", "nowhere"], "--rules nowhere: no such folder"),
            (["report", "src"], "run.json"),
            (["explain", "NoSuchThing"], "is no diagnostic"),
            (["undo", "src"], "holds no journal"),
        ]
        for words, message in cases:
            done = self.run_tool(*words, code=2)
            self.assertIn(message, done.stdout + done.stderr, words)

    def test_a_wrong_rule_is_shown_where_it_stands(self):
        self.write("src/a.cc", SOURCE)
        rule = self.write("rules/bad.yaml", "id: bad\nmach: {}\n")
        done = self.run_tool("analyze", "src", "--rules", "rules", code=2)
        self.assertIn(f"{os.path.relpath(rule, self.root)}:2:1: unknown key 'mach'", done.stderr)

    # ---- analyze
    def test_reading_is_the_default_and_writes_nothing(self):
        self.write("src/a.cc", SOURCE)
        before = sorted(os.listdir(self.root))
        done = self.run_tool("src", "--compat-include", "compat", "--fail-on", "never")
        self.assertRegex(done.stdout, r"\d+ sites in 1 files")
        self.assertIn("sites conserved: holds", done.stdout)
        self.assertEqual(sorted(os.listdir(self.root)), before)

    def test_two_runs_give_the_same_bytes(self):
        self.write("src/a.cc", SOURCE)
        runs = []
        for _ in range(2):
            self.run_tool("analyze", "src", "--compat-include", "compat", "--fail-on", "never",
                          "--report", "report", "--format", "html,md,sarif,csv,text,patch")
            runs.append({name: self.read("report/" + name) for name in os.listdir(
                self.path("report"))})
        self.assertEqual(runs[0], runs[1])
        self.assertEqual(sorted(runs[0]), ["report.csv", "report.html", "report.md",
                                           "report.sarif", "report.txt", "run.json",
                                           "upgrade.patch"])

    def test_totals_add_up(self):
        self.write("src/a.cc", SOURCE)
        self.run_tool("analyze", "src", "--compat-include", "compat", "--fail-on", "never",
                      "--report", "report")
        run = json.loads(self.read("report/run.json"))
        totals = run["totals"]
        verdicts = ("converted", "review", "manual", "refused", "already_new")
        self.assertEqual(sum(totals[v] for v in verdicts), totals["sites"])
        self.assertEqual(len(run["sites"]), totals["sites"])
        self.assertGreater(totals["census"], 0)

    def test_an_unparsed_file_is_reported_and_not_written(self):
        self.write("src/a.cc", SOURCE)
        self.write("src/b.cc", BROKEN)
        done = self.upgrade("src", "--out-root", "new", code=3)
        self.assertIn("b.cc: error: EAG1001", done.stdout)
        self.assertEqual(self.read("new/b.cc"), BROKEN)
        run = json.loads(self.read("new/.eagerize/run.json"))
        self.assertEqual([f["file"] for f in run["unparsed"]], ["b.cc"])

    def test_contrib_is_found_where_its_headers_are_missing(self):
        self.write("src/a.cc", """#include "tensorflow/contrib/image/kernels/image_ops.h"
#include "tensorflow/core/lib/core/status.h"
using tensorflow::contrib::Transform;
struct Holder { contrib_image::Matrix matrix; };
void Straighten() { Transform page; page.Run(); }
bool Fine(const tensorflow::Status& status) { return status.ok(); }
""")
        self.run_tool("analyze", "src", "--compat-include", "compat", "--report", "report", code=1)
        run = json.loads(self.read("report/run.json"))
        # the rest of the unit is read as if the header were empty
        self.assertEqual(run["unparsed"], [])
        self.assertEqual(run["checks"]["conservation"]["result"], "holds")
        contrib = [s for s in run["sites"] if s["kind"] == "contrib"]
        self.assertEqual({s["range"]["line"] for s in contrib}, {1, 3, 4, 5})
        self.assertTrue(all(s["diagnostic"].startswith("EAG18") for s in contrib), contrib)
        self.assertIn("tensorflow::Status::ok", [s["symbol"] for s in run["sites"]])

    def test_another_missing_header_leaves_the_unit_unparsed(self):
        self.write("src/a.cc", "#include \"tensorflow/contrib/a.h\"\n#include \"nowhere.h\"\n")
        self.run_tool("analyze", "src", "--compat-include", "compat", "--report", "report", code=3)
        run = json.loads(self.read("report/run.json"))
        self.assertEqual([f["file"] for f in run["unparsed"]], ["a.cc"])
        self.assertIn("nowhere.h", run["unparsed"][0]["message"])

    def test_old_code_that_no_configuration_reaches_is_a_site(self):
        self.write("src/a.cc", SOURCE + """#ifdef DEBUG
bool Strict(const tensorflow::Status& status) { return status.ok(); }
#endif
#if 0
int nothing_of_it;
#endif
""")
        self.run_tool("analyze", "src", "--compat-include", "compat", "--report", "report", code=1)
        run = json.loads(self.read("report/run.json"))
        unreached = [s for s in run["sites"] if s["kind"] == "unreached"]
        self.assertEqual([(s["range"]["line"], s["diagnostic"], s["verdict"]) for s in unreached],
                         [(3, "EAG1003", "manual")])
        self.assertIn("#ifdef DEBUG", unreached[0]["message"])
        # one more configuration reaches it
        for name, flag in (("plain", ""), ("debug", "-DDEBUG ")):
            self.write(f"{name}/compile_commands.json", json.dumps([{
                "directory": self.root, "file": self.path("src/a.cc"),
                "command": f"c++ {flag}-I{self.path('compat')} -c {self.path('src/a.cc')}"}]))
        self.run_tool("analyze", "src", "-p", "plain", "-p", "debug", "--report", "report")
        run = json.loads(self.read("report/run.json"))
        self.assertNotIn("unreached", [s["kind"] for s in run["sites"]])

    def test_the_number_of_jobs_changes_nothing(self):
        self.write("src/both.h", SOURCE)
        for name in "abcd":
            self.write(f"src/{name}.cc", "#include \"both.h\"\n" + SOURCE.replace("Check", name))
        self.write("src/alone.cc", SOURCE)
        self.write("src/broken.cc", BROKEN)
        runs = []
        for jobs in ("1", "2", "7"):
            self.run_tool("analyze", "src", "--compat-include", "compat", "--report", "report", "-j",
                          jobs, code=3)
            run = json.loads(self.read("report/run.json"))
            del run["tool"]["command"]
            runs.append(run)
        self.assertEqual(len({s["file"] for s in runs[0]["sites"]}), 6)
        self.assertEqual(runs[0], runs[1])
        self.assertEqual(runs[0], runs[2])

    def test_the_cache_keeps_what_did_not_change(self):
        self.write("src/shared.h", SOURCE)
        self.write("src/a.cc", "#include \"shared.h\"\n")
        self.write("src/b.cc", SOURCE)

        def analyze():
            done = self.run_tool("analyze", "src", "--compat-include", "compat", "--report", "report",
                                 "--cache-dir", "cache")
            self.assertNotIn("error", done.stderr)
            run = json.loads(self.read("report/run.json"))
            entries = {n: os.stat(self.path(f"cache/{n}")).st_mtime_ns for n in os.listdir(self.path("cache"))}
            return run, entries

        first, written = analyze()
        self.assertEqual(len(written), 2)
        again, kept = analyze()
        self.assertEqual((first, written), (again, kept))
        # a header of one program: only that program is read again
        self.write("src/shared.h", SOURCE + "void More(tensorflow::Status);\n")
        more, now = analyze()
        self.assertEqual(more["totals"]["sites"], first["totals"]["sites"] + 1)
        self.assertEqual(sum(now[n] != written[n] for n in written), 1)
        # what is broken is read again
        for name in now:
            with open(self.path(f"cache/{name}"), "rb+") as f:
                f.truncate(f.read().index(b"\n\n") + 2)
        self.assertEqual(analyze()[0], more)

    def test_a_cache_that_cannot_be_made_is_an_error(self):
        self.write("src/a.cc", SOURCE)
        self.write("cache", "a file")
        done = self.run_tool("analyze", "src", "--compat-include", "compat", "--cache-dir", "cache", code=2)
        self.assertIn("--cache-dir cache: cannot be written to: it is a file", done.stderr)

    def test_a_run_waits_for_another_that_writes_there(self):
        self.write("src/a.cc", SOURCE)
        # a run holds the folder it writes into alone, and those above it shared
        for target, folder, mode in ((["--in-place", "--allow-dirty"], "src", fcntl.LOCK_EX),
                                     (["--in-place", "--allow-dirty"], "src", fcntl.LOCK_SH),
                                     (["--in-place", "--allow-dirty"], "", fcntl.LOCK_EX),
                                     (["--out-root", "new"], "new", fcntl.LOCK_EX)):
            folder = os.path.realpath(self.path(folder))
            os.makedirs(folder, exist_ok=True)
            held = os.open(folder, os.O_RDONLY)
            fcntl.flock(held, mode)
            process = subprocess.Popen([EAGERIZE, "upgrade", "src", "--compat-include", "compat", *target],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                       cwd=self.root)
            self.assertIn(f"another run writes into {folder}: waiting", process.stderr.readline())
            self.assertIsNone(process.poll())
            os.close(held)
            _, errors = process.communicate(timeout=300)
            self.assertEqual((process.returncode, errors), (0, ""))

    def test_runs_side_by_side_do_not_wait(self):
        self.write("src/a.cc", SOURCE)
        os.makedirs(self.path("other"))
        held = [os.open(self.path(folder), os.O_RDONLY) for folder in ("", "other")]
        fcntl.flock(held[0], fcntl.LOCK_SH)
        fcntl.flock(held[1], fcntl.LOCK_EX)
        done = self.run_tool("upgrade", "src", "--compat-include", "compat", "--out-root", "new")
        self.assertNotIn("waiting", done.stderr)
        for descriptor in held:
            os.close(descriptor)

    def test_build_files_that_name_tensorflow_are_sites(self):
        self.write("src/a.cc", "int main() {}\n")
        self.write("src/CMakeLists.txt", "find_package(TensorflowCC REQUIRED)\n")
        done = self.run_tool("analyze", "src", "--compat-include", "compat", code=1)
        self.assertIn("CMakeLists.txt:1:1: warning: EAG1105", done.stdout)
        self.run_tool("analyze", "src", "--exclude", "CMakeLists.txt")

    def test_a_converted_file_with_platform_helpers_is_stable(self):
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..",
                              "testdata", "legacy", "file_tools")
        done = self.run_tool("analyze", source, "--fail-on", "never")
        self.assertIn("second run: unchanged", done.stdout)

    # ---- writing
    def test_in_place_refuses_uncommitted_changes(self):
        self.write("src/a.cc", SOURCE)
        if subprocess.run(["git", "init", "-q", self.path("src")], capture_output=True).returncode:
            self.skipTest("git is not there")
        done = self.upgrade("src", "--in-place", code=2)
        self.assertIn("not committed", done.stderr)
        self.upgrade("src", "--in-place", "--allow-dirty", "--fail-on", "never")

    def test_out_root_mirrors_the_tree_and_keeps_notes(self):
        self.write("src/a.cc", SOURCE)
        self.write("src/data/x.txt", "data")
        self.upgrade("src", "--out-root", "new", "--fail-on", "never")
        self.assertEqual(self.read("new/data/x.txt"), "data")
        run = json.loads(self.read("new/.eagerize/run.json"))
        site = run["sites"][0]["id"]
        self.write("notes.json", json.dumps(
            {"version": 1, "reviews": {site: {"done": True, "note": "seen"}}}))
        self.upgrade("src", "--out-root", "new", "--fail-on", "never", "--notes", "notes.json")
        self.upgrade("src", "--out-root", "new", "--fail-on", "never")
        run = json.loads(self.read("new/.eagerize/run.json"))
        review = [s["review"] for s in run["sites"] if s["id"] == site]
        self.assertEqual(review, [{"done": True, "note": "seen"}])

    def test_out_root_is_not_a_folder_of_something_else(self):
        self.write("src/a.cc", SOURCE)
        self.write("mine/file", "")
        done = self.upgrade("src", "--out-root", "mine", code=2)
        self.assertIn("not from an earlier run", done.stderr)

    # ---- report, explain, rules
    def test_report_renders_an_earlier_run(self):
        self.write("src/a.cc", SOURCE)
        self.run_tool("analyze", "src", "--compat-include", "compat", "--fail-on", "never",
                      "--report", "report", "--format", "md")
        self.assertTrue(self.run_tool("report", "report", "--format", "md").stdout.startswith("# "))
        self.run_tool("report", "report/run.json", "--format", "html,sarif", "--out", "out")
        self.assertIn("<!doctype html>", self.read("out/report.html"))
        self.assertEqual(json.loads(self.read("out/report.sarif"))["version"], "2.1.0")

    def test_explain_knows_ids_symbols_headers_and_modules(self):
        for subject, words in (("EAG1205", "stays"), ("MatMul", "transpose_b"),
                               ("tensorflow::Scope", "api-scope"),
                               ("ClientSession", "EAG1203: the session is no longer needed. Every Run"),
                               ("tensorflow/core/public/session.h", "include-"),
                               ("image", "tensorflow/addons")):
            self.assertIn(words, self.run_tool("explain", subject).stdout, subject)

    def test_rules_are_listed_and_have_no_mistake(self):
        self.assertIn("op-mat-mul\t", self.run_tool("rules", "list").stdout)
        self.assertIn("no problem", self.run_tool("rules", "check").stdout)

    def test_the_generated_pages_are_up_to_date(self):
        docs = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "docs")
        self.run_tool("rules", "doc", "--out", "docs")
        for name in ("diagnostics.md", "rules.md", "rule_index.md", "rule.schema.json"):
            with open(os.path.join(docs, name), encoding="utf-8") as f:
                self.assertEqual(f.read(), self.read("docs/" + name),
                                 f"{name}: run 'eagerize rules doc --out docs'")


if __name__ == "__main__":
    unittest.main()
