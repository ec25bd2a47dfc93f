// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

namespace chancery::providers::alipay {

/// "2026-11-20 20:00:00": Alipay's clock, GMT+8 without summer time, whatever the zone of this machine. Cut to seconds.
[[nodiscard]] QByteArray chinaTime(domain::Instant instant);
/// The way back; nothing for any other form.
[[nodiscard]] std::optional<domain::Instant> instantFromChinaTime(const QString &text);

} // namespace chancery::providers::alipay
