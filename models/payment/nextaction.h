// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"

#include <QString>
#include <QUrl>

#include <variant>

namespace chancery::payment {

/// Show `data` as a QR code that the payer's own wallet scans; worthless after `displayUntil`.
struct ShowQr
{
    QString data;
    domain::Instant displayUntil;
    bool operator==(const ShowQr &) const = default;
};

/// A page of the provider: `url` for a window on this machine, `shortUrl` (the relay's) for the payer's phone.
struct OpenPage
{
    QUrl url;
    QUrl shortUrl;
    bool operator==(const OpenPage &) const = default;
};

/// The payer shows a code and the clerk scans it.
struct ScanPayerCode
{
    bool operator==(const ScanPayerCode &) const = default;
};

/// The relay is talking to the provider; ask again.
struct Wait
{
    bool operator==(const Wait &) const = default;
};

/// The attempt has ended.
struct NoAction
{
    bool operator==(const NoAction &) const = default;
};

/// What the payer has to be shown next. The relay decides it.
using NextAction = std::variant<NoAction, Wait, ShowQr, OpenPage, ScanPayerCode>;

} // namespace chancery::payment
