# shellcheck shell=bash
# Installing, starting and stopping the engine.

new_machine 'Debian 12, sources in one-line format'
with_fakes apt-get
with_os debian 12
echo node:24-alpine >"$FAKE/images"
printf '%s\n' '# deb http://wrong.example/debian bookworm main' \
  'deb-src http://wrong.example/debian bookworm main' \
  'deb http://wrong.example/security bookworm-security main' \
  'deb [arch=amd64 signed-by=/keys/debian.gpg] http://mirror.example/debian bookworm main contrib' \
  >"$FAKE/apt/sources.list"
bootstrap
exits 0
says 'compose     2.26.1-4'
file_says apt.log 'install --no-install-recommends --no-remove docker.io docker-cli docker-compose docker-buildx'
file_says apt/sources.list.d/compose-gate-debian-13.sources $'Suites: trixie\nComponents: main\nURIs: http://mirror.example/debian\nSigned-By: /keys/debian.gpg'
file_says_not apt/sources.list.d/compose-gate-debian-13.sources wrong
file_says apt/preferences.d/compose-gate-debian-13 $'Package: *\nPin: release n=trixie\nPin-Priority: -1'

# The engine that was just started answers: nothing more is done.
: >"$FAKE/apt.log"
bootstrap
exits 0
check 'the second run installs nothing' test ! -s "$FAKE/apt.log"
says_not 'dockerd started'

on_machine COMPOSE_GATE_ENGINE_RECORD="$FAKE/another-run" "$BASH" "$FAKE/repo/script/engine" stop
says 'none of ours to stop'
check 'a run that started no engine stops none' test -s "$FAKE/engine"
read -r pid started <"$FAKE/cache/engine/started"
echo "$pid 1" >"$FAKE/cache/engine/started"
on_machine "$BASH" "$FAKE/repo/script/engine" stop
check 'a later process with the same pid is left alone' kill -0 "$pid"
echo "$pid $started" >"$FAKE/cache/engine/started"
on_machine "$BASH" "$FAKE/repo/script/engine" stop
exits 0
says "dockerd stopped (pid $pid)"
there_is_no engine
there_is_no cache/engine/started

new_machine 'Debian 12, sources in stanzas'
with_fakes apt-get
with_os debian 12
echo node:24-alpine >"$FAKE/images"
cat >"$FAKE/apt/sources.list.d/debian.sources" <<'TEXT'
Types: deb
URIs: http://security.example/debian
Suites: bookworm-security
Components: main

Enabled: no
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main

# the main archive
Types: deb deb-src
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
TEXT
bootstrap COMPOSE_GATE_ENGINE_RECORD="$FAKE/this-run"
exits 0
file_says apt/sources.list.d/compose-gate-debian-13.sources $'URIs: http://mirror.example/debian\nSigned-By: \n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc'
on_machine COMPOSE_GATE_ENGINE_RECORD="$FAKE/this-run" "$BASH" "$FAKE/repo/script/engine" stop
says 'dockerd stopped'

new_machine 'Debian 12 whose owner has Debian 13 beside it'
with_fakes apt-get
with_os debian 12
echo node:24-alpine >"$FAKE/images"
echo 'deb http://mirror.example/debian trixie main' >"$FAKE/apt/sources.list.d/owner.list"
bootstrap
exits 0
there_is_no apt/sources.list.d/compose-gate-debian-13.sources
file_says apt/preferences.d/compose-gate-debian-13 'Pin-Priority: 600'
file_says_not apt/preferences.d/compose-gate-debian-13 'Pin-Priority: -1'
on_machine "$BASH" "$FAKE/repo/script/engine" stop

new_machine 'Debian 12 without a source for it'
with_fakes apt-get
with_os debian 12
bootstrap
exits 2
says 'no apt source for Debian 12'
file_says_not apt.log install

new_machine 'Ubuntu'
with_fakes apt-get
with_os ubuntu 24.04
echo node:24-alpine >"$FAKE/images"
bootstrap
exits 0
file_says apt.log '--no-remove docker.io docker-compose-v2 docker-buildx'
there_is_no apt/preferences.d
on_machine "$BASH" "$FAKE/repo/script/engine" stop

new_machine 'installed and not running, after a crash'
with_fakes docker dockerd
with_os debian 13
echo node:24-alpine >"$FAKE/images"
echo 2.26.1 >"$FAKE/compose"
echo 0.13.1 >"$FAKE/buildx"
with_process 78 bash S
with_process 79 dockerd Z
mkdir -p "$FAKE/cache/engine" "$FAKE/run/docker/containerd"
echo 79 >"$FAKE/cache/engine/dockerd.pid"
echo 78 >"$FAKE/run/docker/containerd/containerd.pid"
bootstrap
exits 0
says 'dockerd started'
there_is_no cache/engine/dockerd.pid
there_is_no run/docker/containerd/containerd.pid
on_machine "$BASH" "$FAKE/repo/script/engine" stop

new_machine 'the pid file of a containerd that runs'
with_fakes docker dockerd
with_os debian 13
echo node:24-alpine >"$FAKE/images"
echo 2.26.1 >"$FAKE/compose"
echo 0.13.1 >"$FAKE/buildx"
with_process 80 containerd S
mkdir -p "$FAKE/run/docker/containerd"
echo 80 >"$FAKE/run/docker/containerd/containerd.pid"
bootstrap
exits 0
file_says run/docker/containerd/containerd.pid 80
on_machine "$BASH" "$FAKE/repo/script/engine" stop

new_machine 'a dockerd that dies at once'
with_fakes docker dockerd
with_os debian 13
touch "$FAKE/dockerd-fails"
bootstrap
exits 1
says 'failed to start daemon: a reason of its own'
there_is_no cache/engine/started

new_machine 'Compose alone is missing beside an engine'
with_engine ''
with_fakes apt-get
with_os debian 13
echo 'Inst docker-compose (2.26.1-4)' >"$FAKE/simulated"
bootstrap
exits 0
file_says apt.log '--no-remove docker-compose'
file_says_not apt.log docker.io
file_says_not apt.log docker-buildx

new_machine 'Compose cannot be installed without changing the engine'
with_engine ''
with_fakes apt-get
with_os ubuntu 24.04
printf '%s\n' 'Inst docker.io (27.5)' 'Inst docker-compose-v2 (2.33)' >"$FAKE/simulated"
bootstrap
exits 2
says 'would change the engine that runs (docker.io)'
file_says_not apt.log --no-remove
