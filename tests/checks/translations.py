# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks translations/*.ts: nothing left unfinished, and every placeholder of the source stays.

    python3 tests/checks/translations.py translations/*.ts
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:n|L?\d)")


def problems_of(file):
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
                # A plural form may say its number in words.
                differing = set(PLACEHOLDER.findall(source)) ^ set(PLACEHOLDER.findall(text))
                for placeholder in sorted(differing - ({"%n"} if forms else set())):
                    yield f"{where} and its translation differ in {placeholder}"


found = [problem for file in sys.argv[1:] for problem in problems_of(file)]
print("\n".join(found))
sys.exit(1 if found or len(sys.argv) < 2 else 0)
