# shellcheck shell=bash disable=SC2034 # the files sourced beside this one use its variables
# Which system this is, and its packages. Tests replace the places that are read.

OS_RELEASE=${COMPOSE_GATE_OS_RELEASE:-/etc/os-release}
APT_DIR=${COMPOSE_GATE_APT_DIR:-/etc/apt}
PROC_DIR=${COMPOSE_GATE_PROC_DIR:-/proc}
SYSTEMD_DIR=${COMPOSE_GATE_SYSTEMD_DIR:-/run/systemd/system}
USER_ID=${COMPOSE_GATE_UID:-$(id -u)}

# A field of os-release, without its quotes; empty where there is none.
os_field() {
  [ -r "$OS_RELEASE" ] || return 0
  sed -n "s/^$1=//p" "$OS_RELEASE" | tr -d "\"'"
}

# debian-12, debian-13 (and later, and testing), ubuntu; anything else is unknown to us.
os_family() {
  local id version
  id=$(os_field ID)
  version=$(os_field VERSION_ID)
  case $id:${version%%.*} in
    debian: | debian:1[3-9] | debian:[2-9][0-9]) echo debian-13 ;;
    debian:12) echo debian-12 ;;
    ubuntu:*) echo ubuntu ;;
    *) echo other ;;
  esac
}

may_install_packages() { [ "$USER_ID" = 0 ] && [ "$(os_family)" != other ] && is_installed apt-get; }

apt() { DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"; }

apt_update_once() {
  [ -z "${APT_UPDATED:-}" ] || return 0
  logged apt-update apt update
  APT_UPDATED=yes
}

# --no-remove: what is already there is never traded for what we want.
apt_install() {
  apt_update_once
  logged apt-install apt install --no-install-recommends --no-remove "$@"
}

# Pids of running processes of this name. A dead one that nobody has collected (state Z) does not
# count: a container often has no init that collects them.
pids_named() {
  local stat
  { grep -lsE "^[0-9]+ \($1\) [^ZX]" "$PROC_DIR"/[0-9]*/stat || true; } | while read -r stat; do
    basename "${stat%/stat}"
  done
}

is_running() { pids_named "$2" | grep -qx "$1"; }
