// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/curltransport.h"

#include <curl/curl.h>

#include <chrono>
#include <optional>

namespace chancery::providers {

/// One call under way: owns the easy handle and everything libcurl points into. Used on the transport's thread only.
class CurlCall
{
public:
    CurlCall(HttpRequest request, HttpTransport::Callback callback);
    CurlCall(const CurlCall &) = delete;
    CurlCall &operator=(const CurlCall &) = delete;
    ~CurlCall();

    /// Why the request may not be sent at all; empty when the handle is ready to be added.
    [[nodiscard]] QString prepare(const CurlTransport::Options &options);

    [[nodiscard]] CURL *handle() const { return m_handle; }

    /// Until when the request may wait for a connection; nothing once it is on its way, for then libcurl keeps the
    /// time.
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> waitsUntil() const;

    /// Call one of these, once.
    void finish(CURLcode result);
    void finishStopped();
    void finishExpired();
    void finishRefused(const QString &why);

private:
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static int onBeforeRequest(void *self, char *, char *, int, int);

    [[nodiscard]] QString checkRequest(bool &encrypted) const;
    bool setOptions(const CurlTransport::Options &options, bool encrypted);
    bool setRequest();
    void finishUnanswered(const QString &why);

    HttpRequest m_request;
    HttpTransport::Callback m_callback;
    HttpReply m_reply;
    qsizetype m_maximumReplySize = 0;
    qsizetype m_headerSize = 0;
    /// From here on the provider may have seen the request.
    bool m_started = false;
    bool m_headerComplete = false;
    std::chrono::steady_clock::time_point m_deadline;
    CURL *m_handle = nullptr;
    curl_slist *m_headers = nullptr;
    char m_error[CURL_ERROR_SIZE] = {};
};

} // namespace chancery::providers
