// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "models/domain/ids.h"
#include "models/sync/pushtransport.h"

namespace chancery::client {

/// POST /v1/sync/push of one device. The client outlives it.
class RelayPush final : public sync::PushTransport
{
public:
    RelayPush(RelayClient &client, domain::DeviceId device);
    void push(const std::vector<sync::Envelope> &items, QObject *context, Done done) override;

private:
    RelayClient &m_client;
    domain::DeviceId m_device;
};

} // namespace chancery::client
