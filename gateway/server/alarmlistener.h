// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::server {

/// Hears of what a person has to look at.
class AlarmListener
{
public:
    AlarmListener() = default;
    AlarmListener(const AlarmListener &) = delete;
    AlarmListener &operator=(const AlarmListener &) = delete;
    virtual ~AlarmListener() = default;
    /// Identifiers only. Any thread.
    virtual void alarmed(const QString &kind, const QString &detail) = 0;
};

} // namespace chancery::server
