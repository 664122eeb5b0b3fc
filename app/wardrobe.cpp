// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wardrobe.h"

#include <array>
#include <optional>

#include "app/desktop/color_scheme.h"
#include "app/settings.h"

namespace limber {

namespace {

/// By TextSize.
constexpr std::array textScales{1.0, 1.15, 1.3};

} // namespace

Wardrobe::Wardrobe(Settings &settings) : m_settings(settings), m_desktop(desktopLook())
{
    m_settings.setDesktopReducesMotion(m_desktop.reducedMotion);
    dress();
}

Wardrobe::~Wardrobe() = default;

void Wardrobe::dress()
{
    const Appearance chosen = m_settings.appearance();
    const std::optional<bool> told = m_scheme ? m_scheme->dark() : m_settings.systemWasDark();
    wear({.dark = chosen == Appearance::Dark ||
                  (chosen == Appearance::System && told.value_or(m_desktop.dark)),
          .contrast = m_settings.highContrast() || (m_scheme && m_scheme->highContrast()),
          .textScale = textScales.at(static_cast<size_t>(m_settings.textSize()))});
}

void Wardrobe::follow(const QDBusConnection &session)
{
    m_scheme = std::make_unique<ColorScheme>(session);
    const auto take = [this] {
        m_settings.setSystemWasDark(m_scheme->dark());
        dress();
    };
    connect(m_scheme.get(), &ColorScheme::changed, this, take);
    connect(m_scheme.get(), &ColorScheme::answered, this, [this, take] {
        if (m_settings.systemWasDark() != m_scheme->dark())
            take();
    });
}

} // namespace limber
