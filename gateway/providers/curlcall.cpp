// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/curlcall.h"

#include "models/domain/loopback.h"

#include <algorithm>
#include <memory>

namespace chancery::providers {

namespace {

constexpr qsizetype maximumHeaderSize = 64 * 1024;

struct UrlDeleter
{
    void operator()(CURLU *url) const { curl_url_cleanup(url); }
};

QString part(CURLU *url, CURLUPart which)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, 0) != CURLUE_OK)
        return {};
    const QString copy = QString::fromUtf8(text);
    curl_free(text);
    return copy;
}

bool hasControl(const QByteArray &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace

CurlCall::CurlCall(HttpRequest request, HttpTransport::Callback callback)
    : m_request(std::move(request))
    , m_callback(std::move(callback))
    , m_deadline(std::chrono::steady_clock::now() + m_request.timeout)
{
}

CurlCall::~CurlCall()
{
    if (m_handle)
        curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_headers);
}

QString CurlCall::checkRequest(bool &encrypted) const
{
    if (m_request.method != "GET" && m_request.method != "POST")
        return QStringLiteral("only GET and POST are carried");
    for (const auto &[name, value] : m_request.headers) {
        if (name.isEmpty() || name.contains(':') || hasControl(name) || hasControl(value))
            return QStringLiteral("a header has a forbidden character");
    }
    const std::unique_ptr<CURLU, UrlDeleter> url(curl_url());
    if (!url || curl_url_set(url.get(), CURLUPART_URL, m_request.url.constData(), 0) != CURLUE_OK)
        return QStringLiteral("the URL is malformed");
    if (!part(url.get(), CURLUPART_USER).isEmpty() || !part(url.get(), CURLUPART_PASSWORD).isEmpty())
        return QStringLiteral("the URL carries credentials");
    const QString scheme = part(url.get(), CURLUPART_SCHEME);
    encrypted = scheme == u"https";
    if (!encrypted && !(scheme == u"http" && domain::isLoopbackHost(part(url.get(), CURLUPART_HOST))))
        return QStringLiteral("only https is allowed, and http towards a loopback address");
    return {};
}

QString CurlCall::prepare(const CurlTransport::Options &options)
{
    bool encrypted = false;
    const QString fault = checkRequest(encrypted);
    if (!fault.isEmpty())
        return fault;
    m_handle = curl_easy_init();
    if (!m_handle || !setOptions(options, encrypted) || !setRequest())
        return QStringLiteral("libcurl refused an option");
    return {};
}

bool CurlCall::setOptions(const CurlTransport::Options &options, bool encrypted)
{
    m_maximumReplySize = m_request.largestReply > 0 ? m_request.largestReply : options.maximumReplySize;
    bool ok = true;
    const auto set
        = [&](CURLoption option, auto value) { ok = ok && curl_easy_setopt(m_handle, option, value) == CURLE_OK; };
    set(CURLOPT_ERRORBUFFER, static_cast<char *>(m_error));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROTOCOLS_STR, encrypted ? "https" : "http");
    set(CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    if (!options.caFile.isEmpty())
        set(CURLOPT_CAINFO, options.caFile.constData()); // the system's directory of authorities stays in force
    if (!encrypted)
        set(CURLOPT_NOPROXY, "*"); // what goes in the clear does not leave the machine
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectTimeout.count()));
    set(CURLOPT_TIMEOUT_MS, std::max(1L, static_cast<long>(m_request.timeout.count())));
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    const QByteArray agent
        = options.userAgent.isEmpty() ? QByteArrayLiteral("Chancery/" CHANCERY_VERSION) : options.userAgent;
    set(CURLOPT_USERAGENT, agent.constData());
    set(CURLOPT_WRITEFUNCTION, &CurlCall::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(CURLOPT_HEADERFUNCTION, &CurlCall::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_PREREQFUNCTION, &CurlCall::onBeforeRequest);
    set(CURLOPT_PREREQDATA, static_cast<void *>(this));
    return ok;
}

