// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery::domain {

/// The first member name that stands twice in one object, anywhere in a JSON text that is otherwise well formed.
/// QJsonDocument keeps the last of them without a word.
[[nodiscard]] std::optional<QString> firstDuplicateName(const QByteArray &json);

} // namespace chancery::domain
