# shellcheck shell=bash
# The client's plugins: Compose and buildx. An old client may come first on PATH, so what counts is
# that 'docker compose' and 'docker buildx' work with the client that PATH finds.

ensure_compose() {
  local version
  version=$(compose_version)
  if ! compose_will_do "$version"; then
    install_client_plugin compose "$version"
    version=$(compose_version)
    compose_will_do "$version" || refuse \
      "docker compose is ${version:-missing}; wanted: $COMPOSE_AT_LEAST or later." \
      "An older plugin may come first: see where 'docker info' finds it, and remove or update that one."
  fi
  say compose "$version"
}

compose_version() { docker compose version --short 2>/dev/null | sed 's/^v//' || true; }

compose_will_do() { [ -n "$1" ] && version_at_least "$1" "$COMPOSE_AT_LEAST"; }

ensure_buildx() {
  local version
  version=$(buildx_version)
  if [ -z "$version" ]; then
    install_client_plugin buildx missing
    version=$(buildx_version)
    [ -n "$version" ] || refuse 'docker buildx does not work even after its package was installed: see docker info.'
  fi
  say buildx "$version"
}

buildx_version() { docker buildx version 2>/dev/null | awk '{ print $2 }' || true; }

# Beside an engine that answers, only the plugin may be installed: nothing that would touch the engine.
install_client_plugin() {
  local package touched
  package=$(engine_packages | tr ' ' '\n' | grep "docker-$1")
  may_install_packages || refuse \
    "docker $1 is ${2:-missing}; wanted: $ENGINE_WANTED." \
    "Remedy: install the package $package (or docker-$1-plugin where the engine is Docker's own) and run script/bootstrap again."
  [ "$(os_family)" != debian-12 ] || offer_debian_13_packages
  apt_update_once
  touched=$(apt install --simulate --no-install-recommends "$package" |
    awk '$1 == "Inst" || $1 == "Remv" { print $2 }' | grep -E '^(docker\.io|docker-ce|containerd.*|runc)$' | tr '\n' ' ') || true
  [ -z "$touched" ] || refuse \
    "installing $package would change the engine that runs (${touched% }), which is not ours to change." \
    "Remedy: install Compose $COMPOSE_AT_LEAST or later and buildx from where the engine came from."
  say "$1" "${2:-missing}, installing the package $package"
  apt_install "$package"
}
