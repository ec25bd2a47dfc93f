// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/role.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace chancery::counter {

/// Something that a key does in a pane: the window shows the pane, then calls its perform(id).
struct ActionEntry
{
    QString id;
    std::function<QString()> title; ///< in the present language, verb first
    QKeySequence shortcut;
    std::vector<Role> roles;
    QString pane; ///< id of a registered pane
};

} // namespace chancery::counter
