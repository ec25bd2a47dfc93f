// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/parameters.h"

namespace chancery::ledger {

Parameters &Parameters::add(QByteArray value, Format format)
{
    m_lengths.push_back(static_cast<int>(value.size()));
    m_formats.push_back(format);
    m_values.push_back(std::move(value));
    return *this;
}

Parameters &Parameters::text(const QString &value)
{
    return add(value.isEmpty() ? QByteArray("") : value.toUtf8(), Binary);
}

Parameters &Parameters::textOrNull(const QString &value)
{
    return value.isEmpty() ? null() : text(value);
}

Parameters &Parameters::number(qint64 value)
{
    return add(QByteArray::number(value), Text);
}

Parameters &Parameters::boolean(bool value)
{
    return add(value ? "t" : "f", Text);
}

Parameters &Parameters::bytes(const QByteArray &value)
{
    return add(value.isNull() ? QByteArray("") : value, Binary);
}

Parameters &Parameters::instant(domain::Instant value)
{
    return add(domain::toRfc3339(value).toLatin1(), Text);
}

Parameters &Parameters::uuid(const QUuid &value)
{
    return add(value.toByteArray(QUuid::WithoutBraces), Text);
}

Parameters &Parameters::array(const QStringList &elements)
{
    return add('{' + elements.join(u',').toUtf8() + '}', Text);
}

Parameters &Parameters::null()
{
    return add(QByteArray(), Text);
}

std::vector<const char *> Parameters::pointers() const
{
    std::vector<const char *> result;
    result.reserve(m_values.size());
    for (const QByteArray &value : m_values)
        result.push_back(value.isNull() ? nullptr : value.constData());
    return result;
}

} // namespace chancery::ledger
