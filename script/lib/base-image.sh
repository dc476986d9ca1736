# shellcheck shell=bash
# The base image of the example: public where an image registry answers, else made from what is here.

PUBLIC_BASE_IMAGE=node:24-alpine
LOCAL_BASE_IMAGE=compose-gate/node-base:24
REGISTRY_ANSWER_SECONDS=15
BASE_IMAGE_CHOICE=$CACHE/base-image
NODE_USER_ID=1000

# A local base stays chosen while it is there, so that no later run waits for a registry again.
ensure_base_image() {
  if has_image "$PUBLIC_BASE_IMAGE"; then
    choose public "$PUBLIC_BASE_IMAGE is here"
  elif local_base_was_chosen && has_image "$LOCAL_BASE_IMAGE"; then
    say base-image "$LOCAL_BASE_IMAGE, made here (remove $BASE_IMAGE_CHOICE to ask the registry again)"
  elif registry_answers; then
    choose public "$PUBLIC_BASE_IMAGE, the registry answers"
  else
    has_image "$LOCAL_BASE_IMAGE" || make_local_base
    choose "$LOCAL_BASE_IMAGE" "$LOCAL_BASE_IMAGE, made here: no registry answers"
  fi
}

has_image() { docker image inspect "$1" >/dev/null 2>&1; }

local_base_was_chosen() { [ "$(cat "$BASE_IMAGE_CHOICE" 2>/dev/null)" = "$LOCAL_BASE_IMAGE" ]; }

registry_answers() { within_seconds "$REGISTRY_ANSWER_SECONDS" docker manifest inspect "$PUBLIC_BASE_IMAGE" >/dev/null 2>&1; }

choose() {
  printf '%s\n' "$1" >"$BASE_IMAGE_CHOICE"
  say base-image "$2"
}

# As in the public image: node in /usr/local/bin, a shell with the usual commands, a user node.
make_local_base() {
  local work root busybox node_version
  [ "$(uname -s)" = Linux ] || refuse \
    "no image registry answers, so $PUBLIC_BASE_IMAGE cannot be pulled, and only Linux can make a base image of its own." \
    "Remedy: docker pull $PUBLIC_BASE_IMAGE where the registry answers, then run script/bootstrap again."
  ensure_npm
  ensure_cached_node
  node_version=$("$(cached_node)" --version)
  work=$(mktemp -d "$CACHE/base-image.XXXXXX")
  root=$work/root
  (
    trap 'rm -rf "$work"' EXIT
    umask 022
    busybox=$(static_busybox "$work")
    make_skeleton "$root"
    add_program "$(cached_node)" "$root/usr/local/bin/node" "$root"
    add_busybox "$busybox" "$root"
    import_root "$root" "${node_version#v}"
  )
}

make_skeleton() {
  local root=$1
  mkdir -p "$root"/{bin,sbin,usr/bin,usr/sbin,usr/local/bin,etc,home/node,root,tmp,var/tmp,run,proc,sys,dev}
  chmod 1777 "$root/tmp" "$root/var/tmp"
  chmod 700 "$root/root"
  printf '%s\n' root:x:0:0:root:/root:/bin/sh "node:x:$NODE_USER_ID:$NODE_USER_ID:node:/home/node:/bin/sh" >"$root/etc/passwd"
  printf '%s\n' root:x:0: "node:x:$NODE_USER_ID:" >"$root/etc/group"
  echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
}

# A program, and at their own paths the libraries that the loader names for it.
add_program() {
  local program=$1 target=$2 root=$3 library
  cp -L "$program" "$target"
  chmod 755 "$target"
  ldd "$program" | awk '$2 == "=>" { print $3 } $1 ~ /^\// { print $1 }' | grep '^/' | while read -r library; do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
}

add_busybox() {
  local busybox=$1 root=$2 applet
  cp "$busybox" "$root/bin/busybox"
  chmod 755 "$root/bin/busybox"
  "$busybox" --list-full | grep -vx bin/busybox | while read -r applet; do
    mkdir -p "$root/$(dirname "$applet")"
    ln -sfn /bin/busybox "$root/$applet"
  done
}

# Prints the path of a statically linked busybox. The package is unpacked, not installed:
# installing it would replace the dynamic one that a machine may have.
static_busybox() {
  local work=$1 found
  found=$(command -v busybox || true)
  if [ -n "$found" ] && ! ldd "$found" >/dev/null 2>&1; then
    echo "$found"
    return
  fi
  if may_install_packages; then
    apt_update_once
    (cd "$work" && logged apt-busybox apt download busybox-static && dpkg-deb -x busybox-static_*.deb busybox)
    found=$(find "$work/busybox" -type f -path '*bin/busybox')
    echo "$found"
    return
  fi
  refuse "no image registry answers, so $PUBLIC_BASE_IMAGE cannot be pulled, and a base made here needs a static busybox." \
    'Remedy: install your system'"'"'s static busybox (Debian, Ubuntu: busybox-static) and run script/bootstrap again.'
}

# Everything belongs to root but the home of the user node, whoever runs this.
import_root() {
  local root=$1 node_version=$2 tar=$1.tar
  tar -C "$root" --sort=name --mtime=@0 --numeric-owner --owner=0 --group=0 --exclude=./home/node -cf "$tar" .
  tar -C "$root" --mtime=@0 --numeric-owner --owner="$NODE_USER_ID" --group="$NODE_USER_ID" -rf "$tar" ./home/node
  docker import \
    --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    --change "ENV NODE_VERSION=$node_version" \
    --change 'CMD ["node"]' \
    "$tar" "$LOCAL_BASE_IMAGE" >/dev/null
}
