// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/style/look.h"

class QDBusConnection;

namespace limber {

class ColorScheme;
class Settings;

/// Dresses the program as the person chose, and as the desktop asks for where they left it to it.
class Wardrobe : public QObject {
    Q_OBJECT

public:
    /// The settings are lent and outlive it. Dresses at once.
    explicit Wardrobe(Settings &settings);
    ~Wardrobe() override;

    /// To be called when what was chosen has changed.
    void dress();
    /// Asks the desktop, and keeps up with it from then on.
    void follow(const QDBusConnection &session);

private:
    Settings &m_settings;
    DesktopLook m_desktop;
    std::unique_ptr<ColorScheme> m_scheme;
};

} // namespace limber
