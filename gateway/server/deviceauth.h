// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/problem.h"
#include "gateway/server/caller.h"
#include "gateway/server/devicetoken.h"
#include "gateway/server/telemetry.h"
#include "models/domain/expected.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace chancery::server {

/// Who may call: checks `Authorization: Bearer …` against the device's key. Keys are kept parsed for 30 s, so that a
/// device that is revoked is out well within the minute. I/O thread only.
class DeviceAuth
{
public:
    using Found = domain::Expected<std::optional<ledger::Device>, domain::Error>;
    /// Reads a device from the database and calls back on the I/O thread, later.
    using Lookup = std::function<void(const domain::DeviceId &, std::function<void(Found)>)>;
    using Result = domain::Expected<Caller, protocol::Problem>;
    using Done = std::function<void(Result)>;

    DeviceAuth(Lookup lookup, const domain::Clock &clock, Telemetry telemetry);

    /// `done` is called once, at once when the key is known. Problems: 401 `unauthorized`, `token_…`, `clock_skew`
    /// (with `server_time`), `device_unknown`, `device_revoked`; 503 `unavailable`.
    void authenticate(const QByteArray &authorization, Done done);

private:
    struct Known
    {
        ledger::Device device;
        std::optional<crypto::Es256PublicKey> key;
        domain::Instant readAt;
        /// The last one whose signature was good: a device sends a token with many requests, and checking a signature
        /// costs more than all else that a request needs.
        std::optional<DeviceToken> verified;
    };
    void judge(const DeviceToken &token, Known *known, const Done &done);
    void onFound(const domain::DeviceId &id, const Found &found);
    [[nodiscard]] protocol::Problem problem(const domain::Error &error) const;
    void finish(const Done &done, Result result) const;

    Lookup m_lookup;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    std::unordered_map<QString, Known> m_known;
    /// Requests that wait for the same device to be read.
    std::unordered_map<QString, std::vector<std::pair<DeviceToken, Done>>> m_pending;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace chancery::server
