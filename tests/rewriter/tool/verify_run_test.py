# SPDX-License-Identifier: Apache-2.0
"""--verify run: what differs is taken back, what proves nothing is said, what is equal is certain."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

EAGERIZE = os.path.abspath(sys.argv.pop(1))
LEGACY = os.path.abspath(sys.argv.pop(1))


@unittest.skipIf(os.environ.get("EAGERIZE_SANITIZED") == "1", "programs of users are built without the sanitizers")
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


if __name__ == "__main__":
    unittest.main()
