#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usage: mode_compat_test.sh EAGERIZE PROGRAM-FOLDER
#
# --mode compat leaves a program that would be converted exactly as it is, and says so.
set -euo pipefail
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$1" upgrade "$2" --mode compat --verify none --fail-on never --out-root "$out/new" --report "$out/report" >/dev/null
for file in "$2"/*; do
  cmp "$file" "$out/new/$(basename "$file")"
done
grep -q -- '--mode compat leaves it on the compat layer' "$out/report/run.json"
