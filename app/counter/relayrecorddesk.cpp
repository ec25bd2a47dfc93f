// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relayrecorddesk.h"

#include "app/counter/sealedapplication.h"
#include "gateway/protocol/recordopening.h"

#include <QTimer>

using namespace chancery::domain;
using chancery::counter::OpenedRecord;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

Unexpected<GatewayProblem> problem(const QString &code, const QString &detail = {})
{
    return Unexpected(GatewayProblem{GatewayProblem::Kind::Refused, code, detail, {}, {}, {}, {}});
}

Expected<OpenedRecord, GatewayProblem> openedFrom(
    const ApplicationRef &application, const protocol::RecordOpening &opening, const crypto::CmsOpener &opener)
{
    OpenedRecord record;
    record.application = application;
    for (const protocol::StoredRecord &stored : opening.records) {
        auto opened = SealedApplication::open(opener, stored.sealed);
        if (!opened)
            return problem(QStringLiteral("record_unreadable"), opened.error().code);
        record.versions.push_back({std::move(opened->answers), stored.receivedAt, stored.deviceName,
            std::move(opened->mrzLines), opened->madeBy, stored.baseRevision, opened->merged});
    }
    for (const protocol::RecordOpening::Reader &reader : opening.readers) {
        const auto role = counter::roleFromString(reader.role);
        record.readers.push_back({reader.name, role.value_or(counter::Role::Clerk), reader.at});
    }
    if (record.versions.empty())
        return problem(QStringLiteral("application_unknown"));
    return record;
}

} // namespace

void RelayRecordDesk::open(const ApplicationRef &application, QObject *context, Done done)
{
    if (!m_key.opener()) {
        QTimer::singleShot(0, context, [done = std::move(done)] { done(problem(QStringLiteral("records_closed"))); });
        return;
    }
    m_store.call(
        context,
        [application](store::EncryptedStore &store) {
            return store.audit().append(store::AuditEvent::RecordOpened, application.text());
        },
        [this, application, context, done = std::move(done)](const Expected<qint64, Error> &kept) {
            if (!kept)
                return done(problem(kept.error().code, kept.error().detail));
            m_staff.post(QStringLiteral("/v1/applications/%1/openings").arg(application.text()), {}, {}, context,
                [this, application, done](const Expected<client::RelayReply, GatewayProblem> &reply) {
                    if (!reply)
                        return done(Unexpected(reply.error()));
                    const auto opening = protocol::RecordOpening::fromJson(reply->body);
                    if (!opening) {
                        return done(Unexpected(GatewayProblem{GatewayProblem::Kind::Garbage,
                            QStringLiteral("garbage_answer"), opening.error().detail, {}, {}, {}, {}}));
                    }
                    // Locked meanwhile.
                    if (!m_key.opener())
                        return done(problem(QStringLiteral("records_closed")));
                    done(openedFrom(application, *opening, *m_key.opener()));
                });
        });
}

} // namespace chancery::app
