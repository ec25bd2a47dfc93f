// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"
#include "ui/counter/undecideditem.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QObject;

namespace chancery::counter {

/// Deciding about paid applications.
class DecisionDesk
{
public:
    template <typename T>
    using Done = std::function<void(domain::Expected<T, payment::GatewayProblem>)>;
    /// What happened and when, oldest first: received, paid, processing, approved, rejected.
    using History = std::vector<std::pair<QString, domain::Instant>>;

    DecisionDesk() = default;
    DecisionDesk(const DecisionDesk &) = delete;
    DecisionDesk &operator=(const DecisionDesk &) = delete;
    virtual ~DecisionDesk() = default;

    /// The oldest first. Each `done` comes once, later, unless `context` is gone.
    virtual void queue(QObject *context, Done<std::vector<UndecidedItem>> done) = 0;
    virtual void history(const domain::ApplicationRef &application, QObject *context, Done<History> done) = 0;
    /// `status`: processing, approved, rejected. Codes: not_paid, decision_final, application_unknown.
    virtual void decide(const domain::ApplicationRef &application, const QString &status, const QString &reason,
        QObject *context, Done<History> done)
        = 0;
};

} // namespace chancery::counter
