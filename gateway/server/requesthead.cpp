// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/requesthead.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace chancery::server {

using domain::Unexpected;
using protocol::Problem;
namespace http = boost::beast::http;

namespace {

Problem bad(const QString &detail)
{
    return Problem::make(400, QStringLiteral("bad_request"), QStringLiteral("The request is malformed"), detail);
}

Problem notImplemented(const QString &detail)
{
    return Problem::make(501, QStringLiteral("not_implemented"), QStringLiteral("The relay does not do that"), detail);
}

QByteArray toBytes(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<Problem> frameBody(RequestHead &head)
{
    const Request &request = head.request;
    const qsizetype lengths = request.headerCount("Content-Length");
    const qsizetype codings = request.headerCount("Transfer-Encoding");
    if (lengths > 1)
        return bad(QStringLiteral("Content-Length is there more than once"));
    if (lengths != 0 && codings != 0)
        return bad(QStringLiteral("Content-Length and Transfer-Encoding are there together"));
    if (codings > 1)
        return bad(QStringLiteral("Transfer-Encoding is there more than once"));
    if (codings == 1) {
        if (!head.http11)
            return bad(QStringLiteral("HTTP/1.0 has no Transfer-Encoding"));
        if (request.header("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return notImplemented(QStringLiteral("The only transfer coding is chunked"));
        head.chunked = true;
    }
    if (lengths == 1) {
        const QByteArray text = request.header("Content-Length");
        const bool digits = !text.isEmpty() && text.size() <= 18
            && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        if (!digits)
            return bad(QStringLiteral("Content-Length is no number"));
        head.contentLength = text.toULongLong();
    }
    return std::nullopt;
}

std::optional<Problem> readTarget(RequestHead &head, QByteArray target)
{
    if (!target.startsWith('/'))
        return bad(QStringLiteral("The target has to be a path"));
    if (target.contains('#'))
        return bad(QStringLiteral("The target has a fragment"));
    const qsizetype question = target.indexOf('?');
    head.request.path = question < 0 ? target : target.left(question);
    head.request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    return std::nullopt;
}

std::optional<Problem> readConnection(RequestHead &head)
{
    const QByteArray connection = head.request.header("Connection").toLower();
    head.keepAlive = head.http11 && !connection.contains("close");
    const QByteArray expect = head.request.header("Expect");
    if (expect.isEmpty())
        return std::nullopt;
    if (expect.compare("100-continue", Qt::CaseInsensitive) != 0) {
        return Problem::make(417, QStringLiteral("expectation_failed"), QStringLiteral("The expectation cannot be met"),
            QStringLiteral("Only 100-continue is known"));
    }
    head.expectContinue = head.http11;
    return std::nullopt;
}

} // namespace

domain::Expected<RequestHead, Problem> RequestHead::parse(std::string_view bytes)
{
    http::request_parser<http::empty_body> parser;
    parser.body_limit(boost::none);
    parser.header_limit(static_cast<std::uint32_t>(bytes.size()) + 1);
    boost::system::error_code error;
    parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
    if (error == http::error::bad_version) {
        return Unexpected(Problem::make(505, QStringLiteral("bad_version"),
            QStringLiteral("The version of HTTP is not spoken here"), QStringLiteral("Expected HTTP/1.1")));
    }
    if (error || !parser.is_header_done())
        return Unexpected(bad(QString::fromStdString(error ? error.message() : std::string("incomplete head"))));

    const auto &message = parser.get();
    RequestHead head;
    if (message.version() != 10 && message.version() != 11) {
        return Unexpected(Problem::make(505, QStringLiteral("bad_version"),
            QStringLiteral("The version of HTTP is not spoken here"), QStringLiteral("Expected HTTP/1.1")));
    }
    head.http11 = message.version() == 11;
    if (message.method() == http::verb::unknown)
        return Unexpected(notImplemented(QStringLiteral("Unknown method")));
    head.request.method = toBytes(message.method_string());
    for (const auto &field : message)
        head.request.headers.emplace_back(toBytes(field.name_string()), toBytes(field.value()));
    if (const qsizetype hosts = head.request.headerCount("Host"); hosts != 1 || head.request.header("Host").isEmpty())
        return Unexpected(
            bad(hosts > 1 ? QStringLiteral("Host is there more than once") : QStringLiteral("Host is missing")));
    if (auto problem = frameBody(head))
        return Unexpected(*problem);
    if (auto problem = readTarget(head, toBytes(message.target())))
        return Unexpected(*problem);
    if (auto problem = readConnection(head))
        return Unexpected(*problem);
    return head;
}

} // namespace chancery::server