bool CurlCall::setRequest()
{
    bool ok = curl_easy_setopt(m_handle, CURLOPT_URL, m_request.url.constData()) == CURLE_OK;
    const auto append = [&](const QByteArray &line) {
        curl_slist *longer = curl_slist_append(m_headers, line.constData());
        ok = ok && longer != nullptr;
        m_headers = longer ? longer : m_headers;
    };
    for (const auto &[name, value] : m_request.headers)
        append(value.isEmpty() ? name + ';' : name + ": " + value);
    if (m_request.method == "POST") {
        append(QByteArrayLiteral("Expect:")); // no waiting for 100-continue
        ok = ok && curl_easy_setopt(m_handle, CURLOPT_POST, 1L) == CURLE_OK
            && curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t{m_request.body.size()}) == CURLE_OK
            && curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_request.body.constData()) == CURLE_OK;
    }
    return ok && curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers) == CURLE_OK;
}

size_t CurlCall::onBody(char *data, size_t size, size_t count, void *self)
{
    auto *call = static_cast<CurlCall *>(self);
    const auto bytes = static_cast<qsizetype>(size * count);
    if (call->m_reply.body.size() + bytes > call->m_maximumReplySize)
        return 0;
    call->m_reply.body.append(data, bytes);
    return size * count;
}

size_t CurlCall::onHeader(char *data, size_t size, size_t count, void *self)
{
    auto *call = static_cast<CurlCall *>(self);
    const auto bytes = static_cast<qsizetype>(size * count);
    call->m_headerSize += bytes;
    if (call->m_headerSize > maximumHeaderSize)
        return 0;
    const QByteArray line = QByteArray(data, bytes).trimmed();
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith("HTTP/")) {
        call->m_reply.headers.clear(); // an interim 1xx reply came before
        call->m_headerComplete = false;
        return size * count;
    }
    if (call->m_headerComplete)
        return size * count; // a trailer behind a chunked body: no header may be taken from it (RFC 9110, 6.5.1)
    call->m_headerComplete = line.isEmpty();
    if (colon > 0)
        call->m_reply.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    return size * count;
}

int CurlCall::onBeforeRequest(void *self, char *, char *, int, int)
{
    auto *call = static_cast<CurlCall *>(self);
    // libcurl sends again by itself when a kept connection turns out to be dead; whether to repeat is not its to
    // decide.
    if (call->m_started)
        return CURL_PREREQFUNC_ABORT;
    call->m_started = true;
    return CURL_PREREQFUNC_OK;
}

std::optional<std::chrono::steady_clock::time_point> CurlCall::waitsUntil() const
{
    return m_started ? std::nullopt : std::optional(m_deadline);
}

void CurlCall::finish(CURLcode result)
{
    if (result != CURLE_OK) {
        const QString reason = QString::fromUtf8(m_error[0] != 0 ? m_error : curl_easy_strerror(result));
        finishUnanswered(QStringLiteral("curl %1: %2").arg(int{result}).arg(reason));
        return;
    }
    if (!m_headerComplete) { // no error to libcurl when the connection ends there
        finishUnanswered(QStringLiteral("the reply ends in its header"));
        return;
    }
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_reply.outcome = HttpReply::Outcome::Answered;
    m_reply.status = static_cast<int>(status);
    m_callback(std::move(m_reply));
}

void CurlCall::finishStopped()
{
    finishUnanswered(QStringLiteral("the transport was stopped"));
}

void CurlCall::finishExpired()
{
    finishUnanswered(QStringLiteral("no connection became free in time"));
}

void CurlCall::finishRefused(const QString &why)
{
    finishUnanswered(why);
}

void CurlCall::finishUnanswered(const QString &why)
{
    HttpReply reply;
    reply.outcome = m_started ? HttpReply::Outcome::Lost : HttpReply::Outcome::NotSent;
    reply.error = why;
    m_callback(std::move(reply));
}

} // namespace chancery::providers
