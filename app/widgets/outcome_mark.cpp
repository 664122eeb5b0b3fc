// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/outcome_mark.h"

#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/icons.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

struct Look {
    Icon icon = Icon::None;
    QColor disc;
    QColor sign;
};

Look lookOf(Outcome outcome, std::optional<StopReason> reason, const Theme &theme)
{
    switch (outcome) {
    case Outcome::Finished:
        return {Icon::Check, theme.ok, theme.surface};
    case Outcome::Open:
        return {Icon::Play, theme.accentSoft, theme.accent};
    case Outcome::Interrupted:
        return {Icon::Pause, theme.surface2, theme.warm};
    case Outcome::Stopped:
        break;
    }
    switch (reason.value_or(StopReason::Done)) {
    case StopReason::Done:
        return {Icon::Stop, theme.accentSoft, theme.accent};
    case StopReason::Pain:
        return {Icon::Warning, theme.surface2, theme.warn};
    case StopReason::CalledAway:
        return {Icon::Clock, theme.surface2, theme.muted};
    }
    Q_UNREACHABLE();
}

} // namespace

void paintOutcome(QPainter &painter, const QRectF &disc, Outcome outcome,
                  std::optional<StopReason> reason, const Theme &theme)
{
    const Look look = lookOf(outcome, reason, theme);
    const double inset = disc.width() * .25;
    fillRounded(painter, disc, disc.width() / 2, look.disc);
    paintIcon(painter, look.icon, disc.adjusted(inset, inset, -inset, -inset), look.sign);
}

OutcomeMark::OutcomeMark(int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void OutcomeMark::setOutcome(Outcome outcome, std::optional<StopReason> reason)
{
    m_outcome = outcome;
    m_reason = reason;
    update();
}

void OutcomeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOutcome(painter, rect(), m_outcome, m_reason, Theme::of(palette()));
}

} // namespace limber
