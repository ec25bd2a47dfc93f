// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace chancery::wizard {

/// What stands on `part` as text, in the order in which it is read, without the questions of a form: they are read
/// where the keyboard is.
[[nodiscard]] QStringList spokenText(const QWidget &part);
/// Name of a control, whether it is chosen, and its help or what to do about it. `withAnswer`: what stands in it too.
[[nodiscard]] QStringList spokenControl(QWidget &control, bool withAnswer);

} // namespace chancery::wizard
