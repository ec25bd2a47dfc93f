// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::sandbox {

/// GBK; what it has no place for becomes a question mark.
[[nodiscard]] QByteArray toGbk(const QString &text);

} // namespace chancery::sandbox
