// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/evenpages.h"

namespace chancery::widgets {

void dealEvenly(int height, const std::function<int(int limit)> &place)
{
    const int pages = place(height);
    if (pages < 2)
        return;
    int tooLow = 0;
    int enough = height;
    while (enough - tooLow > 1) {
        const int middle = tooLow + (enough - tooLow) / 2;
        (place(middle) > pages ? tooLow : enough) = middle;
    }
    place(enough);
}

std::vector<int> evenPages(const std::vector<int> &heights, int height)
{
    std::vector<int> pages(heights.size(), 0);
    dealEvenly(height, [&](int limit) {
        int page = 0;
        int used = 0;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (used > 0 && used + heights[i] > limit) {
                ++page;
                used = 0;
            }
            used += heights[i];
            pages[i] = page;
        }
        return page + 1;
    });
    return pages;
}

} // namespace chancery::widgets
