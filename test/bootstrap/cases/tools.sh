# shellcheck shell=bash
# The test tools where what builds them is missing, and where all are there.

new_machine 'neither Go nor Python nor shellcheck'
with_engine
USER_ID=1000 bootstrap_all
exits 0
says 'trivy       skipped: 0.74.0 is built with Go, which is not on PATH. Install Go 1.26.3 or later.'
says 'act         skipped: 0.2.87'
says 'actionlint  skipped: 1.7.12'
says 'trivy-test-db skipped: our own program is built with Go'
says 'snyk        1.1307.4'
file_says npm.log 'ci --ignore-scripts'
says 'zizmor      skipped: 1.32.0 needs Python 3 with venv'
says 'shellcheck  skipped: not on PATH'

new_machine 'the demo needs no test tools'
with_engine
bootstrap
exits 0
says_not trivy

new_machine 'a Go that is too old'
with_engine
printf '%s\n' '#!/bin/sh' 'case "$*" in *GOVERSION*) echo go1.22.1 ;; *) exit 1 ;; esac' >"$FAKE/bin/go"
chmod +x "$FAKE/bin/go"
USER_ID=1000 bootstrap_all
exits 0
says 'trivy       skipped: 0.74.0 needs Go 1.26.3 or later; PATH has go1.22.1.'

new_machine 'tools built before'
with_engine
mkdir -p "$FAKE/cache/bin" "$FAKE/cache/zizmor/1.32.0/bin"
for program in trivy-0.74.0 act-0.2.87 actionlint-1.7.12 trivy-0.1.0; do
  printf '%s\n' '#!/bin/sh' "echo this is $program" >"$FAKE/cache/bin/$program"
  chmod +x "$FAKE/cache/bin/$program"
done
ln -s trivy-0.1.0 "$FAKE/cache/bin/trivy"
cp "$FAKE/bin/node" "$FAKE/cache/zizmor/1.32.0/bin/zizmor"
USER_ID=1000 bootstrap_all
exits 0
says 'trivy       0.74.0'
says 'zizmor      1.32.0'
# shellcheck disable=SC2016 # the machine expands it
on_machine "$BASH" -euc '. "$0/script/lib/path.sh"; trivy' "$FAKE/repo"
says 'this is trivy-0.74.0'

new_machine 'a Go build that fails'
with_engine
printf '%s\n' '#!/bin/sh' 'case "$*" in *" build "*) echo the compiler says why; exit 1 ;; esac' >"$FAKE/bin/go"
chmod +x "$FAKE/bin/go"
USER_ID=1000 bootstrap_all
exits 1
says 'the compiler says why'
