// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/domain/officerfinding.h"
#include "models/payment/gatewayproblem.h"

#include <functional>
#include <vector>

class QObject;

namespace chancery::counter {

/// What an officer should look at before deciding.
class CheckDesk
{
public:
    using Done = std::function<void(domain::Expected<std::vector<domain::OfficerFinding>, payment::GatewayProblem>)>;

    CheckDesk() = default;
    CheckDesk(const CheckDesk &) = delete;
    CheckDesk &operator=(const CheckDesk &) = delete;
    virtual ~CheckDesk() = default;

    /// Opens the record, and those of the post that may be of the same person: each opening is kept under the officer's
    /// name. `done` comes once, later, unless `context` is gone. Codes: those of RecordDesk.
    virtual void check(const domain::ApplicationRef &application, QObject *context, Done done) = 0;
};

} // namespace chancery::counter
