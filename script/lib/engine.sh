# shellcheck shell=bash
# The Docker engine: the one that answers is used as it is; only where none does is one installed
# and started. A running engine is never changed or restarted.

ENGINE_ANSWER_SECONDS=15
COMPOSE_AT_LEAST=2.24
ENGINE_WANTED="a Docker engine with its client, Compose $COMPOSE_AT_LEAST or later (docker compose) and buildx"
ensure_engine() {
  local version
  if ! version=$(engine_version); then
    refuse_address_of_another
    refuse_silent_dockerd
    is_installed dockerd docker || install_engine
    engine_version >/dev/null || start_engine
    version=$(engine_version) || fail "the engine was started but 'docker version' still gets no answer."
  fi
  say engine "$version answers"
}

engine_version() {
  is_installed docker || return 1
  within_seconds "$ENGINE_ANSWER_SECONDS" docker version --format '{{.Server.Version}}' 2>/dev/null
}

# An engine elsewhere is its owner's to start: one started here would not answer at that address.
refuse_address_of_another() {
  local context
  case ${DOCKER_HOST:-} in
    '' | unix:///var/run/docker.sock | unix:///run/docker.sock) ;;
    *) refuse "no engine answers at DOCKER_HOST=$DOCKER_HOST. Start it (and have the docker client on PATH), or unset DOCKER_HOST." ;;
  esac
  is_installed docker || return 0
  context=$(docker context show 2>/dev/null) || return 0
  [ "$context" = default ] || refuse \
    "no engine answers in the docker context '$context'. Start it, or run: docker context use default"
}

refuse_silent_dockerd() {
  local pids
  pids=$(pids_named dockerd | tr '\n' ' ')
  [ -z "$pids" ] || refuse \
    "dockerd runs (pid ${pids% }) but does not answer to this user's docker client, and it is not ours to restart." \
    "If 'docker version' says permission denied, join the group docker; if it says no such command, install the client."
}

install_engine() {
  may_install_packages || refuse_to_install
  say engine 'installing from the packages of the distribution'
  # shellcheck disable=SC2046 # one word for each package
  apt_install_for_engine $(engine_packages)
}

apt_install_for_engine() {
  [ "$(os_family)" != debian-12 ] || offer_debian_13_packages
  apt_install "$@"
}

engine_packages() {
  case $(os_family) in
    ubuntu) echo docker.io docker-compose-v2 docker-buildx ;;
    *) echo docker.io docker-cli docker-compose docker-buildx ;;
  esac
}

# Says what to install, in the words of this system's own package manager where we know it.
refuse_to_install() {
  local hint
  case $(os_family):$(os_field ID) in
    debian-12:*) hint='as root run script/bootstrap, which adds just these packages of Debian 13' ;;
    debian-13:* | ubuntu:*) hint="as root run: apt-get install $(engine_packages)" ;;
    *:fedora) hint='as root run: dnf install moby-engine docker-compose docker-buildx, and: systemctl start docker' ;;
    *:arch) hint='as root run: pacman -S docker docker-compose docker-buildx, and: systemctl start docker' ;;
    *:alpine) hint='as root run: apk add docker docker-cli-compose docker-cli-buildx, and: rc-service docker start' ;;
    *) hint='install it with the means of your system (https://docs.docker.com/engine/install/ has the list) and start it' ;;
  esac
  refuse "no Docker engine answers. Wanted: $ENGINE_WANTED." "Remedy: $hint. Then run script/bootstrap again."
}
