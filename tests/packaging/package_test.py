# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian package of the released program: what it says, lays down, and what tools say of it.

    LIMBER_PROGRAM=<build>/app/limber python3 tests/packaging/package_test.py VERSION SCRATCH
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

VERSION, SCRATCH = sys.argv[1], pathlib.Path(sys.argv[2])
HERE = pathlib.Path(__file__).resolve().parent
# What the program loads while running, which no tool finds in it.
LOADED = {"libqt6sql6-sqlite", "qt6-translations-l10n", "fonts-inter", "fonts-noto-core",
          "espeak-ng-data"}
COMMANDS = ["guide", "history", "list", "print", "validate"]


def run(*command, **options):
    return subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, text=True,
                          capture_output=True, timeout=120, **options)


def said_by(*command, **options):
    """What a command that succeeds says, in all."""
    done = run(*command, **options)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def setUpModule():
    if "LIMBER_PROGRAM" not in os.environ:
        raise unittest.SkipTest("packaging/test builds what is released")
    build = pathlib.Path(os.environ["LIMBER_PROGRAM"]).parents[1]
    shutil.rmtree(SCRATCH, ignore_errors=True)
    said_by("cpack", "-G", "DEB", "--config", build / "CPackConfig.cmake", "-B", SCRATCH)
    PackageTest.package, = SCRATCH.glob("*.deb")
    said_by("dpkg-deb", "--extract", PackageTest.package, PackageTest.root)


def tearDownModule():
    shutil.rmtree(SCRATCH, ignore_errors=True)


