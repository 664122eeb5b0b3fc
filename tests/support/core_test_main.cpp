// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    // SQLite's driver is a plugin; Qt loads none without an application.
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
