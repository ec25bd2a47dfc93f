// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/exchange.h"

namespace chancery::server {

Exchange::Exchange(Request request, Responder responder)
    : m_request(std::move(request))
    , m_responder(std::move(responder))
{
}

Exchange::~Exchange()
{
    if (m_responder) {
        answer(Response::problem(protocol::Problem::make(500, QStringLiteral("internal_error"),
            QStringLiteral("The relay could not answer"), {}, QStringLiteral("retry"))));
    }
}

void Exchange::answer(Response response)
{
    m_gone = nullptr;
    if (const Responder responder = std::exchange(m_responder, nullptr))
        responder(std::move(response));
}

void Exchange::peerGone()
{
    m_responder = nullptr;
    if (const auto gone = std::exchange(m_gone, nullptr))
        gone();
}

} // namespace chancery::server
