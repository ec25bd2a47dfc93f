// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"

#include <QString>

#include <memory>

namespace chancery::providers {

/// HttpTransport over libcurl's multi interface: one thread, connections kept and reused, certificates verified.
/// Plain http is accepted towards 127.0.0.0/8, ::1 and localhost only; everything else that is not https is NotSent.
class CurlTransport final : public HttpTransport
{
public:
    struct Options
    {
        std::chrono::milliseconds connectTimeout{3'000};
        /// A reply with a larger body is cut off and counts as Lost.
        qsizetype maximumReplySize = 1024 * 1024;
        /// Calls at once to one host; more wait in line within their own timeout.
        long connectionsPerHost = 32;
        /// Empty means Chancery/<version>.
        QByteArray userAgent;
        /// PEM file with additional authorities; empty means the system's.
        QByteArray caFile;
    };

    CurlTransport();
    explicit CurlTransport(Options options);
    /// Stops as stop() does.
    ~CurlTransport() override;

    /// After stop() a call is answered NotSent, on the caller's thread, before send() returns.
    void send(HttpRequest request, Callback callback) override;

    /// Ends the calls under way (Lost, or NotSent where nothing went out), calls their callbacks and joins the thread.
    /// Safe to repeat; not to be called from a callback.
    void stop();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace chancery::providers
