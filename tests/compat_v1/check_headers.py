#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles the 1.x headers without a warning.

  check_headers.py --include DIR [--system DIR[:DIR]]... --work DIR together|alone

together: all headers in one file, forwards and backwards, in C++14, 17 and 20 with each compiler
that is installed (g++, clang++-19). alone: each header as a file of its own, in C++14 with g++.
Where ccache is installed, what did not change is not compiled again.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

STANDARDS = ["c++14", "c++17", "c++20"]
COMPILERS = ["g++", "clang++-19"]
# Needs GoogleTest, which programs have where they use it.
NEED_GTEST = {"tensorflow/core/platform/test.h", "tensorflow/core/lib/core/status_test_util.h"}


def compile_text(source, text, compiler, standard, flags):
    """What the compiler says of `text`, which is kept in the file `source`."""
    if not source.exists() or source.read_text() != text:
        source.write_text(text)
    ccache = shutil.which("ccache")
    command = [*([ccache] if ccache else []), compiler, f"-std={standard}", "-Wall", "-Wextra", "-Werror", *flags,
               "-c", str(source), "-o", str(source.with_suffix(".o"))]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stderr or (f"exit code {done.returncode}" if done.returncode else "")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--include", required=True)
    parser.add_argument("--system", action="append", default=[])
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("mode", choices=["together", "alone"])
    args = parser.parse_args()
    root = pathlib.Path(args.include)
    headers = sorted(str(p.relative_to(root)) for p in root.rglob("*.h"))
    headers = [h for h in headers if h not in NEED_GTEST]
    if not headers:
        sys.exit(f"no headers below {root}")
    flags = ["-I", str(root)]
    for folders in args.system:
        # The compilers know /usr/include, and its place among their own folders matters to them.
        flags += [f for folder in folders.split(":") if folder != "/usr/include" for f in ("-isystem", folder)]

    jobs = []
    if args.mode == "together":
        forwards = "".join(f'#include "{h}"\n' for h in headers)
        backwards = "".join(f'#include "{h}"\n' for h in reversed(headers))
        for compiler in filter(shutil.which, COMPILERS):
            jobs += [(f"{compiler} {s}", forwards, compiler, s) for s in STANDARDS]
            jobs.append((f"{compiler} {STANDARDS[0]}, backwards", backwards, compiler, STANDARDS[0]))
    else:
        jobs = [(h, f'#include "{h}"\n#include "{h}"\n', "g++", STANDARDS[0]) for h in headers]

    folder = args.work / args.mode
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda job: compile_text(folder / (re.sub(r"\W+", "_", job[0]) + ".cpp"), *job[1:], flags), jobs)
        for job, errors in zip(jobs, results):
            if errors:
                failed += 1
                print(f"{job[0]}:\n{errors}")
    print(f"{len(jobs)} compilations of {len(headers)} headers, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
