// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/random.h"

#include <QHashFunctions>
#include <QString>

namespace chancery::domain {

/// Crockford's base 32 (no I, L, O, U), lower case, 5 bits a character, the last one filled up with zero bits.
[[nodiscard]] QString base32(const QByteArray &bytes);

/// An opaque identifier of one kind: prefix + 26 characters of base 32 (128 random bits). Kinds do not mix.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] static Id make(RandomSource &random)
    {
        return Id(QLatin1String(Tag::prefix) + base32(random.bytes(16)));
    }
    /// True for what make() writes: the right prefix and 26 characters of the alphabet.
    [[nodiscard]] bool isWellFormed() const
    {
        const QLatin1String prefix(Tag::prefix);
        if (m_text.size() != prefix.size() + 26 || !m_text.startsWith(prefix))
            return false;
        for (qsizetype i = prefix.size(); i < m_text.size(); ++i) {
            if (!QStringView(u"0123456789abcdefghjkmnpqrstvwxyz").contains(m_text.at(i)))
                return false;
        }
        return true;
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

struct PaymentTag
{
    static constexpr char prefix[] = "pay_";
};
struct ApplicationTag
{
    static constexpr char prefix[] = "ref_";
};
struct DeviceTag
{
    static constexpr char prefix[] = "dev_";
};
struct QuoteTag
{
    static constexpr char prefix[] = "quo_";
};
struct RefundTag
{
    static constexpr char prefix[] = "rfd_";
};

struct CorrectionTag
{
    static constexpr char prefix[] = "cor_";
};

struct StaffTag
{
    static constexpr char prefix[] = "stf_";
};

struct StaffCallTag
{
    static constexpr char prefix[] = "cal_";
};

using PaymentId = Id<PaymentTag>;
/// The application's reference; made by the device that takes the application, without a server.
using ApplicationRef = Id<ApplicationTag>;
using DeviceId = Id<DeviceTag>;
using QuoteId = Id<QuoteTag>;
using RefundId = Id<RefundTag>;
using StaffId = Id<StaffTag>;
using CorrectionId = Id<CorrectionTag>;
using StaffCallId = Id<StaffCallTag>;

/// What a person reads and types instead of the whole reference: its first 12 characters (60 random bits) and a check
/// character, in groups of four, upper case: K7M2-9QXA-3FTP-V. All 13 are of the alphabet above, so nothing in it looks
/// like something else. The check character is a weighted sum over GF(32) (x⁵ + x² + 1): it tells every single wrong
/// character and every two that changed places.
[[nodiscard]] QString spokenReference(const ApplicationRef &reference);

/// The 12 characters, lower case, of what somebody typed: a spoken reference in any case, with or without hyphens and
/// spaces, O read as 0, I and L as 1; or a whole reference as a code carries it. Errors: `reference_malformed` (not of
/// that form), `reference_mistyped` (the check character does not fit).
[[nodiscard]] Expected<QString, Error> referenceStem(QStringView typed);
/// The same of a reference.
[[nodiscard]] QString referenceStem(const ApplicationRef &reference);

} // namespace chancery::domain
