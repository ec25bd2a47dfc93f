// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/answers.h"

namespace chancery::test {

namespace {

int underWay = 0;

} // namespace

std::shared_ptr<void> Answers::count()
{
    ++underWay;
    return {nullptr, [](void *) { --underWay; }};
}

bool Answers::allGiven()
{
    return underWay == 0;
}

} // namespace chancery::test
