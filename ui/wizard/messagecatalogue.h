// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

namespace chancery::wizard {

/// A gettext catalogue (.mo, either byte order, UTF-8) as message → translation. Empty when the file is not there or not one;
/// nothing beyond the file's end is ever read.
[[nodiscard]] QHash<QString, QString> readMessageCatalogue(const QString &path);

} // namespace chancery::wizard
