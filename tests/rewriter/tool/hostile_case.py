# SPDX-License-Identifier: Apache-2.0
"""The frame of the tests with broken and hostile input: a folder, the command under limits, what holds always.
"""
import os
import resource
import subprocess
import sys
import tempfile
import unittest
import unittest

EAGERIZE = os.path.abspath(sys.argv.pop(1))
IS_SANITIZED = os.environ.get("EAGERIZE_SANITIZED", "") == "1"
MEMORY = 4 << 30
SECONDS = 300 if IS_SANITIZED else 60

# Old code that is converted, and so needs the real headers.
GRAPH = """#include <iostream>
#include <vector>
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
int main() {
  tensorflow::Scope root = tensorflow::Scope::NewRootScope();
  auto sum = tensorflow::ops::Add(root, 1.0f, 2.0f);
  tensorflow::ClientSession session(root);
  std::vector<tensorflow::Tensor> outputs;
  TF_CHECK_OK(session.Run({sum}, &outputs));
  std::cout << outputs[0].scalar<float>()() << "\\n";
}
"""
PLAIN = "int main() {}\n"
RULE = """id: our-helper
title: Our helper
kind: call
fate: manual
diagnostic: EAG1401
rationale: ours
match: {declarations: ["ours::Helper"]}
"""


class HostileCase(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.root = os.path.realpath(self._folder.name)

    def path(self, name):
        return os.path.join(self.root, name)

    def write(self, name, content):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def read(self, name):
        with open(self.path(name), "rb") as f:
            return f.read()

    def sources(self):
        """All files outside of .eagerize, with their bytes."""
        found = {}
        for folder, folders, files in os.walk(self.path("src")):
            folders[:] = [f for f in folders if f != ".eagerize"]
            for name in files:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and os.access(path, os.R_OK):
                    with open(path, "rb") as f:
                        found[os.path.relpath(path, self.root)] = f.read()
        return found

    def temporary_files(self):
        return [os.path.join(folder, name) for folder, _, files in os.walk(self.root) for name in files
                if ".eagerize-" in name]

    def run_tool(self, *words, code, says=(), prefix=(), environment=None):
        def limit():
            # shadow memory has no bounds
            if not IS_SANITIZED:
                resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        done = subprocess.run([*prefix, EAGERIZE, *words], capture_output=True, cwd=self.root, preexec_fn=limit,
                              timeout=SECONDS, env={**os.environ, **(environment or {})})
        text = (done.stdout + done.stderr).decode("utf-8", "replace")
        shown = f"{words}\n{text[:3000]}"
        self.assertEqual(done.returncode, code, shown)
        for words_of_message in [says] if isinstance(says, str) else says:
            self.assertIn(words_of_message.replace("ROOT", self.root), text, shown)
        self.assertNotIn("internal error", text, shown)
        self.assertNotIn("Assertion", text, shown)
        self.assertEqual(self.temporary_files(), [])
        return text
