// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/auditcheckpoints.h"

#include "gateway/protocol/auditcheckpoint.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {
constexpr std::chrono::seconds firstCheckpoint{5};
constexpr std::chrono::hours betweenCheckpoints{1};
}

AuditCheckpoints::AuditCheckpoints(
    store::StoreWorker &store, client::RelayClient &relay, DeviceId device, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_relay(relay)
    , m_device(std::move(device))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AuditCheckpoints::countersign);
}

void AuditCheckpoints::start()
{
    m_timer.start(firstCheckpoint);
}

void AuditCheckpoints::countersign()
{
    m_timer.start(betweenCheckpoints);
    m_store.call(
        this,
        [](store::EncryptedStore &store) -> Expected<Standing, Error> {
            const auto head = store.audit().head();
            if (!head)
                return Unexpected(head.error());
            const auto until = store.audit().countersigned();
            if (!until)
                return Unexpected(until.error());
            return Standing{*head, *until};
        },
        [this](const Expected<Standing, Error> &standing) {
            if (!standing)
                qWarning("audit: %s", qUtf8Printable(standing.error().code));
            else if (standing->head.seq > standing->countersigned)
                send(*standing);
        });
}

void AuditCheckpoints::send(const Standing &standing)
{
    const protocol::AuditCheckpoint checkpoint{m_device, standing.head.chain, standing.head.seq, standing.head.hash};
    m_relay.post(QStringLiteral("/v1/audit/checkpoints"),
        QJsonDocument(checkpoint.toJson()).toJson(QJsonDocument::Compact), this,
        [this, head = standing.head](const Expected<client::RelayReply, GatewayProblem> &reply) {
            if (reply)
                return keep(head, reply->body.value(QLatin1String("receipt")).toString().toLatin1());
            // Refused for good: this audit, or the relay's books, were put back. Staff must look.
            if (reply.error().code.startsWith(QLatin1String("audit_")))
                qCritical("audit: not countersigned: %s", qUtf8Printable(reply.error().code));
            else
                qInfo("audit: not countersigned yet: %s", qUtf8Printable(reply.error().code));
        });
}

void AuditCheckpoints::keep(const store::AuditHead &head, const QByteArray &receipt)
{
    if (receipt.isEmpty())
        return qWarning("audit: the relay's answer holds no receipt");
    m_store.call(
        this,
        [head, receipt](
            store::EncryptedStore &store) { return store.audit().keepReceipt(head.seq, head.hash, receipt); },
        [seq = head.seq](const Expected<void, Error> &kept) {
            if (kept)
                qInfo("audit: countersigned up to %lld", static_cast<long long>(seq));
            else
                qWarning("audit: receipt not kept: %s", qUtf8Printable(kept.error().code));
        });
}

} // namespace chancery::app
