# SPDX-License-Identifier: Apache-2.0
"""Installs the project, moves the installed tree, and uses it as somebody else would."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE / "project"
MODERN = "[[ 5. 11.]\n [11. 25.]]\n6 0.\n"
LEGACY = "x: Placeholder\ny: MatMul\n 5 11\n11 25\n"


def run(command, **options):
    """Output of the command; a failure shows what it printed."""
    done = subprocess.run([str(part) for part in command], text=True, capture_output=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}: exit code {done.returncode}\n"
                             f"{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
    return done.stdout


class Packaging(unittest.TestCase):
    args = None

    @classmethod
    def setUpClass(cls):
        cls.scratch = pathlib.Path(tempfile.mkdtemp(prefix="eagerize-packaging-"))
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        first = cls.scratch / "first"
        run([cls.args.cmake, "--install", cls.args.build, "--prefix", first])
        cls.prefix = cls.scratch / "moved"
        first.rename(cls.prefix)
        cls.libraries = next(cls.prefix.rglob("cmake/Eagerize")).parents[1]

    def test_cmake_finds_it(self):
        build = self.scratch / "by-cmake"
        command = [self.args.cmake, "-G", "Ninja", "-S", PROJECT, "-B", build,
                   f"-DCMAKE_PREFIX_PATH={self.prefix}", f"-DCMAKE_CXX_COMPILER={self.args.cxx}"]
        if self.args.launcher:
            command.append(f"-DCMAKE_CXX_COMPILER_LAUNCHER={self.args.launcher}")
        self.assertIn(f"Rules: {self.prefix}/share/eagerize/rules\n", run(command))
        run([self.args.cmake, "--build", build])
        self.assertEqual(run([build / "modern"]), MODERN)
        self.assertEqual(run([build / "legacy"]), LEGACY)

    def test_pkg_config_finds_it(self):
        env = dict(os.environ, PKG_CONFIG_PATH=str(self.libraries / "pkgconfig"),
                   LD_LIBRARY_PATH=str(self.libraries))
        launcher = self.args.launcher.split(";") if self.args.launcher else []
        for source, standard, module, expected in (
                ("modern.cpp", "c++20", "eagerize", MODERN),
                ("legacy.cpp", "c++14", "eagerize_compat_v1", LEGACY)):
            cflags = run(["pkg-config", "--cflags", module], env=env).split()
            libs = run(["pkg-config", "--libs", module], env=env).split()
            name = self.scratch / source.removesuffix(".cpp")
            run([*launcher, self.args.cxx, f"-std={standard}", *cflags, "-c", PROJECT / source,
                 "-o", f"{name}.o"])
            run([self.args.cxx, f"{name}.o", "-o", name, *libs])
            self.assertEqual(run([name], env=env), expected)

    def test_the_tree_names_no_path_of_the_build(self):
        places = [self.args.build, self.args.source, str(self.scratch / "first")]
        for path in self.prefix.rglob("*"):
            if path.suffix in (".cmake", ".pc", ".h", ".yaml"):
                text = path.read_text(encoding="utf-8")
                self.assertEqual([p for p in places if p in text], [], path)
            elif path.suffix == ".so" or path.parent.name == "bin":
                dynamic = run(["readelf", "-d", path])
                paths = [line for line in dynamic.splitlines() if "RPATH" in line or "RUNPATH" in line]
                self.assertEqual([p for p in places if any(p in line for line in paths)], [], path)

    def test_pages_about_the_command_are_where_shells_and_man_look(self):
        eagerize = self.prefix / "bin" / "eagerize"
        if not eagerize.exists():
            self.skipTest("built without the rewriter")
        for place, words in (("man/man1/eagerize.1", ["man"]),
                             ("bash-completion/completions/eagerize", ["completion", "bash"]),
                             ("zsh/site-functions/_eagerize", ["completion", "zsh"]),
                             ("fish/vendor_completions.d/eagerize.fish", ["completion", "fish"])):
            text = (self.prefix / "share" / place).read_text(encoding="utf-8")
            self.assertEqual(text, run([eagerize, *words]), place)

    def test_the_command_finds_its_headers_and_rules(self):
        eagerize = self.prefix / "bin" / "eagerize"
        if not eagerize.exists():
            self.skipTest("built without the rewriter")
        self.assertIn("0.1.0", run([eagerize, "--version"]))
        self.assertNotEqual(run([eagerize, "rules", "list"], cwd=self.scratch).strip(), "")
        # Works away from the source tree, with the installed rules, headers and libraries.
        elsewhere = self.scratch / "elsewhere"
        elsewhere.mkdir()
        old = pathlib.Path(self.args.source) / "testdata" / "legacy" / "balance" / "main.cc"
        shutil.copy(old, elsewhere)
        run([eagerize, "upgrade", old.name, "--in-root", ".", "--out-root", "upgraded"],
            cwd=elsewhere)
        upgraded = (elsewhere / "upgraded" / old.name).read_text(encoding="utf-8")
        self.assertIn('#include "eager/eager.h"', upgraded)
        self.assertNotIn("ClientSession", upgraded)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for flag in ("--cmake", "--build", "--source", "--cxx"):
        parser.add_argument(flag, required=True)
    parser.add_argument("--launcher", default="")
    Packaging.args, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
