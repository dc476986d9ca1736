# shellcheck shell=bash
# The tools of the tests, each in the version that its folder under tools/ pins. The demo needs none of them.

ensure_test_tools() {
  mkdir -p "$CACHE/bin"
  ensure_go_tool actionlint '-X github.com/rhysd/actionlint.version='
  ensure_go_tool act '-X main.version='
  GOEXPERIMENT=jsonv2 ensure_go_tool trivy '-s -w -X github.com/aquasecurity/trivy/pkg/version/app.ver='
  ensure_trivy_test_db
  ensure_snyk
  ensure_zizmor
  ensure_shellcheck
}

# Builds the package of a module's tool line; the linker flag ends in the variable of its version.
ensure_go_tool() {
  local name=$1 version_flag=$2 package version program
  read -r package version < <(pinned_go_tool "$ROOT/tools/$name/go.mod")
  program=$CACHE/bin/$name-$version
  if ! [ -x "$program" ]; then
    go_will_do "$name" "$version" || return 0
    say "$name" "building $version$(known_duration "$name")"
    logged "build-$name" go -C "$ROOT/tools/$name" build -mod=readonly -buildvcs=false -trimpath \
      -ldflags "$version_flag$version" -o "$program.partial" "$package"
    mv "$program.partial" "$program"
  fi
  ln -sfn "$name-$version" "$CACHE/bin/$name"
  say "$name" "$version"
}

known_duration() { [ "$1" != trivy ] || echo ' (about 7 minutes on 2 cores the first time, 3 GB of memory)'; }

# Prints package and version: the tool line, and the required module that holds the package.
pinned_go_tool() {
  awk '
    $1 == "tool" { package = $2 }
    $1 == "require" && NF >= 3 { version[$2] = $3 }
    $2 ~ /^v[0-9]/ { version[$1] = $2 }
    END {
      for (module in version)
        if (index(package "/", module "/") == 1 && length(module) > length(best)) best = module
      print package, substr(version[best], 2)
    }' "$1"
}

# Without a Go that knows the module, the tool is left out and the tests that need it say so.
go_will_do() {
  local wanted
  wanted=$(awk '$1 == "go" { print $2 }' "$ROOT/tools/$1/go.mod")
  if ! is_installed go; then
    say "$1" "skipped: $2 is built with Go, which is not on PATH. Install Go $wanted or later."
    return 1
  fi
  go -C "$ROOT/tools/$1" list -m >/dev/null 2>&1 || {
    say "$1" "skipped: $2 needs Go $wanted or later; PATH has $(GOTOOLCHAIN=local go env GOVERSION)."
    return 1
  }
}

# A program of our own: its name holds a sum of its sources, so that a change builds it anew.
ensure_trivy_test_db() {
  local folder=$ROOT/tools/trivy-test-db name
  name=trivy-test-db-$(cat "$folder/main.go" "$folder/go.mod" "$folder/go.sum" | cksum | cut -d ' ' -f 1)
  if ! [ -x "$CACHE/bin/$name" ]; then
    go_will_do trivy-test-db 'our own program' || return 0
    logged build-trivy-test-db go -C "$folder" build -mod=readonly -buildvcs=false -trimpath -o "$CACHE/bin/$name.partial" .
    mv "$CACHE/bin/$name.partial" "$CACHE/bin/$name"
  fi
  ln -sfn "$name" "$CACHE/bin/trivy-test-db"
  say trivy-test-db "${name##*-}"
}

# The package's own JavaScript; its install script, which downloads a binary, is not run.
ensure_snyk() {
  local folder=$ROOT/tools/snyk version home
  version=$(sed -n 's/.*"snyk": "\(.*\)".*/\1/p' "$folder/package.json")
  home=$CACHE/snyk/$version
  if ! [ -d "$home" ]; then
    ensure_npm
    say snyk "installing $version"
    rm -rf "$home.partial"
    mkdir -p "$home.partial"
    cp "$folder/package.json" "$folder/package-lock.json" "$home.partial"
    logged npm-snyk npm --prefix "$home.partial" ci --ignore-scripts --no-audit --no-fund
    mv "$home.partial" "$home"
  fi
  printf '%s\n' '#!/bin/sh' "exec node '$home/node_modules/snyk/dist/cli/index.js' \"\$@\"" >"$CACHE/bin/snyk"
  chmod +x "$CACHE/bin/snyk"
  say snyk "$version"
}

ensure_zizmor() {
  local requirements=$ROOT/tools/zizmor/requirements.txt version home
  version=$(sed -n 's/^zizmor==\([^ ]*\).*/\1/p' "$requirements")
  home=$CACHE/zizmor/$version
  if ! [ -x "$home/bin/zizmor" ]; then
    python_will_do "$version" || return 0
    say zizmor "installing $version"
    logged venv-zizmor python3 -m venv --clear "$home"
    logged pip-zizmor "$home/bin/python" -m pip install --require-hashes --only-binary :all: -r "$requirements"
  fi
  ln -sfn "$home/bin/zizmor" "$CACHE/bin/zizmor"
  say zizmor "$version"
}

# Debian keeps part of the standard library's venv in a package of its own.
python_will_do() {
  python3 -c 'import ensurepip, venv' 2>/dev/null && return
  if may_install_packages; then
    apt_install python3 python3-venv
  else
    say zizmor "skipped: $1 needs Python 3 with venv. Install it (Debian, Ubuntu: python3-venv)."
    return 1
  fi
}

ensure_shellcheck() {
  if ! is_installed shellcheck; then
    may_install_packages || {
      say shellcheck 'skipped: not on PATH. Install the package shellcheck.'
      return
    }
    say shellcheck 'installing from the packages of the distribution'
    apt_install shellcheck
  fi
  say shellcheck "$(shellcheck --version | sed -n 's/^version: //p')"
}
