# shellcheck shell=bash
# What bootstrap may not or cannot bring: it says what to install, and exits 2.

new_machine 'unknown words'
on_machine "$BASH" "$FAKE/repo/script/bootstrap" --everything
exits 2
says 'unknown arguments: --everything. Allowed: --demo, --help.'

new_machine 'Fedora without an engine'
with_os fedora 42
bootstrap
exits 2
says 'dnf install moby-engine docker-compose docker-buildx'
says 'Compose 2.24 or later'

new_machine 'a system that we do not know'
with_os plan9
bootstrap
exits 2
says 'install it with the means of your system'

new_machine 'no os-release at all'
bootstrap
exits 2
says 'no Docker engine answers'

new_machine 'Debian 11 is older than what we install on'
with_fakes apt-get
with_os debian 11
bootstrap
exits 2
file_says_not apt.log install

for system in 'debian 12:run script/bootstrap, which adds just these packages of Debian 13' \
  'debian 13:apt-get install docker.io docker-cli docker-compose docker-buildx' \
  'ubuntu 24.04:apt-get install docker.io docker-compose-v2 docker-buildx'; do
  new_machine "an ordinary user on ${system%%:*}"
  with_fakes apt-get
  # shellcheck disable=SC2086 # two words
  with_os ${system%%:*}
  USER_ID=1000 bootstrap
  exits 2
  says "${system#*:}"
  check 'apt is not called' test ! -s "$FAKE/apt.log"
done

new_machine 'an engine elsewhere that is silent'
with_fakes docker apt-get
with_os debian 13
bootstrap DOCKER_HOST=tcp://127.0.0.1:1
exits 2
says 'no engine answers at DOCKER_HOST=tcp://127.0.0.1:1'
file_says_not apt.log install

new_machine 'a docker context elsewhere that is silent'
with_fakes docker apt-get
with_os debian 13
echo far-away >"$FAKE/context"
bootstrap
exits 2
says "docker context 'far-away'"

new_machine 'a dockerd that runs and is silent'
with_fakes docker dockerd apt-get
with_os debian 13
with_process 77 dockerd S
bootstrap
exits 2
says 'dockerd runs (pid 77) but does not answer'
there_is_no engine

new_machine 'dockerd installed and not running, for an ordinary user'
with_fakes docker dockerd
with_os debian 13
USER_ID=1000 bootstrap
exits 2
says 'sudo systemctl start docker'

new_machine 'Compose too old'
with_engine 2.23.3
USER_ID=1000 bootstrap
exits 2
says 'docker compose is 2.23.3; wanted:'

new_machine 'the oldest Compose that will do'
with_engine v2.24.0
USER_ID=1000 bootstrap
exits 0
says 'compose     2.24.0'

new_machine 'Compose missing'
with_engine ''
USER_ID=1000 bootstrap
exits 2
says 'docker compose is missing'

new_machine 'buildx missing'
with_engine 2.29.0 ''
USER_ID=1000 bootstrap
exits 2
says 'docker buildx is missing'
says 'install the package docker-buildx'

new_machine 'no npm'
with_engine
rm "$FAKE/bin/npm"
with_node v20.0.0
USER_ID=1000 bootstrap
exits 2
says 'npm is not on PATH'

new_machine 'no registry, and no busybox for a base image of our own'
with_engine
: >"$FAKE/images"
USER_ID=1000 bootstrap
exits 2
says 'needs a static busybox'
there_is_no cache/base-image
