// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

#include "app/widgets/label.h"

class QLabel;
class QVBoxLayout;

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

/// The ground pictures stand on, with rounded corners.
class Backdrop : public QWidget {
    Q_OBJECT

public:
    explicit Backdrop(QWidget *parent = nullptr, double radius = 12);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    double m_radius;
};

/// A card that can be pressed as a whole; what is laid on it takes no clicks of its own. `name` is
/// its accessible name.
class CardButton : public QPushButton {
    Q_OBJECT

public:
    explicit CardButton(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void childEvent(QChildEvent *event) override;
};

/// A rounded box with a bar at its leading edge and a sentence: advice (Warm), what forbids (Warn),
/// a fact (Accent). The sentence says it, the colour helps.
class NoteBox : public QWidget {
    Q_OBJECT

public:
    NoteBox(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// One more sentence, as a paragraph of its own.
    QLabel *addSentence(const QString &text);
    /// What only some want to know, behind a link that shows it.
    void addDetails(const QString &text);
    /// A line in bold above the sentence.
    void setHeading(const QString &heading);
    void setTone(Tone tone);
    /// Adds a widget after the sentence.
    void addAction(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Tone m_tone;
    QVBoxLayout *m_words;
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
