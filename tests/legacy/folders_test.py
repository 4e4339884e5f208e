# SPDX-License-Identifier: Apache-2.0
"""Every folder of testdata/legacy is complete, and tests/legacy/CMakeLists.txt builds it.

    folders_test.py PROGRAMS_FOLDER LISTED_PROGRAM...
"""

import json
import os
import sys

KINDS = {"frozen-graph", "client-session-forward", "image-chain", "training", "imported-training",
         "platform", "contrib"}
CONVERSIONS = {"complete", "partial", "none"}
FIELDS = {"about", "kind", "sources", "args", "tolerance", "exit_code", "compiles", "conversion",
          "stays"}


def problems_of(folder):
    with open(os.path.join(folder, "program.json"), encoding="utf-8") as f:
        program = json.load(f)
    for field in sorted(set(program) - FIELDS):
        yield f"unknown field {field}"
    if not program.get("about"):
        yield "about is missing"
    if program.get("kind") not in KINDS:
        yield f"kind is {program.get('kind')}"
    if program.get("conversion") not in CONVERSIONS:
        yield f"conversion is {program.get('conversion')}"
    if (program.get("conversion") != "complete") != bool(program.get("stays")):
        yield "stays must say what is not converted, and only then"
    for source in program.get("sources") or ["(no sources)"]:
        if not os.path.isfile(os.path.join(folder, source)):
            yield f"there is no {source}"
    recorded = os.path.isfile(os.path.join(folder, "expected_output.txt"))
    if recorded != program.get("compiles", True):
        yield "a recorded output belongs to a program that compiles, and only to that"
    if recorded and "tolerance" not in program:
        yield "tolerance is missing"


def main():
    root, listed = sys.argv[1], set(sys.argv[2:])
    found = {entry.name for entry in os.scandir(root) if entry.is_dir()}
    problems = [f"{name}: not listed in tests/legacy/CMakeLists.txt" for name in found - listed]
    problems += [f"{name}: listed, but there is no such folder" for name in listed - found]
    for name in found & listed:
        problems += [f"{name}: {problem}" for problem in problems_of(os.path.join(root, name))]
    if problems:
        sys.exit("\n".join(sorted(problems)))
    print(f"{len(found)} programs")


if __name__ == "__main__":
    main()
