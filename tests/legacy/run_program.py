# SPDX-License-Identifier: Apache-2.0
"""Runs one program of testdata/legacy and compares what it prints with its expected_output.txt.

    run_program.py FOLDER BINARY
"""

import json
import os
import subprocess
import sys
import tempfile

from output import first_difference

TIMEOUT_SECONDS = 120


def main():
    folder, binary = sys.argv[1:]
    with open(os.path.join(folder, "program.json"), encoding="utf-8") as f:
        program = json.load(f)
    with open(os.path.join(folder, "expected_output.txt"), encoding="utf-8") as f:
        expected = f.read()

    with tempfile.TemporaryDirectory() as scratch:
        arguments = [a.replace("{scratch}", scratch) for a in program["args"]]
        done = subprocess.run([binary] + arguments, cwd=folder, capture_output=True, text=True,
                              timeout=TIMEOUT_SECONDS, check=False)
    name = os.path.basename(folder)
    exit_code = program.get("exit_code", 0)
    problem = first_difference(done.stdout, expected, **program["tolerance"])
    if done.returncode != exit_code:
        problem = f"exit code {done.returncode}, not {exit_code}" + (f"; {problem}" if problem else "")
    if problem:
        sys.exit(f"{name}: {problem}\n--- standard error\n{done.stderr}")
    print(f"{name}: {len(expected.splitlines())} lines agree")


if __name__ == "__main__":
    main()
