#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares the instructions that hot paths take with those recorded in counts.json (5 % room).

usage: check.py PROGRAM LEVEL [--record]

PROGRAM is hot_paths; LEVEL (v2, v3) the loops to use: valgrind cannot run those of v4. The counts hold
for the compiler and the C library that they were recorded with; for others, and without valgrind, the
test is skipped (exit code 77). --record writes them anew.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

COUNTS = Path(__file__).with_name("counts.json")
ROOM = 0.05
SKIPPED = 77


def count(program, path, level):
    """Instructions inside EagerizeHotPath."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", "--toggle-collect=EagerizeHotPath",
             program, path], capture_output=True, text=True,
            env=dict(os.environ, EAGERIZE_ISA=level, EAGERIZE_NUM_THREADS="1"))
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not found or "EAGERIZE_ISA" in done.stderr:
        sys.exit(f"check.py: {path}: {done.stderr}")
    return int(found[1])


def main():
    program, level = sys.argv[1:3]
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed")
        return SKIPPED
    setting, *paths = subprocess.run([program], capture_output=True, text=True, check=True).stdout.splitlines()
    calls = {name: int(n) for name, n in (line.split() for line in paths)}
    recorded = json.loads(COUNTS.read_text()) if COUNTS.exists() else {"setting": setting}
    if "--record" not in sys.argv and recorded["setting"] != setting:
        print(f"skipped: recorded with {recorded['setting']}, this is {setting}")
        return SKIPPED
    counts = {path: round(count(program, path, level) / n) for path, n in calls.items()}
    if "--record" in sys.argv:
        if recorded["setting"] != setting:
            recorded = {"setting": setting}
        recorded[level] = counts
        COUNTS.write_text(json.dumps(recorded, indent=1, sort_keys=True) + "\n")
        return 0
    wrong = 0
    print(f"{'path':16}{'recorded':>12}{'now':>12}  change")
    for path, now in counts.items():
        before = recorded[level].get(path)
        note = "not recorded" if before is None else f"{now / before - 1:+.1%}"
        if before is None or now > before * (1 + ROOM):
            wrong += 1
            note += "  too many"
        elif now < before * (1 - ROOM):
            note += "  record it (--record)"
        print(f"{path:16}{before or 0:12}{now:12}  {note}")
    for path in recorded[level].keys() - counts.keys():
        print(f"{path}: recorded, but no longer a path")
        wrong += 1
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
