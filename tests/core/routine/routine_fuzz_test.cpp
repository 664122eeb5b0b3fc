// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <random>

#include <QFile>

#include "core/routine/routine_file.h"
#include "core/routine/routine_library.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr int mutants = 2'000;

/// Breaks texts the way editors, disks and malice do.
class Mutator {
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    QByteArray mutated(QByteArray text)
    {
        for (int i = number(1, 3); i > 0 && !text.isEmpty(); --i)
            mutate(text);
        return text;
    }

private:
    int number(int least, qsizetype most)
    {
        return std::uniform_int_distribution(least, static_cast<int>(most))(m_random);
    }

    const QByteArray &oneOf(const QByteArrayList &all) { return all[number(0, all.size() - 1)]; }

    /// Another value breaks the meaning; bytes break the syntax, and would alone never get further.
    void mutate(QByteArray &text)
    {
        static const QByteArrayList values{"null",
                                           "true",
                                           "-1",
                                           "0",
                                           "1e9",
                                           "2.5",
                                           "60",
                                           "[]",
                                           "{}",
                                           "\"\"",
                                           "\"x\"",
                                           "\"neck\"",
                                           "\"along\"",
                                           "\"across\"",
                                           "\"low-back\"",
                                           "\"a..b@9\"",
                                           "\"lower-ribs\"",
                                           "{\"en\": 1}",
                                           "[1, [2]]",
                                           "{\"de\": \"x\"}"};
        static const QByteArrayList fragments{",",
                                              ":",
                                              "\"",
                                              "\\",
                                              "]",
                                              "}",
                                              "[",
                                              "{",
                                              "\n",
                                              "\xff",
                                              "1e400",
                                              "\"\\ud83d\"",
                                              QByteArray(1, '\0')};
        const int at = number(0, text.size() - 1);
        switch (number(0, 9)) {
        case 0:
            text[at] = static_cast<char>(number(0, 255));
            break;
        case 1:
            text.remove(at, number(1, 20));
            break;
        case 2:
            text.insert(at, oneOf(fragments));
            break;
        case 3:
            text.insert(at, text.mid(number(0, text.size() - 1), number(1, 200)));
            break;
        case 4:
            text.truncate(at);
            break;
        default:
            replaceValue(text, at, oneOf(values));
        }
    }

    static void replaceValue(QByteArray &text, qsizetype at, const QByteArray &value)
    {
        const qsizetype colon = text.indexOf(": ", at);
        if (colon < 0)
            return;
        qsizetype end = colon + 2;
        while (end < text.size() && !QByteArrayView(",}]\n").contains(text[end]))
            ++end;
        text.replace(colon + 2, end - colon - 2, value);
    }

    std::mt19937 m_random;
};

} // namespace

TEST(RoutineFuzz, EveryMutantIsReadOrRefusedWithReasons)
{
    QByteArrayList seeds;
    for (const QString &path : {u":/routines/upper-back-release.limber"_s,
                                u"" LIMBER_TEST_DATA "/routines/calf-both-sides.limber"_s,
                                u"" LIMBER_TEST_DATA "/routines/twenty-seconds.limber"_s}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        seeds.append(file.readAll());
    }
    const Catalog &catalog = RoutineLibrary::shippedCatalog();
    Mutator mutator(20'301);
    int read = 0;
    int refusedInMeaning = 0;
    for (int i = 0; i < mutants; ++i) {
        const QByteArray mutant = mutator.mutated(seeds[i % seeds.size()]);
        const auto routine = readRoutine(mutant, catalog);
        if (routine.ok()) {
            ++read;
            ASSERT_EQ(*readRoutine(writeRoutine(*routine), catalog), *routine)
                << mutant.constData();
            continue;
        }
        ASSERT_FALSE(routine.problems().empty()) << mutant.constData();
        for (const Problem &problem : routine.problems())
            ASSERT_NE(problem.code, ProblemCode::SchemaMismatch) << mutant.constData();
        if (!routine.problems().front().place)
            ++refusedInMeaning;
    }
    // Mutants that all die at the first byte would prove nothing.
    EXPECT_GT(read, mutants / 50);
    EXPECT_GT(refusedInMeaning, mutants / 10);
}
