# SPDX-License-Identifier: Apache-2.0
"""Checks that files stay small: 600 lines, or a line with a reason in long_files.txt."""
import pathlib
import unittest

import source_tree

LIMIT = 600


def reasons(text):
    """The allow-list: path of a file, or of a folder with a slash at its end -> reason."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {path: reason.strip() for path, _, reason in (line.partition(" ") for line in lines)}


def complaints(files, allowed):
    """One line for every long file without a reason and every reason without a long file."""
    long = {path: text.count("\n") for path, text in files if text.count("\n") > LIMIT}
    found, used = [], set()
    for path, lines in long.items():
        entries = [entry for entry, reason in allowed.items() if reason and
                   (path == entry or entry.endswith("/") and path.startswith(entry))]
        used.update(entries)
        if not entries:
            found.append(f"{path}: {lines} lines; split it, or give a reason in long_files.txt")
    found += [f"{entry}: is in long_files.txt, but nothing there is over {LIMIT} lines"
              for entry, reason in allowed.items() if reason and entry not in used]
    found += [f"{entry}: is in long_files.txt without a reason"
              for entry, reason in allowed.items() if not reason]
    return found


class FileSize(unittest.TestCase):
    def test_files_are_small_or_have_a_reason(self):
        allowed = reasons(pathlib.Path(__file__).with_name("long_files.txt").read_text())
        found = complaints(source_tree.source_files(), allowed)
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_a_long_file_is_found(self):
        long, short = "x\n" * (LIMIT + 1), "x\n" * LIMIT
        self.assertEqual(complaints([("a.h", short)], {}), [])
        self.assertEqual(len(complaints([("a.h", long)], {})), 1)
        self.assertEqual(len(complaints([("a.h", long)], {"a.h": ""})), 2)
        self.assertEqual(complaints([("b/a.h", long)], {"b/": "generated"}), [])
        self.assertEqual(len(complaints([("b/a.h", short)], {"b/": "generated"})), 1)
        self.assertEqual(complaints([("a.h", long)], {"a.h": "generated"}), [])
        self.assertEqual(len(complaints([("a.h", short)], {"a.h": "generated"})), 1)
        self.assertEqual(len(complaints([], {"gone.h": "generated"})), 1)


if __name__ == "__main__":
    unittest.main()
