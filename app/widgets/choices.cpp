// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choices.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int target = 44;

/// A radio button that is painted by its group and can be pressed anywhere. Assistive technology
/// toggles it without a click.
class Option : public QRadioButton {
public:
    Option(const QString &text, QWidget *parent) : QRadioButton(text, parent)
    {
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void keyPressEvent(QKeyEvent *event) override
    {
        QRadioButton::keyPressEvent(event);
        // Qt lets the arrow keys choose only once something is chosen.
        auto *reached = dynamic_cast<Option *>(QApplication::focusWidget());
        const bool moved = reached && reached != this && reached->parent() == parent();
        if (moved && !reached->isChecked())
            reached->click();
    }

    [[nodiscard]] QColor chosenColor() const { return toneColor(Theme::of(palette()), m_tone); }
    /// Text on chosenColor(): the tones are dark in the light scheme and light in the dark one.
    [[nodiscard]] QColor onChosen() const { return Theme::of(palette()).onAccent; }

private:
    Tone m_tone = Tone::Accent;
};

/// One stop of the Tab key for all, as once one is chosen.
template <typename Options>
void makeOneTabStop(const Options &options)
{
    for (auto *option : options)
        option->setFocusPolicy(option == options.front() ? Qt::StrongFocus : Qt::ClickFocus);
}

template <typename Options>
void check(const Options &options, std::optional<int> index)
{
    if (index) {
        auto *option = options[static_cast<size_t>(*index)];
        const QSignalBlocker quiet(option);
        option->setChecked(true);
        return;
    }
    // An exclusive button that is checked refuses to be unchecked.
    for (auto *option : options) {
        option->setAutoExclusive(false);
        option->setChecked(false);
        option->setAutoExclusive(true);
    }
    makeOneTabStop(options);
}

} // namespace

class SegmentedChoice::Segment : public Option {
public:
    using Option::Option;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = QFontMetrics(font()).size(Qt::TextShowMnemonic, text()).width();
        return {std::max(width + 2 * space::wide, target), target};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int width = QFontMetrics(font()).size(Qt::TextShowMnemonic, text()).width();
        return {std::max(width + 2 * space::tight, target), target};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        QRectF pill = QRectF(rect()).adjusted(3, 3, -3, -3);
        if (showsFocus(*this)) {
            strokeRounded(painter, rect(), height() / 2.0, theme.accent, 3);
            pill.adjust(2, 2, -2, -2);
        }
        QColor ink = isEnabled() ? theme.ink : theme.muted;
        if (isChecked()) {
            fillRounded(painter, pill, pill.height() / 2, chosenColor());
            ink = onChosen();
        } else if (underMouse() && isEnabled()) {
            QColor shade = theme.ink;
            shade.setAlpha(16);
            fillRounded(painter, pill, pill.height() / 2, shade);
        }
        painter.setPen(ink);
        painter.setFont(font());
        const int mnemonic = goesByKeyboard(*this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        painter.drawText(rect(), Qt::AlignCenter | mnemonic, text());
    }
};

SegmentedChoice::SegmentedChoice(const QString &name, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int index = 0; index < texts.size(); ++index) {
        auto *segment = new Segment(texts.at(index), this);
        segment->setFont(displayFont(15, QFont::DemiBold));
        segment->setObjectName(QStringLiteral("segment%1").arg(index));
        connect(segment, &QAbstractButton::toggled, this, [this, index](bool on) {
            if (on)
                Q_EMIT chose(index);
        });
        row->addWidget(segment, 1);
        m_segments.push_back(segment);
    }
    makeOneTabStop(m_segments);
}

std::optional<int> SegmentedChoice::chosen() const
{
    for (int index = 0; index < count(); ++index)
        if (segment(index)->isChecked())
            return index;
    return std::nullopt;
}

void SegmentedChoice::setChosen(std::optional<int> index)
{
    check(m_segments, index);
}

void SegmentedChoice::setSegmentTone(int index, Tone tone)
{
    m_segments[static_cast<size_t>(index)]->setTone(tone);
}

QAbstractButton *SegmentedChoice::segment(int index) const
{
    return m_segments[static_cast<size_t>(index)];
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    fillRounded(painter, rect(), height() / 2.0, theme.track());
    outlineInContrast(painter, theme, rect(), height() / 2.0);
}

