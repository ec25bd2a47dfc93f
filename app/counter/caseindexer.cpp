// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/caseindexer.h"

#include "app/counter/sealedapplication.h"

#include <QUrlQuery>

#include <utility>

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

const QString cursorName = QStringLiteral("records_cursor");

/// On the store's thread.
Expected<void, Error> index(
    store::EncryptedStore &store, const crypto::CmsOpener &opener, const protocol::RecordPage &page)
{
    if (page.reset) {
        if (auto cleared = store.cases().clear(); !cleared)
            return cleared;
    }
    for (const protocol::StoredRecord &record : page.records) {
        const auto opened = SealedApplication::open(opener, record.sealed);
        if (!opened) {
            // Sealed to an older key of the post, or damaged: it is in nobody's list, and the log says which.
            qWarning("record %s: %s", qUtf8Printable(record.msgId), qUtf8Printable(opened.error().code));
            continue;
        }
        store::Case summary = opened->summary(record.application, record.receivedAt);
        const auto known = store.cases().find(summary.application);
        if (!known)
            return Unexpected(known.error());
        if (*known)
            summary.revisions = (*known)->revisions + 1;
        const auto standing = store.standings().find(summary.application);
        if (!standing)
            return Unexpected(standing.error());
        summary.status = store::caseStatusOf(standing->value_or(store::Standing()));
        if (auto put = store.cases().put(summary); !put)
            return put;
    }
    return store.settings().put(cursorName, page.cursor.toLatin1());
}

} // namespace

CaseIndexer::CaseIndexer(client::StaffClient &staff, store::StoreWorker &store, PostKey &key, QObject *parent)
    : QObject(parent)
    , m_staff(staff)
    , m_store(store)
    , m_key(key)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookAgain);
    connect(&m_timer, &QTimer::timeout, this, &CaseIndexer::look);
}

void CaseIndexer::start()
{
    look();
}

void CaseIndexer::stop()
{
    m_timer.stop();
    delete std::exchange(m_round, nullptr);
}

void CaseIndexer::look()
{
    if (m_round != nullptr || !m_key.opener() || !m_staff.isSignedIn())
        return;
    m_timer.stop();
    m_round = new QObject(this);
    ask();
}

void CaseIndexer::standingsMoved()
{
    Q_EMIT changed();
    look();
}

void CaseIndexer::ask()
{
    m_store.call(
        m_round, [](store::EncryptedStore &store) { return store.settings().get(cursorName); },
        [this](const Expected<std::optional<QByteArray>, Error> &cursor) {
            QUrlQuery query;
            if (cursor && *cursor)
                query.addQueryItem(QStringLiteral("cursor"), QString::fromLatin1(**cursor));
            m_staff.get(QStringLiteral("/v1/records"), query, m_round,
                [this](const Expected<client::RelayReply, GatewayProblem> &reply) {
                    const auto page = reply ? protocol::RecordPage::fromJson(reply->body)
                                            : Expected<protocol::RecordPage, Error>(
                                                Unexpected(Error{reply.error().code, reply.error().detail}));
                    if (page)
                        return take(*page);
                    qInfo("records: %s", qUtf8Printable(page.error().code));
                    std::exchange(m_round, nullptr)->deleteLater();
                    m_timer.start();
                });
        });
}

void CaseIndexer::take(const protocol::RecordPage &page)
{
    if (!m_key.opener())
        return stop();
    m_store.call(
        m_round,
        [page, opener = m_key.opener()](store::EncryptedStore &store) {
            return store.together([&store, &opener, &page] { return index(store, *opener, page); });
        },
        [this, more = !page.records.empty()](const Expected<void, Error> &done) {
            if (!done)
                qWarning("records: %s: %s", qUtf8Printable(done.error().code), qUtf8Printable(done.error().detail));
            if (done && more)
                Q_EMIT changed();
            QObject *const ended = std::exchange(m_round, nullptr);
            ended->deleteLater();
            if (done && more)
                return look();
            m_timer.start();
        });
}

} // namespace chancery::app
