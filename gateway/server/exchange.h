// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/request.h"
#include "gateway/server/response.h"

#include <functional>
#include <memory>

namespace chancery::server {

/// One request and its one answer. I/O thread only. Whoever holds it may answer; only the first answer counts, and one
/// that is let go unanswered is answered 500. Drop the request when the answer is going to take long.
class Exchange
{
public:
    using Responder = std::function<void(Response)>;

    Exchange(Request request, Responder responder);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    [[nodiscard]] const Request &request() const { return m_request; }
    void dropRequest() { m_request = {}; }

    void answer(Response response);
    /// True once it was answered or the peer has gone.
    [[nodiscard]] bool isOver() const { return !m_responder; }
    /// Called at most once, when the peer goes away before the answer.
    void onGone(std::function<void()> callback) { m_gone = std::move(callback); }
    /// The session's part: the peer has gone, nobody reads an answer.
    void peerGone();

private:
    Request m_request;
    Responder m_responder;
    std::function<void()> m_gone;
};

using ExchangePtr = std::shared_ptr<Exchange>;

} // namespace chancery::server
