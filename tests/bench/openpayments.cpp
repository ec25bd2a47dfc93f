// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/openpayments.h"

#include "tests/bench/paidwebhook.h"

namespace chancery::bench {

QString OpenPayments::paymentId(int number)
{
    return QStringLiteral("pay_%1").arg(number, 26, 10, QLatin1Char('0'));
}

QString OpenPayments::sessionId(int number)
{
    return QStringLiteral("cs_test_bench%1").arg(number);
}

bool OpenPayments::make(teststack::RelayStack &stack, const teststack::TestDevice &device, int first, int count)
{
    if (m_template.isEmpty()) {
        const auto created = device.post("/v1/payments", device.order(), "bench-template");
        if (created.status != 201) {
            m_error = QStringLiteral("the payment to copy was not created: ") + QString::fromUtf8(created.body);
            return false;
        }
        m_template = created.json().value(QLatin1String("id")).toString();
        m_total = created.json().value(QLatin1String("total")).toObject();
    }
    // The keys are new, everything else is the real row's; attempts and events refer to each other, hence one block.
    const QString copy = QStringLiteral(R"(DO $$ BEGIN
        INSERT INTO chancery.obligations (application, post)
            SELECT 'ref_' || lpad(n::text, 26, '0'), o.post FROM generate_series(%1, %2) n, chancery.obligations o
                JOIN chancery.attempts a USING (application) WHERE a.id = '%3';
        INSERT INTO chancery.attempts SELECT (jsonb_populate_record(a, jsonb_build_object(
                'id', 'pay_' || lpad(n::text, 26, '0'), 'application', 'ref_' || lpad(n::text, 26, '0'), 'provider_key', 'bench-' || n,
                'provider_reference', 'cs_test_bench' || n, 'link_token', 'bench' || n, 'next_check_at', now() + interval '1 day'))).*
            FROM chancery.attempts a, generate_series(%1, %2) n WHERE a.id = '%3';
        INSERT INTO chancery.events SELECT (jsonb_populate_record(e, jsonb_build_object('attempt', 'pay_' || lpad(n::text, 26, '0')))).*
            FROM chancery.events e, generate_series(%1, %2) n WHERE e.attempt = '%3';
        END $$)")
                             .arg(first)
                             .arg(first + count - 1)
                             .arg(m_template);
    if (!stack.postgres.query(QStringLiteral("chancery"), copy) || !stack.postgres.query(QStringLiteral("chancery"), QStringLiteral("VACUUM ANALYZE"))) {
        m_error = stack.postgres.error();
        return false;
    }
    return true;
}

QByteArray OpenPayments::paidWebhook(const teststack::RelayStack &stack, int number, const QByteArray &eventId) const
{
    return bench::paidWebhook(stack.webhookSecret(), paymentId(number), sessionId(number), m_total, eventId);
}

} // namespace chancery::bench
