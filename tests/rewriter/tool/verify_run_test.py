# SPDX-License-Identifier: Apache-2.0
"""--verify run: what differs is taken back, what proves nothing is said, what is equal is certain.

Also --in-place killed at random moments: each file is old or new, and undo works.
"""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

EAGERIZE = os.path.abspath(sys.argv.pop(1))
LEGACY = os.path.abspath(sys.argv.pop(1))


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = os.path.realpath(folder.name)

    def balance(self, extra):
        """The balance program with one more statement before main returns."""
        source = os.path.join(self.root, "src")
        shutil.copytree(os.path.join(LEGACY, "balance"), source)
        path = os.path.join(source, "main.cc")
        with open(path, encoding="utf-8") as f:
            head, tail = f.read().rsplit("  return 0;", 1)
        with open(path, "w", encoding="utf-8") as f:
            f.write("#include <unistd.h>\n#include <cstdio>\n" + head + extra + "  return 0;" + tail)
        return source

    def verify(self, source, *more, code=0):
        report = os.path.join(self.root, "report")
        done = subprocess.run(
            [EAGERIZE, "upgrade", source, "--out-root", os.path.join(self.root, "new"), "--verify",
             "run", "--fail-on", "never", "--report", report, *more],
            capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        with open(os.path.join(report, "run.json"), encoding="utf-8") as f:
            run = json.load(f)
        with open(os.path.join(self.root, "new", "main.cc"), encoding="utf-8") as f:
            return run, f.read()


class VerifyRunTest(Case):
    def test_equal_is_certain(self):
        run, text = self.verify(self.balance(""), "--min-confidence", "certain")
        self.assertEqual(run["checks"]["differential"]["result"], "equal")
        self.assertIn("eager/eager.h", text)
        written = [s for s in run["sites"] if s["verdict"] in ("converted", "review")]
        self.assertTrue(written)
        self.assertEqual({s["confidence"] for s in written}, {"certain"})

    def test_what_differs_is_taken_back(self):
        source = self.balance('  printf("line %d\\n", __LINE__);\n')
        run, text = self.verify(source, code=4)
        with open(os.path.join(source, "main.cc"), encoding="utf-8") as f:
            self.assertEqual(text, f.read())
        self.assertEqual(run["checks"]["differential"]["result"], "differs")
        self.assertEqual(run["totals"]["converted"], 0)
        self.assertTrue(any(s["diagnostic"] == "EAG2203" for s in run["sites"]))

    def test_a_program_that_does_not_repeat_itself_proves_nothing(self):
        run, text = self.verify(self.balance('  printf("pid %d\\n", getpid());\n'))
        self.assertIn("eager/eager.h", text)
        self.assertEqual(run["checks"]["differential"]["result"], "not_run")
        self.assertIn("does not repeat itself", run["programs"][0]["detail"])
        written = [s for s in run["sites"] if s["verdict"] in ("converted", "review")]
        # what the Run gave is the same each time, whatever is printed
        self.assertEqual({s["confidence"] for s in written if s["kind"] == "run"}, {"certain"})
        self.assertEqual({s["confidence"] for s in written if s["kind"] != "run"}, {"likely"})


PROGRAM = """
#include <cstdio>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"

using namespace tensorflow;
using namespace tensorflow::ops;
%s
int main(int argc, char** argv) {
  Scope root = Scope::NewRootScope();
  auto x = Placeholder(root, DT_FLOAT);
  auto sum = Add(root, x, Const(root, {{1.f, 2.f}, {0.f, 4.f}}));
  auto twice = Mul(root, x, 2.f);
  ClientSession session(root);
  std::vector<Tensor> outputs;
  for (int i = 0; i < 3; ++i) {
    Tensor feed(DT_FLOAT, TensorShape({2, 2}));
    feed.flat<float>().setConstant(i);
    TF_CHECK_OK(session.Run({{x, feed}}, {sum}, &outputs));
  }
  if (argc > 1) {
    Status status = session.Run({{x, 1.f}}, {twice}, &outputs);
    if (!status.ok()) return 1;
  }
  std::printf("done %%d\\n", static_cast<int>(outputs.size()));
  return 0;
}
"""

# Says that Add is spelled Subtract now, which it is not.
WRONG_RULE = """# SPDX-License-Identifier: Apache-2.0
about: A rule that changes what is computed.
defaults: {kind: structural, diagnostic: EAG1401, confidence: likely}
rules:
- id: wrong-add
  title: Add is spelled Subtract
  form: op
  match: {declarations: ["tensorflow::ops::Add"]}
  rewrite: {to: "Subtract"}
"""


class RunsOneByOneTest(Case):
    def program(self, more=""):
        source = os.path.join(self.root, "src")
        os.mkdir(source)
        with open(os.path.join(source, "main.cc"), "w", encoding="utf-8") as f:
            f.write(PROGRAM % more)
        return source

    def runs(self, run):
        return [s for s in run["sites"] if s["kind"] == "run"]

    def test_what_is_equal_and_what_was_not_reached(self):
        run, text = self.verify(self.program())
        self.assertIn("eager/eager.h", text)
        self.assertNotIn("eagerize_record", text)
        first, second = self.runs(run)
        self.assertEqual(first["differential"], {
            "result": "equal",
            "detail": "main.cc: run 3 times, status OK, 3 tensors equal bit for bit"})
        self.assertEqual(first["confidence"], "certain")
        self.assertEqual(second["differential"],
                         {"result": "not_run", "detail": "no program came to this Run"})
        self.assertEqual(second["confidence"], "likely")
        self.assertIn("1 Run gave", run["programs"][0]["detail"])

    def test_a_difference_has_its_index_and_both_values(self):
        rules = os.path.join(self.root, "wrong.yaml")
        with open(rules, "w", encoding="utf-8") as f:
            f.write(WRONG_RULE)
        # what is printed is the same: only the values tell
        run, text = self.verify(self.program(), "--rules", rules, code=4)
        self.assertNotIn("eager/eager.h", text)
        first, second = self.runs(run)
        self.assertEqual(first["differential"], {
            "result": "differs",
            "detail": "main.cc: run 1: fetch 0: float [2,2] at [0,0]: 1 before, -1 after"})
        self.assertEqual((first["verdict"], first["diagnostic"]), ("manual", "EAG2203"))
        self.assertIn("main.cc:21: run 1", run["programs"][0]["detail"])
        self.assertEqual(second["differential"]["result"], "not_run")

    def test_a_copy_that_does_not_build(self):
        run, text = self.verify(self.program("namespace eagerize_record { int Result, Value; }"))
        self.assertIn("eager/eager.h", text)
        self.assertEqual(run["programs"][0]["result"], "equal")
        self.assertIn("exit code and output are the same; its Runs were not compared one by one",
                      run["programs"][0]["detail"])

    def test_again_after_hand_made_edits(self):
        self.verify(self.program())
        path = os.path.join(self.root, "new", "main.cc")
        with open(path, encoding="utf-8") as f:
            text = f.read()
        for old, new, result in (("{1.f, 2.f}", "{1.f, 2.5f}", "differs"),
                                 ("{1.f, 2.5f}", "{1.f, 2.f}", "equal")):
            text = text.replace(old, new)
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
            report = os.path.join(self.root, "report")
            done = subprocess.run([EAGERIZE, "verify", report], capture_output=True, text=True,
                                  timeout=300)
            self.assertEqual(done.returncode, 4 if result == "differs" else 0,
                             done.stdout + done.stderr)
            with open(os.path.join(report, "run.json"), encoding="utf-8") as f:
                first = self.runs(json.load(f))[0]
            self.assertEqual(first["differential"]["result"], result)
            if result == "differs":
                self.assertIn("at [0,1]: 2 before, 2.5 after", first["differential"]["detail"])


class KillTest(Case):
    COPIES = 3

    def fresh(self, name):
        root = os.path.join(self.root, name)
        for i in range(self.COPIES):
            os.makedirs(os.path.join(root, str(i)))
            shutil.copy(os.path.join(LEGACY, "balance", "main.cc"), self.file(root, i))
        return root

    def file(self, root, i):
        return os.path.join(root, str(i), f"balance_{i}.cc")

    def texts(self, root):
        result = []
        for i in range(self.COPIES):
            with open(self.file(root, i), encoding="utf-8") as f:
                result.append(f.read())
        return result

    def command(self, root):
        return [EAGERIZE, "upgrade", root, "--in-place", "--verify", "none", "--fail-on", "never",
                "-q"]

    def test_two_at_once_in_place(self):
        root = self.fresh("two")
        old = self.texts(root)
        both = [subprocess.Popen(self.command(root)) for _ in range(2)]
        self.assertEqual([process.wait(timeout=300) for process in both], [0, 0])
        self.assertTrue(all("eager/eager.h" in text for text in self.texts(root)))
        # the second found nothing to do
        self.assertEqual(os.listdir(os.path.join(root, ".eagerize", "journal")), ["000001"])
        subprocess.run([EAGERIZE, "undo", root], check=True, capture_output=True, timeout=60)
        self.assertEqual(self.texts(root), old)

    def test_killed_in_place(self):
        whole = self.fresh("whole")
        old = self.texts(whole)
        subprocess.run(self.command(whole), check=True, timeout=300)
        new = self.texts(whole)
        self.assertTrue(all(a != b for a, b in zip(old, new)))
        for trial in range(4):
            root = self.fresh(f"trial{trial}")
            journal = os.path.join(root, ".eagerize", "journal")
            process = subprocess.Popen(self.command(root))
            while process.poll() is None and not os.path.isdir(journal):
                time.sleep(0.0005)
            time.sleep(random.uniform(0, 0.02))
            process.send_signal(signal.SIGKILL)
            process.wait()
            now = self.texts(root)
            for text, before, after in zip(now, old, new):
                self.assertIn(text, (before, after))
            plan = os.path.join(journal, "000001", "plan.json")
            if os.path.exists(plan):
                subprocess.run([EAGERIZE, "undo", root], check=True, capture_output=True,
                               timeout=60)
            self.assertEqual(self.texts(root), old)


if __name__ == "__main__":
    unittest.main()
