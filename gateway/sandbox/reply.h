// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace chancery::sandbox {

/// One HTTP reply, and how much of it the other side gets to see.
struct Reply
{
    enum class Ending {
        Whole,
        Cut, ///< half of the body, then the connection is closed
        Dropped, ///< the connection is closed without a byte
        Hanging, ///< nothing, until the other side gives up
    };

    int status = 200;
    QByteArray contentType{"application/json"};
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Ending ending = Ending::Whole;

    [[nodiscard]] static Reply json(int status, const QJsonObject &object);
    [[nodiscard]] static Reply html(int status, const QString &page);
    /// 303 See Other.
    [[nodiscard]] static Reply seeOther(const QString &url);
};

/// JSON as Stripe sends it: two blanks per level.
[[nodiscard]] QByteArray prettyJson(const QJsonObject &object);

} // namespace chancery::sandbox
