// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/auditbook.h"
#include "gateway/protocol/auditcheckpoint.h"
#include "gateway/server/caller.h"
#include "gateway/server/response.h"
#include "gateway/server/telemetry.h"
#include "models/crypto/es256key.h"
#include "models/domain/clock.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <optional>

namespace chancery::server {

/// Countersigns how far the devices' audits reach. A head that goes back, or that was another before, is an alarm and
/// gets no signature. I/O thread only.
class AuditDesk
{
public:
    /// Everything outlives it.
    AuditDesk(boost::asio::io_context &io, ledger::Ledger &ledger, const domain::Clock &clock, Telemetry telemetry);

    /// Reads the key that signs: a PEM file that only the relay's user can read; an empty path: none. Errors:
    /// `CHANCERY_AUDIT_SIGNING_KEY_FILE`.
    [[nodiscard]] domain::Expected<void, domain::Error> load(const QString &keyFile);
    /// Answers once it is committed.
    void take(const Caller &caller, const protocol::AuditCheckpoint &wish, std::function<void(Response)> answer);

private:
    [[nodiscard]] Response answerTo(const ledger::AuditCheckpoint &asked, const ledger::AuditOutcome &outcome) const;

    boost::asio::io_context &m_io;
    ledger::AuditBook m_book;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    std::optional<crypto::Es256Key> m_key;
};

} // namespace chancery::server
