// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/payment/journalentry.h"

#include <QObject>

#include <functional>

namespace chancery::payment {

/// Durable memory of the attempt that is under way. Asynchronous, because the disk must not stop the screen: the
/// callback runs on the caller's thread, exactly once, never from inside the call, never after `context` is destroyed.
class PaymentJournal
{
public:
    using Done = std::function<void(domain::Expected<void, domain::Error>)>;

    PaymentJournal() = default;
    PaymentJournal(const PaymentJournal &) = delete;
    PaymentJournal &operator=(const PaymentJournal &) = delete;
    virtual ~PaymentJournal() = default;

    /// Puts the entry in the place of its application's older one. Success means: it is on the disk.
    virtual void write(const JournalEntry &entry, QObject *context, Done done) = 0;
};

} // namespace chancery::payment
