// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/alipayconfig.h"
#include "gateway/providers/notice.h"

namespace chancery::providers::alipay {

/// Reads a notification from the bytes of its form as received. Alipay signs it over all fields but sign and sign_type,
/// empty ones included, always with SHA-256 whatever sign_type says. A fact is stated only by a payment: refund notices
/// say TRADE_SUCCESS too.
/// Errors: `signature_missing`, `signature_malformed`, `signature_wrong`; `notice_foreign` for another application or
/// seller; `notice_malformed` for a genuine message that is no notification.
domain::Expected<Notice, domain::Error> readNotification(const QByteArray &rawBody, const AlipayConfig &config);

} // namespace chancery::providers::alipay
