// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/staffbook.h"
#include "gateway/protocol/staffsignin.h"
#include "gateway/server/background.h"
#include "gateway/server/caller.h"
#include "gateway/server/response.h"
#include "gateway/server/telemetry.h"
#include "models/crypto/passwordhash.h"

#include <boost/asio/io_context.hpp>

namespace chancery::server {

/// Signs staff in and out. A name that does not exist is answered like a wrong password, after the same work and with
/// the same lock; so is an account that is disabled or of another post. I/O thread only; every `done` comes once.
class StaffDesk
{
public:
    /// A session ends after so long whatever is done; ledger::StaffBook::idleLimit when nothing is.
    static constexpr std::chrono::hours sessionLength{12};
    using Done = std::function<void(Response)>;

    StaffDesk(boost::asio::io_context &io, ledger::StaffBook &book, const domain::Clock &clock, Telemetry telemetry);

    void signIn(const Caller &device, const QByteArray &body, Done done);
    void signOut(const QByteArray &token, Done done);

private:
    struct Attempt;
    using AttemptPtr = std::shared_ptr<Attempt>;
    void checkPassword(const AttemptPtr &attempt);
    void onChecked(const AttemptPtr &attempt, bool fits);
    void openSession(const AttemptPtr &attempt, std::optional<qint64> totpStep);
    void refuse(const AttemptPtr &attempt, const QString &code, const QString &title, const QString &action);
    void finish(const AttemptPtr &attempt, const QString &outcome, Response response);

    boost::asio::io_context &m_io;
    ledger::StaffBook &m_book;
    const domain::Clock &m_clock;
    Telemetry m_telemetry;
    const crypto::PasswordHash m_decoy; ///< what the password of nobody is compared with
    Background m_background;
};

} // namespace chancery::server