class PackageTest(unittest.TestCase):
    root = SCRATCH / "root"
    share = root / "usr" / "share"
    environment = {"PATH": f"{root}/usr/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                   "HOME": str(SCRATCH / "home")}

    def field(self, name):
        return said_by("dpkg-deb", "--field", self.package, name).strip()


class Contents(PackageTest):
    metainfo = PackageTest.share / "metainfo" / "org.limber.Limber.metainfo.xml"

    def test_who_makes_it_and_what_it_needs(self):
        self.assertEqual(self.field("Package"), "limber")
        self.assertEqual(self.field("Version"), VERSION)
        self.assertEqual(self.field("Maintainer"), "Limber developers <limber@limber.invalid>")
        self.assertEqual(self.field("Homepage"), "")
        needed = {word.split()[0] for word in self.field("Depends").split(",")}
        self.assertLessEqual(LOADED | {"libqt6gui6", "libc6"}, needed)
        self.assertEqual(self.field("Recommends"), "pipewire-pulse | pulseaudio")
        self.assertEqual(self.field("Suggests"), "cups")

    def test_lintian_has_nothing_to_say(self):
        self.assertEqual(run("lintian", "--fail-on", "error,warning", self.package).stdout, "")

    def test_every_file_has_a_sum_and_belongs_to_root(self):
        said_by("dpkg-deb", "--control", self.package, SCRATCH / "control")
        said_by("md5sum", "--check", SCRATCH / "control" / "md5sums", cwd=self.root)
        summed = (SCRATCH / "control" / "md5sums").read_text().splitlines()
        listing = said_by("dpkg-deb", "--contents", self.package).splitlines()
        files = [line for line in listing if line.startswith("-")]
        self.assertEqual(len(summed), len(files))
        for line in listing:
            self.assertRegex(line, r"^(drwxr-xr-x|-rwxr-xr-x|-rw-r--r--) root/root ")

    def test_it_starts(self):
        self.assertEqual(said_by("limber", "--version", env=self.environment),
                         f"limber {VERSION}\n")

    def test_changelog_and_metainfo_tell_of_this_release(self):
        changelog = self.share / "doc" / "limber" / "changelog.gz"
        text = said_by("zcat", changelog)
        self.assertTrue(text.startswith(f"limber ({VERSION}) "), text)
        day = said_by("dpkg-parsechangelog", "-l", HERE.parents[1] / "packaging/debian/changelog",
                      "--show-field", "Timestamp")
        release = ElementTree.parse(self.metainfo).find("releases/release")
        self.assertEqual(release.get("version"), VERSION)
        self.assertEqual(said_by("date", "--utc", "--date", f"@{day.strip()}", "+%F").strip(),
                         release.get("date"))

    def test_appstream_has_nothing_to_say(self):
        said = said_by("appstreamcli", "validate", "--pedantic", "--no-net", self.metainfo)
        # The name is that of the desktop entry, the icon and the file type.
        remarks = [line for line in said.splitlines() if re.match("[EWIP]:", line) and
                   "cid-contains-uppercase-letter" not in line]
        self.assertEqual(remarks, [])


class Manual(PackageTest):
    def test_readers_of_manual_pages_have_nothing_to_say(self):
        page = self.share / "man" / "man1" / "limber.1.gz"
        done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(said_by("mandoc", "-T", "lint", "-W", "warning", page), "")

    def test_it_names_every_option_of_the_help(self):
        page = re.sub(r"\\f[BIR]|\\", "", said_by("zcat", self.share / "man/man1/limber.1.gz"))
        for command in [[], *([word] for word in COMMANDS)]:
            helped = said_by("limber", *command, "--help", env=self.environment)
            options = re.findall(r"--[a-z-]+", helped)
            self.assertIn("--log-level", options)
            for option in options:
                self.assertIn(option, page)
            self.assertIn(" ".join(["limber", *command]), page)


class Completions(PackageTest):
    """Each shell is asked what may follow `limber guide --rep` and the like."""

    def setUp(self):
        (SCRATCH / "notes.json").touch()

    def assert_completes(self, offered):
        """`offered` gives what there is for the last of some words, as a set."""
        self.assertLessEqual(set(COMMANDS), offered(""))
        self.assertEqual(offered("guide", "--rep"), {"--repetitions"})
        self.assertEqual(offered("history", "--repe"), set())
        self.assertEqual(offered("history", "--format", ""), {"csv", "json", "table"})
        self.assertEqual(offered("guide", "upper"), {"upper-back-release"})
        self.assertEqual(offered("history", "--import", "notes"), {"notes.json"})

    def shell(self, *command):
        return run(*command, env=self.environment, cwd=SCRATCH).stdout

    def test_in_bash(self):
        script = self.share / "bash-completion" / "completions" / "limber"

        def offered(*words):
            typed = " ".join(f"'{word}'" for word in ("limber", *words))
            said = self.shell("bash", "--norc", "-c",
                              f"source '{script}'; COMP_WORDS=({typed}); COMP_CWORD={len(words)}; "
                              "set -- $(complete -p limber); $3; echo \"${COMPREPLY[*]}\"")
            return set(said.split())
        self.assert_completes(offered)
        self.assertEqual(offered("history", "--format", "=", "c"), {"csv"})
        self.assertEqual(offered("guide", "notes"), set())

    def test_in_fish(self):
        script = self.share / "fish" / "vendor_completions.d" / "limber.fish"

        def offered(*words):
            typed = " ".join(("limber", *words))
            said = self.shell("fish", "--no-config", "-c",
                              f"source '{script}'; complete --do-complete '{typed}'")
            return {line.split("\t")[0] for line in said.splitlines()}
        self.assert_completes(offered)

    def test_in_zsh(self):
        """zsh completes only for a person; so this listens to what it is handed to choose from."""
        folder = self.share / "zsh" / "vendor-completions"

        def handed(*words):
            typed = " ".join(f"'{word}'" for word in ("limber", *words))
            return self.shell("zsh", "-f", "-c", f"""
                fpath=('{folder}' $fpath); autoload -Uz compinit; compinit -u -D
                for name in _arguments _files; functions[$name]='print -rl -- "$@"'
                compadd() {{ print -rl -- ${{(P)2}} }}
                _describe() {{ print -rl -- ${{(P)2}} }}
                words=({typed}); $_comps[limber]; $1""")
        self.assertIn("--repetitions=[", handed("guide", ""))
        self.assertNotIn("--repetitions", handed("history", ""))
        self.assertIn(":(table json csv)", handed("history", ""))


class Flatpak(unittest.TestCase):
    def test_its_builder_reads_the_manifest_whole(self):
        manifest = HERE.parents[1] / "packaging" / "flatpak" / "org.limber.Limber.yaml"
        done = run("flatpak-builder", "--show-manifest", manifest, cwd=SCRATCH)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        read = json.loads(done.stdout)
        self.assertEqual((read["id"], read["runtime"]), ("org.limber.Limber", "org.kde.Platform"))
        self.assertEqual(read["modules"][-1]["name"], "limber")
        self.assertNotIn("--share=network", read["finish-args"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
