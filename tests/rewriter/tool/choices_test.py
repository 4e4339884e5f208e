# SPDX-License-Identifier: Apache-2.0
"""What the options of `eagerize upgrade` choose: what is converted, in which form it is written, and what is said
beside it.
"""
import glob
import json
import os
import shutil
import subprocess
import unittest

from hostile_case import GRAPH, IS_SANITIZED, HostileCase

# Moves by its names; GRAPH moves as a graph.
NAMES = """#include <iostream>
#include "tensorflow/core/framework/tensor.h"
int main() {
  tensorflow::Tensor tensor(tensorflow::DT_FLOAT, tensorflow::TensorShape({2}));
  std::cout << tensor.NumElements() << "\\n";
}
"""
# Stays, for a Run that stands in a macro.
STAYS = GRAPH.replace("int main", """#define RUN_IT(session, out, outputs) \\
  do { \\
    TF_CHECK_OK(session.Run({out}, \\
                            &outputs)); \\
  } while (0)

/* a comment that ends
   late */ const tensorflow::Graph* const kNone = nullptr;
const char* const kText = R"(
  // no comment
)"; const tensorflow::Graph* const kNoGraph = nullptr;

int main""").replace("TF_CHECK_OK(session.Run({sum}, &outputs))", "RUN_IT(session, sum, outputs)").replace("<< outputs", """<< "in \\
two lines " << (kNone == nullptr) << kText
            << outputs""")


