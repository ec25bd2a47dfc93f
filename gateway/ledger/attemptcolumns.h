// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// Pieces of SQL that several of the ledger's statements share. For statements' files only.

// Instants travel as whole milliseconds since 1970, cut off: a row is never older than its instant says.
#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"
// What a page's cursor holds: a place between two rows.
#define MICROS(column) "floor(extract(epoch FROM " column ") * 1000000)::bigint"

// Looked up for cash only.
#define CASH                                                                                                           \
    "CASE WHEN a.provider = 'cash' THEN (SELECT m.tendered_minor || ' ' || m.change_minor FROM"                        \
    " chancery.cash_movements m WHERE m.attempt = a.id AND m.kind = 'payment') END"

// The order is that of attemptFrom() in attemptrow.cpp.
#define ATTEMPT                                                                                                        \
    "a.id, a.application, a.device, a.post, a.state, a.version, o.state, a.provider, a.method, a.locale, a.currency,"  \
    " a.total_minor, a.captured_currency, a.captured_minor, a.refunded_minor, a.quote, a.request, a.provider_key, "    \
    "a.account,"                                                                                                       \
    " a.livemode, a.provider_reference, a.payment_reference, a.url, a.qr_code, a.link_token, a.failure_code,"          \
    " a.failure_retryable, a.close_wanted, a.checks, " MS("a.expires_at") ", " MS("a.provider_end") ", " MS(           \
        "a.created_at") ", " MS("a.updated_at") ", a.attached, " CASH ", " MS("now()")
#define FROM_ATTEMPTS " FROM chancery.attempts a JOIN chancery.obligations o ON o.application = a.application "
