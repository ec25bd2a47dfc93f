// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/timeline.h"
#include "ui/widgets/styling.h"

#include <QLocale>
#include <QString>

namespace chancery::counter {

/// What has happened, in the present language.
[[nodiscard]] QString eventText(const Timeline::Event &event, const QLocale &locale);
[[nodiscard]] widgets::Tone eventTone(const Timeline::Event &event);
/// How an attempt to pay stands, in the present language.
[[nodiscard]] QString paymentStateText(domain::PaymentState state);
[[nodiscard]] widgets::Tone paymentStateTone(domain::PaymentState state);

} // namespace chancery::counter
