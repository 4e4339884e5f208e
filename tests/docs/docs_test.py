# SPDX-License-Identifier: Apache-2.0
"""Compiles and runs what the pages show. A fence says how its block is checked:

  ```cpp file=NAME       written to the page's folder (also yaml, json, cmake, text)
  ```cpp eager           a piece of a program: compiles with eager/eager.h
  ```cpp v1              a piece of a program: compiles with the compat headers
  ```cpp v1|eager        two columns, one of each; the first line says where the second begins
  ```cpp from=FILE       stands so in FILE of the repository
  ```sh run              runs in the page's folder, with the installed tree on its paths
  ```sh shown            is not run; files of the repository that it names must exist, those that it calls be executable
  ```text output         what the block before it printed

Every block of the pages must be one of these. --update writes what was printed into the pages.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PAGES = ["README.md", "docs/run_old_programs.md", "docs/upgrade_a_tree.md", "docs/review_a_report.md",
         "docs/write_eager_code.md", "docs/add_an_op.md", "docs/add_a_rule.md", "docs/packaging.md"]
FENCE = re.compile(r"^\s*```(\w+)?[ ]*(.*)$")
V1_HEADERS = ["tensorflow/cc/client/client_session.h", "tensorflow/cc/ops/standard_ops.h"]


class Block:
    def __init__(self, page, line, language, how, text):
        self.page, self.line, self.language, self.how, self.text = page, line, language, how, text

    def __str__(self):
        return f"{self.page}:{self.line}"


def blocks_of(root, page):
    blocks, start = [], None
    for number, line in enumerate((root / page).read_text().splitlines(), 1):
        fence = FENCE.match(line)
        if fence and start is None:
            start, language, how, body = number, fence[1] or "", fence[2].strip(), []
        elif fence:
            blocks.append(Block(page, start, language, how, "\n".join(body) + "\n"))
            start = None
        elif start is not None:
            body.append(line)
    assert start is None, f"{page}:{start}: the block has no end"
    return blocks


def columns(text):
    first = text.splitlines()[0]
    at = first.index("//", 2)
    left = "\n".join(line[:at].rstrip() for line in text.splitlines())
    right = "\n".join(line[at:] for line in text.splitlines())
    return left, right


def program(text, is_v1):
    """A piece of a program as a whole one."""
    headers = V1_HEADERS if is_v1 else ["eager/eager.h"]
    spaces = ["tensorflow", "tensorflow::ops"] if is_v1 else ["eager"]
    includes = [line for line in text.splitlines() if line.startswith("#include")]
    rest = [line for line in text.splitlines() if not line.startswith(("#include", "using namespace"))]
    return "\n".join(["#include <iostream>", "#include <vector>"] + [f'#include "{h}"' for h in headers] + includes +
                     [f"using namespace {s};" for s in spaces] + ["void Piece() {"] + rest + ["}", ""])


class Docs(unittest.TestCase):
    args = None

    @classmethod
    def setUpClass(cls):
        cls.root = pathlib.Path(cls.args.source)
        cls.scratch = pathlib.Path(tempfile.mkdtemp(prefix="eagerize-docs-"))
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        prefix = cls.scratch / "eagerize"
        subprocess.run([cls.args.cmake, "--install", cls.args.build, "--prefix", prefix], check=True,
                       stdout=subprocess.DEVNULL)
        libraries = next(prefix.rglob("cmake/Eagerize")).parents[1]
        cls.environment = dict(os.environ, PATH=f"{prefix}/bin:{os.environ['PATH']}",
                               PKG_CONFIG_PATH=f"{libraries}/pkgconfig", CMAKE_PREFIX_PATH=str(prefix),
                               LD_LIBRARY_PATH=str(libraries), CXX=cls.args.cxx, HOME=str(cls.scratch),
                               GIT_CONFIG_GLOBAL="/dev/null")

    def shell(self, command, folder):
        return subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=600)

    def compile_piece(self, block, text, is_v1):
        source = self.scratch / "piece.cc"
        source.write_text(program(text, is_v1))
        module, standard = ("eagerize_compat_v1", "c++17") if is_v1 else ("eagerize", "c++20")
        done = self.shell(f"$CXX -std={standard} -fsyntax-only piece.cc $(pkg-config --cflags {module})", self.scratch)
        self.assertEqual(done.returncode, 0, f"{block}: does not compile\n{done.stderr[:3000]}")

    def check(self, block, folder, printed):
        """Checks one block; returns what it printed, if it ran."""
        how = block.how
        if how.startswith("file="):
            path = folder / how.removeprefix("file=")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text)
        elif block.language == "cpp" and how in ("eager", "v1"):
            self.compile_piece(block, block.text, how == "v1")
        elif block.language == "cpp" and how == "v1|eager":
            left, right = columns(block.text)
            self.compile_piece(block, left, True)
            self.compile_piece(block, right, False)
        elif how.startswith("from="):
            source = (self.root / how.removeprefix("from=")).read_text()
            squeeze = lambda text: re.sub(r"\s+", " ", text).strip()
            self.assertIn(squeeze(block.text), squeeze(source), f"{block}: {how.removeprefix('from=')} has it no more")
        elif block.language == "sh" and how == "run":
            done = self.shell(block.text, folder)
            self.assertEqual(done.returncode, 0, f"{block}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
            return done.stdout
        elif block.language == "sh" and how == "shown":
            for name in re.findall(r"(?:^|\s)((?:scripts|tests|benchmarks|docs|testdata|runtime|compat_v1)/[\w./-]+)", block.text):
                self.assertTrue((self.root / name).exists(), f"{block}: there is no {name}")
            for name in re.findall(r"^\s*((?:\w+/)+[\w.-]+)", block.text, re.MULTILINE):
                if (self.root / name).is_file():  # not those of a build
                    self.assertTrue(os.access(self.root / name, os.X_OK), f"{block}: {name} is not executable")
        elif block.language == "text" and how == "output":
            self.assertIsNotNone(printed, f"{block}: no block before it ran")
            if self.args.update:
                self.update(block, printed)
            else:
                self.assertEqual(block.text.strip(), printed.strip(), f"{block}: prints something else")
        else:
            self.fail(f"{block}: ```{block.language} {how}: says not how it is checked")
        return printed

    def update(self, block, printed):
        path = self.root / block.page
        lines = path.read_text().splitlines()
        at = block.line + self.moved
        count = block.text.count("\n") if block.text.strip() else 0
        lines[at:at + count] = printed.rstrip().splitlines()
        self.moved += len(printed.rstrip().splitlines()) - count
        path.write_text("\n".join(lines) + "\n")


def test_of(page):
    def test(self):
        folder = self.scratch / page.replace("/", "_").removesuffix(".md")
        folder.mkdir()
        printed, self.moved = None, 0
        blocks = blocks_of(self.root, page)
        self.assertTrue(blocks, f"{page}: has no block")
        for block in blocks:
            printed = self.check(block, folder, printed)
    return test


for name in PAGES:
    setattr(Docs, "test_" + pathlib.Path(name).stem.lower(), test_of(name))

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("--cmake", "--build", "--source", "--cxx"):
        parser.add_argument(option, required=True)
    parser.add_argument("--update", action="store_true", help="write what was printed into the pages")
    Docs.args, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0]] + rest)
