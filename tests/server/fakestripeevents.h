// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>

namespace chancery::tests {

/// Stripe's own list of events: newest first, by type and age, in pages. Not thread-safe.
class FakeStripeEvents
{
public:
    void add(const QJsonObject &event) { m_events.append(event); }
    [[nodiscard]] QJsonObject page(const QByteArray &url) const;

private:
    QList<QJsonObject> m_events; ///< oldest first
};

} // namespace chancery::tests
