// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>

namespace chancery::providers::stripe {

/// application/x-www-form-urlencoded as Stripe's own libraries write it: nested names as a[b][0][c] with raw brackets,
/// UTF-8, everything outside A–Z a–z 0–9 - _ . ~ percent-encoded, in the order of the calls.
class FormEncoder
{
public:
    /// `path` holds the steps of the name: {"metadata", "payment_id"}. An empty value would unset the parameter.
    FormEncoder &add(std::initializer_list<QLatin1String> path, const QString &value);
    FormEncoder &add(std::initializer_list<QLatin1String> path, qint64 value);
    FormEncoder &add(std::initializer_list<QLatin1String> path, bool value);
    /// A literal must not slip into the overload for bool.
    FormEncoder &add(std::initializer_list<QLatin1String> path, const char *value) = delete;

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// One step of a path or one value.
    [[nodiscard]] static QByteArray percentEncoded(const QString &text);

private:
    FormEncoder &addEncoded(std::initializer_list<QLatin1String> path, const QByteArray &value);

    QByteArray m_bytes;
};

} // namespace chancery::providers::stripe
