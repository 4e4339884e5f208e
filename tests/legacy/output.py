# SPDX-License-Identifier: Apache-2.0
"""Compares what a program printed with what it should print: text exactly, numbers by tolerance."""

import math
import re

# A sign belongs to a number unless something is left of it that could be subtracted from.
NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])")
INTEGER = re.compile(r"[-+]?\d+")


def split_line(line):
    """Returns the text of a line with its numbers replaced by marks, and the numbers as written."""
    numbers = NUMBER.findall(line)
    text = " ".join(NUMBER.sub("\0", line).split())
    return text, numbers


def numbers_agree(actual, expected, rtol, atol):
    if actual == expected:
        return True
    if INTEGER.fullmatch(actual) and INTEGER.fullmatch(expected):
        return int(actual) == int(expected)
    a, e = float(actual), float(expected)
    return math.isclose(a, e, rel_tol=0, abs_tol=atol + rtol * abs(e))


def first_difference(actual, expected, rtol=0.0, atol=0.0):
    """Returns None when the outputs agree, else a message that names the first line that differs."""
    actual_lines, expected_lines = actual.splitlines(), expected.splitlines()
    for index, expected_line in enumerate(expected_lines):
        where = f"line {index + 1}"
        if index >= len(actual_lines):
            return f"{where} is missing: {expected_line!r}"
        actual_line = actual_lines[index]
        shown = f"\n  printed  {actual_line!r}\n  expected {expected_line!r}"
        actual_text, actual_numbers = split_line(actual_line)
        expected_text, expected_numbers = split_line(expected_line)
        if actual_text != expected_text:
            return f"{where}: the text differs{shown}"
        for a, e in zip(actual_numbers, expected_numbers):
            if not numbers_agree(a, e, rtol, atol):
                return f"{where}: {a} is not {e} (rtol {rtol:g}, atol {atol:g}){shown}"
    if len(actual_lines) > len(expected_lines):
        extra = actual_lines[len(expected_lines)]
        return f"line {len(expected_lines) + 1} is too much: {extra!r}"
    return None
