// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "ui/wizard/feesource.h"

#include <memory>

namespace chancery::app {

/// The binding fee, asked of the relay. The client outlives it.
class RelayFees final : public wizard::FeeSource
{
    Q_OBJECT

public:
    explicit RelayFees(QObject *parent = nullptr);
    void setClient(client::RelayClient *client) { m_client = client; }
    void request(const domain::Basis &basis) override;
    void cancel() override;

private:
    client::RelayClient *m_client = nullptr;
    std::unique_ptr<QObject> m_call;
};

} // namespace chancery::app
