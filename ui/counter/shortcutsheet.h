// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/overlay.h"

#include <QKeySequence>

#include <utility>
#include <vector>

namespace chancery::counter {

/// F1: what the keys do, for the person who is in.
class ShortcutSheet final : public widgets::Overlay
{
    Q_OBJECT

public:
    using Line = std::pair<QKeySequence, QString>;

    ShortcutSheet(const theme::Theme &theme, QWidget *host, const std::vector<Line> &lines);
};

} // namespace chancery::counter
