# SPDX-License-Identifier: Apache-2.0
"""What eagerize prints about itself: examples in --help, completions of the shells, the manual page.

Shells and formatters that are not installed are skipped, and the output says which.
"""
import os
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

EAGERIZE = os.path.abspath(sys.argv.pop(1))


def tool(*words):
    return subprocess.run([EAGERIZE, *words], check=True, capture_output=True, text=True).stdout


def names_in(text, heading):
    """First words of the lines below a heading of a help text."""
    if f"\n{heading}:\n" not in text:
        return []
    part = text.split(f"\n{heading}:\n")[1].split("\n\n")[0]
    return re.findall(r"^  (\S+)", part, re.M)


def options_in(text):
    return {name for names in names_in(text, "Options") for name in names.split(",")}


def all_verbs(*above):
    """Every verb that has no verbs below it: ("rules", "list")."""
    below = names_in(tool(*above, "--help"), "Subcommands")
    return [verb for name in below for verb in all_verbs(*above, name)] if below else [above]


VERBS = all_verbs()


def options_of_words(words):
    return [word.split("=")[0] for word in words if word.startswith("-")]


class Help(unittest.TestCase):
    def test_the_verbs_are_there(self):
        self.assertIn(("analyze",), VERBS)
        self.assertIn(("rules", "test"), VERBS)
        self.assertGreaterEqual(len(VERBS), 12)

    def test_every_verb_has_an_example_of_its_own(self):
        for verb in VERBS:
            last = tool(*verb, "--help").strip().splitlines()[-1]
            command = " ".join(("eagerize", *verb))
            self.assertRegex(last, rf"^Example: (source <\()?{command}\b", verb)

    def test_examples_use_options_that_exist(self):
        for verb in VERBS:
            text = tool(*verb, "--help")
            known = options_in(text)
            examples = re.findall(r"Example: (.*)", text)
            self.assertTrue(examples, verb)
            for example in examples:
                words = shlex.split(example.replace("<(", "").replace(")", ""))
                unknown = [name for name in options_of_words(words) if name not in known]
                self.assertEqual(unknown, [], f"{verb}: {example}")
                if words[0] == "eagerize":
                    self.assertEqual(tuple(words[1:1 + len(verb)]), verb, example)

    def test_choices_are_shown_as_they_are_written(self):
        for verb in ("analyze", "upgrade"):
            text = tool(verb, "--help")
            self.assertRegex(text, r"--mode \{eager,compat\} ")
            self.assertRegex(text, r"--verify \{none,compile,run\} ")
            self.assertNotIn("->", text)


