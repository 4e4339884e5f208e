#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints what a run did with each program of its tree: sites, converted, left, equal or not."""

import json
import sys

OPEN = ("review", "manual", "refused")


def rows_of(run):
    """One row for each program, and one for each file that belongs to none."""
    programs = [(p["main"], set(p["sources"]), p) for p in run["programs"]]
    covered = set().union(*(sources for _, sources, _ in programs)) if programs else set()
    folders = {main.rsplit("/", 1)[0]: sources for main, sources, _ in programs if "/" in main}
    for site in run["sites"]:  # headers and models beside a program belong to it
        folder = site["file"].rsplit("/", 1)[0]
        if site["file"] not in covered and folder in folders:
            folders[folder].add(site["file"])
            covered.add(site["file"])
    for file in run["unparsed"]:
        sites = [site for site in run["sites"] if site["file"] == file["file"]]
        yield file["file"], sites, "not parsed", file["message"]
    unparsed = {file["file"] for file in run["unparsed"]}
    for main, sources, program in programs:
        if main in unparsed:
            continue
        sites = [site for site in run["sites"] if site["file"] in sources]
        yield main, sites, program["result"].replace("_", " "), program["detail"]
    for path in sorted({site["file"] for site in run["sites"]} - covered):
        yield path, [site for site in run["sites"] if site["file"] == path], "-", ""


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        run = json.load(f)
    rows = list(rows_of(run))
    width = max([len(row[0]) for row in rows] + [len("program")])
    print(f"{'program':{width}}  sites  converted  left  equal?")
    for name, sites, result, detail in rows:
        converted = sum(site["verdict"] == "converted" for site in sites)
        left = sum(site["verdict"] in OPEN for site in sites)
        shown = {"equal": "yes", "differs": "NO"}.get(result, result)
        why = "" if result in ("equal", "-") else ": " + " ".join(detail.split())[:90]
        print(f"{name:{width}}  {len(sites):5}  {converted:9}  {left:4}  {shown}{why}")
    totals = run["totals"]
    left = sum(totals[verdict] for verdict in OPEN)
    equal = sum(program["result"] == "equal" for program in run["programs"])
    print(f"{'all':{width}}  {totals['sites']:5}  {totals['converted']:9}  {left:4}  "
          f"{equal} of {len(run['programs'])}")
    for name in ("conservation", "compile", "second_run"):
        check = run["checks"][name]
        print(f"{name.replace('_', ' ')}: {check['result']} {check['detail']}".rstrip())


if __name__ == "__main__":
    main()
