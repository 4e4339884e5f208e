# SPDX-License-Identifier: Apache-2.0
"""Broken and hostile files that the eagerize command is given: what it says and what it leaves.

Each case is a row: files, the command, its exit code, words of the message. For all of them holds: the
command ends in time, takes bounded memory, does not crash, leaves no temporary file, and a source is
either what it was or a whole new text.
"""
import json
import os
import shutil
import unittest

from hostile_case import GRAPH, PLAIN, RULE, HostileCase


class RuleFiles(HostileCase):
    """`analyze --rules rules`: exit code 2, and file:line:column where the mistake stands."""

    CASES = {
        "not YAML": ("id: [a, b\n", "rules/r.yaml:1:10: Could not find closing ]!"),
        "a tab": ("id: a\n\tb: c\n", "rules/r.yaml:2:1: "),
        "a text": ("just words\n", "rules/r.yaml:1:1: a rule file is a mapping"),
        "empty": ("", "rules/r.yaml:1:1: holds nothing"),
        "only a comment": ("# nothing\n", "rules/r.yaml:1:1: holds nothing"),
        "two documents": (RULE + "---\n" + RULE.replace("our-helper", "other"),
                          "rules/r.yaml:9:1: a second document; a rule file is one"),
        "list for text": ("id: [a]\n", "rules/r.yaml:1:6: text is expected here"),
        "text for a mapping": (RULE.replace('{declarations: ["ours::Helper"]}', "x"),
                               "rules/r.yaml:7:8: 'match' is a mapping"),
        "mapping in a list": (RULE.replace('["ours::Helper"]', "[{a: b}]"),
                              "rules/r.yaml:7:25: a list of texts is expected here"),
        "unknown key": (RULE + "color: red\n", "rules/r.yaml:8:1: unknown key 'color'"),
        "unknown word": (RULE.replace("manual", "forget"), "rules/r.yaml:4:7: 'forget' is none of"),
        "number that is none": (RULE + "effort_minutes: -3\n", "rules/r.yaml:8:17: a number of minutes"),
        "huge number": (RULE + "effort_minutes: 99999999999999\n", "rules/r.yaml:8:17: a number of minutes"),
        "key twice": (RULE + "id: again\n", "rules/r.yaml:8:1: key 'id' is there twice"),
        "unknown diagnostic": (RULE.replace("EAG1401", "EAG9999"), "unknown diagnostic 'EAG9999'"),
        "id twice": ("rules:\n" + 2 * ("- " + RULE.replace("\n", "\n  ").rstrip() + "\n"),
                     "rules/r.yaml:9: our-helper: the id is taken by rules/r.yaml:2"),
        "broken pattern": (RULE.replace("ours::Helper", "ours::[Helper"), "ours::[Helper"),
        "broken regular expression": (RULE.replace("{declarations: [", "{lines: [").replace("ours::Helper", "a(b"),
                                      "rules/r.yaml:7:17: 'a(b' is not a regular expression"),
        "nested regular expression": (RULE.replace("{declarations: [", "{lines: [").replace(
            "ours::Helper", "(" * 100_000 + ")" * 100_000), "rules/r.yaml:7:17: a regular expression of more than"),
        "NUL bytes": (RULE.replace("Our helper", "Our\0helper"), "rules/r.yaml:2:11: a NUL byte"),
        "only NUL bytes": ("\0" * 1000, "rules/r.yaml:1:1: a NUL byte"),
        "not UTF-8": (RULE.encode().replace(b"Our", b"\xff\xfe"), "rules/r.yaml:2:8: "),
        "nested lists": ("id: " + "[" * 100_000, "nested deeper than 64"),
        "nested blocks": ("- " * 100_000 + "a\n", "nested deeper than 64"),
        "nested keys": ("? " * 100_000 + "a\n", "nested deeper than 64"),
        "nested mappings": ("id: " + "{a: " * 100_000, "nested deeper than 64"),
        "alias bomb": ("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "rules/r.yaml:2:10: aliases are not used"),
        "alias to itself": ("a: &a [*a]\n", "rules/r.yaml:1:10: aliases are not used"),
        "100,000 unknown keys": ("".join(f"k{i}: v\n" for i in range(100_000)), "rules/r.yaml:1:1: unknown key 'k0'"),
        "100 MB": ("# " + "x" * (100 << 20), "rules/r.yaml: 104857602 bytes; a rule file has at most"),
        "a test for no rule": ("tests:\n- rule: nobody\n  before: a\n  after: b\n",
                               "rules/r.yaml:2:1: no rule has the id 'nobody'"),
    }

    def test_a_wrong_rule_file_is_shown_where_it_stands(self):
        self.write("src/a.cc", PLAIN)
        for name, (content, message) in self.CASES.items():
            with self.subTest(name):
                self.write("rules/r.yaml", content)
                text = self.run_tool("analyze", "src", "--rules", "rules", code=2, says=message)
                # somebody reads this
                self.assertLess(len(text), 20_000)

    def test_places_without_rules(self):
        self.write("src/a.cc", PLAIN)
        self.write("plain/readme.md", "no rules\n")
        os.makedirs(self.path("folder/r.yaml"))
        os.symlink("loop", self.path("loop"))
        for place, message in (("plain", "plain: no .yaml file there"),
                               ("folder", "folder: no .yaml file there"),
                               ("nowhere", "--rules nowhere: no such folder"),
                               ("loop", "--rules loop: "),
                               ("x" * 5000, ": File name too long")):
            with self.subTest(place[:10]):
                self.run_tool("rules", "check", "--rules", place, code=2, says=message)

    def test_a_rule_that_is_right_works(self):
        self.write("src/a.cc", PLAIN)
        self.write("rules/r.yaml", RULE)
        self.run_tool("analyze", "src", "--rules", "rules", code=0)


class CompilationDatabases(HostileCase):
    """`analyze src -p db`: exit code 2 for a database that says nothing, 3 for a unit that cannot be read."""

    def entry(self, **changes):
        entry = {"directory": self.root, "file": self.path("src/a.cc"),
                 "command": f"c++ -std=c++17 -c {self.path('src/a.cc')}"}
        entry.update(changes)
        return {key: value for key, value in entry.items() if value is not None}

    def cases(self):
        where = "db/compile_commands.json: entry 0: "
        return {
            "not JSON": ("{nonsense", 2, "db/compile_commands.json:1:3: not JSON: syntax error"),
            "truncated": ('[\n{"directory": "/"', 2, "db/compile_commands.json:2:"),
            "empty": ("", 2, "db/compile_commands.json:1:1: not JSON"),
            "NUL bytes": ("\0\0", 2, "db/compile_commands.json:1:1: not JSON"),
            "nested": ("[" * 1_000_000, 2, "db/compile_commands.json:1:"),
            "a mapping": ("{}", 2, "db/compile_commands.json: not a compilation database: a JSON array is expected"),
            "no entries": ("[]", 0, ""),
            "a number": ("[1]", 2, where + "needs 'directory', 'file' and 'command' or 'arguments'"),
            "no file": ([self.entry(file=None)], 2, where + "needs 'directory', 'file'"),
            "no command": ([self.entry(command=None)], 2, where + "needs 'directory', 'file'"),
            "file is a number": ([self.entry(file=7)], 2, where + "'file' is a text"),
            "directory is a list": ([self.entry(directory=[])], 2, where + "'directory' is a text"),
            "command is a list": ([self.entry(command=["c++"])], 2, where + "'command' is a text"),
            "arguments is a text": ([self.entry(arguments="c++")], 2, where + "'arguments' is a list of texts"),
            "arguments of numbers": ([self.entry(arguments=[1])], 2, where + "'arguments' is a list of texts"),
            "folder that is not there": ([self.entry(directory=self.path("gone"))], 3,
                                         ["EAG1001", "ROOT/gone: the folder of its compile command"]),
            "file that is not there": ([self.entry(file="src/gone.cc"), self.entry()], 0,
                                       "db/compile_commands.json: entry 0: ROOT/src/gone.cc: no such file"),
            "empty command": ([self.entry(command="")], 0, ""),
            "empty arguments": ([self.entry(arguments=[], command=None)], 0, ""),
            "unclosed quote": ([self.entry(command="c++ '-DX=1 ")], 0, ""),
            "flags of another compiler": ([self.entry(command="g++ -fno-such-flag-here --what -c src/a.cc")], 0,
                                          ["-fno-such-flag-here: no flag of Clang's", "--what: no flag of Clang's"]),
            "flag without its value": ([self.entry(command="c++ -c src/a.cc -I")], 0, ""),
            "one file twice": ([self.entry(), self.entry()], 0, "not parsed: 0"),
            "response file": ([self.entry(command="c++ @defines.rsp -c src/a.cc")], 0, "not parsed: 0"),
            "response file that is not there": ([self.entry(command="c++ @gone.rsp -c a.cc")], 2,
                                                where + "@gone.rsp"),
            "response file that names itself": ([self.entry(command="c++ @self.rsp -c a.cc")], 2, where + "recursive expansion"),
            "text that is not UTF-8": (b'[{"directory": "/", "file": "\xff.cc", "command": "c++"}]', 2,
                                       "db/compile_commands.json:1:"),
        }

    def test_databases(self):
        self.write("src/a.cc", "#ifdef NEEDED\n#error the flag of the response file is missing\n#endif\n" + PLAIN)
        self.write("defines.rsp", "-DFROM_FILE=1 -I'some where'\n")
        self.write("self.rsp", "@self.rsp")
        for name, (content, code, says) in self.cases().items():
            with self.subTest(name):
                self.write("db/compile_commands.json", content if isinstance(content, (str, bytes)) else
                           json.dumps(content))
                self.run_tool("analyze", "src", "-p", "db", code=code, says=says)

    def test_response_files_are_read(self):
        self.write("src/a.cc", "#ifndef FROM_FILE\n#error missing\n#endif\n" + PLAIN)
        self.write("flags.rsp", "-DFROM_FILE=1\n")
        self.write("db/compile_commands.json", json.dumps([self.entry(command="c++ @flags.rsp -c src/a.cc")]))
        self.run_tool("analyze", "src", "-p", "db", code=0, says="not parsed: 0")

    def test_a_folder_without_a_database(self):
        self.write("src/a.cc", PLAIN)
        os.makedirs(self.path("db"))
        self.run_tool("analyze", "src", "-p", "db", code=2, says="db/compile_commands.json: cannot be read")


class RunsReadBack(HostileCase):
    """run.json of an earlier run, changed: report, verify and the next run."""

    def setUp(self):
        super().setUp()
        self.write("src/a.cc", GRAPH)
        self.run_tool("upgrade", "src", "--out-root", "new", "--format", "md", "--fail-on", "never", "--verify", "none",
                      code=0)
        self.run = json.loads(self.read("new/.eagerize/run.json"))

    def cases(self):
        def changed(change):
            run = json.loads(json.dumps(self.run))
            change(run)
            return json.dumps(run)
        whole = json.dumps(self.run)
        site, file = self.run["sites"][0], self.run["files"][0]
        self.assertTrue(file["changed"])

        def put(where, key, value):
            return changed(lambda run: where(run).__setitem__(key, value))
        first_site = lambda run: run["sites"][0]
        first_file = lambda run: run["files"][0]
        return {
            "empty": ("", "run.json:1:1: not JSON"),
            "truncated": (whole[:len(whole) // 2], "run.json:1:"),
            "not JSON": ("<html>", "run.json:1:1: not JSON"),
            "a list": ("[]", "run.json: not a run.json"),
            "nested": ("[" * 1_000_000, "run.json:1:"),
            "other version": (put(lambda run: run, "version", 99), "run.json: version 99 of run.json; this program reads"),
            "no version": (changed(lambda run: run.pop("version")), "run.json: not a run.json"),
            "version is a text": (put(lambda run: run, "version", "1"), "run.json: not a run.json"),
            "sites is a number": (put(lambda run: run, "sites", 3), "run.json: not a run.json: sites"),
            "no files": (changed(lambda run: run.pop("files")), "run.json: not a run.json"),
            "site without range": (changed(lambda run: first_site(run).pop("range")), "run.json: not a run.json: sites[0]"),
            "unknown verdict": (put(first_site, "verdict", "maybe"), "sites[0]: unknown word 'maybe'"),
            "range is negative": (put(lambda run: first_site(run)["range"], "begin", -5), "sites[0]: "),
            "range is huge": (put(lambda run: first_site(run)["range"], "end", 10 ** 12), "sites[0]: "),
            "range is turned": (put(lambda run: first_site(run)["range"], "end", 0) if site["range"]["begin"] else
                                put(lambda run: first_site(run)["range"], "begin", 10 ** 6), "sites[0]: "),
            "range is not in the file": (put(lambda run: first_site(run)["range"], "end", 10 ** 6), "sites[0]: "),
            "site out of the tree": (put(first_site, "file", "../../etc/passwd"),
                                     "sites[0]: '../../etc/passwd' is not a path below the root"),
            "site of no file": (put(first_site, "file", "nobody.cc"), "sites[0]: "),
            "file out of the tree": (put(first_file, "path", "../x.cc"), "files[0]: '../x.cc' is not a path below"),
            "absolute file": (put(first_file, "path", "/etc/passwd"), "files[0]: '/etc/passwd' is not a path below"),
            "changes is a text": (put(first_file, "changes", "x"), "files[0]: "),
            "change out of the text": (put(first_file, "changes", [[0, 4_000_000_000, 0, 1]]), "files[0]: "),
            "change is turned": (put(first_file, "changes", [[3, 1, 0, 1]]), "files[0]: "),
            "changes out of order": (put(first_file, "changes", [[3, 4, 3, 4], [0, 1, 0, 1]]), "files[0]: "),
            "change of three numbers": (put(first_file, "changes", [[0, 1, 0]]), "files[0]: "),
            "change not said": (put(first_file, "changes", []), "files[0]: "),
        }

    def test_report_and_verify_say_what_is_wrong(self):
        forms = "html,md,sarif,csv,text,patch"
        for name, (content, says) in self.cases().items():
            with self.subTest(name):
                self.write("bad/run.json", content)
                self.run_tool("report", "bad", "--format", forms, "--out", "out", code=2, says=says)
                self.assertFalse(os.path.exists(self.path("out")))
                self.run_tool("verify", "bad", "--compile-only", code=2, says=says)
                self.assertEqual(self.read("bad/run.json"), content.encode())

    def test_the_next_run_says_that_notes_are_lost_and_keeps_the_broken_file(self):
        for name in ("truncated", "other version", "sites is a number"):
            with self.subTest(name):
                content, _ = self.cases()[name]
                self.write("new/.eagerize/run.json", content)
                self.run_tool("upgrade", "src", "--out-root", "new", "--format", "md", "--fail-on", "never", code=0,
                              says=["new/.eagerize/run.json", "its notes are in", "run.json.unread"])
                self.assertEqual(self.read("new/.eagerize/run.json.unread"), content.encode())
                self.assertEqual(json.loads(self.read("new/.eagerize/run.json"))["version"], 1)

    def test_verify_of_a_tree_that_is_gone(self):
        shutil.rmtree(self.path("src"))
        self.run_tool("verify", "new/.eagerize", "--compile-only", code=2, says="ROOT/src: no such file or folder")

    def test_notes_that_are_broken(self):
        for content in ("", "{", "[]", '{"reviews": 3}', '{"reviews": {"%s": 3}}' % self.run["sites"][0]["id"]):
            with self.subTest(content):
                self.write("notes.json", content)
                self.run_tool("report", "new/.eagerize", "--format", "md", "--notes", "notes.json", code=2,
                              says="notes.json: not an export of the report's notes")
                self.run_tool("analyze", "src", "--notes", "notes.json", code=2,
                              says="notes.json: not an export of the report's notes")


class Journals(HostileCase):
    """The journal of an in-place upgrade, changed: undo."""

    PLAN = ".eagerize/journal/000001/plan.json"

    def setUp(self):
        super().setUp()
        self.write("src/a.cc", GRAPH)
        self.run_tool("upgrade", "src", "--in-place", "--allow-dirty", "--format", "md", "--fail-on", "never", code=0)
        self.plan = json.loads(self.read("src/" + self.PLAN))

    def changed(self, **changes):
        plan = json.loads(json.dumps(self.plan))
        plan["files"][0].update(changes)
        return json.dumps(plan)

    def test_undo_says_what_is_wrong_and_touches_nothing(self):
        self.write("victim.cc", "mine\n")
        cases = {
            "empty": ("", ":1:1: not JSON"),
            "truncated": ('{"version": 1,\n "files"', ":2:"),
            "other version": (json.dumps({**self.plan, "version": 2}), ": not a journal of this version"),
            "version is a text": (json.dumps({**self.plan, "version": "1"}), ": not a journal of this version"),
            "files is a number": (json.dumps({**self.plan, "files": 1}), ": not a journal"),
            "file is a number": (json.dumps({**self.plan, "files": [1]}), ": not a journal"),
            "path is a number": (self.changed(path=1), ": not a journal"),
            "path out of the tree": (self.changed(path="../victim.cc"), "'../victim.cc' is not a path below"),
            "absolute path": (self.changed(path=self.path("victim.cc")), "is not a path below"),
            "backup out of the journal": (self.changed(backup="../../../../victim.cc"), "is not a path below"),
            "backup that is not there": (self.changed(backup="7.old"), "7.old: cannot be read"),
            "backup that was changed": (self.changed(before="0" * 16), "0.old: is not the text that was kept"),
        }
        before = self.sources()
        for name, (content, says) in cases.items():
            with self.subTest(name):
                self.write("src/" + self.PLAN, content)
                self.run_tool("undo", "src", code=2, says=says)
                self.assertEqual(self.sources(), before)
                self.assertEqual(self.read("victim.cc"), b"mine\n")
        self.write("src/" + self.PLAN, json.dumps(self.plan))
        self.run_tool("undo", "src", code=0)
        self.assertEqual(self.read("src/a.cc"), GRAPH.encode())


if __name__ == "__main__":
    unittest.main()
