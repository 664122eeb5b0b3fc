// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStringList>

#include "packaging/manual/completions.h"
#include "packaging/manual/manual_page.h"

namespace {

bool write(const QString &file, const QString &text)
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 && out.commit();
}

} // namespace

/// limber_manual VERSION DATE FOLDER
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: limber_manual VERSION DATE FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments[3]);
    const auto put = [&folder](const QString &name, const QString &text) {
        return write(folder.filePath(name), text);
    };
    using namespace limber;
    const bool written = put(QStringLiteral("limber.1"), manualPage(arguments[1], arguments[2])) &&
                         put(QStringLiteral("limber.bash"), bashCompletion()) &&
                         put(QStringLiteral("_limber"), zshCompletion()) &&
                         put(QStringLiteral("limber.fish"), fishCompletion());
    return written ? 0 : 1;
}
