// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPushButton>

#include "app/figure/thumbnails.h"
#include "app/widgets/card.h"
#include "core/exercise/exercise.h"

class QLabel;

namespace limber {

class StillPicture;
class Switch;
class TryMove;

/// One step of a routine: its picture, name and dose in a row that opens to the full instruction.
/// An optional step has a switch.
class StepRow : public Card {
    Q_OBJECT

public:
    /// `language` is the content's. The thumbnails are lent and outlive the row.
    StepRow(Thumbnails &thumbnails, const Exercise &exercise, const QString &language,
            bool optional, QWidget *parent = nullptr);

    void showPicture(const Still &still);
    /// `number` from 1; nothing while an optional step is off. `setUp` is the full instruction to
    /// get into position.
    void showPlan(std::optional<int> number, const QString &dose, const QString &setUp);
    /// What can be tried in the open row; nothing where nobody drew the exercise.
    [[nodiscard]] TryMove &movement() { return *m_movement; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void switched(bool on);

private:
    class Header;
    [[nodiscard]] QWidget *makeBody(const Exercise &exercise, const QString &language);

    QString m_name;
    bool m_optional;
    Header *m_header;
    StillPicture *m_picture;
    QLabel *m_setUp;
    TryMove *m_movement;
    QWidget *m_body;
    QLabel *m_title;
    QLabel *m_dose;
    Switch *m_switch = nullptr;
};

} // namespace limber
