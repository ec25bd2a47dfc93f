// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/protocol/payment.h"

namespace chancery::server {

/// The address that a payer's phone opens.
[[nodiscard]] QString shortLink(const QString &publicUrl, const QString &token);
/// The API's payment object of an attempt. Errors: `quote_malformed` for a row that this program did not write.
domain::Expected<protocol::Payment, domain::Error> toPayment(const ledger::AttemptView &view, const QString &publicUrl);
/// The same object as JSON, with the quote's bytes as they were stored: no answer needs to take the quote apart and put
/// it together again. Any thread.
[[nodiscard]] QByteArray paymentJson(const ledger::AttemptView &view, const QString &publicUrl);

} // namespace chancery::server
