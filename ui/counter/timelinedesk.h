// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"
#include "ui/counter/timeline.h"

#include <functional>

class QObject;

namespace chancery::counter {

/// Asks the relay what has happened to an application. Answers come once, later, unless `context` is gone.
class TimelineDesk
{
public:
    using Read = std::function<void(domain::Expected<Timeline, payment::GatewayProblem>)>;
    using Moved = std::function<void(domain::Expected<Timeline::Attempt, payment::GatewayProblem>)>;

    TimelineDesk() = default;
    TimelineDesk(const TimelineDesk &) = delete;
    TimelineDesk &operator=(const TimelineDesk &) = delete;
    virtual ~TimelineDesk() = default;

    virtual void read(const domain::ApplicationRef &application, QObject *context, Read done) = 0;
    /// As soon as the attempt is newer than `version`, or after half a minute as it was.
    virtual void watch(const domain::PaymentId &attempt, qint64 version, QObject *context, Moved done) = 0;
};

} // namespace chancery::counter
