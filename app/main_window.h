// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

#include "app/widgets/key_help.h"

class QKeySequence;
class QStackedWidget;

namespace limber {

class Settings;
class SideRail;

/// The window: a rail with its places, and the page that is shown. It owns no page's logic and
/// remembers where it stood on the screen. The focus shows once a key is pressed, until the mouse
/// is.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    enum class Place { Routines, History };

    /// `settings` is lent and outlives the window.
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);

    /// Shows a page beside the rail with its place lit; the window owns the page from then on.
    void showBeside(QWidget *page, Place place);
    /// Shows a page that fills the window.
    void showAlone(QWidget *page);
    [[nodiscard]] QWidget *page() const;
    /// The place that is lit; nothing while a page fills the window.
    [[nodiscard]] std::optional<Place> place() const;
    /// It closes because the whole program ends.
    [[nodiscard]] bool isQuitting() const { return m_quitting; }
    /// Words everything anew, in the language that is spoken now. The pages are gone.
    void renew();

    void toggleFullScreen();
    /// The keys that hold everywhere in the window.
    [[nodiscard]] std::vector<KeyHelp> keys() const;

Q_SIGNALS:
    void placeChosen(limber::MainWindow::Place place);
    void preferencesRequested();
    void keysRequested();
    void openRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void furnish();
    void showPage(QWidget *page);
    void addKey(const QKeySequence &keys, const QString &name, const std::function<void()> &act);

    Settings &m_settings;
    bool m_quitting = false;
    SideRail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace limber
