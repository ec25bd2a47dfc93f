// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/problem.h"

#include "models/domain/jsonreader.h"

#include <QJsonDocument>

namespace chancery::protocol {

namespace {

bool isStandard(const QString &name)
{
    return QStringList {QStringLiteral("type"), QStringLiteral("title"), QStringLiteral("status"), QStringLiteral("detail"),
        QStringLiteral("code"), QStringLiteral("action")}
        .contains(name);
}

}

Problem Problem::make(int status, const QString &code, const QString &title, const QString &detail, const QString &action,
    const QJsonObject &extra)
{
    return {status, code, title, detail, action, extra};
}

QJsonObject Problem::toJson() const
{
    QJsonObject json;
    for (auto member = extra.begin(); member != extra.end(); ++member) {
        if (!isStandard(member.key()))
            json.insert(member.key(), member.value());
    }
    json.insert(QLatin1String("type"), QStringLiteral("urn:chancery:problem:") + code);
    json.insert(QLatin1String("title"), title);
    json.insert(QLatin1String("status"), status);
    json.insert(QLatin1String("code"), code);
    if (!detail.isEmpty())
        json.insert(QLatin1String("detail"), detail);
    if (!action.isEmpty())
        json.insert(QLatin1String("action"), action);
    return json;
}

QByteArray Problem::toBytes() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

domain::Expected<Problem, domain::Error> Problem::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("problem_malformed"));
    Problem problem;
    problem.status = static_cast<int>(reader.integer(QLatin1String("status"), 100, 599));
    problem.code = reader.text(QLatin1String("code"));
    problem.title = reader.optionalText(QLatin1String("title")).value_or(QString());
    problem.detail = reader.optionalText(QLatin1String("detail")).value_or(QString());
    problem.action = reader.optionalText(QLatin1String("action")).value_or(QString());
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    const QJsonObject members = json.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!isStandard(member.key()))
            problem.extra.insert(member.key(), member.value());
    }
    return problem;
}

} // namespace chancery::protocol
