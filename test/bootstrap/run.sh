#!/usr/bin/env bash
# script/bootstrap on machines of many kinds, each made of fakes (sandbox.sh says how).
set -euo pipefail

WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
# shellcheck source=test/bootstrap/sandbox.sh
. "$(dirname "${BASH_SOURCE[0]}")/sandbox.sh"

for cases in "$(dirname "${BASH_SOURCE[0]}")"/cases/*.sh; do
  # shellcheck source=/dev/null
  . "$cases"
done

printf '%s passed, %s failed\n' "$PASSED" "$FAILED"
[ "$FAILED" = 0 ]
