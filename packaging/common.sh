# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run and test share. Sourced by them, with `checkout` set. Everything said goes to standard
# error, so that the program's own output stays clean. Only apt runs as root.

(: <&0) 2>/dev/null || exec </dev/null
[ -n "${LC_ALL-}${LC_CTYPE-}${LANG-}" ] || export LANG=C.UTF-8

say() {
    printf 'limber: %s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# Called through sudo, everything but apt goes back to the person who called it.
person=
if [ "$(id -u)" -eq 0 ] && [ -n "${SUDO_UID-}" ] && [ "$SUDO_UID" -ne 0 ]; then
    person=$SUDO_USER
fi

# sudo drops most of the environment; its own process still has it as the person had it.
become_the_person() {
    while IFS= read -r pair; do
        name=${pair%%=*}
        case $name in
        DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | XDG_* | DBUS_SESSION_BUS_ADDRESS)
            printenv "$name" >/dev/null || export "$pair"
            ;;
        esac
    done <<PAIRS
$(grep -qx sudo "/proc/$PPID/comm" && tr '\0' '\n' <"/proc/$PPID/environ")
PAIRS
    if [ -z "${XDG_RUNTIME_DIR-}" ] && [ -d "/run/user/$SUDO_UID" ]; then
        export XDG_RUNTIME_DIR="/run/user/$SUDO_UID"
    fi
    HOME=$(getent passwd "$SUDO_UID" | cut -d: -f6)
    export HOME USER="$person" LOGNAME="$person"
}

exec_as_person() {
    [ -z "$person" ] ||
        exec setpriv --reuid "$SUDO_UID" --regid "$SUDO_GID" --init-groups "$@"
    exec "$@"
}

as_person() {
    (exec_as_person "$@")
}

if [ "$(id -u)" -eq 0 ]; then
    root=
elif [ -t 0 ]; then
    root=sudo
else
    root='sudo -n'
fi

# Installs what is missing of packages.txt; with `test` also what only the tests need.
install_packages() {
    packages=$(sed -e 's/#.*//' "$checkout/packaging/packages.txt")
    [ "${1-}" = test ] || packages=$(printf '%s\n' "$packages" | sed '/^\[test\]/,$d')
    missing=
    for package in $(printf '%s\n' "$packages" | sed '/^\[/d'); do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    say "installing$missing"
    [ -z "$root" ] || command -v sudo >/dev/null ||
        fail "that needs root, and there is no sudo here; as root: apt-get install$missing"
    $root apt-get -qq -o DPkg::Lock::Timeout=120 update >&2 </dev/null ||
        say "the package lists could not be refreshed; trying with those at hand"
    $root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 \
        -o Dpkg::Use-Pty=0 install --no-install-recommends $missing >&2 </dev/null ||
        fail "apt could not install$missing (its own words are above)"
}

# Builds; with nothing said but what went wrong, unless somebody looks on and there is much to do.
build_as_asked() {
    changed=$(find "$checkout" \( -path "$checkout/build" -o -name .git \) -prune -o \
        -type f -newer "$folder/.ninja_log" -print -quit 2>&1)
    if [ -t 2 ] && [ -n "$changed" ]; then
        as_person cmake --build "$@"
        return
    fi
    said=$(as_person cmake --build "$@" -- --quiet)
    status=$?
    case $said in
    '' | 'ninja: no work to do.') ;;
    *) printf '%s\n' "$said" ;;
    esac
    return $status
}

# Configures and builds a preset in build/<preset>; further arguments are CMake targets.
build() {
    preset=$1
    shift
    folder=$checkout/build/$preset
    if [ -n "$person" ] && [ -e "$checkout/build" ]; then
        chown -R -h "$SUDO_UID:$SUDO_GID" "$checkout/build"
    elif [ "$(id -u)" -ne 0 ] && [ -e "$checkout/build" ] &&
        [ -n "$(find "$checkout/build" ! -user "$(id -u)" -print -quit 2>&1)" ]; then
        fail "$checkout/build belongs to someone else, as after a run as root;" \
            "remove it and try again: sudo rm -r '$checkout/build'"
    fi
    as_person mkdir -p "$folder" || fail "cannot write to $checkout"

    fresh=
    grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$checkout" "$folder/CMakeCache.txt" || fresh=--fresh
    [ -e "$folder/build.ninja" ] || say "building ($preset): the first time takes some minutes"
    (
        cd "$checkout" || exit
        as_person cmake --preset "$preset" $fresh --log-level=WARNING >/dev/null &&
            build_as_asked --preset "$preset" ${1+--target "$@"}
    ) >&2 || fail "the build ($preset) failed"
}
