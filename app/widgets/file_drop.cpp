// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace limber {

namespace {

/// Empty unless it is one file of this computer that can be a routine, or a sheet with one.
QString routineIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString{};
    const bool fits = path.endsWith(QStringLiteral(".limber"), Qt::CaseInsensitive) ||
                      path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    return fits ? path : QString{};
}

} // namespace

FileDrop::FileDrop(QWidget &window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = routineIn(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    // The file stays where it is, whatever the other program proposes.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace limber
