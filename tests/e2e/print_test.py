# SPDX-License-Identifier: GPL-3.0-or-later
"""limber print: what is on the sheet, what the PDF is, and what becomes of it where it fails."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest

sys.path.insert(0, os.path.dirname(__file__))
from program import ProgramTest, as_nobody_special

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROUTINES = sorted((ROOT / "resources" / "routines").glob("*.limber"))
SHIPPED = ROOT / "resources" / "routines" / "upper-back-release.limber"
EXERCISES = ROOT / "resources" / "exercises" / "exercises.json"


def tool(*arguments):
    return subprocess.run([str(argument) for argument in arguments], capture_output=True,
                          text=True, check=True, timeout=60).stdout


def number(value, language="en"):
    text = f"{value:g}"
    return text.replace(".", ",") if language == "de" else text


def words(text):
    """The letters and signs of a text, with ligatures and presentation forms resolved: a reader
    joins what is broken at a hyphen, and single letters."""
    return re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", text))


def doses(step, days, repetitions=None, optional=False):
    """What the sheet must say of a step, by arithmetic on its JSON alone."""
    if step.get("optional") and not optional:
        return []
    found = [] if days is None else [f"Days a week {days}"]
    if roll := step.get("roll"):
        found += [f"{number(strokes['seconds'])} s "
                  f"{'up and down' if strokes['kind'] == 'along' else 'side to side'}"
                  for strokes in roll["strokes"]]
        found.append(f"{number(roll['stroke'])} s a stroke")
        found.append(f"{roll['from']} to {roll['to']}".replace("-", " ").capitalize())
    if extension := step.get("extension"):
        least, most = (extension["repetitions"][key] for key in ("min", "max"))
        reps = str(repetitions) if repetitions else \
            f"{least}–{most}" if least != most else str(most)
        tempo = extension["tempo"]
        found.append(f"{len(extension['levels'])} × {reps}")
        found.append(f"in {number(tempo['inhale'])} s, arch {number(tempo['arch'])} s, "
                     f"back {number(tempo['return'])} s")
        if tempo["hold"]:
            found.append(f"Hold {number(tempo['hold'])} s")
        if len(extension["levels"]) > 1:
            found.append(f"Move roller {number(extension['move'])} s")
            found.append(f"1 to {len(extension['levels'])}, low to high")
    if sets := step.get("sets"):
        tempo = sets["tempo"]
        found.append(f"{sets['sets']} × {sets['repetitions']}")
        found.append(f"pull {number(tempo['pull'])} s, back {number(tempo['release'])} s")
        if tempo["squeeze"]:
            found.append(f"Hold {number(tempo['squeeze'])} s")
        if sets["rest"] and sets["sets"] > 1:
            found.append(f"Rest {number(sets['rest'])} s")
    if hold := step.get("hold"):
        found.append(f"Hold {number(hold['seconds'])} s")
    return found


def generated(steps):
    """A routine of steps whose numbers are all their own."""
    levels = ["belly-button", "lower-ribs", "shoulder-blades-bottom", "shoulder-blades-middle",
              "shoulder-blades-top"]
    kinds = [
        lambda n: {"exercise": "upper-back-roll",
                   "roll": {"region": "back", "orientation": "across", "from": "lower-ribs",
                            "to": "upper-shoulders", "stroke": 2 + n / 4,
                            "strokes": [{"kind": "along", "seconds": 20 + n},
                                        {"kind": "side-to-side", "seconds": 10 + n}]}},
        lambda n: {"exercise": "thoracic-extension",
                   "extension": {"region": "back", "orientation": "across",
                                 "levels": levels[:1 + n % 5],
                                 "repetitions": {"min": 2, "max": 2 + n % 4},
                                 "tempo": {"inhale": 2 + n / 8, "arch": 3 + n / 8, "hold": n % 3,
                                           "return": 1.5 + n / 8},
                                 "move": 5 + n}},
        lambda n: {"exercise": "row",
                   "sets": {"sets": 1 + n % 3, "repetitions": 5 + n,
                            "tempo": {"pull": 1 + n / 8, "squeeze": n % 2, "release": 2 + n / 8},
                            "rest": 15 + n}},
        lambda n: {"exercise": "lengthwise-decompression",
                   "hold": {"region": "back", "orientation": "along", "seconds": 30 + n}},
    ]
    return {"format": "limber-routine", "version": 1, "id": "generated",
            "title": {"en": "Generated"}, "days_per_week": 5,
            "steps": [kinds[n % 4](n) for n in range(steps)]}


class Print(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.kept = pathlib.Path(tempfile.mkdtemp(prefix="limber-sheets-"))
        cls.addClassCleanup(shutil.rmtree, cls.kept)

    def shipped(self, *options):
        """A sheet that does not depend on the person's folder is made once."""
        kept = self.kept / f"{' '.join(options)}.pdf"
        if not kept.exists():
            shutil.copy(self.sheet("upper-back-release", *options), kept)
        return kept

    def sheet(self, routine, *options, **environment):
        path = self.folder / "sheet.pdf"
        done = self.run_limber("print", routine, "-o", path, *options, **environment)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return path

    @staticmethod
    def text(pdf, *options):
        return words(tool("pdftotext", *options, pdf, "-"))

    def written(self, routine):
        file = self.folder / "own.limber"
        file.write_text(json.dumps(routine))
        return file

    def pages(self, pdf):
        return int(re.search(r"Pages:\s+(\d+)", tool("pdfinfo", pdf)).group(1))

    def test_it_is_a_pdf_like_the_best(self):
        pdf = self.shipped("--language", "de")
        tool("qpdf", "--check", pdf)
        self.assertEqual(len(tool("pdfimages", "-list", pdf).splitlines()), 2)
        fonts = [line.split() for line in tool("pdffonts", pdf).splitlines()[2:]]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertEqual(font[-5:-2], ["yes"] + font[-4:-3] + ["yes"], font)
        self.assertIn("Oberen Rücken lösen", tool("pdfinfo", pdf))
        metadata = tool("pdfinfo", "-meta", pdf)
        self.assertIn("Corinne Croce", metadata)
        self.assertIn("<rdf:li>de</rdf:li>", metadata)
        self.assertLess(pdf.stat().st_size, 500_000)

    def test_every_number_of_every_shipped_routine_is_on_it(self):
        self.assertIn(SHIPPED, ROUTINES)
        for file in ROUTINES:
            routine = json.loads(file.read_text())
            for options, repetitions in [(["--paper", "a4"], None), (["--repetitions", "3"], 3),
                                         (["--large-print", "--paper", "letter"], None)]:
                text = self.text(self.sheet(routine["id"], *options), "-raw")
                for step in routine["steps"]:
                    for dose in doses(step, routine.get("days_per_week"), repetitions):
                        self.assertIn(words(dose), text, (file.name, options))

    def test_numbers_are_written_as_the_language_writes_them(self):
        extension = json.loads(SHIPPED.read_text())["steps"][2]["extension"]
        tempo = {name: number(value, "de") for name, value in extension["tempo"].items()}
        self.assertIn(",", tempo["return"])
        self.assertIn(words("ein {inhale} s, strecken {arch} s, zurück {return} s".format(**tempo)),
                      self.text(self.shipped("--language", "de"), "-raw"))

    def test_without_pictures_the_levels_are_named(self):
        text = self.text(self.shipped("--no-pictures"), "-raw")
        for level in ["1 belly button", "2 lower ribs", "3 bottom of the shoulder blades",
                      "4 middle of the shoulder blades", "5 top of the shoulder blades"]:
            self.assertIn(words(level), text)

    def test_every_number_of_a_generated_routine_is_on_it(self):
        routine = generated(60)
        text = self.text(self.sheet(self.written(routine)), "-raw")
        for step in routine["steps"]:
            for dose in doses(step, 5):
                self.assertIn(words(dose), text)
        self.assertGreater(self.pages(self.folder / "sheet.pdf"), 15)

    def test_it_reads_in_order(self):
        exercises = {one["id"]: one for one in json.loads(EXERCISES.read_text())["exercises"]}
        for language in ["en", "de", "fr", "es"]:
            text = self.text(self.shipped("--language", language))
            for step in json.loads(SHIPPED.read_text())["steps"][1:]:
                exercise = exercises[step["exercise"]]
                place = -1
                for line in [exercise["name"], *exercise["instructions"]]:
                    place = text.find(words(line[language]), place + 1)
                    self.assertGreaterEqual(place, 0, line)
                for line in [exercise["feel"], *exercise["avoid"]]:
                    self.assertIn(words(line[language]), text)

    def test_the_shipped_routine_is_one_page_and_its_log(self):
        for paper, size in [("a4", "595 x 842"), ("letter", "612 x 792")]:
            pdf = self.shipped("--paper", paper)
            self.assertEqual(self.pages(pdf), 2)
            self.assertIn(size, tool("pdfinfo", pdf))
        self.assertGreater(self.pages(self.shipped("--large-print", "--paper", "letter")), 2)

    def test_the_stop_rules_are_on_page_1_whatever_the_options(self):
        version = f"version {json.loads(SHIPPED.read_text())['revision']}"
        for options in [["--paper", "a4"], ["--no-pictures"], ["--large-print", "--paper", "letter"]]:
            text = self.text(self.shipped(*options), "-l", "1")
            for word in ["sharp pain", "numbness", "tingling", "dizziness", "belly-button height",
                         "not medical advice", version, "Page 1 of"]:
                self.assertIn(words(word), text, options)

    def test_names_days_and_log(self):
        text = self.text(self.shipped("--for", "Ada Lovelace", "--by", "Dr. Grey",
                                      "--log-days", "7"))
        self.assertIn(words("For Ada Lovelace"), text)
        self.assertIn(words("Prepared by Dr. Grey"), text)
        self.assertIn(words("Rows, set 2"), text)
        self.assertNotIn(words(": log"), self.text(self.shipped("--log-days", "0")))

    def test_the_log_can_be_filled_from_the_history(self):
        done = self.run_limber("guide", "upper-back-release", "--speed", "1000")
        self.assertEqual(done.returncode, 0)
        self.assertIn(words("What I noticed"),
                      self.text(self.sheet("upper-back-release", "--log-history")))

    def test_greyscale_is_grey(self):
        pdf = self.shipped("--greyscale")
        ppm = subprocess.run(["pdftoppm", "-r", "40", pdf], capture_output=True, check=True).stdout
        header = re.match(rb"P6\n(\d+) (\d+)\n255\n", ppm)
        size = int(header[1]) * int(header[2]) * 3
        pixels = ppm[header.end():header.end() + size]
        self.assertEqual(len(pixels), size)
        colour = max(abs(a - b) for a, b in zip(pixels[0::3], pixels[2::3]))
        self.assertLessEqual(colour, 4)

    def test_without_a_display(self):
        bare = {name: value for name, value in os.environ.items()
                if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        self.sheet("upper-back-release", env=bare)

    def test_with_another_font_nothing_is_lost(self):
        fonts = self.folder / "fonts.conf"
        fonts.write_text('<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts/truetype/dejavu'
                         f'</dir><cachedir>{self.folder}/fonts</cachedir></fontconfig>')
        pdf = self.sheet("upper-back-release",
                         env={**os.environ, "FONTCONFIG_FILE": str(fonts)})
        tool("qpdf", "--check", pdf)
        self.assertNotIn("NotoSans", tool("pdffonts", pdf))
        self.assertIn(words("Extend over the roller"), self.text(pdf))

    def test_the_routine_rides_along(self):
        pdf = self.shipped("--paper", "a4")
        done = self.run_limber("validate", pdf)
        self.assertEqual((done.returncode, done.stdout.strip()), (0, f"{pdf}: fine"))
        self.assertEqual(self.run_limber("guide", pdf, "--speed", "1000").returncode, 0)
        bare = self.folder / "bare.pdf"
        tool("qpdf", pdf, "--remove-attachment=upper-back-release.limber", bare)
        done = self.run_limber("validate", bare)
        self.assertEqual(done.returncode, 1)
        self.assertIn("no routine", done.stdout)

    def test_wrong_usage(self):
        for options in [["print"], ["print", "upper-back-release"],
                        ["print", "upper-back-release", "-o", "x.pdf", "--paper", "a3"],
                        ["print", "upper-back-release", "-o", "x.pdf", "--log-days", "5"],
                        ["print", "upper-back-release", "-o", "x.pdf", "--repetitions", "9"],
                        ["list", "--paper", "a4"]]:
            done = self.run_limber(*options, cwd=self.folder)
            self.assertEqual(done.returncode, 2, options)
            self.assertNotEqual(done.stderr, "")
        done = self.run_limber("print", "nothing-of-that-name", "-o", "x.pdf", cwd=self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertFalse((self.folder / "x.pdf").exists())

    def test_where_it_cannot_be_written_nothing_is_left(self):
        closed = self.folder / "closed"
        closed.mkdir(mode=0o555)
        for path in [closed / "sheet.pdf", self.folder / "missing" / "sheet.pdf", closed]:
            done = subprocess.run(
                as_nobody_special(self.command("print", "upper-back-release", "-o", path)),
                stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
            self.assertEqual((done.returncode, done.stdout), (3, ""))
            self.assertIn("cannot be written", done.stderr)
        self.assertEqual(list(closed.iterdir()), [])

    def test_a_full_disk_leaves_no_half_sheet(self):
        disk = self.folder / "disk"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk],
                          capture_output=True).returncode != 0:
            self.skipTest("a small disk can be mounted by root only")
        self.addCleanup(subprocess.run, ["umount", "--lazy", disk])
        (disk / "sheet.pdf").write_text("an older sheet")
        done = self.run_limber("print", "upper-back-release", "-o", disk / "sheet.pdf")
        self.assertEqual(done.returncode, 3)
        self.assertIn("disk is full", done.stderr)
        self.assertEqual([path.name for path in disk.iterdir()], ["sheet.pdf"])
        self.assertEqual((disk / "sheet.pdf").read_text(), "an older sheet")


if __name__ == "__main__":
    unittest.main()
