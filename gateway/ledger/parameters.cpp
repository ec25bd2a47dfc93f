// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/parameters.h"

#include <QtEndian>

namespace chancery::ledger {

namespace {

// Of PostgreSQL's catalogue; fixed since ever.
constexpr quint32 textType = 25;
constexpr quint32 bytesType = 17;

void appendNumber(QByteArray &into, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    into.append(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace

Parameters &Parameters::add(QByteArray value, Format format, Kind kind)
{
    m_kinds.push_back(kind);
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
    return add(value.isNull() ? QByteArray("") : value, Binary, Kind::Bytes);
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

Parameters Parameters::columnsOf(const std::vector<Parameters> &rows)
{
    Parameters columns;
    for (std::size_t column = 0; column < rows.front().m_values.size(); ++column) {
        bool hasNull = false;
        bool isBytes = false;
        qsizetype size = 20;
        for (const Parameters &row : rows) {
            hasNull = hasNull || row.m_values[column].isNull();
            isBytes = isBytes || row.m_kinds[column] == Kind::Bytes;
            size += 4 + row.m_values[column].size();
        }
        // The binary format of an array: dimensions, whether there are nulls, type, size, first index, elements.
        QByteArray array;
        array.reserve(size);
        appendNumber(array, 1);
        appendNumber(array, hasNull ? 1 : 0);
        appendNumber(array, isBytes ? bytesType : textType);
        appendNumber(array, static_cast<quint32>(rows.size()));
        appendNumber(array, 1);
        for (const Parameters &row : rows) {
            const QByteArray &value = row.m_values[column];
            appendNumber(array, value.isNull() ? ~quint32(0) : static_cast<quint32>(value.size()));
            array.append(value);
        }
        columns.add(array, Binary);
    }
    return columns;
}

QByteArray Parameters::name(int leading) const
{
    QByteArray name;
    for (std::size_t i = 0; i < static_cast<std::size_t>(leading); ++i)
        name += m_values[i] + '\0';
    return name;
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
