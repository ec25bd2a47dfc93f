// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QWidget;

namespace chancery::wizard {

/// What the keyboard stops at within `part`, as a person reads it: question by question, along the line and then line
/// by line, from the side on which the language begins.
[[nodiscard]] QList<QWidget *> readingOrder(const QWidget &part);

} // namespace chancery::wizard
