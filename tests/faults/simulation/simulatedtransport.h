// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"
#include "tests/faults/simulation/planted.h"
#include "tests/faults/simulation/providermodel.h"
#include "tests/faults/simulation/world.h"

#include <memory>
#include <vector>

namespace chancery::simulation {

/// The way of one relay to the providers: requests are lost, arrive late, twice or after the sender has given up;
/// replies are lost, cut or turned to nonsense. Nobody is left to hear them once the relay is gone.
class SimulatedTransport final : public providers::HttpTransport
{
public:
    SimulatedTransport(World &world, std::vector<ProviderModel *> models, Planted planted);

    void send(providers::HttpRequest request, Callback callback) override;

private:
    enum class Fate { Arrives, NotSent, RequestLost, ReplyLost, ArrivesAfterAll, Doubled, Garbled };
    [[nodiscard]] Fate draw();
    [[nodiscard]] ProviderModel *modelOf(const providers::HttpRequest &request) const;
    void deliver(std::chrono::milliseconds delay, const Callback &callback, providers::HttpReply reply);
    void plant(providers::HttpRequest &request);
    [[nodiscard]] providers::HttpReply lost(const providers::HttpRequest &request) const;

    World &m_world;
    const std::vector<ProviderModel *> m_models;
    const Planted m_planted;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    int m_sent = 0;
};

} // namespace chancery::simulation
