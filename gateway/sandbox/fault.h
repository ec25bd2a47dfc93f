// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/reply.h"

#include <QString>

namespace chancery::sandbox {

/// A refusal in Stripe's own shape.
struct Fault
{
    int status = 400;
    QString type{QStringLiteral("invalid_request_error")};
    QString code = {};
    QString message = {};
    QString param = {};

    [[nodiscard]] Reply toReply() const;

    static Fault missing(const QString &param);
    static Fault unknown(const QString &param);
    static Fault invalid(const QString &code, const QString &param, const QString &message);
    static Fault noSuch(const QString &what, const QString &id);
};

} // namespace chancery::sandbox
