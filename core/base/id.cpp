// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace limber {

bool isSlug(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return c >= u'a' && c <= u'z';
    };
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    if (text.isEmpty() || text.size() > 64 || !isLetter(text.front()) || text.back() == u'-')
        return false;
    QChar before;
    for (const QChar c : text) {
        if (!isLetter(c) && !isDigit(c) && (c != u'-' || before == u'-'))
            return false;
        before = c;
    }
    return true;
}

} // namespace limber
