// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"
#include "ui/counter/dayfigures.h"

#include <QDate>

#include <functional>

class QObject;

namespace chancery::counter {

/// Where the supervisor's figures come from.
class DayDesk
{
public:
    using Done = std::function<void(domain::Expected<DayFigures, payment::GatewayProblem>)>;

    DayDesk() = default;
    DayDesk(const DayDesk &) = delete;
    DayDesk &operator=(const DayDesk &) = delete;
    virtual ~DayDesk() = default;

    /// The post's own day, today at the post by today(). `done` comes once, later, unless `context` is gone.
    virtual void read(QDate day, QObject *context, Done done) = 0;
    [[nodiscard]] virtual QDate today() const = 0;
};

} // namespace chancery::counter
