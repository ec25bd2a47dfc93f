// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/jsonduplicates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace chancery::domain {

namespace {

// The end of the string that starts at json[start] == '"': the position of its closing quote.
qsizetype closingQuote(const QByteArray &json, qsizetype start)
{
    qsizetype position = start + 1;
    while (position < json.size() && json.at(position) != '"')
        position += json.at(position) == '\\' ? 2 : 1;
    return position;
}

QString unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

}

std::optional<QString> firstDuplicateName(const QByteArray &json)
{
    std::vector<QSet<QString>> names; // one set for each open object; arrays push an empty one, so that ends pair up
    qsizetype lastStart = -1;
    qsizetype lastEnd = -1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json.at(i)) {
        case '{':
        case '[':
            names.emplace_back();
            break;
        case '}':
        case ']':
            if (!names.empty())
                names.pop_back();
            break;
        case '"':
            lastStart = i;
            lastEnd = closingQuote(json, i);
            i = lastEnd;
            break;
        case ':': {
            // Outside a string a colon follows a member's name and nothing else.
            const QString name = unescaped(json.mid(lastStart, lastEnd - lastStart + 1));
            if (names.empty() || lastStart < 0)
                break;
            if (names.back().contains(name))
                return name;
            names.back().insert(name);
            break;
        }
        default: // a byte of a number, a literal or white space: not an enumeration
            break;
        }
    }
    return std::nullopt;
}

} // namespace chancery::domain
