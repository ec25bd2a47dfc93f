// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/hmac.h"
#include "models/store/auditentry.h"
#include "models/store/audithead.h"

namespace chancery::store {

/// How entries of the audit are bound together, for AuditLog and AuditVerifier. Numbers are big-endian, texts UTF-8
/// with their size (4 bytes) before them.
namespace auditchain {

/// What stands before the first entry of a chain.
[[nodiscard]] QByteArray beginning();
/// SHA-256 over "chancery audit 1", chain, seq, at (ms), event, subject, detail, hash of the entry before.
[[nodiscard]] QByteArray hashOf(const QString &chain, const AuditEntry &entry, const QByteArray &previous);
/// HMAC over "entry", chain, seq, hash. Errors: crypto_failed.
[[nodiscard]] domain::Expected<QByteArray, domain::Error> macOf(
    crypto::Hmac &key, const QString &chain, const AuditEntry &entry);
/// HMAC over "head" and everything in the head: where the chain ends cannot be moved back without the key. Errors:
/// crypto_failed.
[[nodiscard]] domain::Expected<QByteArray, domain::Error> macOf(crypto::Hmac &key, const AuditHead &head);

} // namespace auditchain

} // namespace chancery::store
