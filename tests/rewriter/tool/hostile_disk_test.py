# SPDX-License-Identifier: Apache-2.0
"""Sources and disks as they are found in the world: what the eagerize command writes there, byte for byte.
"""
import json
import os
import shutil
import subprocess
import unittest

from hostile_case import EAGERIZE, GRAPH, PLAIN, RULE, SECONDS, HostileCase


class Sources(HostileCase):
    """Sources as they are found in the world: in place, compared byte for byte, undone."""

    UPGRADE = ("upgrade", "src", "--in-place", "--allow-dirty", "--format", "md,patch", "--fail-on", "never",
               "--verify", "none")

    def upgrade(self, content, code=0, says=()):
        before = content if isinstance(content, bytes) else content.encode()
        self.write("src/a.cc", before)
        self.run_tool(*self.UPGRADE, code=code, says=says)
        after = self.read("src/a.cc")
        if after != before:
            # the patch that is rendered from run.json says the same
            self.write("old/a.cc", before)
            self.run_tool("report", "src/.eagerize", "--format", "patch", "--out", "out", code=0)
            if shutil.which("git"):
                applied = subprocess.run(["git", "apply", self.path("out/upgrade.patch")], cwd=self.path("old"),
                                         capture_output=True)
                self.assertEqual(applied.returncode, 0, applied.stderr)
                self.assertEqual(self.read("old/a.cc"), after)
            self.run_tool("undo", "src", code=0)
            self.assertEqual(self.read("src/a.cc"), before)
        shutil.rmtree(self.path("src"))
        return after

    def test_plain_text_is_converted(self):
        self.assertIn(b"eager", self.upgrade(GRAPH))

    def test_a_source_that_does_not_parse_stays(self):
        for content in (GRAPH + "}}}\n", GRAPH.replace("Add(", "Add(("), "#include \"missing.h\"\n" + GRAPH,
                        "{" * 100_000, "(" * 100_000, "int x = " + "-" * 100_000 + "1;\n" + "?",
                        "#include \"a.cc\"\n", "#if 1\n" + GRAPH + "#if", '"unclosed', "/* unclosed", "\\"):
            with self.subTest(content[:20]):
                after = self.upgrade(content, code=3,
                                     says="a.cc: error: EAG1001")
                self.assertEqual(after, content.encode())

    def test_bytes_that_are_not_utf_8(self):
        latin = GRAPH.encode().replace(b"int main", b"// gr\xfc\xdfe \xff\nint main").replace(
            b'"\\n"', b'"\xe4\\n"')
        after = self.upgrade(latin)
        self.assertIn(b"eager", after)
        self.assertIn(b"// gr\xfc\xdfe \xff\n", after)
        self.assertIn(b'"\xe4\\n"', after)
        nul = GRAPH.replace("int main", "// a \0 b\nint main")
        self.assertIn(b"// a \0 b\n", self.upgrade(nul))
        bom = b"\xef\xbb\xbf" + GRAPH.encode()
        after = self.upgrade(bom)
        self.assertTrue(after.startswith(b"\xef\xbb\xbf#include"), after[:60])
        self.assertIn(b"eager", after)
        for encoding in ("utf-16", "utf-16-be"):
            content = GRAPH.encode(encoding)
            self.assertEqual(self.upgrade(content, code=3, says="EAG1001"), content)

    def test_line_ends(self):
        after = self.upgrade(GRAPH.replace("\n", "\r\n"))
        self.assertIn(b"eager", after)
        self.assertEqual(after.count(b"\n"), after.count(b"\r\n"), after)
        after = self.upgrade(GRAPH.rstrip("\n"))
        self.assertIn(b"eager", after)
        self.assertFalse(after.endswith(b"\n"))

    def test_large_files(self):
        filler = "".join(f"int f{i}(int x) {{ return x + {i}; }}\n" for i in range(100_000))
        self.assertIn(b"eager", self.upgrade(filler + GRAPH))
        line = "// " + "word " * 200_000 + "\n"
        self.assertIn(b"eager", self.upgrade(line + GRAPH))
        self.assertIn(b"eager", self.upgrade(GRAPH + "// a line of comment\n" * 50_000))
        line = "const char* text = \"" + "w" * (1 << 20) + "\";\n"
        self.assertIn(b"eager", self.upgrade(line + GRAPH))
        # not parsed: its text is scanned
        self.upgrade(line + "broken!\n" + GRAPH, code=3)
        self.upgrade("int " + "n" * (1 << 20) + "?;", code=3)
        self.upgrade("#include \"tensorflow/contrib/" + "n" * (1 << 20) + "\"\n#include \"nowhere.h\"\n", code=3)

    def test_many_sites(self):
        calls = "".join(f"void F{i}() {{ tensorflow::Scope s = tensorflow::Scope::NewRootScope(); }}\n"
                        for i in range(1000))
        self.upgrade(GRAPH + calls)

    def test_build_files(self):
        self.write("src/a.cc", PLAIN)
        self.write("src/CMakeLists.txt", "link(" + "-ltensorflow_cc " * 100_000 + ")\n")
        self.write("src/Makefile", b"\xff\0\n" + b"l" * (2 << 20) + b" -ltensorflow_cc\n")
        self.run_tool("analyze", "src", code=1, says=["CMakeLists.txt:1:", "Makefile:2:2097154: "])

    def test_models_that_are_none(self):
        self.write("src/a.cc", PLAIN)
        self.write("src/a.pb", b"\x0a\xff\xff\xff\xff\x0f" * 1000)
        self.write("src/b.pb", b"")
        self.write("src/c.pbtxt", "node {" * 100_000)
        self.write("src/d.meta", os.urandom(10_000))
        self.run_tool("analyze", "src", code=0)

    def test_includes_that_name_no_file(self):
        for name in ("x" * 5000, "/", "..", ".", "", "a\0b", "\xff", "/dev/zero", "/dev/stdin"):
            with self.subTest(name[:10]):
                self.upgrade(f"#include \"{name}\"\n", code=3, says="EAG1001")

    def test_links(self):
        self.write("src/a.cc", GRAPH)
        os.symlink("a.cc", self.path("src/link.cc"))
        os.symlink("loop.cc", self.path("src/loop.cc"))
        os.symlink("..", self.path("src/up"))
        os.symlink("nowhere.cc", self.path("src/dangling.cc"))
        self.run_tool(*self.UPGRADE, code=3, says=["loop.cc: error: EAG1002", "dangling.cc: error: EAG1002"])
        self.assertIn(b"eager", self.read("src/a.cc"))
        self.assertTrue(os.path.islink(self.path("src/link.cc")))
        self.run_tool("undo", "src", code=0)
        self.assertEqual(self.read("src/a.cc"), GRAPH.encode())
        # as a tree of its own
        self.run_tool("upgrade", "src", "--out-root", "new", "--format", "md", code=3)
        self.assertEqual(os.readlink(self.path("new/loop.cc")), "loop.cc")

    def test_things_that_are_no_files(self):
        self.write("src/a.cc", PLAIN)
        os.mkfifo(self.path("src/fifo.cc"))
        os.mkfifo(self.path("src/fifo.pb"))
        os.makedirs(self.path("src/folder.cc"))
        self.run_tool("analyze", "src", code=0, says="not parsed: 0")
        self.run_tool("upgrade", "src", "--out-root", "new", "--format", "md", code=0)
        self.run_tool("analyze", "src/fifo.cc", code=2, says="src/fifo.cc: no such file or folder")


