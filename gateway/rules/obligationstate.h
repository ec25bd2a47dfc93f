// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace chancery::rules {

/// Where the debt of one application stands.
enum class ObligationState { Due, Paid, PartRefunded, Refunded, Cancelled };

[[nodiscard]] QString toString(ObligationState state);
[[nodiscard]] std::optional<ObligationState> obligationStateFromString(QStringView text);

} // namespace chancery::rules
