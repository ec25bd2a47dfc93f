// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/jsonreader.h"

namespace chancery::domain {

JsonReader::JsonReader(const QJsonValue &value, QString code, QString path)
    : m_object(value.toObject())
    , m_code(std::move(code))
    , m_path(std::move(path))
{
    if (!value.isObject())
        fail({}, QStringLiteral("expected an object"));
}

QString JsonReader::pathOf(QAnyStringView name) const
{
    if (m_path.isEmpty() || name.isEmpty())
        return m_path + name.toString();
    return m_path + u'.' + name.toString();
}

void JsonReader::fail(QAnyStringView name, const QString &problem)
{
    if (m_error)
        return;
    const QString path = pathOf(name);
    m_error = Error {m_code, path.isEmpty() ? problem : path + QStringLiteral(": ") + problem};
}

QJsonValue JsonReader::value(QLatin1String name)
{
    m_asked.insert(name);
    return m_object.value(name);
}

bool JsonReader::has(QLatin1String name) const
{
    return m_object.contains(name);
}

bool JsonReader::require(QLatin1String name)
{
    m_asked.insert(name);
    if (!has(name))
        fail(name, QStringLiteral("missing"));
    return has(name);
}

QString JsonReader::text(QLatin1String name)
{
    if (require(name) && !value(name).isString())
        fail(name, QStringLiteral("expected a string"));
    return value(name).toString();
}

std::optional<QString> JsonReader::optionalText(QLatin1String name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    return text(name);
}

qint64 JsonReader::integer(QLatin1String name, qint64 minimum, qint64 maximum)
{
    if (!require(name))
        return 0;
    const QJsonValue found = value(name);
    // toInteger() gives its default for a fraction: two defaults tell an integer from anything else.
    const bool whole = found.isDouble() && found.toInteger(0) == found.toInteger(1);
    if (!whole || found.toInteger() < minimum || found.toInteger() > maximum) {
        fail(name, QStringLiteral("expected an integer from %1 to %2").arg(minimum).arg(maximum));
        return 0;
    }
    return found.toInteger();
}

bool JsonReader::flag(QLatin1String name)
{
    if (require(name) && !value(name).isBool())
        fail(name, QStringLiteral("expected true or false"));
    return value(name).toBool();
}

QJsonObject JsonReader::object(QLatin1String name)
{
    if (require(name) && !value(name).isObject())
        fail(name, QStringLiteral("expected an object"));
    return value(name).toObject();
}

QJsonArray JsonReader::array(QLatin1String name)
{
    if (require(name) && !value(name).isArray())
        fail(name, QStringLiteral("expected an array"));
    return value(name).toArray();
}

QJsonArray JsonReader::optionalArray(QLatin1String name)
{
    m_asked.insert(name);
    return has(name) ? array(name) : QJsonArray();
}

std::vector<QString> JsonReader::texts(QLatin1String name)
{
    std::vector<QString> result;
    const QJsonArray list = array(name);
    for (const QJsonValue item : list) {
        if (!item.isString())
            fail(name, QStringLiteral("expected an array of strings"));
        result.push_back(item.toString());
    }
    return result;
}

Instant JsonReader::instant(QLatin1String name)
{
    const QString written = text(name);
    const auto parsed = instantFromRfc3339(written);
    if (!parsed)
        fail(name, QStringLiteral("expected a time such as 2026-05-10T02:00:00Z"));
    return parsed.value_or(Instant());
}

std::optional<Instant> JsonReader::optionalInstant(QLatin1String name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    return instant(name);
}

QDate JsonReader::date(QLatin1String name)
{
    const QString written = text(name);
    const QDate parsed = QDate::fromString(written, Qt::ISODate);
    // QDate alone also takes what follows a date, and months without a leading zero.
    if (!parsed.isValid() || parsed.toString(Qt::ISODate) != written) {
        fail(name, QStringLiteral("expected a date such as 2026-05-10"));
        return {};
    }
    return parsed;
}

void JsonReader::refuseOthers()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_asked.contains(member.key()))
            fail(member.key(), QStringLiteral("unknown field"));
    }
}

} // namespace chancery::domain
