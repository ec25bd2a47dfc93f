// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "models/sync/pulltransport.h"

namespace chancery::client {

/// GET /v1/sync/pull. The client outlives it.
class RelayPull final : public sync::PullTransport
{
public:
    explicit RelayPull(RelayClient &client)
        : m_client(client)
    {
    }
    void pull(const QString &cursor, std::chrono::seconds wait, QObject *context, Done done) override;

private:
    RelayClient &m_client;
};

} // namespace chancery::client
