// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/style/theme.h"

class QLabel;
class QWidget;

namespace limber {

enum class Tone { Ink, Muted, Accent, Warm, Warn };

/// The colour of a tone in a theme.
[[nodiscard]] QColor toneColor(const Theme &theme, Tone tone);

/// A label in the type and tone of its role, plain text, following the palette.
[[nodiscard]] QLabel *makeLabel(const QString &text, TypeRole role, Tone tone = Tone::Ink,
                                QWidget *parent = nullptr);
/// The same over as many lines as its width asks for.
[[nodiscard]] QLabel *makeParagraph(const QString &text, TypeRole role, Tone tone = Tone::Ink,
                                    QWidget *parent = nullptr);
/// Changes the tone of such a label.
void setTone(QLabel *label, Tone tone);

} // namespace limber
