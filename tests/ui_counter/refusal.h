// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/gatewayproblem.h"

namespace chancery::test {

/// What the relay says no with.
[[nodiscard]] inline payment::GatewayProblem refusal(const char *code)
{
    return {payment::GatewayProblem::Kind::Refused, QString::fromLatin1(code), {}, {}, {}, {}, {}};
}

/// No answer at all.
[[nodiscard]] inline payment::GatewayProblem silence()
{
    return {payment::GatewayProblem::Kind::Unreachable, QStringLiteral("timeout"), {}, {}, {}, {}, {}};
}

} // namespace chancery::test