def can_drop_rights():
    return os.geteuid() == 0 and shutil.which("setpriv") is not None


class Rights(HostileCase):
    """Files and folders that may not be read or written. Root may all, so the command runs as nobody."""

    def setUp(self):
        super().setUp()
        self.prefix = ()
        if os.geteuid() == 0:
            if not can_drop_rights():
                self.skipTest("runs as root, and setpriv is not there")
            self.prefix = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
            done = subprocess.run([*self.prefix, EAGERIZE, "--version"], capture_output=True)
            if done.returncode != 0:
                self.skipTest("another user may not run the command here")
        self.write("src/a.cc", GRAPH)
        self.write("src/sub/b.cc", PLAIN)

    def give(self):
        """All of it belongs to the user that runs the command."""
        os.chmod(self.root, 0o777)
        if os.geteuid() == 0:
            for folder, folders, files in os.walk(self.root):
                for name in folders + files:
                    os.chown(os.path.join(folder, name), 65534, 65534)

    def check(self, *words, code, says):
        before = self.sources()
        self.give()
        self.run_tool(*words, "--format", "md", "--fail-on", "never", "--verify", "none", code=code, says=says,
                      prefix=self.prefix)
        return before

    def test_a_source_that_may_not_be_read(self):
        os.chmod(self.path("src/sub/b.cc"), 0)
        self.check("analyze", "src", code=3, says="sub/b.cc: error: EAG1002: cannot be read: Permission denied")

    def test_a_folder_that_may_not_be_read(self):
        os.chmod(self.path("src/sub"), 0)
        self.addCleanup(os.chmod, self.path("src/sub"), 0o755)
        self.check("analyze", "src", code=3, says="sub: error: EAG1002: cannot be read: Permission denied")

    def test_a_tree_that_may_not_be_read(self):
        os.chmod(self.path("src"), 0)
        self.addCleanup(os.chmod, self.path("src"), 0o755)
        self.check("analyze", "src", code=2, says="src: ")

    def test_a_tree_that_may_not_be_written(self):
        os.chmod(self.path("src"), 0o555)
        self.addCleanup(os.chmod, self.path("src"), 0o755)
        before = self.check("upgrade", "src", "--in-place", "--allow-dirty", code=2,
                            says="ROOT/src/.eagerize: cannot be written: Permission denied")
        self.assertEqual(self.sources(), before)

    def test_a_source_in_a_folder_that_may_not_be_written(self):
        os.rename(self.path("src/sub/b.cc"), self.path("src/sub/a.cc"))
        self.write("src/sub/a.cc", GRAPH)
        os.chmod(self.path("src/sub"), 0o555)
        self.addCleanup(os.chmod, self.path("src/sub"), 0o755)
        before = self.check("upgrade", "src", "--in-place", "--allow-dirty", code=5,
                            says="src/sub/a.cc: cannot be written: Permission denied")
        # both or none
        self.assertEqual(self.sources(), before)

    def test_a_source_that_may_only_be_read_is_written_and_keeps_its_rights(self):
        os.chmod(self.path("src/a.cc"), 0o444)
        self.check("upgrade", "src", "--in-place", "--allow-dirty", code=0, says="")
        self.assertIn(b"eager", self.read("src/a.cc"))
        self.assertEqual(os.stat(self.path("src/a.cc")).st_mode & 0o777, 0o444)

    def test_results_that_may_not_be_written(self):
        os.makedirs(self.path("locked"))
        self.give()
        os.chmod(self.path("locked"), 0o555)
        for words, code, says in ((("upgrade", "src", "--out-root", "locked/new"), 2, "locked/new: cannot be made"),
                                  (("upgrade", "src", "--patch", "locked/x.patch"), 2, "locked/x.patch: cannot be written"),
                                  (("analyze", "src", "--report", "locked/report"), 2, "locked/report: "),
                                  (("analyze", "src", "--export-fixes", "locked/f"), 2, "locked/f: cannot be written"),
                                  (("analyze", "src", "--cache-dir", "locked/cache"), 2, "locked/cache: cannot be made")):
            with self.subTest(words):
                before = self.sources()
                self.run_tool(*words, "--fail-on", "never", code=code, says=says, prefix=self.prefix)
                self.assertEqual(self.sources(), before)


