# SPDX-License-Identifier: Apache-2.0
"""Makes a run.json of any size, with what is hard to show: markup, quotes, formulas, wide letters."""
import json

VERDICTS = ("converted", "manual", "review", "already_new", "refused", "converted")
DIAGNOSTICS = {"converted": "EAG1401", "manual": "EAG1205", "review": "EAG1206",
               "already_new": "EAG1106", "refused": "EAG1901"}
KINDS = ("op", "run", "type", "include")
NASTY = ("<script>window.broken = 1</script>", "</script><!--", "\"quoted\", with, commas",
         "=1+1", "+2", "-3", "@sum", "\t=1", "a | b `c` ``d`` *e* [f](g) <i>h</i>", "line\nbreak",
         "grüße 漢字 😀", "{{run}}", "&amp; &lt;", "C:\\path\\", "\u2028line separator")
REASONS = ("the graph was recovered as a whole", "the result compiles", "the Run is in a loop")


def site(number, file, line, verdict, text):
    """One site at a line; its text is what is found there."""
    written = verdict in ("converted", "review")
    nasty = NASTY[number % len(NASTY)] if verdict != "converted" else f"site {number}"
    return {
        "id": f"{number:016x}", "kind": KINDS[number % len(KINDS)], "file": file,
        "range": {"begin": 10 * line, "end": 10 * line + 4, "line": line, "column": 3,
                  "end_line": line, "end_column": 7},
        "scope": f"Scope{number % 7}", "symbol": f"tensorflow::Symbol{number % 11}",
        "configurations": [], "rule": f"rule-{number % 5}", "diagnostic": DIAGNOSTICS[verdict],
        "verdict": verdict, "confidence": "likely" if written else "manual",
        "reasons": [REASONS[number % len(REASONS)]], "message": f"{nasty} of {number}",
        "effort_minutes": 0 if written else 5, "group": f"g{number}" if written else "",
        "notes": [{"diagnostic": "EAG1206", "message": nasty}] if number % 9 == 0 else [],
        "before": text + "\n", "after": text.replace("Old", "New") + "\n" if written else "",
        "compile": {"result": "passes", "detail": ""},
        "differential": {"result": "not_run", "detail": ""},
        "review": {"done": False, "note": ""}}


def make_run(count, files=5):
    """A run of `count` sites in `files` files; each second line of a file has a site."""
    sites, texts = [], []
    names = [("src/<b>odd</b> \"name\" ü%20.cc" if i == 1 else f"src/part{i % 3}/file{i}.cc")
             for i in range(files if count else 0)]
    for i, name in enumerate(sorted(names)):
        mine = range(i, count, files)
        before, after, changes = [], [], []
        for at, number in enumerate(mine):
            verdict = VERDICTS[number % len(VERDICTS)]
            before += [f"// line {2 * at} of a file </script> \"ü😀\"", f"  auto a{number} = Old({number});"]
            after.append(before[-2])
            sites.append(site(number, name, len(before), verdict, before[-1]))
            if sites[-1]["after"]:
                changes.append([len(before) - 1, len(before), len(after), len(after) + 1])
            after.append(sites[-1]["after"].rstrip("\n") or before[-1])
        before += [f"int tail{i};" for i in range(30)]
        after += before[-30:]
        texts.append({"path": name, "lines": len(before), "changed": bool(changes),
                      "before": "\n".join(before) + "\n",
                      "after": "\n".join(after) + "\n" if changes else "", "changes": changes})
    # Contrib needs a page of its own.
    contrib = [{"module": "image", "was": "Transforms.", "fate": "moved | away", "replacement": "Use `core`.",
                "diagnostic": "EAG1814", "effort_minutes": 120,
                "sites": [s["id"] for s in sites if s["verdict"] == "refused"][:3]}] if count else []
    check = {"result": "not_run", "detail": ""}
    totals = {"sites": count, **{v: sum(s["verdict"] == v for s in sites) for v in DIAGNOSTICS},
              "confidence": {"certain": 0, "sketch": 0,
                            "likely": sum(s["confidence"] == "likely" for s in sites)},
              "effort_minutes": sum(s["effort_minutes"] for s in sites), "files": len(texts),
              "files_changed": sum(text["changed"] for text in texts), "files_unparsed": min(count, 1), "census": count}
    return {"version": 1, "tool": {"name": "eagerize", "version": "1", "command": "eagerize analyze <x>"},
            "root": "/some where/old ü", "mode": "eager", "result": {"kind": "none", "path": ""},
            "configurations": [], "totals": totals,
            "checks": {"conservation": {"result": "holds", "detail": ""}, "compile": check,
                       "second_run": check, "differential": check},
            "unparsed": [{"file": "src/bad.cc", "diagnostic": "EAG1001", "message": "no <good> `code`",
                          "configuration": ""}] if count else [],
            "conflicts": [], "contrib": contrib, "programs": [], "sites": sites, "files": texts}


def write_run(path, count, files=5):
    run = make_run(count, files)
    with open(path, "w", encoding="utf-8") as f:
        json.dump(run, f)
    return run
