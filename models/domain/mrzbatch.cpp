// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzbatch.h"

#include "models/domain/mrzparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chancery::domain {

namespace {

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected(Error{QStringLiteral("batch_malformed"), detail});
}

Expected<QJsonObject, Error> readItem(const QJsonValue &value, const QString &place, QDate today)
{
    if (!value.isObject())
        return malformed(place + QStringLiteral(": expected an object"));
    const QJsonObject item = value.toObject();
    const QJsonValue lines = item.value(QLatin1String("lines"));
    if (!lines.isArray())
        return malformed(place + QStringLiteral(".lines: expected an array of strings"));
    QStringList texts;
    for (const QJsonValue line : lines.toArray()) {
        if (!line.isString())
            return malformed(place + QStringLiteral(".lines: expected an array of strings"));
        texts.append(line.toString());
    }
    const QJsonValue day = item.value(QLatin1String("today"));
    const QDate date = day.isUndefined() ? today : QDate::fromString(day.toString(), Qt::ISODate);
    if (!date.isValid())
        return malformed(place + QStringLiteral(".today: expected a date such as 2026-09-01"));

    QJsonObject answer = parseMrz(texts, date).toJson();
    answer.insert(QStringLiteral("id"), item.value(QLatin1String("id")));
    return answer;
}

} // namespace

Expected<QByteArray, Error> readMrzBatch(const QByteArray &json, QDate today)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return malformed(QStringLiteral("not JSON at byte %1: %2").arg(problem.offset).arg(problem.errorString()));
    if (!document.isArray())
        return malformed(QStringLiteral("expected an array"));
    const QJsonArray items = document.array();
    QJsonArray answers;
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto answer = readItem(items.at(i), QStringLiteral("[%1]").arg(i), today);
        if (!answer)
            return Unexpected(answer.error());
        answers.append(*answer);
    }
    return QJsonDocument(answers).toJson(QJsonDocument::Indented);
}

} // namespace chancery::domain
