// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace limber {

/// Calls `use(result)` on the thread of `context` once `future` has its result; never after
/// `context` is gone. (QFuture::then() with a context that dies first calls into nothing on
/// Qt 6.4.)
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)] {
                         watcher->deleteLater();
                         use(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace limber
