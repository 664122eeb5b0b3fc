// SPDX-License-Identifier: GPL-3.0-or-later
//
// fill_history FILE [SESSIONS [SETS]]: makes a history of 100,000 sessions of 20 sets to look at.
#include <cstdio>

#include <QCoreApplication>

#include "tests/bench/big_history.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const int sessions = arguments.size() > 2 ? arguments[2].toInt() : 100'000;
    const int sets = arguments.size() > 3 ? arguments[3].toInt() : 20;
    const auto filled = limber::fillHistory(arguments[1], sessions, sets);
    if (!filled)
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(filled.problems().front().details.join(QChar(u' '))));
    return filled ? 0 : 1;
}
