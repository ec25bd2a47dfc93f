// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/gatewayproblem.h"

#include <QString>

namespace chancery::counter {

/// What a member of staff does about an answer that is none, in the present language: for the codes that any call may
/// bring. A code that only one route knows belongs to the pane that calls it; an unknown one is shown as it is.
[[nodiscard]] QString problemText(const payment::GatewayProblem &problem);

} // namespace chancery::counter
