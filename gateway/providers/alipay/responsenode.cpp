// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/responsenode.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr char responseEnd[] = "_response";
const QByteArray errorNode = QByteArrayLiteral("error_response");

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Walks over the text of the outermost object. What it passes over is judged by the JSON parser; it only finds out
/// where each value begins and ends.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
    }
    /// The next character after blanks, if it is this one.
    bool take(char wanted)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool atEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }
    /// The bytes of the next value; empty when it has no end.
    QByteArray value()
    {
        skipBlanks();
        const qsizetype start = m_at;
        if (m_at >= m_text.size())
            return {};
        const char first = m_text.at(m_at);
        const bool whole = first == '"' ? passString() : first == '{' || first == '[' ? passNested() : passPlain();
        return whole ? m_text.mid(start, m_at - start) : QByteArray();
    }

private:
    bool passString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
            else if (m_text.at(m_at) == '"')
                return ++m_at, true;
        }
        return false;
    }
    bool passNested()
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                if (!passString())
                    return false;
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return true;
        }
        return false;
    }
    bool passPlain()
    {
        while (m_at < m_text.size() && m_text.at(m_at) != ',' && m_text.at(m_at) != '}')
            ++m_at;
        return m_at < m_text.size();
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

/// The text that a JSON string stands for; nothing when it is none.
std::optional<QByteArray> unquoted(const QByteArray &raw)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + raw + ']').array().at(0);
    if (!value.isString())
        return std::nullopt;
    return value.toString().toUtf8();
}

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected(Error{QStringLiteral("reply_malformed"), detail});
}

} // namespace

Expected<ResponseNode, Error> ResponseNode::find(const QByteArray &body, const QByteArray &wanted)
{
    // The parser has the last word on what is JSON at all; the walk below only finds the places.
    if (!QJsonDocument::fromJson(body).isObject())
        return malformed(QStringLiteral("not a JSON object"));
    Scanner scanner(body);
    ResponseNode found;
    std::set<QByteArray> names;
    bool more = scanner.take('{');
    while (more && !scanner.take('}')) {
        const auto name = unquoted(scanner.value());
        if (!name || !scanner.take(':'))
            return malformed(QStringLiteral("no member name where one is due"));
        if (!names.insert(*name).second)
            return malformed(QStringLiteral("a root name stands twice"));
        const QByteArray value = scanner.value();
        if (*name == "sign" || *name == "alipay_cert_sn") {
            const auto text = unquoted(value);
            if (!text)
                return malformed(QStringLiteral("signature or serial number is no text"));
            (*name == "sign" ? found.signature : found.certificateSerial) = *text;
        } else if (name->endsWith(responseEnd)) {
            if (!found.name.isEmpty())
                return malformed(QStringLiteral("two nodes"));
            if ((!wanted.isEmpty() && *name != wanted && *name != errorNode) || !value.startsWith('{'))
                return malformed(QStringLiteral("the node of another method"));
            found.name = *name;
            found.content = value;
        }
        more = scanner.take(',') || !scanner.atEnd();
    }
    if (found.content.isEmpty() || !scanner.atEnd())
        return malformed(QStringLiteral("no node"));
    return found;
}

} // namespace chancery::providers::alipay
