// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/form.h"

#include <QCryptographicHash>
#include <QStringDecoder>

namespace chancery::sandbox {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> decode(const QByteArray &raw)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) == '+') {
            bytes += ' ';
        } else if (raw.at(i) != '%') {
            bytes += raw.at(i);
        } else {
            const int high = i + 2 < raw.size() ? hexDigit(raw.at(i + 1)) : -1;
            const int low = i + 2 < raw.size() ? hexDigit(raw.at(i + 2)) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (utf8.hasError())
        return std::nullopt;
    return text;
}

std::optional<QStringList> splitName(const QString &name)
{
    const qsizetype first = name.indexOf(u'[');
    if (first < 0)
        return name.isEmpty() || name.contains(u']') ? std::nullopt : std::optional(QStringList{name});
    if (first == 0 || !name.endsWith(u']'))
        return std::nullopt;
    QStringList path{name.left(first)};
    for (const QString &step : name.mid(first + 1, name.size() - first - 2).split(QStringLiteral("]["))) {
        if (step.contains(u'[') || step.contains(u']'))
            return std::nullopt;
        path.append(step);
    }
    return path;
}

} // namespace

QString Form::Item::name() const
{
    return path.size() == 1 ? path.first() : path.first() + u'[' + path.mid(1).join(QStringLiteral("][")) + u']';
}

std::optional<Form> Form::parse(const QByteArray &bytes)
{
    Form form;
    if (bytes.isEmpty())
        return form;
    for (const QByteArray &pair : bytes.split('&')) {
        if (pair.isEmpty())
            continue;
        qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            equals = pair.size();
        const auto name = decode(pair.left(equals));
        const auto value = decode(pair.mid(equals + 1));
        const auto path = name ? splitName(*name) : std::nullopt;
        if (!path || !value)
            return std::nullopt;
        Item item{*path, *value};
        const QString whole = item.name();
        const bool isThere = form.m_byName.contains(whole);
        if (!path->last().isEmpty() && isThere)
            return std::nullopt;
        if (!isThere)
            form.m_byName.insert(whole, form.m_items.size());
        form.m_items.push_back(std::move(item));
    }
    return form;
}

const Form::Item *Form::find(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? nullptr : &m_items.at(*found);
}

QString Form::value(const QString &name) const
{
    const Item *item = find(name);
    return item ? item->value : QString();
}

QStringList Form::list(const QString &name) const
{
    QStringList values;
    for (const Item &item : m_items) {
        if (item.path.size() == 2 && item.path.first() == name)
            values.append(item.value);
    }
    return values;
}

QByteArray Form::fingerprint() const
{
    QStringList lines;
    for (const Item &item : m_items)
        lines.append(item.name() + u'=' + item.value);
    lines.sort();
    return QCryptographicHash::hash(lines.join(QChar(u'\n')).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace chancery::sandbox
