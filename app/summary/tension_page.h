// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

class QLabel;

namespace limber {

class PillButton;
class TensionScale;

/// How tense the person is before a session, in one key: a digit answers and goes on after a beat
/// in which it can be seen and put right. Empty each time it is shown.
class TensionPage : public QWidget {
    Q_OBJECT

public:
    explicit TensionPage(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing when the person does not want to say.
    void chosen(std::optional<int> tension);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void take(std::optional<int> tension);
    void showNumber();
    void goOn(std::optional<int> tension);

    QLabel *m_number;
    TensionScale *m_scale;
    PillButton *m_start;
    QWidget *m_keys;
    QTimer m_beat{this};
    bool m_byDigit = false;
};

} // namespace limber
