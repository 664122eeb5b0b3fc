# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what is there in every language: nothing unfinished, nothing left in English, every
placeholder of the source, and the words of the desktop.

    python3 tests/checks/translations.py CHECKOUT

What may be the same as in English stands in same_words/LANGUAGE.txt beside this file, one a line.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).parent
PLACEHOLDER = re.compile(r"%(?:n|L?\d)")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def problems_of(file, language, may_be_same):
    same = set()
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            where = f"{file}: {context.findtext('name')}: “{source}”"
            if translation.get("type") == "unfinished":
                yield f"{where} is unfinished"
            for text in forms or [translation.text or ""]:
                if not text.strip() and source.strip():
                    yield f"{where} has no words"
                if language != "en" and text == source and re.search(r"[^\W\d_]{2}", text):
                    same.add(source)
                    if source not in may_be_same:
                        yield f"{where} is the same in English"
                # A plural form may say its number in words.
                differing = set(PLACEHOLDER.findall(source)) ^ set(PLACEHOLDER.findall(text))
                for placeholder in sorted(differing - ({"%n"} if forms else set())):
                    yield f"{where} and its translation differ in {placeholder}"
    for source in sorted(may_be_same - same):
        yield f"{file}: “{source}” is not the same in English any more"


def words_of(file):
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            for context in ElementTree.parse(file).getroot().iter("context")
            for message in context.iter("message")}


def source_problems(checkout, file):
    """Words of the sources that the file lacks, and words that no source has any more."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(shutil.copy(file, folder))
        lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines",
                        *(["-pluralonly"] if file.stem == "limber_en" else []),
                        "-I", checkout, checkout / "app", "-ts", fresh], check=True)
        for context, source, _ in sorted(words_of(fresh) ^ words_of(file), key=str):
            yield f"{file}: {context}: “{source}” stands in the sources or here, not in both"


def desktop_problems(file, language):
    keys = {line.split("=")[0] for line in file.read_text().splitlines()}
    for key in ("GenericName", "Comment", "Keywords"):
        if key in keys and f"{key}[{language}]" not in keys:
            yield f"{file}: there is no {key}[{language}]"


def xml_problems(file, language):
    """Every text that is there in some language is there in this one."""
    for parent in ElementTree.parse(file).getroot().iter():
        for tag in {child.tag for child in parent if LANGUAGE in child.attrib}:
            words = [child.get(LANGUAGE, "en") for child in parent if child.tag == tag]
            if words.count(language) != words.count("en"):
                yield f"{file}: not every <{tag.split('}')[-1]}> is there in {language}"


def check(checkout):
    files = sorted((checkout / "translations").glob("limber_*.ts"))
    if len(files) < 2:
        yield f"{checkout}: there are no translations"
    for file in files:
        language = file.stem.split("_", 1)[1]
        same_words = HERE / "same_words" / f"{language}.txt"
        yield from problems_of(file, language, set(
            same_words.read_text().splitlines() if same_words.exists() else []))
        yield from source_problems(checkout, file)
        if language != "en":
            linux = checkout / "packaging" / "linux"
            yield from desktop_problems(linux / "org.limber.Limber.desktop", language)
            for name in ("org.limber.Limber.xml", "org.limber.Limber.metainfo.xml"):
                yield from xml_problems(linux / name, language)


if __name__ == "__main__":
    found = list(check(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
