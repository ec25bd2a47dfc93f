// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/sync/pushtransport.h"
#include "tests/sync/modelrelay.h"
#include "tests/sync/virtualtime.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <vector>

/// Passes pushes to the relay; the next answers can be prescribed, and answering can be put off.
class ScriptedTransport final : public chancery::sync::PushTransport
{
public:
    ScriptedTransport(VirtualTime &time, ModelRelay &relay)
        : m_time(time)
        , m_relay(relay)
    {
    }
    void push(const std::vector<chancery::sync::Envelope> &items, QObject *context, Done done) override
    {
        ++running;
        most = std::max(most, running);
        batches.push_back(items);
        times.push_back(m_time.now());
        chancery::sync::PushReply reply;
        if (!delays.empty()) {
            delay = delays.front();
            delays.pop_front();
        }
        if (arrivesWithItsAnswer) {
            m_time.answer(delay, context, [this, items, done = std::move(done)] {
                --running;
                done(m_relay.push(items));
            });
            return;
        }
        if (prescribed) {
            reply = *prescribed;
            if (commitsAllTheSame)
                static_cast<void>(m_relay.push(items));
        } else {
            reply = m_relay.push(items);
        }
        m_time.answer(delay, context, [this, reply, done = std::move(done)] {
            --running;
            done(reply);
        });
    }
    [[nodiscard]] size_t pushes() const { return batches.size(); }

    std::vector<std::vector<chancery::sync::Envelope>> batches;
    std::vector<chancery::domain::Instant> times;
    std::optional<chancery::sync::PushReply> prescribed;
    bool commitsAllTheSame = false;
    std::chrono::milliseconds delay{10};
    std::deque<std::chrono::milliseconds> delays; ///< of the next pushes, instead
    bool arrivesWithItsAnswer = false; ///< so that a push with a shorter delay overtakes
    int running = 0;
    int most = 0; ///< under way at the same time

private:
    VirtualTime &m_time;
    ModelRelay &m_relay;
};
