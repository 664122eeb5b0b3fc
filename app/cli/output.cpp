// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>
#include <utility>

#include <QList>

#include "app/text/problem_text.h"

namespace limber {

namespace {

/// Not wcwidth(): it knows nothing where the locale that is asked for is not installed.
int columnsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    // What Unicode calls wide: the East Asian scripts and emoji.
    constexpr std::array<std::pair<char32_t, char32_t>, 8> wide{{{0x1100, 0x115f},
                                                                 {0x2e80, 0xa4cf},
                                                                 {0xac00, 0xd7a3},
                                                                 {0xf900, 0xfaff},
                                                                 {0xfe30, 0xfe6f},
                                                                 {0xff00, 0xff60},
                                                                 {0x1f300, 0x1faff},
                                                                 {0x20000, 0x3fffd}}};
    return std::any_of(wide.begin(), wide.end(),
                       [&](const auto &range) {
                           return character >= range.first && character <= range.second;
                       })
               ? 2
               : 1;
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
