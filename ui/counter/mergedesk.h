// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"

#include <QString>

#include <functional>

class QObject;

namespace chancery::intake {
class IntakeSession;
}

namespace chancery::counter {

/// Keeps a version that was made out of several.
class MergeDesk
{
public:
    using Done = std::function<void(domain::Expected<void, payment::GatewayProblem>)>;

    MergeDesk() = default;
    MergeDesk(const MergeDesk &) = delete;
    MergeDesk &operator=(const MergeDesk &) = delete;
    virtual ~MergeDesk() = default;

    /// As IntakeDesk::revise(), for a version made out of all up to `base`, with the relay's leave: what was open of
    /// the application is settled when it arrives there. Codes: `newer_version` (one has come meanwhile: read it
    /// again), `merge_settled` (somebody else has done it).
    virtual void save(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done)
        = 0;
};

} // namespace chancery::counter
