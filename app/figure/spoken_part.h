// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace limber {

/// Something a widget has painted, as assistive technology finds it: a child that shows nothing,
/// takes no clicks, and is read as its accessible name. Owned by `parent`; place it over the paint.
[[nodiscard]] QLabel *addSpokenPart(QWidget *parent, const QString &objectName);

/// Names a part anew; a name it already has is not announced again.
void setSpoken(QWidget *part, const QString &name);

} // namespace limber
