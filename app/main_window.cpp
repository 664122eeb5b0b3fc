// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <utility>
#include <vector>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/log.h"
#include "app/settings.h"
#include "app/style/margins.h"
#include "app/widgets/app_mark.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr QSize smallest{960, 560};
constexpr QSize usual{1100, 720};
constexpr int railWidth = 208;

/// The sign and name of the program.
class Brand : public QWidget {
public:
    explicit Brand(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(48);
        setFont(displayFont(22, QFont::Bold));
        setAccessibleName(QStringLiteral("Limber"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int side = 40, gap = 10, inset = 8;
        QPainter painter(this);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int top = (height() - side) / 2;
        m_sign.paint(&painter, rightToLeft ? width() - inset - side : inset, top, side, side);
        painter.setPen(Theme::of(palette()).ink);
        painter.setFont(font());
        const int words = inset + side + gap;
        painter.drawText(rect().adjusted(rightToLeft ? 0 : words, 0, rightToLeft ? -words : 0, 0),
                         Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                             Qt::AlignAbsolute,
                         QStringLiteral("Limber"));
    }

private:
    QIcon m_sign = appIcon();
};

/// A place of the rail; the lit one is checked.
class RailItem : public QPushButton {
public:
    RailItem(Icon icon, const QString &text, QWidget *parent)
        : QPushButton(text, parent)
        , m_icon(icon)
    {
        setCheckable(true);
        setFixedHeight(48);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAutoDefault(true);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        const QRectF shape = drawFocus(painter, *this, rect(), 12);
        if (isChecked() || isDown()) {
            fillRounded(painter, shape, 12, theme.accentSoft);
        } else if (underMouse()) {
            fillRounded(painter, shape, 12, theme.surface2);
        }
        const QColor ink = isChecked() ? theme.accent : theme.ink;
        constexpr int iconAt = 28, words = 52, side = 20;
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        QRectF sign(0, 0, side, side);
        sign.moveCenter({rightToLeft ? width() - iconAt : double(iconAt), height() / 2.0});
        paintIcon(painter, m_icon, sign, isChecked() ? theme.accent : theme.muted);
        painter.setPen(ink);
        painter.setFont(displayFont(16, isChecked() ? QFont::DemiBold : QFont::Normal));
        const int mnemonic = goesByKeyboard(*this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        painter.drawText(rect().adjusted(rightToLeft ? 0 : words, 0, rightToLeft ? -words : 0, 0),
                         Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                             Qt::AlignAbsolute | mnemonic,
                         text());
    }

private:
    Icon m_icon;
};

} // namespace

class SideRail : public QWidget {
public:
    explicit SideRail(QWidget *parent)
        : QWidget(parent)
        , m_routines(new RailItem(Icon::Home, MainWindow::tr("Ro&utines"), this))
        , m_history(new RailItem(Icon::History, MainWindow::tr("&History"), this))
        , m_sound(new RailItem(Icon::Sound, MainWindow::tr("So&und"), this))
    {
        setObjectName(QStringLiteral("rail"));
        setFixedWidth(railWidth);
        m_routines->setObjectName(QStringLiteral("railRoutines"));
        m_history->setObjectName(QStringLiteral("railHistory"));
        m_sound->setObjectName(QStringLiteral("railSound"));
        auto *note = makeParagraph(
            MainWindow::tr("Pain that is sharp or spreads? Stop and ask your therapist."),
            TypeRole::Caption, Tone::Muted);
        note->setFont(displayFont(12, QFont::Normal));
        note->setContentsMargins(mirroredMargins(10, 0, 4, 0));
        note->setObjectName(QStringLiteral("railNote"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, space::wide, 14, space::session);
        column->setSpacing(space::tight);
        column->addWidget(new Brand(this));
        column->addSpacing(space::wide);
        column->addWidget(m_routines);
        column->addWidget(m_history);
        column->addWidget(m_sound);
        column->addStretch();
        column->addWidget(note);
    }

    void light(MainWindow::Place place)
    {
        for (const auto &[itemPlace, item] : items()) {
            const QSignalBlocker quiet(item);
            item->setChecked(itemPlace == place);
        }
    }

    [[nodiscard]] std::optional<MainWindow::Place> lit() const
    {
        for (const auto &[place, item] : items()) {
            if (item->isChecked())
                return place;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<std::pair<MainWindow::Place, QPushButton *>> items() const
    {
        return {{MainWindow::Place::Routines, m_routines},
                {MainWindow::Place::History, m_history},
                {MainWindow::Place::Sound, m_sound}};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        painter.fillRect(rect(), theme.surface);
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(edge, 0, 1, height(), theme.line);
    }

private:
    RailItem *m_routines;
    RailItem *m_history;
    RailItem *m_sound;
};

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Limber"));
    setMinimumSize(smallest);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(usual);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    furnish();
    qApp->installEventFilter(this);
}

void MainWindow::furnish()
{
    m_rail = new SideRail(this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout()->addWidget(m_rail);
    layout()->addWidget(m_pages);

    // A click or assistive technology has already toggled the item; what is lit follows the page
    // that comes.
    for (const auto &[place, item] : m_rail->items()) {
        connect(item, &QAbstractButton::toggled, this, [this, chosen = place] {
            m_rail->light(chosen);
            Q_EMIT placeChosen(chosen);
        });
    }
    addKey(Qt::Key_F11, tr("Full screen"), [this] { toggleFullScreen(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_O), tr("Open a routine file"), [this] {
        if (m_rail->isVisible())
            Q_EMIT openRequested();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Quit"), [this] {
        close();
        QCoreApplication::quit();
    });
}

void MainWindow::renew()
{
    delete m_pages;
    delete m_rail;
    qDeleteAll(actions());
    furnish();
}

void MainWindow::addKey(const QKeySequence &keys, const QString &name,
                        const std::function<void()> &act)
{
    auto *action = new QAction(name, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void MainWindow::showBeside(QWidget *page, Place place)
{
    m_rail->light(place);
    m_rail->show();
    showPage(page);
}

void MainWindow::showAlone(QWidget *page)
{
    m_rail->hide();
    showPage(page);
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

QWidget *MainWindow::page() const
{
    return m_pages->currentWidget();
}

std::optional<MainWindow::Place> MainWindow::place() const
{
    return m_rail->isHidden() ? std::nullopt : m_rail->lit();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress;
    const bool concerned = key || event->type() == QEvent::MouseButtonPress;
    const auto *widget = concerned ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->window() == this && testAttribute(Qt::WA_KeyboardFocusChange) != key) {
        setAttribute(Qt::WA_KeyboardFocusChange, key);
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (const auto written = m_settings.sync(); !written)
        logProblems(settingsLog, written.problems());
    QWidget::closeEvent(event);
}

} // namespace limber
