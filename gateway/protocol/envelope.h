// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// One sealed record on its way to the relay, which cannot read it.
struct Envelope
{
    domain::DeviceId device;
    QString epoch; ///< UUID without braces, lower case: a run of sequence numbers between restores
    qint64 seq = 0; ///< from 1, without gaps within the epoch
    QString msgId; ///< UUIDv7 without braces, lower case
    QString kind; ///< 1–40 of [a-z0-9_.], e.g. application
    QString record; ///< the record's identifier, 1–64 characters
    qint64 baseRev = 0; ///< revision that the change was made on; 0 for a new record
    QString sha256; ///< of `sealed`, 64 hex digits, lower case
    QByteArray sealed; ///< DER CMS; base64 on the wire

    /// The digest for `sha256`.
    [[nodiscard]] static QString digest(const QByteArray &sealed);
    [[nodiscard]] bool digestMatches() const { return sha256 == digest(sealed); }

    /// The digest's form is checked, not whether it matches. Errors: `envelope_malformed`.
    static domain::Expected<Envelope, domain::Error> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    /// The same, compact, at the end of `json`.
    void appendTo(QByteArray &json) const;
    bool operator==(const Envelope &) const = default;

private:
    /// All but `sealed`.
    [[nodiscard]] QJsonObject head() const;
};

} // namespace chancery::protocol
