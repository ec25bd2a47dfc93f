// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/sealedapplication.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chancery::domain;

namespace chancery::app {

Expected<SealedApplication, Error> SealedApplication::open(const crypto::CmsOpener &opener, const QByteArray &sealed)
{
    const auto plain = opener.open(sealed);
    if (!plain)
        return Unexpected(plain.error());
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromRawData(plain->data(), plain->size())).object();
    auto answers = Application::fromJson(json.value(QLatin1String("answers")).toObject());
    if (!answers)
        return Unexpected(answers.error());
    QStringList lines;
    for (const QJsonValue line : json.value(QLatin1String("mrz"))[u"lines"].toArray())
        lines << line.toString();
    return SealedApplication{std::move(answers).value(), lines, json.value(QLatin1String("made_by")).toString(),
        json.value(QLatin1String("merged")).toBool()};
}

store::Case SealedApplication::summary(const ApplicationRef &application, Instant receivedAt) const
{
    return {.id = 0,
        .application = application.text(),
        .surname = answers.text(FieldId::Surname),
        .givenNames = answers.text(FieldId::GivenNames),
        .nationality = answers.text(FieldId::Nationality),
        .document = answers.text(FieldId::DocumentNumber),
        .visaType = answers.text(FieldId::VisaType),
        .receivedAt = receivedAt,
        .revisions = 1,
        .status = store::CaseStatus::Unpaid};
}

} // namespace chancery::app