class Places(HostileCase):
    """Outputs where they should not be; an installation with parts missing."""

    def test_the_output_inside_of_the_input_is_not_read(self):
        self.write("src/a.cc", GRAPH)
        for _ in range(2):
            self.run_tool("upgrade", "src", "--out-root", "src/new", "--format", "md", "--fail-on", "never", code=0)
            self.assertEqual(sorted(os.listdir(self.path("src/new"))), [".eagerize", "a.cc"])
            run = json.loads(self.read("src/new/.eagerize/run.json"))
            self.assertEqual({file["path"] for file in run["files"]}, {"a.cc"})

    def test_the_output_is_a_file_or_above_the_input(self):
        self.write("src/a.cc", GRAPH)
        self.write("file", "mine")
        self.write("other/file", "mine")
        before = self.sources()
        for words, says in (
                (("upgrade", "src", "--out-root", "file"), "--out-root"),
                (("upgrade", "src", "--out-root", "file/below"), "--out-root"),
                (("upgrade", "src", "--out-root", "."), "--out-root"),
                (("upgrade", "src", "--out-root", "other"), "not from an earlier run"),
                (("upgrade", "src", "--in-place", "--allow-dirty", "--report", "file"), "--report file"),
                (("analyze", "src", "--report", "file/below"), "--report file/below"),
                (("upgrade", "src", "--patch", "other"), "--patch other: cannot be written: it is a folder"),
                (("analyze", "src", "--export-fixes", "other"), "--export-fixes other: cannot be written: it is a folder"),
                (("analyze", "src", "--cache-dir", "file"), "--cache-dir file: cannot be written to: it is a file")):
            with self.subTest(words):
                self.run_tool(*words, code=2, says=says)
                self.assertEqual(self.sources(), before)
                self.assertEqual(self.read("file"), b"mine")

    def test_an_installation_with_parts_missing(self):
        self.write("src/a.cc", GRAPH)
        os.makedirs(self.path("empty"))
        analyze = ("analyze", "src")
        # what lies beside the command is used where the variable's folder has nothing
        self.run_tool(*analyze, code=0, environment={"EAGERIZE_PREFIX": self.path("empty")}, says="")
        record = "broken/share/eagerize/build_tree.json"
        whole = {"compat": self.path("gone"), "runtime": "", "includes": [], "libraries": ""}
        os.makedirs(self.path("compat"))
        for content, says in (("{", "build_tree.json:1:"), ("[]", "build_tree.json: not a record"),
                              ('{"rules": 3}', "build_tree.json: not a record"),
                              (json.dumps({**whole, "rules": self.path("empty")}),
                               "ROOT/gone: the compat headers are not there"),
                              (json.dumps({**whole, "compat": self.path("compat"), "rules": self.path("gone")}),
                               "ROOT/gone: cannot be read: No such file"),
                              (json.dumps({**whole, "compat": self.path("compat"), "rules": self.path("empty")}),
                               "ROOT/empty: no .yaml file there")):
            with self.subTest(content):
                self.write(record, content)
                self.run_tool(*analyze, code=2, says=says, environment={"EAGERIZE_PREFIX": self.path("broken")})
        shutil.rmtree(self.path("broken"))
        self.write("broken/share/eagerize/rules/r.yaml", RULE)
        self.run_tool(*analyze, code=2, says="ROOT/broken/include/eagerize/compat_v1: the compat headers are not there",
                      environment={"EAGERIZE_PREFIX": self.path("broken")})


