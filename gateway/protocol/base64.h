// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace chancery::protocol {

/// RFC 4648 §4 with its padding, nothing else around or between; the last bits that carry nothing have to be 0. Qt's
/// own takes most of the time that reading a push takes.
[[nodiscard]] std::optional<QByteArray> fromBase64(QStringView text);

} // namespace chancery::protocol
