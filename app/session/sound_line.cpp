// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sound_line.h"

#include <algorithm>

#include <QFontMetricsF>

#include "app/session/fitted_text.h"
#include "app/style/theme.h"
#include "app/widgets/label.h"

namespace limber {

SoundLine::SoundLine(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("soundLine"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setTone(this, Tone::Warm);
}

void SoundLine::tell(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    arrange();
}

void SoundLine::fit(const QRect &free, double unit)
{
    if (free == m_free && unit == m_unit)
        return;
    m_free = free;
    m_unit = unit;
    arrange();
}

void SoundLine::arrange()
{
    constexpr double least = 11;
    const double usual = std::max(12.0, 17 * m_unit);
    const FittedText fitted = fitText(m_text, m_free.width(), usual, least, 1, QFont::DemiBold);
    setFont(stageFont(fitted.pixels, QFont::DemiBold));
    setText(QFontMetricsF(font()).elidedText(m_text, Qt::ElideRight, m_free.width()));
    QRect line = m_free;
    // Arabic letters stand higher than the words beside them.
    line.setHeight(std::max(line.height(), sizeHint().height()));
    line.moveCenter(m_free.center());
    setGeometry(line);
}

} // namespace limber
