// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

#include <variant>

namespace chancery::protocol {

/// Show a QR code of `data`, until the moment given.
struct ShowQr
{
    QString data;
    domain::Instant displayUntil;
    bool operator==(const ShowQr &) const = default;
};

/// Open the provider's page here, or show the short address for the payer's phone. http(s) only.
struct OpenPage
{
    QString url;
    QString shortUrl;
    bool operator==(const OpenPage &) const = default;
};

/// Scan the payer's code and send it as `auth_code`.
struct ScanPayerCode
{
    bool operator==(const ScanPayerCode &) const = default;
};

/// Nothing to do but wait for news.
struct Wait
{
    bool operator==(const Wait &) const = default;
};

/// It is over.
struct NoAction
{
    bool operator==(const NoAction &) const = default;
};

/// What the device does next. The alternatives live in one file, for they are one value on the wire.
using NextAction = std::variant<NoAction, Wait, ShowQr, OpenPage, ScanPayerCode>;

[[nodiscard]] QJsonObject toJson(const NextAction &action);
/// Errors: `next_action_malformed`; an unknown type is one too.
[[nodiscard]] domain::Expected<NextAction, domain::Error> nextActionFromJson(const QJsonValue &json);

} // namespace chancery::protocol
