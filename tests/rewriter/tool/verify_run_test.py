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
        self.assertEqual({s["confidence"] for s in written}, {"likely"})


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
