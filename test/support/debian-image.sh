#!/usr/bin/env bash
# Makes an image with nginx, Redis and PostgreSQL out of this machine's own distribution, for no image
# registry may answer. The packages are unpacked, not installed: a fifth of the size and of the time of
# debootstrap, and nothing of the machine changes but apt's lists, where they are missing or out of date.
#   debian-image.sh TAG
set -euo pipefail

tag=$1
packages='base-files coreutils dash sed nginx redis-server postgresql postgresql-client'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root

# With an empty list of installed packages, apt resolves everything that the programs need. It installs nothing.
download() {
  # shellcheck disable=SC2086 # a list
  DEBIAN_FRONTEND=noninteractive apt-get -q -y -o "Dir::State::status=$work/installed" -o "Dir::Cache=$work/cache" \
    -o APT::Sandbox::User=root -o Debug::NoLocking=1 --no-install-recommends --download-only install $packages
}

# What runs none of the three is left out.
unpack() {
  dpkg-deb --fsys-tarfile "$1" | tar -C "$root" -x --exclude=./usr/share/doc --exclude=./usr/share/man \
    --exclude=./usr/share/locale --exclude='*/perl*' --exclude='*/libLLVM*' --exclude='*/libz3*' --exclude='*/bitcode'
}

# Some releases' packages put files in /bin and /lib, others in /usr/bin and /usr/lib.
merge_into_usr() {
  local folder=$1
  mkdir -p "$root/usr/$folder"
  if [ -d "$root/$folder" ] && [ ! -L "$root/$folder" ]; then
    cp -a "$root/$folder/." "$root/usr/$folder/"
    rm -r "${root:?}/$folder"
  fi
  ln -sfn "usr/$folder" "$root/$folder"
}

# What the packages' own scripts would have done.
settle() {
  local program
  printf '%s\n' root:x:0:0:root:/root:/bin/sh www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin \
    redis:x:101:101:redis:/var/lib/redis:/usr/sbin/nologin postgres:x:102:102:postgres:/var/lib/postgresql:/bin/sh >"$root/etc/passwd"
  printf '%s\n' root:x:0: www-data:x:33: redis:x:101: postgres:x:102: >"$root/etc/group"
  rm -rf "$root/var/run"
  ln -s ../run "$root/var/run"
  install -d -o 101 -g 101 "$root/var/lib/redis"
  install -d -o 102 -g 102 "$root/run/postgresql" "$root/var/lib/postgresql"
  for program in "$root"/usr/lib/postgresql/*/bin/*; do ln -sf "${program#"$root"}" "$root/usr/local/bin/"; done
  ln -sf ../sites-available/default "$root/etc/nginx/sites-enabled/default"
  ln -sf /dev/stdout "$root/var/log/nginx/access.log"
  ln -sf /dev/stderr "$root/var/log/nginx/error.log"
}

mkdir -p "$work/cache/archives/partial"
: >"$work/installed"
download || {
  apt-get -q -o DPkg::Lock::Timeout=300 update
  download
}
mkdir -p "$root/usr/local/bin"
for package in "$work"/cache/archives/*.deb; do unpack "$package"; done
for folder in bin sbin lib lib64; do merge_into_usr "$folder"; done
settle
tar -C "$root" -c . | docker import --change 'ENV PATH=/usr/local/bin:/usr/sbin:/usr/bin' - "$tag"
