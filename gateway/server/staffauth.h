// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/staffbook.h"
#include "gateway/protocol/problem.h"
#include "gateway/server/caller.h"
#include "gateway/server/staffcaller.h"
#include "gateway/server/telemetry.h"

#include <boost/asio/io_context.hpp>

#include <functional>

namespace chancery::server {

/// Who of the staff calls: looks the session of `Chancery-Staff: …` up for every request, so that an account that is
/// disabled is refused at once. I/O thread only.
class StaffAuth
{
public:
    using Result = domain::Expected<StaffCaller, protocol::Problem>;
    using Done = std::function<void(Result)>;

    StaffAuth(boost::asio::io_context &io, ledger::StaffBook &book, const domain::Clock &clock, Telemetry telemetry);

    /// `done` is called once, later or at once. Problems: 401 `staff_unauthorized` (no session, or one of another
    /// device), `staff_session_expired`, `staff_disabled`; 403 `wrong_post`; 503 `unavailable`.
    void authenticate(const Caller &device, const QByteArray &token, Done done);

    /// How a token is kept.
    [[nodiscard]] static QByteArray hashOf(const QByteArray &token);

private:
    [[nodiscard]] static Result judge(const Caller &device, const std::optional<ledger::StaffSession> &session);
    void finish(const Done &done, Result result) const;

    boost::asio::io_context &m_io;
    ledger::StaffBook &m_book;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
};

} // namespace chancery::server
