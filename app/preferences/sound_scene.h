// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber {

struct Person;

/// Where sound has to reach: somebody on the roller, two to three metres from the screen.
class SoundScene : public QWidget {
    Q_OBJECT

public:
    explicit SoundScene(const Person &person, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Person &m_person;
};

} // namespace limber
