# SPDX-License-Identifier: Apache-2.0
"""Checks the first lines of files: one licence line everywhere, `#pragma once` in headers."""
import re
import unittest

import source_tree

LICENCE = re.compile(r"^(//|#) SPDX-License-Identifier: Apache-2\.0$")


def complaints(files):
    """One line for every file whose head lacks something."""
    found = []
    for path, text in files:
        lines = text.splitlines()
        first = lines[1 if lines and lines[0].startswith("#!") else 0:][:1]
        if not first or not LICENCE.match(first[0]):
            found.append(f"{path}: the first line is not the SPDX line")
        if path.endswith(".h") and lines.count("#pragma once") != 1:
            found.append(f"{path}: has no `#pragma once`")
    return found


class FileHead(unittest.TestCase):
    def test_every_file_starts_as_it_should(self):
        found = complaints(source_tree.source_files())
        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_a_wrong_head_is_found(self):
        licence = "// SPDX-License-Identifier: Apache-2.0\n"
        self.assertEqual(complaints([("a.cpp", licence)]), [])
        self.assertEqual(complaints([("a.h", licence + "#pragma once\n")]), [])
        self.assertEqual(complaints([("run", "#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0\n")]),
                         [])
        self.assertEqual(len(complaints([("a.h", licence)])), 1)
        self.assertEqual(len(complaints([("a.cpp", "int x;\n")])), 1)
        self.assertEqual(len(complaints([("a.cpp", "\n" + licence)])), 1)
        self.assertEqual(len(complaints([("a.cpp", "")])), 1)


if __name__ == "__main__":
    unittest.main()
