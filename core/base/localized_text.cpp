// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localized_text.h"

namespace limber {

QString LocalizedText::in(const QString &language) const
{
    QString tag = language;
    tag.replace(u'_', u'-');
    while (!tag.isEmpty()) {
        if (const auto found = m_wordings.find(tag); found != m_wordings.end())
            return *found;
        const auto dash = tag.lastIndexOf(u'-');
        tag.truncate(dash < 0 ? 0 : dash);
    }
    return m_wordings.value(QStringLiteral("en"));
}

} // namespace limber
