// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QWidget;

namespace chancery::wizard {

/// What the keyboard stops at within `part`, as a person reads it: question by question, along the line and then line
/// by line, from the side on which the language begins.
[[nodiscard]] QList<QWidget *> readingOrder(const QWidget &part);
/// `widgets`, which lie in `part`, in that order: along the line and then line by line.
[[nodiscard]] QList<QWidget *> asRead(const QWidget &part, const QList<QWidget *> &widgets);

} // namespace chancery::wizard
