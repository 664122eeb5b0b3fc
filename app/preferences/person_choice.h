// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

namespace limber {

struct Person;

/// Who shows the movements, as pictures side by side.
class PersonChoice : public QWidget {
    Q_OBJECT

public:
    explicit PersonChoice(const Person &chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    void chose(const limber::Person &person);
};

} // namespace limber
