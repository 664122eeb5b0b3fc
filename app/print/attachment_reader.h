// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace limber {

struct Attachment {
    enum class Outcome { Found, None, Damaged, TooLarge };

    Outcome outcome = Outcome::None;
    QByteArray bytes{};
};

/// The first attachment of a PDF whose name ends with `suffix`, unless it has more than `maxBytes`.
/// Stands in a library that is loaded when the first PDF is read: what it needs for that would take
/// a tenth of the program's start.
extern "C" Attachment limberAttachment(const QByteArray &pdf, const QString &suffix,
                                       qsizetype maxBytes);

} // namespace limber
