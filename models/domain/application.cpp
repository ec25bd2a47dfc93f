// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/application.h"

#include "models/domain/address.h"
#include "models/domain/fielddefinition.h"
#include "models/domain/partialdate.h"
#include "models/domain/phonenumber.h"
#include "models/domain/previousvisa.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace chancery::domain {

namespace {

QString tidy(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString tidy(const FieldDefinition &field, const QString &typed)
{
    QString text = tidy(typed);
    if (field.kind == FieldKind::Phone)
        return normalisedPhone(text);
    if (field.id == FieldId::DocumentNumber) {
        // Printed with spaces or a hyphen by some states; the zone has neither.
        text.remove(u' ');
        text.remove(u'-');
        return text.toUpper();
    }
    return text;
}

Address tidy(const Address &address)
{
    return {tidy(address.line1), tidy(address.line2), tidy(address.city), tidy(address.postalCode), address.country};
}

/// Tidied, null for an empty answer; nothing when the type is not that of the kind.
std::optional<QVariant> accepted(const FieldDefinition &field, const QVariant &value)
{
    const auto unlessEmpty = [](bool empty, const QVariant &kept) { return empty ? QVariant() : kept; };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Country:
    case FieldKind::Choice:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::PhoneOrEmail:
    case FieldKind::Language:
    case FieldKind::Opaque: {
        if (value.typeId() != QMetaType::QString)
            return std::nullopt;
        const QString text = tidy(field, value.toString());
        return unlessEmpty(text.isEmpty(), text);
    }
    case FieldKind::NameList:
    case FieldKind::CountryList:
    case FieldKind::ChoiceList: {
        if (value.typeId() != QMetaType::QStringList)
            return std::nullopt;
        QStringList texts = value.toStringList();
        std::ranges::transform(texts, texts.begin(), [](const QString &text) { return tidy(text); });
        texts.removeAll(QString());
        texts.removeDuplicates();
        return unlessEmpty(texts.isEmpty(), texts);
    }
    case FieldKind::Date:
        return value.typeId() == QMetaType::QDate ? std::optional(unlessEmpty(!value.toDate().isValid(), value))
                                                  : std::nullopt;
    case FieldKind::UncertainDate: {
        const bool whole = value.typeId() == QMetaType::QDate;
        if (!whole && value.metaType() != QMetaType::fromType<PartialDate>())
            return std::nullopt;
        const PartialDate date = whole ? PartialDate(value.toDate()) : value.value<PartialDate>();
        return unlessEmpty(date.isNull(), QVariant::fromValue(date));
    }
    case FieldKind::Moment:
        return value.typeId() == QMetaType::QDateTime
            ? std::optional(unlessEmpty(!value.toDateTime().isValid(), value.toDateTime().toUTC()))
            : std::nullopt;
    case FieldKind::Bool:
        return value.typeId() == QMetaType::Bool ? std::optional(value) : std::nullopt;
    case FieldKind::PostalAddress: {
        if (value.metaType() != QMetaType::fromType<Address>())
            return std::nullopt;
        const Address address = tidy(value.value<Address>());
        return unlessEmpty(address.isEmpty(), QVariant::fromValue(address));
    }
    case FieldKind::VisaList:
        if (value.metaType() != QMetaType::fromType<PreviousVisas>())
            return std::nullopt;
        return unlessEmpty(value.value<PreviousVisas>().empty(), value);
    }
    Q_UNREACHABLE();
}

QJsonValue toJsonValue(FieldKind kind, const QVariant &value)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Country:
    case FieldKind::Choice:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::PhoneOrEmail:
    case FieldKind::Language:
    case FieldKind::Opaque:
        return value.toString();
    case FieldKind::NameList:
    case FieldKind::CountryList:
    case FieldKind::ChoiceList:
        return QJsonArray::fromStringList(value.toStringList());
    case FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldKind::UncertainDate:
        return value.value<PartialDate>().toString();
    case FieldKind::Moment:
        return value.toDateTime().toString(Qt::ISODateWithMs);
    case FieldKind::Bool:
        return value.toBool();
    case FieldKind::PostalAddress:
        return value.value<Address>().toJson();
    case FieldKind::VisaList: {
        QJsonArray visas;
        for (const PreviousVisa &visa : value.value<PreviousVisas>())
            visas.append(visa.toJson());
        return visas;
    }
    }
    Q_UNREACHABLE();
}