class FullDisk(HostileCase):
    """A file system of 64 kB, in a mount namespace of its own."""

    def setUp(self):
        super().setUp()
        probe = subprocess.run(["unshare", "-m", "sh", "-c", f"mount -t tmpfs -o size=64k none {self.root}"],
                               capture_output=True) if shutil.which("unshare") else None
        if probe is None or probe.returncode != 0:
            self.skipTest("a file system may not be mounted here")

    def run_full(self, *words, free, files=3):
        """Runs on a small disk with `free` kB left; returns the exit code, the output and the disk's files."""
        os.makedirs(self.path("keep"), exist_ok=True)
        self.write("old/a.cc", GRAPH + "// " + "x" * 6000 + "\n")
        for i in range(1, files):
            shutil.copy(self.path("old/a.cc"), self.path(f"old/a{i}.cc"))
        shutil.rmtree(self.path("after"), ignore_errors=True)
        script = f"""
mkdir -p disk && mount -t tmpfs -o size=64k none disk && cp -r old disk/src || exit 99
left=$(df --output=avail -k disk | tail -1)
fill=$((left - {free}))
[ $fill -gt 0 ] && head -c ${{fill}}k /dev/zero > disk/filler
"$@" > said 2>&1
echo $? > code
rm -f disk/filler
cp -a disk after
"""
        done = subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", EAGERIZE, *words], cwd=self.root,
                              capture_output=True, timeout=SECONDS)
        self.assertEqual(done.returncode, 0, done.stderr)
        leftovers = [n for _, _, names in os.walk(self.path("after")) for n in names if ".eagerize-" in n]
        self.assertEqual(leftovers, [])
        return int(self.read("code")), self.read("said").decode("utf-8", "replace")

    def after(self, folder="after/src"):
        texts = {}
        for name in sorted(os.listdir(self.path(folder))):
            if name.endswith(".cc"):
                texts[name] = self.read(f"{folder}/{name}")
        return texts

    def test_in_place_writes_all_or_nothing(self):
        new = None
        seen = set()
        for free in (0, 20, 44):
            code, said = self.run_full("upgrade", "disk/src", "--in-place", "--format", "md", "--report", "keep",
                                       "--fail-on", "never", "--verify", "none", free=free)
            texts = set(self.after().values())
            self.assertEqual(len(texts), 1, f"{free} kB free: {said}")
            if code == 0:
                new = texts
            else:
                self.assertEqual(code, 5, said)
                self.assertIn("No space left on device", said)
                self.assertEqual(texts, {self.read("old/a.cc")}, f"{free} kB free: {said}")
            seen.add(code)
        self.assertIn(5, seen)

    def test_a_tree_of_its_own_can_be_finished_later(self):
        code, said = self.run_full("upgrade", "old", "--out-root", "disk/new", "--format", "md", "--report", "keep",
                                   "--fail-on", "never", "--verify", "none", free=16)
        self.assertEqual(code, 5, said)
        self.assertIn("No space left on device", said)
        for name, text in self.after("after/new").items():
            self.assertTrue(text == self.read("old/" + name) or b"eager" in text, name)
        self.run_tool("upgrade", "old", "--out-root", "after/new", "--format", "md", "--fail-on", "never", code=0)
        self.assertEqual(len(self.after("after/new")), 3)
        self.assertTrue(all(b"eager" in text for text in self.after("after/new").values()))

    def test_reports_and_cache(self):
        for words in (("--report", "disk/report"), ("--cache-dir", "disk/cache")):
            with self.subTest(words):
                code, said = self.run_full("analyze", "old", *words, "--fail-on", "never", "--verify", "none", free=4)
                self.assertIn("No space left on device", said)
                # a cache only saves time
                self.assertEqual(code, 0 if "--cache-dir" in words else 5, said)


if __name__ == "__main__":
    unittest.main()
