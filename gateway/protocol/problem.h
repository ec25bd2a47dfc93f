// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QString>

namespace chancery::protocol {

/// An error on the wire: RFC 9457, application/problem+json, with a stable `code` and, where a person can act, `action`.
struct Problem
{
    static constexpr char contentType[] = "application/problem+json";

    int status = 500;
    QString code; ///< snake_case, e.g. amount_changed
    QString title; ///< one English line, the same for every occurrence of the code
    QString detail; ///< this occurrence; no personal data
    QString action; ///< e.g. retry, call_staff, show_new_amount; empty when there is nothing to do
    QJsonObject extra; ///< further members at the top level, such as `quote` or `alternatives`

    static Problem make(int status, const QString &code, const QString &title, const QString &detail = {},
        const QString &action = {}, const QJsonObject &extra = {});
    /// `type` is a URN made of the code. Members of `extra` never replace the standard ones.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray toBytes() const;
    /// Only `status` and `code` are needed. Errors: `problem_malformed`.
    static domain::Expected<Problem, domain::Error> fromJson(const QJsonValue &json);
    bool operator==(const Problem &) const = default;
};

} // namespace chancery::protocol
