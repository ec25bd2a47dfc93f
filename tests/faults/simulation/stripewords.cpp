// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/stripewords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chancery::simulation {

using providers::HttpReply;

HttpReply stripeJson(int status, const QJsonObject &object)
{
    return {HttpReply::Outcome::Answered, status, {{"Content-Type", "application/json"}},
        QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpReply stripeError(int status, const char *type, const char *code, const char *param)
{
    QJsonObject object{{QStringLiteral("type"), QString::fromLatin1(type)}};
    if (*code != 0)
        object.insert(QStringLiteral("code"), QString::fromLatin1(code));
    if (*param != 0)
        object.insert(QStringLiteral("param"), QString::fromLatin1(param));
    return stripeJson(status, {{QStringLiteral("error"), object}});
}

HttpReply stripeList(const QJsonArray &data)
{
    return stripeJson(200,
        {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data},
            {QStringLiteral("has_more"), false}});
}

} // namespace chancery::simulation
