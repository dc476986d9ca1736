# shellcheck shell=bash
# Node, the npm dependencies, the choice of the base image, and what script/lib/path.sh makes of them.

# Prints what a script sees that sources path.sh.
seen_by_scripts() {
  # shellcheck disable=SC2016 # the machine expands it
  on_machine "$BASH" -euc '. "$0/script/lib/path.sh"; echo "node $(node --version), base ${COMPOSE_GATE_BASE_IMAGE:-default}"' "$FAKE/repo"
}

new_machine 'Node 20 on PATH'
with_engine
with_node v20.20.2
bootstrap
exits 0
says 'v24.0.0 in'
file_says npm.log 'ci --ignore-scripts'
file_says npm.log "node v24.0.0: --prefix $FAKE/repo ci --ignore-scripts"
seen_by_scripts
says 'node v24.0.0, base default'

# Nothing changed, so npm is not called; a changed lock file is installed.
: >"$FAKE/npm.log"
bootstrap
exits 0
check 'the second run does not call npm' test ! -s "$FAKE/npm.log"
says_not 'npm '
echo '{"name": "repo", "version": "2.0.0"}' >"$FAKE/repo/package-lock.json"
bootstrap
file_says npm.log "--prefix $FAKE/repo ci --ignore-scripts"

new_machine 'Node 22 on PATH'
with_engine
bootstrap
exits 0
says 'node        v22.1.0 on PATH'
file_says_not npm.log cache/node
seen_by_scripts
says 'node v22.1.0, base default'

new_machine 'no Node and no npm on Debian'
with_engine
with_fakes apt-get
with_os debian 13
rm "$FAKE/bin/npm" "$FAKE/bin/node"
bootstrap
exits 0
file_says apt.log '--no-remove nodejs npm'

new_machine 'the registry answers'
with_engine
: >"$FAKE/images"
touch "$FAKE/registry"
bootstrap
exits 0
file_says cache/base-image public
seen_by_scripts
says 'base default'

new_machine 'no registry, and a base of our own from before'
with_engine
echo compose-gate/node-base:24 >"$FAKE/images"
bootstrap
exits 0
file_says cache/base-image compose-gate/node-base:24
there_is_no imported
seen_by_scripts
says 'base compose-gate/node-base:24'

# Once chosen it stays, even when the registry answers again.
touch "$FAKE/registry"
bootstrap
file_says cache/base-image compose-gate/node-base:24

# The owner's pull of the public image ends that.
echo node:24-alpine >>"$FAKE/images"
bootstrap
file_says cache/base-image public
