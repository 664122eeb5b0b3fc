# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what is there in every language: nothing unfinished, nothing left in English, every
placeholder of the source, what each language sets its signs like, and the words of the routines
and of the desktop.

    python3 tests/checks/translations.py CHECKOUT

What may be the same as in English stands in same_words/LANGUAGE.txt beside this file, one a line.
"""

import json
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
# What no text of a language may hold: a unit that can part from its number, typewriter's quotation
# marks and apostrophes, the signs of other languages.
PLAIN_UNIT = r"(?:\d|%L?\d|%n) (?:min|h|s|m|%|د|ث|س|م)(?!\w)"
TYPEWRITER = r"\"|(?<=\w)'(?=\w)"
MISSET = {
    "de": rf"[«»”]|(?<!\u00a0)…|{PLAIN_UNIT}",
    "fr": rf"[“”„]|«(?!\u202f)|(?<![\u202f\u00a0;])(?:[!?»]|;(?!;)|:(?!\w))|{PLAIN_UNIT}",
    "es": rf"[“”„]|^[^¿]*\?|^[^¡]*!|{PLAIN_UNIT}",
    "ar": rf"[“”„]|(?<=[ء-ي])[,;?]|{PLAIN_UNIT}",
}


def setting_problems(where, text, language):
    if re.search(f"{TYPEWRITER}|{MISSET.get(language, TYPEWRITER)}", text):
        yield f"{where}: “{text}” is not set as the language sets it"


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
                yield from setting_problems(where, text, language)
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


def content_problems(file, language):
    """Of the texts that bear their languages themselves."""
    def texts_of(value):
        if isinstance(value, dict) and "en" in value:
            yield value
        elif isinstance(value, (dict, list)):
            for part in value.values() if isinstance(value, dict) else value:
                yield from texts_of(part)
    for text in texts_of(json.loads(file.read_text())):
        words = text.get(language, "")
        if not words or language != "en" and words == text["en"]:
            yield f"{file}: “{text['en']}” is not there in {language}"
        yield from setting_problems(file, words, language)


def desktop_problems(file, language):
    words = dict(line.split("=", 1) for line in file.read_text().splitlines() if "=" in line)
    for key in ("GenericName", "Comment", "Keywords"):
        if words.get(key) == words.get(f"{key}[{language}]", words.get(key)) is not None:
            yield f"{file}: there is no {key}[{language}]"


def xml_problems(file, language):
    """Every text that is there in some language is there in this one."""
    for parent in ElementTree.parse(file).getroot().iter():
        for tag in {child.tag for child in parent if LANGUAGE in child.attrib}:
            words = {language: [], "en": []}
            for child in parent.findall(tag):
                words.setdefault(child.get(LANGUAGE, "en"), []).append(child.text)
            if len(words[language]) != len(words["en"]) or set(words[language]) & set(words["en"]):
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
        resources = checkout / "resources"
        for content in (resources / "exercises" / "exercises.json",
                        *sorted((resources / "routines").glob("*.limber"))):
            yield from content_problems(content, language)
        if language != "en":
            linux = checkout / "packaging" / "linux"
            yield from desktop_problems(linux / "org.limber.Limber.desktop", language)
            for name in ("org.limber.Limber.xml", "org.limber.Limber.metainfo.xml"):
                yield from xml_problems(linux / name, language)


if __name__ == "__main__":
    found = list(check(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
