// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripesignature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr qsizetype digestHexSize = 64;

struct SignatureHeader
{
    QByteArray timestamp;
    QByteArrayList candidates;
};

Unexpected<Error> refused(const char *code, const char *detail)
{
    return Unexpected(Error{QString::fromLatin1(code), QString::fromLatin1(detail)});
}

Expected<SignatureHeader, Error> parseHeader(const QByteArray &header)
{
    SignatureHeader parsed;
    for (const QByteArray &item : header.split(',')) {
        const qsizetype equals = item.indexOf('=');
        if (equals < 0)
            continue; // as Stripe's own libraries do: what is no pair is no signature either
        const QByteArray scheme = item.left(equals).trimmed();
        const QByteArray value = item.mid(equals + 1).trimmed();
        if (scheme == "t") {
            const bool digits = std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; });
            if (!parsed.timestamp.isEmpty() || value.isEmpty() || value.size() > 12 || !digits)
                return refused("signature_malformed", "Stripe-Signature needs one t in seconds");
            parsed.timestamp = value;
        } else if (scheme == "v1" && value.size() == digestHexSize) {
            parsed.candidates.append(value);
        }
    }
    if (parsed.timestamp.isEmpty())
        return refused("signature_malformed", "Stripe-Signature has no t");
    if (parsed.candidates.isEmpty())
        return refused("signature_malformed", "Stripe-Signature has no v1 of 64 digits");
    return parsed;
}

QByteArray expectedHex(const QByteArray &secret, const QByteArray &signedBytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    const unsigned char *made = HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
        reinterpret_cast<const unsigned char *>(signedBytes.constData()), static_cast<size_t>(signedBytes.size()),
        digest.data(), &size);
    if (made == nullptr)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size)).toHex();
}

} // namespace

Expected<void, Error> verifySignature(
    const HttpHeaders &headers, const QByteArray &rawBody, const std::vector<Secret> &secrets, domain::Instant now)
{
    const QByteArrayList values = headerValues(headers, QByteArrayLiteral("Stripe-Signature"));
    if (values.isEmpty())
        return refused("signature_missing", "the request has no Stripe-Signature");
    if (values.size() > 1)
        return refused("signature_malformed", "the request has several Stripe-Signature headers");
    const auto header = parseHeader(values.first());
    if (!header)
        return Unexpected(header.error());

    const QByteArray signedBytes = header->timestamp + '.' + rawBody;
    bool matches = false;
    for (const Secret &secret : secrets) {
        const QByteArray wanted = expectedHex(secret.view(), signedBytes);
        for (const QByteArray &candidate : header->candidates) {
            matches |= wanted.size() == digestHexSize
                && CRYPTO_memcmp(wanted.constData(), candidate.constData(), static_cast<size_t>(digestHexSize)) == 0;
        }
    }
    if (!matches)
        return refused("signature_wrong", "no v1 of Stripe-Signature fits the body under any webhook secret");
    const std::chrono::sys_seconds signedAt{std::chrono::seconds(header->timestamp.toLongLong())};
    if (std::chrono::floor<std::chrono::seconds>(now) - signedAt > signatureTolerance)
        return refused("signature_old", "Stripe-Signature is older than 300 s; is this machine's clock right?");
    return {};
}

} // namespace chancery::providers::stripe
