// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaymergedesk.h"

#include "app/counter/storeintakedesk.h"
#include "gateway/protocol/mergewish.h"
#include "models/intake/intakesession.h"
#include "models/store/uuid7.h"

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::app {

void RelayMergeDesk::save(
    const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done)
{
    const QString message = store::makeUuid7(m_clock.now(), m_random);
    const protocol::MergeWish wish{QUuid::fromString(message), base};
    // Told first: nothing is queued that would only be another version which did not know of the newest.
    m_staff.post(QStringLiteral("/v1/applications/%1/merges").arg(application.reference().text()), wish.toJson(), {},
        context,
        [this, version = m_intake.versionOf(application, base, clerk, message), context, done = std::move(done)](
            const Expected<client::RelayReply, GatewayProblem> &reply) {
            if (!reply)
                return done(Unexpected(reply.error()));
            m_intake.keep(version, context, done);
        });
}

} // namespace chancery::app
