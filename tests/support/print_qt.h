// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include <QByteArray>
#include <QString>

#include "core/base/id.h"
#include "core/base/result.h"

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}
QT_END_NAMESPACE

namespace limber {

template <typename Tag>
void PrintTo(const Id<Tag> &id, std::ostream *out)
{
    *out << id.text().toStdString();
}

inline void PrintTo(const Problem &problem, std::ostream *out)
{
    *out << "problem " << static_cast<int>(problem.code) << " at '" << problem.pointer.toStdString()
         << "' {" << problem.details.join(u", ").toStdString() << '}';
    if (problem.place)
        *out << " line " << problem.place->line << " column " << problem.place->column;
}

} // namespace limber
