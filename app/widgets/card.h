// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/label.h"

class QLabel;

namespace limber {

/// A sheet for other widgets: with a soft shadow in the light scheme, with a line in the dark. The
/// shadow needs the last 4 px of its height; contentsMargins() keep a layout off it.
class Card : public QWidget {
    Q_OBJECT

public:
    static constexpr int shadowRoom = 4;

    explicit Card(QWidget *parent = nullptr, double radius = 16);

    /// The sheet without the shadow.
    [[nodiscard]] QRectF sheet() const;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    double m_radius;
};

/// A rounded box with a bar at its leading edge and a sentence: advice (Warm), what forbids (Warn),
/// a fact (Accent). The sentence says it, the colour helps.
class NoteBox : public QWidget {
    Q_OBJECT

public:
    NoteBox(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setTone(Tone tone);
    /// Adds a widget after the sentence.
    void addAction(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Tone m_tone;
    QLabel *m_text;
};

/// A fact in a pill: "about 9 min". Not interactive.
class Chip : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Plain, Accent };

    explicit Chip(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_text;
    Kind m_kind;
};

} // namespace limber
