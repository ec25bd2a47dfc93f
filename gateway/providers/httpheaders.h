// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <utility>
#include <vector>

namespace chancery::providers {

/// Name and value in the order of the wire. Names are compared without regard to case.
using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// Every value of that name, in order.
[[nodiscard]] QByteArrayList headerValues(const HttpHeaders &headers, const QByteArray &name);
/// The first value of that name; empty when there is none.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name);
/// The sender's clock by its Date header; nothing when there is none that can be read.
[[nodiscard]] std::optional<domain::Instant> servedAt(const HttpHeaders &headers);

} // namespace chancery::providers
