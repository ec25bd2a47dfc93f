// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace chancery::tests {

/// Refunds and disputes of the fake Stripe: one refund per key for as long as the key is known, never more than was
/// paid. Not thread-safe.
class FakeStripeMoney
{
public:
    struct Answer
    {
        int status = 200;
        QJsonObject body;
        bool replayed = false;
    };

    /// POST /v1/refunds. `charge` is what was paid, in Stripe's unit.
    Answer refund(const QByteArray &body, const QByteArray &key, qint64 charge, const QString &currency);
    /// GET /v1/refunds and /v1/disputes.
    [[nodiscard]] QJsonObject refunds(const QByteArray &url) const;
    [[nodiscard]] QJsonObject disputes(const QByteArray &url) const;
    /// The key answers 500 from now on.
    void storeFailure(const QByteArray &body, const QByteArray &key);
    void forgetKeys() { m_byKey.clear(); }

    /// What a new refund's status is: pending, succeeded, …
    void setNewStatus(const QString &status) { m_newStatus = status; }
    void settle(const QString &refund, const QString &status, const QString &reason = {});
    /// Somebody refunds in the dashboard. Gives the refund's id.
    QString addExternal(const QString &paymentIntent, qint64 amount, const QString &currency);
    void setDispute(const QString &paymentIntent, const QString &status);
    [[nodiscard]] QStringList ids() const { return m_order; }
    [[nodiscard]] QJsonObject object(const QString &refund) const { return m_refunds.value(refund); }

private:
    struct Kept
    {
        QByteArray body;
        QString refund; ///< empty: a failure
    };
    QString add(const QString &paymentIntent, qint64 amount, const QString &currency, const QJsonObject &metadata);
    [[nodiscard]] qint64 refundedOf(const QString &paymentIntent) const;

    QMap<QString, QJsonObject> m_refunds;
    QStringList m_order;
    QMap<QByteArray, Kept> m_byKey;
    QMap<QString, QJsonObject> m_disputes; ///< by payment intent
    QString m_newStatus = QStringLiteral("succeeded");
};

} // namespace chancery::tests
