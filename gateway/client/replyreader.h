// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayreply.h"
#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"

#include <QNetworkReply>

namespace chancery::client {

/// How an exchange ended besides what the reply itself says.
enum class Ending { Finished, TimedOut, TooLong };

/// Makes an answer, or the reason why there is none, of a finished reply. Takes nothing on trust: type, size and form
/// are checked before a word is believed.
[[nodiscard]] domain::Expected<RelayReply, payment::GatewayProblem> readReply(QNetworkReply &reply, Ending ending);

} // namespace chancery::client
