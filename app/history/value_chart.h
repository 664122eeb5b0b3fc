// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

namespace limber {

/// A painted chart of values, of which one is marked: the one under the mouse, else the one the
/// arrow keys went to. It is told in words by the accessible name, a tool tip and told(), so that
/// nobody depends on the picture.
class ValueChart : public QWidget {
    Q_OBJECT

public:
    /// `name` is what the values are: "Minutes a week".
    explicit ValueChart(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> marked() const;
    /// The value in words.
    [[nodiscard]] virtual QString textOf(int index) const = 0;
    /// Where the value is painted.
    [[nodiscard]] virtual QRectF boxOf(int index) const = 0;

Q_SIGNALS:
    /// The marked value in words, or nothing.
    void told(const QString &text);
    /// The person pressed or clicked a value.
    void activated(int index);

protected:
    [[nodiscard]] virtual int count() const = 0;
    /// Where `key` leads from `index`, perhaps out of range; nothing when it leads nowhere.
    [[nodiscard]] virtual std::optional<int> leadTo(int key, int index) const;
    /// To be called when the values changed: none is marked.
    void valuesChanged();

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::optional<int> indexAt(QPointF at) const;
    void goTo(int index);
    void tell();

    QString m_name;
    std::optional<int> m_current;
    std::optional<int> m_hovered;
};

} // namespace limber
