#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usage: recorded_test.sh CONFORMANCE ops|sessions DIRECTORY
#
# Runs recorded cases where they are; where they are not, says so and passes as skipped (exit 77).
set -euo pipefail
conformance=$1 kind=$2 folder=$3
if [[ ! -d $folder ]]; then
  echo "skipped: no recorded $kind at $folder (set EAGERIZE_GOLDENS to a folder with ops/ and sessions/)"
  exit 77
fi
exec "$conformance" "--$kind" "$folder"
