// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace limber {

/// Lets one routine file be dropped anywhere on a window.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// The window owns it.
    explicit FileDrop(QWidget &window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace limber
