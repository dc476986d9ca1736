# shellcheck shell=bash
# A machine of its own for each case: a copy of the scripts, and a PATH that holds nothing but
# standard commands and the fakes that the case adds. The real machine is neither read nor changed.

FAKES=$(cd "$(dirname "${BASH_SOURCE[0]}")/fakes" && pwd)
SOURCE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
STANDARD_COMMANDS='awk basename bash cat chmod cksum cmp cp cut dirname env find flock grep head id ldd ln ls mkdir mktemp
  mv printf rm sed seq setsid sh sleep sort tail tar timeout touch tr uname'
PASSED=0
FAILED=0
CASE=

new_machine() {
  local command
  CASE=$1
  FAKE=$(mktemp -d "$WORK/machine.XXXXXX")
  mkdir -p "$FAKE"/{bin,proc,systemd-is-absent,apt/sources.list.d,run,repo/test}
  rmdir "$FAKE/systemd-is-absent"
  cp -R "$SOURCE/script" "$SOURCE/tools" "$FAKE/repo"
  echo '{"name": "repo"}' | tee "$FAKE/repo/package.json" >"$FAKE/repo/package-lock.json"
  for command in $STANDARD_COMMANDS; do ln -s "$(command -v "$command")" "$FAKE/bin/$command"; done
  : >"$FAKE/images"
  : >"$FAKE/apt.log"
  : >"$FAKE/npm.log"
  echo default >"$FAKE/context"
  with_node v22.1.0
  with_fakes npm
}

with_fakes() { for name; do cp "$FAKES/$name" "$FAKE/bin"; done; }

with_node() {
  printf '%s\n' '#!/bin/sh' "echo $1" >"$FAKE/bin/node"
  chmod +x "$FAKE/bin/node"
}

with_os() { printf 'ID=%s\nVERSION_ID="%s"\n' "$1" "${2:-}" >"$FAKE/os-release"; }

with_engine() {
  with_fakes docker
  echo 27.0.0 >"$FAKE/engine"
  printf '%s' "${1-2.29.0}" >"$FAKE/compose"
  printf '%s' "${2-0.16.0}" >"$FAKE/buildx"
  echo node:24-alpine >"$FAKE/images"
}

# Leaves an entry of /proc for a process of this name in this state.
with_process() {
  mkdir -p "$FAKE/proc/$1"
  echo "$1 ($2) $3 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 4242 0" >"$FAKE/proc/$1/stat"
}

# Runs a script of the fake machine as user USER_ID (default 0); words before it set variables.
USER_ID=0
on_machine() {
  STATUS=0
  OUTPUT=$(env -i HOME="$FAKE/home" PATH="$FAKE/bin" FAKE="$FAKE" FAKES="$FAKES" \
    COMPOSE_GATE_CACHE="$FAKE/cache" COMPOSE_GATE_OS_RELEASE="$FAKE/os-release" COMPOSE_GATE_APT_DIR="$FAKE/apt" \
    COMPOSE_GATE_PROC_DIR="$FAKE/proc" COMPOSE_GATE_SYSTEMD_DIR="$FAKE/systemd-is-absent" \
    COMPOSE_GATE_RUN_DIR="$FAKE/run" COMPOSE_GATE_UID="$USER_ID" "$@" 2>&1) || STATUS=$?
}

bootstrap() { on_machine "$@" "$BASH" "$FAKE/repo/script/bootstrap" --demo; }
bootstrap_all() { on_machine "$BASH" "$FAKE/repo/script/bootstrap"; }

check() {
  local claim=$1
  shift
  if "$@"; then
    PASSED=$((PASSED + 1))
  else
    FAILED=$((FAILED + 1))
    printf 'FAILED: %s: %s\n  exit code %s, output:\n%s\n' "$CASE" "$claim" "$STATUS" "$OUTPUT" >&2
  fi
}

exits() { check "exits $1" test "$STATUS" = "$1"; }
says() { check "says '$1'" contains "$OUTPUT" "$1"; }
says_not() { check "does not say '$1'" lacks "$OUTPUT" "$1"; }
file_says() { check "$1 says '$2'" contains "$(cat "$FAKE/$1" 2>/dev/null)" "$2"; }
file_says_not() { check "$1 does not say '$2'" lacks "$(cat "$FAKE/$1" 2>/dev/null)" "$2"; }
there_is_no() { check "there is no $1" test ! -e "$FAKE/$1"; }
contains() { [[ $1 == *"$2"* ]]; }
lacks() { [[ $1 != *"$2"* ]]; }