QVariant textsFrom(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue text : json.toArray()) {
        if (!text.isString())
            return {};
        texts.append(text.toString());
    }
    return json.isArray() ? QVariant(texts) : QVariant();
}

QVariant visasFrom(const QJsonValue &json)
{
    PreviousVisas visas;
    for (const QJsonValue visa : json.toArray())
        visas.push_back(PreviousVisa::fromJson(visa.toObject()));
    return json.isArray() ? QVariant::fromValue(visas) : QVariant();
}

/// Null for what is not of the kind's shape.
QVariant fromJsonValue(FieldKind kind, const QJsonValue &json)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Country:
    case FieldKind::Choice:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::PhoneOrEmail:
    case FieldKind::Language:
    case FieldKind::Opaque:
        return json.isString() ? QVariant(json.toString()) : QVariant();
    case FieldKind::NameList:
    case FieldKind::CountryList:
    case FieldKind::ChoiceList:
        return textsFrom(json);
    case FieldKind::Date:
        return QDate::fromString(json.toString(), Qt::ISODate);
    case FieldKind::UncertainDate: {
        const auto date = PartialDate::fromString(json.toString());
        return date ? QVariant::fromValue(*date) : QVariant();
    }
    case FieldKind::Moment:
        return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    case FieldKind::Bool:
        return json.isBool() ? QVariant(json.toBool()) : QVariant();
    case FieldKind::PostalAddress:
        return json.isObject() ? QVariant::fromValue(Address::fromJson(json.toObject())) : QVariant();
    case FieldKind::VisaList:
        return visasFrom(json);
    }
    Q_UNREACHABLE();
}

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected(Error{QStringLiteral("application_malformed"), detail});
}

} // namespace

QVariant Application::value(FieldId field) const
{
    const auto found = m_values.find(field);
    return found == m_values.end() ? QVariant() : found->second;
}

bool Application::set(FieldId field, const QVariant &value)
{
    if (!value.isValid()) {
        clear(field);
        return true;
    }
    const auto kept = accepted(definitionOf(field), value);
    if (!kept)
        return false;
    if (kept->isValid())
        m_values[field] = *kept;
    else
        clear(field);
    return true;
}

QJsonObject Application::toJson() const
{
    QJsonObject json;
    for (const auto &[field, value] : m_values) {
        const FieldDefinition &definition = definitionOf(field);
        const QString group = toString(definition.group);
        QJsonObject answers = json.value(group).toObject();
        answers.insert(toString(field), toJsonValue(definition.kind, value));
        json.insert(group, answers);
    }
    return json;
}

Expected<Application, Error> Application::fromJson(const QJsonObject &json)
{
    Application application;
    for (auto group = json.begin(); group != json.end(); ++group) {
        if (!group.value().isObject())
            return malformed(group.key() + QStringLiteral(": expected an object"));
        const QJsonObject answers = group.value().toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            const auto field = fieldIdFromString(answer.key());
            if (!field || toString(definitionOf(*field).group) != group.key())
                return malformed(group.key() + u'.' + answer.key() + QStringLiteral(": no such field"));
            const QVariant value = fromJsonValue(definitionOf(*field).kind, answer.value());
            if (!value.isValid() || !application.set(*field, value) || !application.has(*field))
                return malformed(group.key() + u'.' + answer.key() + QStringLiteral(": not of the field's kind"));
        }
    }
    return application;
}

} // namespace chancery::domain