class Shells(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        os.makedirs(os.path.join(self.folder, "my source"))
        open(os.path.join(self.folder, "notes.json"), "w", encoding="utf-8").close()

    def script(self, shell, name=None):
        path = os.path.join(self.folder, name or "." + shell)
        with open(path, "w", encoding="utf-8") as f:
            f.write(tool("completion", shell))
        return path

    def bash(self, *words):
        """What bash offers for the last word; the words are split as readline does it."""
        split = [part for word in words for part in (re.split("(=)", word) if "=" in word else [word])]
        if split[-1] == "" and split[-2:-1] == ["="]:
            split.pop()
        program = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))\n'
                   '[[ $(complete -p eagerize) == "complete -F _eagerize eagerize" ]] || exit 3\n'
                   '_eagerize eagerize; ((${#COMPREPLY[@]})) && printf "%s\\n" "${COMPREPLY[@]}"; true')
        done = subprocess.run(["bash", "-uc", program, "bash", self.script("bash"), "eagerize", *split],
                              capture_output=True, text=True, cwd=self.folder, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""), words)
        return done.stdout.splitlines()

    def test_bash_completes(self):
        cases = [
            (["up"], ["upgrade"]),
            (["r"], ["report", "rules"]),
            (["--v"], ["--version"]),
            (["rules", ""], ["list", "check", "test", "doc"]),
            (["rules", "test", "--no"], ["--no-run"]),
            (["rules", "list", "--no"], []),
            (["analyze", "--mo"], ["--mode"]),
            (["analyze", "--mode", ""], ["eager", "compat"]),
            (["analyze", "--mode=c"], ["compat"]),
            (["analyze", "--mode="], ["eager", "compat"]),
            (["analyze", "my source", "--in-p"], []),
            (["upgrade", "my source", "--in-p"], ["--in-place"]),
            (["upgrade", "--format", "ht"], ["html"]),
            (["upgrade", "--format", "html,s"], ["html,sarif"]),
            (["upgrade", "-p", ""], ["my source"]),
            (["upgrade", "m"], ["my source"]),
            (["report", "--notes", ""], ["my source", "notes.json"]),
            (["report", "n"], ["notes.json"]),
            (["undo", ""], ["my source"]),
            (["upgrade", "-q", "n"], ["notes.json"]),
            (["upgrade", "--only", ""], []),
            (["completion", ""], ["bash", "zsh", "fish"]),
            # without a verb it is analyze
            (["my source", "--dum"], ["--dump"]),
            (["my source", "--dump", "s"], ["slices"]),
        ]
        for words, expected in cases:
            offered = [o for o in self.bash(*words) if not o.startswith(".")]
            self.assertEqual(sorted(offered), sorted(expected), words)

    def test_bash_offers_every_option_of_every_verb(self):
        for verb in VERBS:
            self.assertEqual(set(self.bash(*verb, "-")), options_in(tool(*verb, "--help")), verb)

    def test_zsh_reads_its_script(self):
        if not shutil.which("zsh"):
            self.skipTest("zsh is not installed")
        done = subprocess.run(["zsh", "-n", self.script("zsh")], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def zsh_after_tab(self, line):
        """What a terminal shows when Tab is pressed behind the line."""
        process, terminal = pty.fork()
        if process == 0:
            os.environ.update(TERM="vt100", COLUMNS="200", LINES="50")
            os.execvp("zsh", ["zsh", "-f", "-i"])
        shown = ""

        def read(seconds, until):
            nonlocal shown
            end = time.monotonic() + seconds
            while time.monotonic() < end and not re.search(until, shown):
                if select.select([terminal], [], [], 0.1)[0]:
                    text = os.read(terminal, 65536).decode("utf-8", "replace")
                    shown += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|[\x00\x07]", "", text)

        folder = shlex.quote(os.path.dirname(self.script("zsh", "_eagerize")))
        os.write(terminal, (f"PROMPT=; fpath=({folder} $fpath); autoload -U compinit; compinit -u -D; "
                            "echo re''ady\n").encode())
        read(30, r"\nready\r?\n")
        shown = ""
        os.write(terminal, line.encode() + b"\t")
        read(2, r"(?!)")
        os.write(terminal, b"\x15exit\n")
        os.close(terminal)
        os.waitpid(process, 0)
        return shown

    def test_zsh_completes(self):
        if not shutil.which("zsh"):
            self.skipTest("zsh is not installed")
        for line, expected in (("eagerize up", r"upgrade"), ("eagerize rules te", r"rules test"),
                               ("eagerize upgrade --in-p", r"--in-place"),
                               ("eagerize analyze --mode ", r"(?s)--mode.*compat.*eager")):
            self.assertRegex(self.zsh_after_tab(line), expected, line)

    def test_fish_completes(self):
        if not shutil.which("fish"):
            self.skipTest("fish is not installed")
        script = self.script("fish")
        for line, expected in (("eagerize up", ["upgrade"]), ("eagerize analyze --mode ", ["compat", "eager"]),
                               ("eagerize rules te", ["test"]), ("eagerize upgrade --in-p", ["--in-place"]),
                               ("eagerize report --format html,sa", ["html,sarif"])):
            done = subprocess.run(["fish", "--no-config", "-c", 'source $argv[1]; complete -C $argv[2]', script, line],
                                  capture_output=True, text=True, cwd=self.folder, timeout=60)
            self.assertEqual((done.returncode, done.stderr), (0, ""), line)
            self.assertEqual(sorted(o.split("\t")[0] for o in done.stdout.splitlines()), expected, line)

    def test_zsh_and_fish_name_every_option(self):
        for shell, written in (("zsh", lambda name: re.escape(name) + r"=?\["),
                               ("fish", lambda name: f"-[ls] {name.lstrip('-')} ")):
            text = tool("completion", shell)
            for verb in VERBS:
                for name in options_in(tool(*verb, "--help")):
                    self.assertRegex(text, written(name), f"{shell}: {verb} {name}")


class ManualPage(unittest.TestCase):
    def formatted(self):
        """The page as text, and what the formatter says against it."""
        page = tool("man")
        if shutil.which("groff"):
            command = ["groff", "-man", "-ww", "-Tascii", "-P-cbou", "-rLL=400n"]
        elif shutil.which("mandoc"):
            command = ["mandoc", "-Tascii", "-Wwarning", "-Owidth=400"]
        else:
            self.skipTest("neither groff nor mandoc is installed")
        done = subprocess.run(command, input=page, capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return re.sub(r".\x08", "", done.stdout)

    def test_it_is_formatted_without_a_warning_and_has_all(self):
        text = self.formatted()
        for heading in ("NAME", "SYNOPSIS", "DESCRIPTION", "VERBS", "EXIT STATUS"):
            self.assertRegex(text, rf"(?m)^{heading}$")
        for verb in VERBS:
            self.assertIn(" ".join(("eagerize", *verb)), text)
            for name in options_in(tool(*verb, "--help")):
                self.assertRegex(text, rf"(?m)^ +(-\w, )?{re.escape(name)}\b", f"{verb} {name}")
        for code in range(6):
            self.assertRegex(text, rf"(?m)^ +{code} ")

    def test_man_shows_it(self):
        if not shutil.which("man"):
            self.skipTest("man is not installed")
        with tempfile.NamedTemporaryFile("w", suffix=".1", encoding="utf-8") as page:
            page.write(tool("man"))
            page.flush()
            done = subprocess.run(["man", "--warnings", "-l", page.name], capture_output=True, text=True, timeout=60,
                                  env=dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="80", MANPAGER="cat"))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("EAGERIZE(1)", done.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
