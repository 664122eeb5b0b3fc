# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks on words find what they look for, and nothing else."""

import pathlib
import tempfile
import unittest

import joined_words
import translations

MESSAGE = """<TS><context><name>Page</name><message{numerus}><source>{source}</source>
<translation{state}>{words}</translation></message></context></TS>"""


class JoinedWords(unittest.TestCase):
    def assert_joined(self, code):
        self.assertEqual(joined_words.joined_in(code), [1], code)

    def assert_fine(self, code):
        self.assertEqual(joined_words.joined_in(code), [], code)

    def test_words_beside_a_plus_are_found(self):
        self.assert_joined('label(tr("Level") + u" 3"_s);')
        self.assert_joined('label(u"3 "_s + Words::tr("levels (all)", "of a roll"));')
        self.assert_joined('text += QCoreApplication::translate("Page", "more");')
        self.assert_joined('label(tr("%1 of %2").arg(a).arg(b) + rest);')
        self.assert_joined('label((some ? tr("one") : tr("all")) + rest);')

    def test_words_by_themselves_are_fine(self):
        self.assert_fine('label(tr("Level %1 + %2").arg(1 + 2).arg(a + b));')
        self.assert_fine('// tr("a") + tr("b")')
        self.assert_fine('list << tr("a") << tr("b"); ++i; str(a + b); const int c = 1\'000;')


class Translations(unittest.TestCase):
    def problems(self, source, words, state="", same=(), language="de", numerus=""):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "limber_de.ts"
            file.write_text(MESSAGE.format(source=source, words=words, state=state,
                                           numerus=numerus))
            return list(translations.problems_of(file, language, set(same)))

    def test_good_words_are_fine(self):
        self.assertEqual(self.problems("Level %1", "Stufe %1"), [])
        self.assertEqual(self.problems("%n day(s)", "<numerusform>ein Tag</numerusform>"
                                       "<numerusform>%n Tage</numerusform>",
                                       numerus=' numerus="yes"'), [])
        self.assertEqual(self.problems("%1: %2", "%1: %2"), [])

    def test_unfinished_lost_and_english_words_are_found(self):
        for problem in (self.problems("Level", "Stufe", state=' type="unfinished"'),
                        self.problems("Level", ""),
                        self.problems("Level %1", "Stufe"),
                        self.problems("Level", "Level")):
            self.assertEqual(len(problem), 1, problem)

    def test_words_may_be_the_same_only_where_that_is_said_and_true(self):
        self.assertEqual(self.problems("Pause", "Pause", same=["Pause"]), [])
        self.assertEqual(self.problems("Pause", "Pause", language="en"), [])
        self.assertEqual(len(self.problems("Level", "Stufe", same=["Level"])), 1)

    def test_signs_of_another_language_are_found(self):
        for language, words in (("de", "Die «Höhe»"), ("de", "Öffnen…"), ("de", "5 min"),
                                ("fr", "Prêt ?"), ("fr", "l'heure"), ("fr", "« Stop »"),
                                ("es", "Listo?"), ("es", "la “altura”"), ("ar", "شهيق, زفير")):
            self.assertEqual(len(self.problems("Level", words, language=language)), 1, words)
        for language, words in (("de", "Die „Höhe“"), ("de", "Öffnen\u00a0…"),
                                ("de", "5\u00a0min"), ("fr", "Prêt\u202f?"), ("fr", "l’heure"),
                                ("es", "¿Listo?"), ("ar", "شهيق، زفير")):
            self.assertEqual(self.problems("Level", words, language=language), [], words)

    def test_routines_speak_every_language(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "routine"
            file.write_text('{"steps": [{"title": {"en": "Rest", "de": "Pause", "fr": "Rest"}}]}')
            self.assertEqual(list(translations.content_problems(file, "de")), [])
            for language in ("fr", "es"):
                self.assertEqual(len(list(translations.content_problems(file, language))), 1)

    def test_the_desktop_speaks_every_language(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "entry"
            file.write_text("Name=Limber\nComment=Be guided\nComment[de]=Angeleitet\n")
            self.assertEqual(list(translations.desktop_problems(file, "de")), [])
            self.assertEqual(len(list(translations.desktop_problems(file, "fr"))), 1)
            file.write_text("Name=Limber\nComment=Be guided\nComment[de]=Be guided\n")
            self.assertEqual(len(list(translations.desktop_problems(file, "de"))), 1)
            for words in ('<p>one</p><p xml:lang="de">eins</p><p>two</p>',
                          '<p>one</p><p xml:lang="de">one</p>'):
                file.write_text(f"<c>{words}</c>")
                self.assertEqual(len(list(translations.xml_problems(file, "de"))), 1)
            file.write_text('<c><p>one</p><p xml:lang="de">eins</p></c>')
            self.assertEqual(list(translations.xml_problems(file, "de")), [])


if __name__ == "__main__":
    unittest.main()
