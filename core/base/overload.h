// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// A visitor made of lambdas, for std::visit.
template <typename... Functions>
struct Overload : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overload(Functions...) -> Overload<Functions...>;

} // namespace limber
