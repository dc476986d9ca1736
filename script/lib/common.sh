# shellcheck shell=bash disable=SC2034 # the files sourced beside this one use its variables
# What every step of bootstrap shares: the cache, one-line reports, refusals, logs, locks.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
CACHE=${COMPOSE_GATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/compose-gate}

say() { printf '%-11s %s\n' "$1" "$2"; }

# Something is missing that we may not or cannot install: the text says what to do.
refuse() {
  printf 'bootstrap: %s\n' "$@" >&2
  exit 2
}

# Something that should have worked did not.
fail() {
  printf 'bootstrap: %s\n' "$@" >&2
  exit 1
}

# Runs a command with its output in a log; the log is shown only when the command fails.
logged() {
  local name=$1 log=$CACHE/logs/$1.log status=0
  shift
  mkdir -p "$CACHE/logs"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$status" -ne 0 ]; then
    printf 'bootstrap: %s failed with exit code %s; the end of %s:\n' "$name" "$status" "$log" >&2
    tail -n 20 "$log" >&2
  fi
  return "$status"
}

# Clones share the cache, so only one of them may fill a part of it at a time.
with_lock() {
  local lock=$CACHE/locks/$1
  shift
  mkdir -p "$CACHE/locks"
  if ! command -v flock >/dev/null; then
    "$@"
    return
  fi
  (
    flock --nonblock 9 || {
      say waiting "for another bootstrap that holds $lock"
      flock 9
    }
    "$@"
  ) 9>"$lock"
}

# macOS has no timeout command; there the bound is the command's own.
within_seconds() {
  local seconds=$1
  shift
  if command -v timeout >/dev/null; then timeout "$seconds" "$@"; else "$@"; fi
}

is_installed() {
  local name
  for name; do command -v "$name" >/dev/null || return; done
}

version_at_least() { printf '%s\n' "$2" "$1" | sort -V -C; }
