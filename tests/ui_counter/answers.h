// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <utility>

namespace chancery::test {

/// The answers of played desks: each comes at the next turn of the event loop, as a network's would come later, and
/// counts as under way until it has been given, or until there is nobody for it.
class Answers
{
public:
    template <typename Done, typename Value>
    static void give(QObject *context, Done done, Value value)
    {
        QTimer::singleShot(
            0, context, [counted = count(), done = std::move(done), value = std::move(value)] { done(value); });
    }
    [[nodiscard]] static bool allGiven();

private:
    [[nodiscard]] static std::shared_ptr<void> count();
};

} // namespace chancery::test
