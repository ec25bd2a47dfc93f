// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/sametransaction.h"

#include "tests/support/stack/relaystack.h"

namespace chancery::bench {

namespace {

QString counter(int first, int perClient)
{
    return QStringLiteral("\\set i :i + 1\n\\set n %1 + :client_id * %2 + :i\n").arg(first).arg(perClient);
}

/// A column of the newest attempt, as pgbench may read it: bytes in hexadecimal.
QString newest(teststack::RelayStack &stack, const QString &expression)
{
    return stack.sql(QStringLiteral("SELECT %1 FROM chancery.attempts a JOIN chancery.idempotency_keys k ON k.attempt = a.id"
                                    " ORDER BY a.created_at DESC LIMIT 1")
                         .arg(expression));
}

} // namespace

QString SameTransaction::capture(int first, int perClient)
{
    // chr(58): pgbench would take a colon and what follows it for a variable, inside quotes too.
    return counter(first, perClient) + QStringLiteral(R"(BEGIN;
INSERT INTO chancery.webhook_inbox (provider, event_id, type, body_sha256, summary, attempt, outcome) VALUES ('stripe', 'evt_pgbench' || :n, 'checkout.session.completed', sha256(decode('7b', 'hex')), json_build_object('id', repeat('x', 400)), 'pay_' || lpad((:n)::text, 26, '0'), 'applied') ON CONFLICT DO NOTHING;
SELECT a.*, o.state FROM chancery.attempts a JOIN chancery.obligations o USING (application) WHERE a.id = 'pay_' || lpad((:n)::text, 26, '0') FOR UPDATE;
INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail) SELECT id, version + 1, 'captured', state, 'captured', 'webhook', '' FROM chancery.attempts WHERE id = 'pay_' || lpad((:n)::text, 26, '0');
UPDATE chancery.attempts SET state = 'captured', version = version + 1, captured_minor = total_minor, captured_currency = currency, next_check_at = NULL, updated_at = now() WHERE id = 'pay_' || lpad((:n)::text, 26, '0');
INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors) SELECT id, version, 'captured', captured_currency, ARRAY['provider_clearing' || chr(58) || 'stripe', 'fee_income', 'service_fee']::chancery.account[], ARRAY[captured_minor, captured_minor / 10 - captured_minor, -(captured_minor / 10)] FROM chancery.attempts WHERE id = 'pay_' || lpad((:n)::text, 26, '0');
UPDATE chancery.obligations SET state = 'paid', updated_at = now() WHERE application = 'ref_' || lpad((:n)::text, 26, '0');
END;
)");
}

QString SameTransaction::create(teststack::RelayStack &stack, int first, int perClient)
{
    const QString device = newest(stack, QStringLiteral("a.device"));
    const QString post = newest(stack, QStringLiteral("a.post"));
    const QString account = newest(stack, QStringLiteral("a.account"));
    const QString request = newest(stack, QStringLiteral("encode(a.request, 'hex')"));
    const QString quote = newest(stack, QStringLiteral("encode(a.quote, 'hex')"));
    const QString answer = newest(stack, QStringLiteral("encode(k.answer_body, 'hex')"));
    const QString url = newest(stack, QStringLiteral("repeat('u', length(a.url))"));
    if (request.isEmpty() || quote.isEmpty() || answer.isEmpty() || url.isEmpty())
        return {};
    const QString id = QStringLiteral("'pay_' || lpad(:n::text, 26, '0')");
    const QString application = QStringLiteral("'ref_' || lpad(:n::text, 26, '0')");
    const QString statements = QStringLiteral(R"(BEGIN;
INSERT INTO chancery.obligations (application, post) VALUES (<application>, '<post>');
INSERT INTO chancery.attempts (id, application, device, post, state, version, provider, method, locale, currency, total_minor, quote, request, provider_key, account, livemode, link_token, expires_at, provider_end, next_check_at) VALUES (<id>, <application>, '<device>', '<post>', 'submitting', 2, 'stripe', 'stripe_checkout', 'en', 'JPY', 11200, '\x<quote>'::bytea, '\x<request>'::bytea, 'chancery-pgbench' || :n, '<account>', false, 'pgbench-link-token-' || :n, now() + interval '15 minutes', now() + interval '31 minutes', now() + interval '1 day');
INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail) VALUES (<id>, 1, 'create', NULL, 'created', 'api', '<device>'), (<id>, 2, 'submit', 'created', 'submitting', 'api', '<device>');
INSERT INTO chancery.idempotency_keys (device, key, body_hash, application, attempt) VALUES ('<device>', 'pgbench-' || :n, sha256('\x7b'::bytea), <application>, <id>);
END;
BEGIN;
UPDATE chancery.attempts SET state = 'open', version = 3, provider_reference = 'cs_test_pgbench-as-long-as-those-of-stripe-' || :n, url = '<url>', checks = 0, next_check_at = now() + interval '1 day', updated_at = now() WHERE id = <id>;
INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail, provider_reference) VALUES (<id>, 3, 'opened', 'submitting', 'open', 'api', '', 'cs_test_pgbench-as-long-as-those-of-stripe-' || :n);
UPDATE chancery.idempotency_keys SET answer_status = 201, answer_body = '\x<answer>'::bytea WHERE device = '<device>' AND key = 'pgbench-' || :n AND answer_status IS NULL;
END;
)");
    QString script = counter(first, perClient) + statements;
    script.replace(QStringLiteral("<id>"), id).replace(QStringLiteral("<application>"), application);
    script.replace(QStringLiteral("<device>"), device).replace(QStringLiteral("<post>"), post);
    script.replace(QStringLiteral("<account>"), account).replace(QStringLiteral("<url>"), url);
    return script.replace(QStringLiteral("<quote>"), quote)
        .replace(QStringLiteral("<request>"), request)
        .replace(QStringLiteral("<answer>"), answer);
}

} // namespace chancery::bench
