// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"

#include <QString>

#include <vector>

namespace chancery::counter {

/// How a day went at the post. Hours count from its beginning.
struct DayFigures
{
    struct Hour
    {
        int hour = 0;
        int received = 0; ///< applications whose record arrived
        int paid = 0;
    };
    struct Takings
    {
        int hour = 0;
        QString method;
        domain::Money sum;
        int count = 0;
    };
    struct Waiting
    {
        QString what; ///< a method, or `call`
        int count = 0;
        int medianSeconds = 0;
        int slowSeconds = 0; ///< nine of ten took no longer
    };
    struct Provider
    {
        QString provider;
        QString method;
        int begun = 0;
        int paid = 0;
        int failed = 0;
    };
    struct Breaker
    {
        QString provider;
        QString operation;
        QString state; ///< closed, half_open, open
    };

    std::vector<Hour> hours;
    std::vector<Takings> takings;
    std::vector<Waiting> waiting;
    std::vector<Provider> providers;
    std::vector<Breaker> breakers;
    int decided = 0;
    int undecided = 0;
};

} // namespace chancery::counter
