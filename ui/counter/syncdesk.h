// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"

#include <QString>

#include <functional>

class QObject;

namespace chancery::counter {

/// What can be done about records that this machine could not hand in.
class SyncDesk
{
public:
    using Done = std::function<void(domain::Expected<void, payment::GatewayProblem>)>;

    SyncDesk() = default;
    SyncDesk(const SyncDesk &) = delete;
    SyncDesk &operator=(const SyncDesk &) = delete;
    virtual ~SyncDesk() = default;

    /// Tries at once what waits, whatever pause is running.
    virtual void sendNow() = 0;
    /// Puts a refused record into the queue once more, under a new number. Codes: `letter_unknown`, those of the store.
    virtual void sendAgain(const QString &letter, QObject *context, Done done) = 0;
    /// Writes it into a file as it is, sealed: only its readers can open it. Codes: `letter_unknown`,
    /// `file_unwritable`, those of the store.
    virtual void save(const QString &letter, const QString &path, QObject *context, Done done) = 0;
};

} // namespace chancery::counter
