// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

namespace limber {

namespace {

using namespace Qt::StringLiterals;

/// As the Desktop Entry Specification wants an argument of Exec.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (QStringView(u"\"`$\\").contains(c))
            text += u"\\\\";
        text += c;
        if (c == u'\\')
            text += u'\\';
        else if (c == u'%')
            text += u'%';
    }
    return u"\"%1\""_s.arg(text);
}

} // namespace

bool startsWithDesktop(const QString &file)
{
    QFile entry(file);
    constexpr qint64 largest = 64 * 1024;
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = entry.read(largest);
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<Done> setStartsWithDesktop(const QString &file, const QStringList &command, bool starts)
{
    const Problem unwritable{.code = ProblemCode::FileUnwritable, .details = {file}};
    if (!starts)
        return !QFile::exists(file) || QFile::remove(file) ? Result<Done>(Done{}) : unwritable;
    QStringList words;
    for (const QString &word : command)
        words << quoted(word);
    const QByteArray text = u"[Desktop Entry]\n"
                            "Type=Application\n"
                            "Name=Limber\n"
                            "Icon=org.limber.Limber\n"
                            "Exec=%1\n"
                            "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '))
                                .toUtf8();
    QSaveFile entry(file);
    const bool written = QDir().mkpath(QFileInfo(file).path()) &&
                         entry.open(QIODevice::WriteOnly) && entry.write(text) == text.size() &&
                         entry.commit();
    return written ? Result<Done>(Done{}) : unwritable;
}

} // namespace limber
