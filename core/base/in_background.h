// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace limber {

/// Calls `work()` on a thread of the pool; the future has its result once it is done. What it
/// works on is its own: whoever asked may be gone by then.
template <typename Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace limber
