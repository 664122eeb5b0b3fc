# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds translated words that are joined to others by +: another language may order them otherwise.

    python3 tests/checks/joined_words.py FOLDER...
"""

import pathlib
import re
import sys

LITERAL_OR_COMMENT = re.compile(
    r"""//[^\n]* | /\*.*?\*/ | R"\((?:.*?)\)" | "(?:\\.|[^"\\])*" | (?<!\d)'(?:\\.|[^'\\\n])+'""",
    re.DOTALL | re.VERBOSE)
CALL = re.compile(r"\b(?:tr|translate)\s*\(")
SCOPE_BEFORE = re.compile(r"(?:\w+\s*::\s*)*$")
CHAINED = re.compile(r"\s*\.\s*\w+\s*\(")


def after_parenthesis(code, opened):
    """Where the text goes on after the parenthesis that `opened` stands behind."""
    depth = 1
    while depth and opened < len(code):
        depth += {"(": 1, ")": -1}.get(code[opened], 0)
        opened += 1
    return opened


def is_joined(code, call):
    before = code[:call.start()]
    before = before[:SCOPE_BEFORE.search(before).start()].rstrip(" \n(")
    end = after_parenthesis(code, call.end())
    while chained := CHAINED.match(code, end):
        end = after_parenthesis(code, chained.end())
    after = code[end:].lstrip(" \n)")
    return before.endswith(("+", "+=")) or after.startswith("+")


def joined_in(text):
    """The numbers of the lines of `text`, C++, where that happens."""
    code = LITERAL_OR_COMMENT.sub(lambda found: re.sub(r"[^\n]", "_", found[0]), text)
    return [code.count("\n", 0, call.start()) + 1
            for call in CALL.finditer(code) if is_joined(code, call)]


if __name__ == "__main__":
    files = [file for folder in sys.argv[1:]
             for file in sorted(pathlib.Path(folder).rglob("*.[ch]*"))]
    found = [f"{file}:{line}: words joined by +; use a placeholder"
             for file in files for line in joined_in(file.read_text())]
    print("\n".join(found))
    sys.exit(1 if found or not files else 0)
