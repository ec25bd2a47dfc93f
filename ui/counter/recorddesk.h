// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"
#include "ui/counter/openedrecord.h"

#include <functional>

class QObject;

namespace chancery::counter {

/// Opens sealed records for the person who is in. Every opening is kept, here and at the relay, before anything is
/// shown.
class RecordDesk
{
public:
    using Done = std::function<void(domain::Expected<OpenedRecord, payment::GatewayProblem>)>;

    RecordDesk() = default;
    RecordDesk(const RecordDesk &) = delete;
    RecordDesk &operator=(const RecordDesk &) = delete;
    virtual ~RecordDesk() = default;

    /// Codes besides those of any call: `application_unknown`, `records_closed` (the post's key is not open),
    /// `record_unreadable` (sealed to others, or damaged).
    virtual void open(const domain::ApplicationRef &application, QObject *context, Done done) = 0;
};

} // namespace chancery::counter
