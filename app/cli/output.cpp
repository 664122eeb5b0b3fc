// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cwchar>
#include <poll.h>
#include <unistd.h>

#include <QList>

#include "app/text/problem_text.h"

namespace limber {

namespace {

int columnsOf(char32_t character)
{
    return std::max(0, wcwidth(static_cast<wchar_t>(character)));
}

} // namespace

void Output::line(const QString &text)
{
    write(printable(text).toUtf8() + '\n');
}

void Output::problems(const QString &file, const Problems &problems)
{
    for (const Problem &problem : problems) {
        QStringList parts{file, placeText(problem), problemText(problem)};
        parts.removeAll(QString{});
        line(parts.join(QStringLiteral(": ")));
    }
}

void Output::write(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size() && !m_closed && !m_failed) {
        const auto count = ::write(m_descriptor, bytes.constData() + written,
                                   static_cast<size_t>(bytes.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN) {
            // Whoever shares the terminal made it non-blocking.
            pollfd room{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
            ::poll(&room, 1, -1);
        } else if (errno == EPIPE || errno == EIO) {
            m_closed = true;
        } else if (errno != EINTR) {
            m_failed = true;
        }
    }
}

QString printable(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOf(character);
    return columns;
}

QString clipped(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QString start;
    int used = 1;
    for (const char32_t character : text.toUcs4()) {
        used += columnsOf(character);
        if (used > columns)
            break;
        start += QString::fromUcs4(&character, 1);
    }
    return columns > 0 ? QStringLiteral("%1…").arg(start) : QString{};
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && columnsOf(lines.back()) + 1 + columnsOf(word) <= columns)
            lines.back() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

QString padded(const QString &text, int columns)
{
    return text.leftJustified(text.size() + std::max(0, columns - columnsOf(text)));
}

} // namespace limber
