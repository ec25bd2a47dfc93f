// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/stack/relaystack.h"
#include "tests/support/stack/testdevice.h"

#include <QString>

namespace chancery::bench {

/// Many open payments in the ledger, copies of one that really was created, so that a bench need not ask a provider for each.
class OpenPayments
{
public:
    /// Creates one through the relay and copies it to the numbers [first, first + count). Nothing was made when error() says so.
    bool make(teststack::RelayStack &stack, const teststack::TestDevice &device, int first, int count);

    [[nodiscard]] static QString paymentId(int number);
    [[nodiscard]] static QString sessionId(int number);
    /// A signed POST /v1/webhooks/stripe, bytes as they go out: the session of that payment is paid.
    [[nodiscard]] QByteArray paidWebhook(const teststack::RelayStack &stack, int number, const QByteArray &eventId) const;
    [[nodiscard]] QString error() const { return m_error; }

private:
    QString m_template;
    QJsonObject m_total;
    QString m_error;
};

} // namespace chancery::bench
