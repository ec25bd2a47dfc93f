// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"
#include "ui/counter/role.h"
#include "ui/counter/workitem.h"

#include <functional>
#include <optional>
#include <variant>

class QObject;

namespace chancery::counter {

/// The post's work lists.
class WorkDesk
{
public:
    struct List
    {
        std::vector<WorkItem> items; ///< oldest first
        std::optional<payment::GatewayProblem> problem; ///< why some may be missing
    };
    using Listed = std::function<void(List)>;
    using Settled = std::function<void(domain::Expected<std::monostate, payment::GatewayProblem>)>;

    WorkDesk() = default;
    WorkDesk(const WorkDesk &) = delete;
    WorkDesk &operator=(const WorkDesk &) = delete;
    virtual ~WorkDesk() = default;

    /// What that role may see. `done` comes once, later, unless `context` is gone.
    virtual void list(Role role, QObject *context, Listed done) = 0;
    /// Ends an item. Of an exception `resolution` is accepted, corrected, refunded or provider_error, and `reason` is
    /// said; of others both are empty. Codes: call_unknown, notice_sent, exception_resolved, …
    virtual void settle(
        const WorkItem &item, const QString &resolution, const QString &reason, QObject *context, Settled done)
        = 0;
    /// Takes back that a call or a traveller who was to be told is settled. Codes: call_unknown, notice_sent, …
    virtual void reopen(const WorkItem &item, QObject *context, Settled done) = 0;
};

} // namespace chancery::counter
