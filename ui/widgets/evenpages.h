// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <vector>

namespace chancery::widgets {

/// Deals what comes one below the other onto as few pages as hold it, and so that the fullest is as empty as it can be:
/// no page for one line alone behind one that is crammed. `place(limit)` deals greedily onto pages of at most that many
/// pixels and gives how many these are; it is called last with the limit that was found, at most `height`.
void dealEvenly(int height, const std::function<int(int limit)> &place);

/// The page, from 0, of each item of the heights given (pixels, gaps included).
[[nodiscard]] std::vector<int> evenPages(const std::vector<int> &heights, int height);

} // namespace chancery::widgets
