// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/reply.h"

#include <QJsonDocument>
#include <QUrl>

namespace chancery::sandbox {

QByteArray prettyJson(const QJsonObject &object)
{
    // Qt indents by four; line ends inside strings are escaped, so a line's leading blanks are indentation only.
    QByteArray pretty;
    for (const QByteArray &line : QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed().split('\n')) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == ' ')
            ++blanks;
        if (!pretty.isEmpty())
            pretty += '\n';
        pretty += QByteArray(blanks / 2, ' ') + line.mid(blanks);
    }
    return pretty;
}

Reply Reply::json(int status, const QJsonObject &object)
{
    Reply reply;
    reply.status = status;
    reply.body = prettyJson(object);
    return reply;
}

Reply Reply::html(int status, const QString &page)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.headers = {{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"},
        {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}};
    reply.body = page.toUtf8();
    return reply;
}

Reply Reply::seeOther(const QString &url)
{
    Reply reply;
    reply.status = 303;
    reply.contentType = "text/plain";
    reply.headers = {{"Location", QUrl(url).toEncoded()}};
    return reply;
}

} // namespace chancery::sandbox
