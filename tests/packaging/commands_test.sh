#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the commands in a copy of their folder, with apt, sudo, CMake and the like replaced by
# scripts that write their calls down.   commands_test.sh CHECKOUT SCRATCH
set -eu
checkout=$1
scratch="$2/commands under test"
rm -rf "$scratch"
mkdir -p "$scratch/bin" "$scratch/home"
cp -r "$checkout/packaging" "$scratch/packaging"
mkdir "$scratch/.ci"
cp "$checkout/.ci/run" "$scratch/.ci/run"
calls=$scratch/calls

fake() {
    {
        printf '#!/bin/sh\nprintf "%%s\\n" "%s $*" >>"%s"\n' "$1" "$calls"
        cat
    } >"$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}

fake id <<'FAKE'
echo "$FAKE_UID"
FAKE
fake dpkg-query <<'FAKE'
for last; do :; done
case " $FAKE_ABSENT " in *" $last "*) exit 1 ;; esac
echo installed
FAKE
fake apt-get <<'FAKE'
exit "$FAKE_APT"
FAKE
fake sudo <<'FAKE'
[ "$1" != -n ] || shift
exec "$@"
FAKE
fake setpriv <<'FAKE'
shift 5
exec "$@"
FAKE
fake getent <<FAKE
echo "ann:x:1000:1000::$scratch/home:/bin/sh"
FAKE
fake find <<'FAKE'
printf '%s' "$FAKE_FOREIGN"
FAKE
fake chown </dev/null
fake unshare </dev/null
fake ctest <<'FAKE'
echo "ctest tries $LIMBER_PROGRAM"
exit "$FAKE_CTEST"
FAKE
fake cmake <<'FAKE'
[ "$1" = --build ] || exit 0
mkdir -p "build/$3/app"
cat >"build/$3/app/limber" <<'PROGRAM'
#!/bin/sh
printf 'in %s for %s:' "$PWD" "$HOME"
printf ' <%s>' "$@"
echo
PROGRAM
chmod +x "build/$3/app/limber"
[ -z "$FAKE_NINJA" ] || echo "$FAKE_NINJA"
exit "$FAKE_BUILD"
FAKE

# call VARIABLE=value... command...: as a plain user on a ready machine, unless said otherwise.
call() {
    : >"$calls"
    status=0
    (cd / && env -i PATH="$scratch/bin:/usr/bin:/bin" HOME=/home/plain FAKE_UID=1000 FAKE_ABSENT= \
        FAKE_APT=0 FAKE_FOREIGN= FAKE_CTEST=0 FAKE_BUILD=0 FAKE_NINJA= "$@") \
        >"$scratch/out" 2>"$scratch/err" <&- || status=$?
}

expect() {
    what=$1
    shift
    if ! "$@"; then
        echo "FAILED: $what (exit $status)"
        sed 's/^/  called: /' "$calls"
        sed 's/^/  out: /' "$scratch/out"
        sed 's/^/  err: /' "$scratch/err"
        exit 1
    fi
}
said() { grep -qF -- "$2" "$scratch/$1"; }
called() { grep -qE -- "^$1" "$calls"; }
not() { ! "$@"; }
run=$scratch/packaging/run
test=$scratch/packaging/test

call DISPLAY=:7 "$run"
expect "a ready machine starts the window" [ "$status" -eq 0 ]
expect "the window gets no arguments" said out "in / for /home/plain: <>"
expect "a ready machine needs no apt" not called "(apt-get|sudo)"
expect "run builds the release" called "cmake --preset release"
expect "run builds no tests" not called "cmake --preset dev"

call DISPLAY=:7 "$run" validate "my own.limber"
expect "arguments reach the program whole" said out ": <validate> <my own.limber>"

