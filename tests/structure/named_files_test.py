# SPDX-License-Identifier: Apache-2.0
"""Checks that the files and folders that the pages name exist, and that their links lead somewhere."""
import pathlib
import re
import subprocess
import unittest

from source_tree import ROOT

SUFFIX = re.compile(r"\.(h|cpp|cc|py|md|json|jsonl|yaml|txt|cmake|sh|inc|proto|pbtxt|test|dict)$")
CODE = re.compile(r"`([^`\s]+)`")
CODE_SPAN = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^\s*```.*?^\s*```", re.MULTILINE | re.DOTALL)

# Names of files that are not in the repository: what is built, installed, or written beside a user's tree.
ELSEWHERE = re.compile(r"""
    build(/.*)?  |  .*\.pb\.h  |  .*\.\.\.                  # built
  | (\.\./)?(include|lib|bin|share)/.*                      # installed
  | (.*/)?\.eagerize(/.*)?  |  run\.json  |  DIR/.*         # written by a run
  | (.*/)?compile_commands\.json                            # read from the user's tree
  | tensorflow/(contrib|c|compiler)(/.*)?                   # in TensorFlow only
  | snake_case\..*  |  gradients/                            # examples of names, scopes of graphs
  | \.[a-z.]+  |  .*://.*  |  -.*                           # an extension, an address, an option
""", re.VERBOSE)


def listed():
    """The files of the repository and their folders, relative to its root."""
    done = subprocess.run(["git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard"], capture_output=True, text=True)
    files = done.stdout.splitlines()
    if done.returncode != 0 or not files:  # an unpacked archive
        files = [path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file()]
    files = [file for file in files if not file.startswith("build/") and (ROOT / file).exists()]
    folders = {parent.as_posix() for file in files for parent in pathlib.PurePath(file).parents} - {"."}
    return sorted(files) + sorted(folders)


def pattern_of(name):
    """What matches the name at the end of a path: "graph/<family>_ops.cpp", "ops/*.h", "a.{h,cpp}"."""
    parts = re.split(r"(<[^>]*>|\*|\{[^}]*\})", name.rstrip("/"))
    wild = lambda part: "(" + part[1:-1].replace(",", "|") + ")" if part[0] == "{" else "[^/]*"
    return "".join(wild(part) if i % 2 else re.escape(part) for i, part in enumerate(parts))


class Tree:
    def __init__(self, paths):
        self.paths = set(paths)
        self.text = "\n".join(paths)
        self.tops = {path.split("/")[0] for path in paths}
        self.tails = {path[at:] for path in paths for at in [0] + [m.end() for m in re.finditer("/", path)]}

    def has(self, name):
        """Whether a path ends with the name; one that begins with a folder of the root is whole."""
        is_whole = name.split("/")[0] in self.tops and "/" in name
        if not re.search(r"[<*{]", name):
            return name.rstrip("/") in (self.paths if is_whole else self.tails)
        start = "^" if is_whole else "(^|/)"
        return re.search(start + pattern_of(name) + "$", self.text, re.MULTILINE) is not None


def names_a_file(code):
    if ELSEWHERE.fullmatch(code) or not re.fullmatch(r"[\w./*<>{},-]+", code):
        return False
    return SUFFIX.search(code) is not None or (code.endswith("/") and len(code) > 1) or \
        re.match(r"(runtime|compat_v1|rewriter|rules|tests|testdata|docs|scripts|benchmarks|cmake)/", code) is not None


def anchors(text):
    """The anchors that the headings of a page give."""
    return {re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
            for heading in re.findall(r"^#+ (.*)$", FENCE.sub("", text), re.MULTILINE)}


def complaints(page, text, tree, read):
    """One line for each name and link of the page that leads nowhere; read(path) is a file's text."""
    found = []
    if "Generated " not in text[:200]:  # those name what they describe
        found += [f"{page}: there is no {code}" for code in CODE.findall(FENCE.sub("", text))
                  if names_a_file(code) and not tree.has(code)]
    for link in LINK.findall(CODE_SPAN.sub("`", FENCE.sub("", text))):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = str(pathlib.PurePosixPath(page).parent / path) if path else page
        while re.search(r"[^/]+/\.\./", target):
            target = re.sub(r"[^/]+/\.\./", "", target, count=1)
        if target.rstrip("/") not in tree.paths:
            found.append(f"{page}: the link {link} leads nowhere")
        elif anchor and anchor not in anchors(read(target)):
            found.append(f"{page}: {target} has no heading for #{anchor}")
    return found


class NamedFiles(unittest.TestCase):
    def test_pages_name_what_exists(self):
        tree, kept = Tree(listed()), {}
        read = lambda path: kept.setdefault(path, (ROOT / path).read_text(encoding="utf-8"))
        pages = [path for path in sorted(tree.paths) if path.endswith(".md") and path != "CHANGELOG.md"]
        self.assertIn("ARCHITECTURE.md", pages)
        found = [line for page in pages for line in complaints(page, read(page), tree, read)]
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_what_is_missing_is_found(self):
        tree = Tree(["README.md", "docs/a.md", "docs/b.md", "runtime/x/math_ops.cpp", "docs", "runtime", "runtime/x"])
        texts = {"docs/b.md": "# The `one` head\n"}
        right = ["`runtime/x/math_ops.cpp`", "`x/<family>_ops.cpp`", "`math_ops.{h,cpp}`", "`runtime/x/`", "`x/*.cpp`",
                 "[b](b.md)", "[b](b.md#the-one-head)", "[up](../README.md)", "[here](#a)", "`build/x.h`", "`a/b`",
                 "[away](https://a.b/c.md)", "```\n`no.md`\n```"]
        wrong = ["`runtime/math_ops.cpp`", "`none.h`", "`runtime/y/`", "`y/*.cpp`", "`docs/c`", "[c](c.md)",
                 "[b](b.md#two)", "[up](README.md)", "[here](#b)"]
        for text, count in [(text, 0) for text in right] + [(text, 1) for text in wrong]:
            texts["docs/a.md"] = "# A\n" + text + "\n"
            self.assertEqual(len(complaints("docs/a.md", texts["docs/a.md"], tree, texts.get)), count, text)


if __name__ == "__main__":
    unittest.main()
