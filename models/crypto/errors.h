// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1String>

/// Codes of the domain::Error values this room returns.
namespace chancery::crypto::errors {

/// OpenSSL refused what should always work (no memory, no entropy, a provider is missing).
inline constexpr QLatin1String cryptoFailed("crypto_failed");
/// Wrong size, wrong kind, or not a key at all.
inline constexpr QLatin1String badKey("bad_key");
/// The bytes were not sealed by this key for this place, or were changed since. Nothing of the plaintext is released.
inline constexpr QLatin1String notAuthentic("not_authentic");

/// A file cannot be read or written to its end.
inline constexpr QLatin1String fileFailed("file_failed");

inline constexpr QLatin1String noRecipients("no_recipients");
inline constexpr QLatin1String badCertificate("bad_certificate");
inline constexpr QLatin1String certificateExpired("certificate_expired");
inline constexpr QLatin1String certificateNotYetValid("certificate_not_yet_valid");
/// Neither EC P-256 nor RSA of at least 2048 bits, or its key usage forbids key agreement / key encipherment.
inline constexpr QLatin1String certificateUnsuitable("certificate_unsuitable");
/// The certificate does not lead to one that this machine was told to trust.
inline constexpr QLatin1String certificateUntrusted("certificate_untrusted");
/// A CMS message that none of the keys at hand opens.
inline constexpr QLatin1String notARecipient("not_a_recipient");

/// The vault is there but closed: unlock it and ask again.
inline constexpr QLatin1String keyLocked("key_locked");
/// No such entry – or a locked keychain, which says the same: never a reason to make a new key while a database exists.
inline constexpr QLatin1String keyMissing("key_missing");
/// No keychain service, no key file, or it cannot be read or written.
inline constexpr QLatin1String keyUnavailable("key_unavailable");
/// The person or the system refused access.
inline constexpr QLatin1String keyDenied("key_denied");
inline constexpr QLatin1String wrongPassphrase("wrong_passphrase");
inline constexpr QLatin1String keyDamaged("key_damaged");

} // namespace chancery::crypto::errors
