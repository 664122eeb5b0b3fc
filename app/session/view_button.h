// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/buttons.h"

class QAction;

namespace limber {

/// Opens the choices of how the stage is seen.
class ViewButton : public RoundButton {
    Q_OBJECT

public:
    explicit ViewButton(QWidget *parent);

    [[nodiscard]] bool turned() const;
    [[nodiscard]] bool enlarged() const;
    /// Sends no changed().
    void set(bool turned, bool enlarged);
    void toggleTurned();
    void toggleEnlarged();

Q_SIGNALS:
    void changed(bool turned, bool enlarged);

private:
    [[nodiscard]] QAction *add(const QString &name, const QString &text);

    QAction *m_turned;
    QAction *m_enlarged;
};

} // namespace limber
