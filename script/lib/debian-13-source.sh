# shellcheck shell=bash disable=SC2034 # the files sourced beside this one use its variables
# Debian 12's Compose is version 1, so the engine's packages come from Debian 13, and only those:
# every other package of Debian 13 is pinned away.

DEBIAN_13_PACKAGES='docker.io docker-cli docker-compose docker-buildx'

# Prints the source of Debian 12's main archive as it is configured here, one field a line
# (URIs, Signed-By, Trusted), from either format; nothing where there is none.
debian_12_source() {
  local file source
  for file in "$APT_DIR"/sources.list "$APT_DIR"/sources.list.d/*; do
    case $file in
      *.list) source=$(one_line_source "$file" 2>/dev/null) || continue ;;
      *.sources) source=$(deb822_source "$file" 2>/dev/null) || continue ;;
      *) continue ;;
    esac
    [ -z "$source" ] || {
      printf '%s\n' "$source"
      return
    }
  done
}

one_line_source() {
  awk '
    $1 != "deb" { next }
    {
      options = ""
      line = $0
      if (match(line, /\[[^]]*\]/)) {
        options = substr(line, RSTART + 1, RLENGTH - 2)
        line = substr(line, 1, RSTART - 1) substr(line, RSTART + RLENGTH)
      }
      count = split(line, field, /[ \t]+/)
      main = 0
      for (i = 4; i <= count; i++) if (field[i] == "main") main = 1
      if (field[3] != "bookworm" || !main) next
      print "URIs: " field[2]
      count = split(options, option, /[ \t]+/)
      for (i = 1; i <= count; i++) {
        if (sub(/^signed-by=/, "", option[i])) print "Signed-By: " option[i]
        else if (sub(/^trusted=/, "", option[i])) print "Trusted: " option[i]
      }
      exit
    }' "$1"
}

# A stanza ends at an empty line; a field goes on over the lines that start with a blank.
deb822_source() {
  awk '
    function has(list, word) { return index(" " list " ", " " word " ") > 0 }
    function finish() {
      if (!done && has(value["suites"], "bookworm") && has(value["components"], "main") &&
          has(value["types"], "deb") && value["enabled"] != "no") {
        print "URIs: " value["uris"]
        if ("signed-by" in value) print "Signed-By: " value["signed-by"]
        if ("trusted" in value) print "Trusted: " value["trusted"]
        done = 1
      }
      for (name in value) delete value[name]
      current = ""
    }
    /^#/ { next }
    /^[ \t]*$/ { finish(); next }
    /^[ \t]/ { if (current != "") value[current] = value[current] "\n" $0; next }
    {
      colon = index($0, ":")
      current = tolower(substr($0, 1, colon - 1))
      text = substr($0, colon + 1)
      gsub(/^[ \t]+|[ \t]+$/, "", text)
      gsub(/[ \t]+/, " ", text)
      value[current] = text
    }
    END { finish() }' "$1"
}

has_text() { [ -r "$1" ] && [ "$(cat "$1")" = "$2" ]; }

put_text() {
  mkdir -p "$(dirname "$1")"
  printf '%s\n' "$2" >"$1"
}

debian_13_is_configured_by_others() {
  { grep -rlsw trixie "$APT_DIR/sources.list" "$APT_DIR/sources.list.d" || true; } | grep -qv /compose-gate-debian-13
}

engine_pin() {
  printf '%s\n' "Package: $DEBIAN_13_PACKAGES" 'Pin: release n=trixie' 'Pin-Priority: 600'
}

nothing_else_pin() {
  printf '%s\n' '' 'Package: *' 'Pin: release n=trixie' 'Pin-Priority: -1'
}

derived_source() {
  printf '%s\n' '# Derived from the source of Debian 12; the pins in preferences.d admit the engine only.' \
    'Types: deb' 'Suites: trixie' 'Components: main' "$1"
}

# Where the owner has Debian 13 configured already, its other packages keep the owner's pins.
offer_debian_13_packages() {
  local source
  if debian_13_is_configured_by_others; then
    put_file_of_ours preferences.d/compose-gate-debian-13 "$(engine_pin)"
    return
  fi
  source=$(debian_12_source)
  [ -n "$source" ] || refuse \
    "no apt source for Debian 12 (suite bookworm, component main) in $APT_DIR, so Debian 13's cannot be derived." \
    "Remedy: add Debian 12's main archive to $APT_DIR/sources.list.d and run script/bootstrap again."
  # Pins first: a source without them would offer the whole of Debian 13.
  put_file_of_ours preferences.d/compose-gate-debian-13 "$(engine_pin; nothing_else_pin)"
  put_file_of_ours sources.list.d/compose-gate-debian-13.sources "$(derived_source "$source")"
}

put_file_of_ours() {
  has_text "$APT_DIR/$1" "$2" && return
  put_text "$APT_DIR/$1" "$2"
  say apt "wrote $APT_DIR/$1 (Debian 13 for $DEBIAN_13_PACKAGES only)"
  APT_UPDATED=
}
