// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/timeline.h"
#include "ui/widgets/styling.h"

#include <QString>

namespace chancery::counter {

/// What a step was, in the present language.
[[nodiscard]] QString stepText(const QString &status);
/// How an attempt to pay stands, in the present language.
[[nodiscard]] QString paymentStateText(domain::PaymentState state);
[[nodiscard]] widgets::Tone paymentStateTone(domain::PaymentState state);

} // namespace chancery::counter
