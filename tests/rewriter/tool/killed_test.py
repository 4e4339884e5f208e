# SPDX-License-Identifier: Apache-2.0
"""`eagerize upgrade --in-place` killed at random moments, and twice at once.

EAGERIZE_KILL_MOMENTS says how many moments (6), EAGERIZE_KILL_SEED which (1). A third of them are anywhere in
the run, a third after it began to write, a third while it moves files.
"""
import os
import random
import shutil
import subprocess
import time
import unittest

from hostile_case import EAGERIZE, GRAPH, SECONDS, HostileCase

MOMENTS = int(os.environ.get("EAGERIZE_KILL_MOMENTS", "6"))
SEED = int(os.environ.get("EAGERIZE_KILL_SEED", "1"))
JOURNAL = "src/.eagerize/journal"
PLAN = JOURNAL + "/000001/plan.json"
FILES = 30


class Killed(HostileCase):
    UPGRADE = [EAGERIZE, "upgrade", "src", "--in-place", "--allow-dirty", "--cache-dir", "cache", "--format", "md",
               "--fail-on", "never"]

    def setUp(self):
        super().setUp()
        # large enough that writing takes a while, many enough that moving does
        padding = "// " + "x" * 1000 + "\n"
        for i in range(FILES - 1):
            self.write(f"src/h{i}.h", "#pragma once\n" + GRAPH.replace("int main()", f"inline void Part{i}()") +
                       padding * 50)
        self.write("src/main.cc", "".join(f"#include \"h{i}.h\"\n" for i in range(FILES - 1)) + GRAPH)
        self.write("src/notes.txt", "mine")
        self.old = self.sources()
        # fills the cache, so that the runs that follow spend their time on writing
        self.run_whole()
        self.new = self.sources()
        self.assertEqual(sum(self.new[name] != self.old[name] for name in self.old), FILES)
        self.undo()

    def run_whole(self):
        done = subprocess.run(self.UPGRADE, cwd=self.root, capture_output=True, text=True, timeout=SECONDS)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done

    def undo(self, code=0):
        done = subprocess.run([EAGERIZE, "undo", "src"], cwd=self.root, capture_output=True, text=True, timeout=SECONDS)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        self.assertEqual(self.sources(), self.old)
        return done

    def has_journal(self):
        """Whether an upgrade began to move files."""
        folder = self.path(JOURNAL)
        return os.path.isdir(folder) and any(
            len(name) == 6 and os.path.exists(os.path.join(folder, name, "plan.json")) for name in os.listdir(folder))

    def kill_after(self, delay, awaited):
        shutil.rmtree(self.path("src/.eagerize"))
        process = subprocess.Popen(self.UPGRADE, cwd=self.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while awaited and process.poll() is None and not os.path.exists(awaited):
            pass
        end = time.monotonic() + delay
        while time.monotonic() < end:
            pass
        process.kill()
        process.wait()

    def test_each_file_is_old_or_new_and_undo_and_the_next_run_work(self):
        begin = time.monotonic()
        self.run_whole()
        whole = time.monotonic() - begin
        self.undo()
        choose = random.Random(SEED)
        seen = {"nothing": 0, "half": 0, "all": 0}
        for moment in range(MOMENTS):
            awaited, longest = (("", whole), (self.path(JOURNAL), 0.1), (self.path(PLAN), 0.002))[moment % 3]
            delay = choose.uniform(0, longest)
            with self.subTest(moment=moment, delay=delay, awaited=awaited):
                self.kill_after(delay, awaited)
                now = self.sources()
                self.assertEqual(set(now), set(self.old))
                for name, text in now.items():
                    self.assertTrue(text in (self.old[name], self.new[name]), name)
                written = sum(now[name] != self.old[name] for name in now)
                seen["nothing" if written == 0 else "all" if written == FILES else "half"] += 1
                shutil.rmtree(self.path("killed"), ignore_errors=True)
                shutil.copytree(self.path("src"), self.path("killed"))
                if self.has_journal():
                    self.undo()
                else:
                    self.assertEqual(now, self.old)
                    self.assertIn("holds no journal", self.undo(code=2).stderr)
                # the next run, on what the killed one left
                shutil.rmtree(self.path("src"))
                shutil.copytree(self.path("killed"), self.path("src"))
                self.run_whole()
                self.assertEqual(self.sources(), self.new)
                self.undo()
        print(f"{MOMENTS} moments, seed {SEED}: {seen}")

    def test_two_runs_at_once(self):
        processes = [subprocess.Popen(self.UPGRADE, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                      text=True) for _ in range(2)]
        errors = ""
        for process in processes:
            output, error = process.communicate(timeout=SECONDS)
            self.assertEqual(process.returncode, 0, output + error)
            errors += error
        self.assertIn("another run writes into " + self.path("src") + ": waiting for it", errors)
        self.assertEqual(self.sources(), self.new)
        # the second found nothing to do
        self.assertEqual(sum(name.isdigit() for name in os.listdir(self.path(JOURNAL))), 1)
        self.undo()


if __name__ == "__main__":
    unittest.main()
