// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

class QDBusVariant;

namespace limber {

/// Which colours the desktop wants programs to have, by the portal's org.freedesktop.appearance.
class ColorScheme : public QObject {
    Q_OBJECT

public:
    /// Asks; answered() tells that it was, also that there is nobody to be asked.
    explicit ColorScheme(QDBusConnection session, QObject *parent = nullptr);

    /// Nothing while the desktop does not say.
    [[nodiscard]] std::optional<bool> dark() const { return m_dark; }
    [[nodiscard]] bool highContrast() const { return m_highContrast; }

Q_SIGNALS:
    void answered();
    void changed();

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void readAll(const QDBusMessage &reply);
    void set(std::optional<bool> dark, bool highContrast);

    std::optional<bool> m_dark;
    bool m_highContrast = false;
};

} // namespace limber
