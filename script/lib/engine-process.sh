# shellcheck shell=bash
# Starting dockerd where it is installed and not running, and stopping just that one again.

ENGINE_START_SECONDS=60
ENGINE_STOP_SECONDS=60
ENGINE_DIR=$CACHE/engine
RUN_DIR=${COMPOSE_GATE_RUN_DIR:-/var/run}

# Holds "pid starttime" of the dockerd that bootstrap started. A run that wants to stop only what it
# started itself names a file of its own.
ENGINE_RECORD=${COMPOSE_GATE_ENGINE_RECORD:-$ENGINE_DIR/started}

start_engine() {
  [ "$USER_ID" = 0 ] || refuse \
    'dockerd is installed but does not run, and only root may start it.' \
    'Remedy: sudo systemctl start docker, or run script/bootstrap once as root.'
  if [ -d "$SYSTEMD_DIR" ]; then
    logged engine-start systemctl start docker
    say engine 'started by systemd'
  else
    start_dockerd_by_hand
  fi
}

# Detached from this shell, its lock and its streams, so that it outlives them.
start_dockerd_by_hand() {
  local pid log=$ENGINE_DIR/dockerd.log pidfile=$ENGINE_DIR/dockerd.pid
  mkdir -p "$ENGINE_DIR" "$(dirname "$ENGINE_RECORD")"
  forget_stale_pid_files
  setsid dockerd --pidfile "$pidfile" >"$log" 2>&1 </dev/null 9>&- &
  pid=$!
  if ! wait_until_engine_answers "$pid"; then
    printf 'bootstrap: dockerd did not answer; the end of %s:\n' "$log" >&2
    tail -n 20 "$log" >&2
    kill "$pid" 2>/dev/null || true
    return 1
  fi
  printf '%s %s\n' "$pid" "$(start_time "$pid")" >"$ENGINE_RECORD"
  say engine "dockerd started (pid $pid, log $log); script/engine stop ends it"
}

# After a crash a pid file may name a process that is something else by now; dockerd would wait for it.
forget_stale_pid_files() {
  local file name
  for file in "$ENGINE_DIR/dockerd.pid" "$RUN_DIR/docker/containerd/containerd.pid"; do
    name=$(basename "$file" .pid)
    [ "$name" = containerd ] || name=dockerd
    if [ -r "$file" ] && ! is_running "$(cat "$file")" "$name"; then
      rm -f "$file"
      say engine "stale $file removed"
    fi
  done
}

wait_until_engine_answers() {
  local pid=$1 deadline=$((SECONDS + ENGINE_START_SECONDS))
  until engine_version >/dev/null; do
    kill -0 "$pid" 2>/dev/null || return 1
    [ "$SECONDS" -lt "$deadline" ] || return 1
    sleep 0.1
  done
}

# Ends the dockerd of the record, and no other: a pid alone could be someone else's by now.
stop_recorded_engine() {
  local pid time deadline=$((SECONDS + ENGINE_STOP_SECONDS))
  if ! [ -r "$ENGINE_RECORD" ]; then
    say engine 'none of ours to stop'
    return
  fi
  read -r pid time <"$ENGINE_RECORD"
  if is_running "$pid" dockerd && [ "$(start_time "$pid")" = "$time" ]; then
    kill "$pid"
    while is_running "$pid" dockerd; do
      [ "$SECONDS" -lt "$deadline" ] || {
        printf 'dockerd (pid %s) still runs %s s after it was asked to end\n' "$pid" "$ENGINE_STOP_SECONDS" >&2
        return 1
      }
      sleep 0.1
    done
    say engine "dockerd stopped (pid $pid)"
  else
    say engine "dockerd (pid $pid) had ended already"
  fi
  rm -f "$ENGINE_RECORD"
}

# Field 22 of stat, counted after the name, which may hold blanks.
start_time() {
  local stat
  stat=$(cat "$PROC_DIR/$1/stat" 2>/dev/null) || return 0
  awk '{ print $20 }' <<<"${stat##*) }"
}