class Choices(HostileCase):
    def setUp(self):
        super().setUp()
        self.write("src/graph.cc", GRAPH)
        self.write("src/names.cc", NAMES)

    def upgraded(self, *options, code=0):
        """The files of the new tree, by name."""
        shutil.rmtree(self.path("new"), ignore_errors=True)
        self.run_tool("upgrade", "src", "--out-root", "new", "--cache-dir", "cache", *options, code=code)
        return {name: self.read("new/" + name).decode() for name in os.listdir(self.path("new")) if name != ".eagerize"}

    def record(self):
        with open(self.path("new/.eagerize/run.json"), encoding="utf-8") as f:
            return json.load(f)

    def test_only_and_skip(self):
        both = self.upgraded()
        self.assertNotIn("Scope", both["graph.cc"])
        self.assertNotIn("tensorflow", both["names.cc"])
        old_graph, old_names = {**both, "graph.cc": GRAPH}, {**both, "names.cc": NAMES}
        for options, wanted in ((("--only", "EAG1201"), old_names),
                                (("--only", "api-client-session"), old_names),
                                (("--skip", "EAG1201"), old_graph),
                                (("--skip", "api-client-session"), old_graph),
                                (("--skip", "EAG1201,EAG1404"), {"graph.cc": GRAPH, "names.cc": NAMES})):
            with self.subTest(options):
                self.assertEqual(self.upgraded(*options, "--fail-on", "never"), wanted)
                # what was left out is in the report, with its reason
                said = [site["message"] for site in self.record()["sites"] if site["diagnostic"] == "EAG2101"]
                self.assertTrue(said)
                self.assertTrue(all(options[0] in message for message in said), said)

    def test_min_confidence(self):
        # without a run, a graph is converted as far as can be told from its text
        self.assertEqual(self.upgraded("--min-confidence", "certain", "--fail-on", "never")["graph.cc"], GRAPH)
        if IS_SANITIZED:
            self.skipTest("a program of a user's is built without the sanitizers")
        self.assertNotEqual(self.upgraded("--min-confidence", "certain", "--verify", "run")["graph.cc"], GRAPH)

    def test_patch_and_fixes_say_what_the_new_tree_says(self):
        new = self.upgraded()
        self.run_tool("upgrade", "src", "--patch", "up.patch", "--cache-dir", "cache", code=0)
        shutil.copytree(self.path("src"), self.path("patched"))
        subprocess.run(["git", "apply", "--unsafe-paths", "--directory=" + self.path("patched"), "up.patch"], check=True,
                       cwd=self.root)
        self.run_tool("upgrade", "src", "--export-fixes", "fixes.yaml", "--cache-dir", "cache", code=0)
        apply = glob.glob("/usr/bin/clang-apply-replacements*") + glob.glob("/usr/lib/llvm-*/bin/clang-apply-replacements")
        self.assertEqual(self.sources(), {"src/graph.cc": GRAPH.encode(), "src/names.cc": NAMES.encode()})
        for name, text in new.items():
            self.assertEqual(self.read("patched/" + name).decode(), text)
        if not apply:
            self.skipTest("clang-apply-replacements is not there")
        os.makedirs(self.path("fixes"))
        shutil.move(self.path("fixes.yaml"), self.path("fixes"))
        subprocess.run([apply[0], self.path("fixes")], check=True, cwd=self.root)
        for name, text in new.items():
            self.assertEqual(self.read("src/" + name).decode(), text)

    def test_work_by_hand_in_the_new_tree(self):
        self.upgraded()
        mine = self.read("new/graph.cc").decode().replace("eager::Add(1.0f, 2.0f)", "eager::Add(1.0f, 5.0f)")
        self.write("new/graph.cc", mine)
        self.write("src/graph.cc", GRAPH.replace("1.0f, 2.0f", "1.0f, 3.0f"))
        self.run_tool("upgrade", "src", "--out-root", "new", code=0, says="edited by hand on the same lines as the tool")  # EAG2103
        self.assertEqual(self.read("new/graph.cc").decode(), mine)
        self.assertIn(b"1.0f, 3.0f", self.read("new/.eagerize/new/graph.cc"))

    def test_code_that_no_source_includes(self):
        self.write("src/used.h", "#pragma once\n#include \"tensorflow/core/framework/tensor.h\"\n")
        self.write("src/used.cc", "#include \"used.h\"\n")
        for name in ("alone.h", "deep/alone.inc", "app.mm", "kernel.cu", "api.c"):
            self.write("src/" + name, "// tensorflow::Tensor\n#include \"tensorflow/core/framework/tensor.h\"\n")
        self.write("src/named.hpp", "int x;\nusing namespace tensorflow;  // all of it\n")
        self.write("src/old.h", "#include \"tensorflow/contrib/image/x.h\"\n")
        self.write("src/free.h", "// tensorflow::Tensor\nint tensorflow_like;\n")
        self.write("src/skipped/alone.h", "#include \"tensorflow/core/framework/tensor.h\"\n")
        self.run_tool("analyze", "src", "--report", "out", "--exclude", "skipped", code=1,
                      says="alone.h:2:11: warning: EAG1004: this file was not parsed: no source that was read includes it")
        with open(self.path("out/run.json"), encoding="utf-8") as f:
            sites = json.load(f)["sites"]
        alone = {site["file"]: site["range"]["line"] for site in sites if site["diagnostic"] == "EAG1004"}
        self.assertEqual(alone, {"alone.h": 2, "deep/alone.inc": 2, "app.mm": 2, "kernel.cu": 2, "api.c": 2, "named.hpp": 2,
                                 "old.h": 1})
        self.assertEqual([site["file"] for site in sites if site["diagnostic"].startswith("EAG18")], ["old.h"])
        # a file that is named alone stands for itself, not for its neighbours
        self.run_tool("analyze", "src/graph.cc", code=0)

    def test_a_model_that_is_too_large_is_said(self):
        with open(self.write("src/model.pb", ""), "r+b") as f:
            f.truncate((512 << 20) + 1)  # takes no room on the disk
        self.run_tool("analyze", "src", code=3, says="model.pb: error: EAG1002: cannot be read: it is larger than 512 MB")

    def test_annotations(self):
        for line_end in ("\n", "\r\n"):
            with self.subTest(line_end):
                stays = STAYS.replace("\n", line_end)
                self.write("src/graph.cc", stays)
                plain = self.upgraded(code=1)["graph.cc"]
                new = self.upgraded("--annotate", "comments", code=1)
                self.assertEqual(self.record()["checks"]["compile"]["result"], "passes")
                text = new["graph.cc"]
                lines = text.splitlines(keepends=True)
                said = [line for line in lines if line.lstrip().startswith("// EAG")]
                self.assertEqual("".join(line for line in lines if line not in said), plain)
                self.assertTrue(all(line.endswith(line_end) and not line.endswith("\r" + line_end) for line in lines))
                self.assertEqual(text.count("\r"), len(lines) if line_end == "\r\n" else 0)
                # above the macro, not in it; above the string, not in it
                above = {line.split()[0] + " " + line.split()[1]: lines[i - 1].lstrip()[:6] for i, line in enumerate(lines)
                         if line.strip() and i and len(line.split()) > 1}
                self.assertEqual(above["#define RUN_IT(session,"], "// EAG")
                self.assertEqual(above["/* a"], "// EAG")
                self.assertEqual(above["const char*"], "// EAG")
                # each is said once, also in the next run
                shutil.copytree(self.path("new"), self.path("again"), ignore=shutil.ignore_patterns(".eagerize"))
                self.run_tool("upgrade", "again", "--in-place", "--annotate", "comments", code=1)
                self.assertEqual(self.read("again/graph.cc").decode(), text)
                shutil.rmtree(self.path("again"))

    def test_annotations_beside_conversions(self):
        self.write("src/two.cc", GRAPH.replace("int main", "void One") +
                   STAYS[STAYS.index("#define"):].replace("int main", "void Two"))
        text = self.upgraded("--annotate", "comments", code=1)["two.cc"]
        self.assertIn("eager::Add(1.0f, 2.0f)", text)
        self.assertIn("// EAG1205", text)
        self.assertNotIn("// EAG", text[text.index("void One"):text.index("#define") - 200])


if __name__ == "__main__":
    unittest.main()
