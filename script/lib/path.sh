# shellcheck shell=bash
# Sourced: puts what script/bootstrap brought first on PATH, and names the base image of the example.
# Quiet where there is nothing.

compose_gate_use_cache() {
  local home=${COMPOSE_GATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/compose-gate} version image
  version=$(node --version 2>/dev/null) || version=v0
  version=${version#v}
  # The demo shows what a newcomer has: without the tools that only the tests need.
  if [ "${COMPOSE_GATE_TOOLS:-yes}" = yes ] && [ -d "$home/bin" ]; then PATH=$home/bin:$PATH; fi
  if [ "${version%%.*}" -lt 22 ] && [ -x "$home/node/current/bin/node" ]; then
    PATH=$home/node/current/bin:$PATH
  fi
  export PATH
  # Only a locally made base is named; the public image is the Dockerfiles' own default.
  if [ -r "$home/base-image" ]; then
    read -r image <"$home/base-image"
    if [ "$image" != public ]; then export COMPOSE_GATE_BASE_IMAGE=$image; fi
  fi
}
compose_gate_use_cache
unset -f compose_gate_use_cache
