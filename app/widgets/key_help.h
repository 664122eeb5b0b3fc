// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace limber {

/// A key as it is written on the keyboard, and what it does.
struct KeyHelp {
    QString keys;
    QString meaning;
};

/// The keys that hold in one place.
struct KeyGroup {
    QString place;
    std::vector<KeyHelp> keys;
};

} // namespace limber