Switch::Switch(const QString &name, QWidget *parent) : QCheckBox(parent)
{
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {48 + 2 * static_cast<int>(focusRoom), target};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    QRectF shape(0, 0, 48, 28);
    shape.moveCenter(QRectF(rect()).center());
    drawFocus(painter, *this, shape.adjusted(-focusRoom, -focusRoom, focusRoom, focusRoom), 19);

    const QColor off = theme.contrast ? theme.track() : theme.muted;
    fillRounded(painter, shape, 14, isEnabled() ? (isChecked() ? theme.accent : off) : theme.line);
    outlineInContrast(painter, theme, shape, 14);
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    QRectF knob(0, 0, 20, 20);
    knob.moveCenter({right ? shape.right() - 14 : shape.left() + 14, shape.center().y()});
    fillRounded(painter, knob, 10,
                isChecked()      ? theme.onAccent
                : theme.contrast ? theme.ink
                                 : theme.surface);
}

bool Switch::hitButton(const QPoint &at) const
{
    return rect().contains(at);
}

class TensionScale::Step : public Option {
public:
    using Option::Option;

    [[nodiscard]] QSize sizeHint() const override { return {46, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {target, 56}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        // The focus came to the first number by itself: Space is no answer there.
        if (event->key() == Qt::Key_Space && !isAnswered())
            event->ignore();
        else
            Option::keyPressEvent(event);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        Option::focusInEvent(event);
        parentWidget()->update();
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        Option::focusOutEvent(event);
        parentWidget()->update();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        const QRectF shape = isAnswered() ? drawFocus(painter, *this, rect(), 12) : QRectF(rect());
        QColor fill = isChecked() ? chosenColor() : theme.track();
        if (underMouse() && !isChecked())
            fill = theme.dark ? fill.lighter(115) : fill.darker(105);
        fillRounded(painter, shape, 12, fill);
        outlineInContrast(painter, theme, shape, 12);
        painter.setPen(isChecked() ? onChosen() : theme.ink);
        painter.setFont(
            displayFont(isChecked() ? 20 : 17, isChecked() ? QFont::Bold : QFont::Medium));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    [[nodiscard]] bool isAnswered() const
    {
        return static_cast<const TensionScale *>(parentWidget())->value().has_value();
    }
};

TensionScale::TensionScale(const QString &question, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(question);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (int number = 0; number <= 10; ++number) {
        auto *step = new Step(QString::number(number), this);
        step->setObjectName(QStringLiteral("tension%1").arg(number));
        connect(step, &QAbstractButton::pressed, this,
                [this, number] { m_again = m_value == number; });
        connect(step, &QAbstractButton::toggled, this, [this, number](bool on) {
            if (on)
                choose(number);
        });
        connect(step, &QAbstractButton::clicked, this, [this] {
            if (m_again)
                choose(std::nullopt);
        });
        row->addWidget(step);
        m_steps.push_back(step);
    }
    makeOneTabStop(m_steps);
    setFocusProxy(m_steps.front());

    auto *ends = new QHBoxLayout;
    ends->addWidget(makeLabel(tr("none"), TypeRole::Caption, Tone::Muted));
    ends->addStretch();
    ends->addWidget(makeLabel(tr("very tense"), TypeRole::Caption, Tone::Muted));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, 0);
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addLayout(ends);
}

void TensionScale::setValue(std::optional<int> value)
{
    m_value = value;
    check(m_steps, value);
    update();
}

void TensionScale::paintEvent(QPaintEvent *)
{
    // While nothing is chosen the focus lies on the whole scale: a ring around one number would
    // look like an answer.
    const bool focused = std::any_of(m_steps.begin(), m_steps.end(),
                                     [](const Step *step) { return showsFocus(*step); });
    if (m_value || !focused)
        return;
    QPainter painter(this);
    const QRect numbers = m_steps.front()->geometry() | m_steps.back()->geometry();
    strokeRounded(painter, numbers.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom), 16,
                  Theme::of(palette()).accent, 3);
}

void TensionScale::setTone(Tone tone)
{
    for (Step *step : m_steps)
        step->setTone(tone);
}

void TensionScale::choose(std::optional<int> value)
{
    setValue(value);
    Q_EMIT changed(value);
}

void TensionScale::keyPressEvent(QKeyEvent *event)
{
    constexpr quint64 pairWithin = 1500;
    const int key = event->key();
    const auto focusOn = [this](int number) {
        m_steps[static_cast<size_t>(number)]->setFocus(Qt::TabFocusReason);
        choose(number);
    };
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const bool ten =
            key == Qt::Key_0 && m_oneTypedAt && event->timestamp() - *m_oneTypedAt <= pairWithin;
        m_oneTypedAt = key == Qt::Key_1 ? std::optional(event->timestamp()) : std::nullopt;
        focusOn(ten ? 10 : key - Qt::Key_0);
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        m_oneTypedAt.reset();
        choose(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace limber
