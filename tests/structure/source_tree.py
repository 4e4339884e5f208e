# SPDX-License-Identifier: Apache-2.0
"""The source files that the structure tests look at."""
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("benchmarks", "cmake", "compat_v1", "rewriter", "rules", "runtime", "scripts", "tests")
SUFFIXES = (".h", ".cpp", ".cc", ".inc", ".proto", ".py", ".cmake", ".yaml")
CPP_SUFFIXES = (".h", ".cpp", ".cc", ".inc")


def is_source(path):
    """Whether the path names a source file; scripts are known by their first two bytes."""
    if path.suffix in SUFFIXES or path.name == "CMakeLists.txt":
        return True
    return path.suffix == "" and path.read_bytes()[:2] == b"#!"


def source_files():
    """All source files as (path relative to the root with forward slashes, text)."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and is_source(path):
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
