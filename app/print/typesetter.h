// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;
class QTextLayout;

namespace limber {

/// A sheet is laid out in hundredths of a millimetre, in which letters are measured the same on
/// every device.
inline constexpr double mm = 100;

/// The type scale, from the largest.
enum class Face { Title, Heading, Dose, Strong, Body, CaptionStrong, Caption, Small };

/// Black on paper, by role.
enum class Ink { Black, Muted, Accent, Warm, Warn, Rule, Paper };

/// Words in a box whose height typeset() found.
struct TextItem {
    QRectF box{};
    QString text{};
    Face face = Face::Body;
    Ink ink = Ink::Black;
    /// Left, right or centre, as they are seen.
    Qt::Alignment align = Qt::AlignLeft;
    /// Of reading, where that need not be the page's.
    std::optional<Qt::LayoutDirection> direction{};
};

/// Sets words in the sheet's letters: one type scale, or another half as large again, and one
/// distance from line to line. Words too long for a line are broken anywhere, so that nothing
/// leaves its box.
class Typesetter {
public:
    Typesetter(bool largePrint, bool rightToLeft)
        : m_largePrint(largePrint)
        , m_rightToLeft(rightToLeft)
    {}

    [[nodiscard]] QFont font(Face face) const;
    /// From one line to the next.
    [[nodiscard]] double pitch(Face face) const;
    /// Of the words in one line.
    [[nodiscard]] double width(const QString &text, Face face) const;
    [[nodiscard]] double height(const QString &text, Face face, double width) const;
    /// The words in parts of so many lines at most.
    [[nodiscard]] QStringList parted(const QString &text, Face face, double width, int lines) const;

    void draw(QPainter &painter, const TextItem &item) const;

private:
    /// Breaks the words into lines; gives their height.
    double breakLines(QTextLayout &layout, Face face, double width,
                      std::optional<Qt::LayoutDirection> direction = {}) const;

    bool m_largePrint;
    bool m_rightToLeft;
};

} // namespace limber
