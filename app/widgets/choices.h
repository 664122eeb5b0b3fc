// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCheckBox>
#include <QWidget>

#include "app/widgets/label.h"

class QAbstractButton;

namespace limber {

/// One of a few, as a pill in a track. Nothing is chosen at first. The arrow keys move between the
/// segments; each is a radio button with its text as its name.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    /// `name` is what is chosen, for the accessibility tree: "Tempo".
    SegmentedChoice(const QString &name, const QStringList &texts, QWidget *parent = nullptr);

    /// Index of the chosen segment; nothing before a choice.
    [[nodiscard]] std::optional<int> chosen() const;
    /// Sends no chose().
    void setChosen(std::optional<int> index);
    /// The pill's colour when this segment is chosen: Accent (as it starts), Warm or Warn.
    void setSegmentTone(int index, Tone tone);
    /// The segment's button.
    [[nodiscard]] QAbstractButton *segment(int index) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }

Q_SIGNALS:
    /// The person chose.
    void chose(int index);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    class Segment;
    std::vector<Segment *> m_segments;
};

/// On or off at once. A check box by role and keys.
class Switch : public QCheckBox {
    Q_OBJECT

public:
    /// `name` is its accessible name; the words beside it are a label of their own. The shape is
    /// 48x28 with room for the focus ring around it.
    explicit Switch(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override;
};

/// How tense, 0 to 10, in eleven buttons with what the ends mean below. Arrow keys move, digits
/// choose (1 and soon 0 is ten); Backspace or Delete, or the chosen button again, takes the answer
/// back. Its buttons are named tension0 to tension10.
class TensionScale : public QWidget {
    Q_OBJECT

public:
    /// Left free around the numbers for the focus ring of all of them.
    static constexpr int ringRoom = 5;

    /// `question` is its accessible name: "Tension now".
    explicit TensionScale(const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Sends no changed().
    void setValue(std::optional<int> value);
    /// The colour of the chosen number: Warm before a session, Accent (as it starts) after.
    void setTone(Tone tone);

Q_SIGNALS:
    /// The person chose, or took the answer back.
    void changed(std::optional<int> value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Step;
    void choose(std::optional<int> value);

    std::vector<Step *> m_steps;
    std::optional<int> m_value;
    /// The button being pressed is the chosen one.
    bool m_again = false;
    /// Key time of a 1 that a 0 may still turn into ten.
    std::optional<quint64> m_oneTypedAt;
};

} // namespace limber
