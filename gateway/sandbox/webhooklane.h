// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/outgoingpost.h"
#include "gateway/sandbox/webhookendpoint.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>

namespace chancery::sandbox {

/// One kept connection to the endpoint, one request at a time.
class WebhookLane
{
public:
    /// The reply's status and body; 0 when there was none.
    using Done = std::function<void(int, const QByteArray &)>;

    explicit WebhookLane(boost::asio::io_context &loop);
    WebhookLane(const WebhookLane &) = delete;
    WebhookLane &operator=(const WebhookLane &) = delete;
    ~WebhookLane();

    void post(const WebhookEndpoint &endpoint, const OutgoingPost &post, Done done);

private:
    class Connection;
    std::shared_ptr<Connection> m_connection;
};

} // namespace chancery::sandbox