call "$run"
expect "without a display that is said" said err "there is no display"
expect "without a display it guides here" said out ": <guide> <upper-back-release>"
call WAYLAND_DISPLAY=wayland-0 "$run"
expect "Wayland alone is none: Qt's part for it is not installed" said out ": <guide> <upper-back-release>"
call "$run" "$checkout/README.md"
expect "without a display it guides through a file" said out ": <guide> <$checkout/README.md>"
call "$run" list
expect "without a display arguments still count" said out ": <list>"
expect "nothing else is on standard output" [ "$(wc -l <"$scratch/out")" -eq 1 ]

call FAKE_ABSENT="cmake libgtest-dev" "$run" list
expect "run installs what is missing, and nothing for tests" \
    called "sudo -n env .*apt-get .*install .* cmake$"
expect "the package lists are refreshed first" called "sudo -n apt-get .*update"
call FAKE_ABSENT="cmake libgtest-dev" "$test"
expect "test installs also what tests need" called "apt-get .*install .* cmake libgtest-dev$"
call FAKE_ABSENT=cmake FAKE_APT=100 "$run"
expect "a failing apt is a failure" [ "$status" -eq 1 ]
expect "a failing apt is named" said err "apt could not install cmake"
expect "nothing is built after a failing apt" not called cmake
call FAKE_UID=0 FAKE_ABSENT=cmake "$run" list
expect "root needs no sudo" not called sudo
expect "root installs" called "apt-get .*install .* cmake$"

call FAKE_UID=0 SUDO_USER=ann SUDO_UID=1000 SUDO_GID=1000 FAKE_ABSENT=cmake "$run" list
expect "under sudo root installs" called "apt-get .*install .* cmake$"
expect "under sudo apt is not the person's" not called "setpriv .*apt-get"
expect "under sudo the person configures" \
    called "setpriv --reuid 1000 --regid 1000 --init-groups cmake --preset release"
expect "under sudo the person builds" called "setpriv .*cmake --build"
expect "under sudo the person launches" called "setpriv .*app/limber list"
expect "under sudo home is the person's" said out "for $scratch/home: <list>"
expect "under sudo what root built before is given back" \
    called "chown -R -h 1000:1000 $scratch/build"
call FAKE_UID=0 SUDO_USER=root SUDO_UID=0 SUDO_GID=0 "$run" list
expect "root's own sudo stays root" not called setpriv

call FAKE_FOREIGN="build/release" "$run" list
expect "a build folder of someone else is a failure" [ "$status" -eq 1 ]
expect "and the way out is said" said err "sudo rm -r '$scratch/build'"
call FAKE_NINJA="ninja: no work to do." "$run" list
expect "that there is nothing to build is not said" not said err ninja
call FAKE_NINJA="a.cpp:1: warning" "$run" list
expect "a warning of the build is passed on" said err "a.cpp:1: warning"
call FAKE_BUILD=1 FAKE_NINJA="FAILED: a.o" "$run" list
expect "a failing build is a failure" [ "$status" -eq 1 ]
expect "and says what failed" said err "FAILED: a.o"
expect "a failing build is not launched" not called ".*app/limber"

call "$test" -L style
expect "tests run on the checked build" called "ctest --preset dev .*-L style"
expect "and try the released program" said out "ctest tries $scratch/build/release/app/limber"

verify=$scratch/packaging/verify-deb
touch "$scratch/my own.deb"
call "$verify" "$scratch/my own.deb"
expect "a package is tried as root, through sudo" \
    called "sudo -n unshare --mount --propagation private $verify .*/my own.deb"
expect "one that is at hand needs no build" not called cmake
call FAKE_UID=0 "$verify" "$scratch/my own.deb"
expect "root tries a package without sudo" not called sudo
call "$verify" "$scratch/none.deb"
expect "a package that is not there is a failure" [ "$status" -eq 1 ]
expect "and is named one" said err "there is no such package"

call FAKE_CTEST=8 "$scratch/.ci/run"
expect "failing tests are a failure" [ "$status" -eq 8 ]
