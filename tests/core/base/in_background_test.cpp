// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QThread>

#include "core/base/in_background.h"

namespace limber {
namespace {

TEST(InBackground, answersWhatAnotherThreadFound)
{
    const QThread *here = QThread::currentThread();
    const auto elsewhere = inBackground([here] { return QThread::currentThread() != here; });
    EXPECT_TRUE(elsewhere.result());
}

} // namespace
} // namespace limber
