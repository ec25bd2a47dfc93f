// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/storeoutbox.h"

#include <QLoggingCategory>

using namespace chancery::domain;

namespace chancery::app {

namespace {

Expected<sync::OutboxState, Error> stateOf(const Expected<store::OutboxStatus, Error> &status)
{
    if (!status)
        return Unexpected(status.error());
    return sync::OutboxState{
        status->epoch, status->lastSeq, status->incarnation, status->unsent, status->oldestUnsent, status->deadLetters};
}

sync::Envelope envelopeOf(const store::OutboxEntry &entry)
{
    return {
        entry.epoch, entry.seq, entry.msgId, entry.kind, entry.record, entry.baseRevision, entry.sha256, entry.sealed};
}

} // namespace

void StoreOutbox::state(QObject *context, StateDone done)
{
    m_store.call(
        context, [](store::EncryptedStore &store) { return stateOf(store.outbox().status()); }, std::move(done));
}

void StoreOutbox::unsent(qint64 after, int maxItems, qint64 maxBytes, QObject *context, BatchDone done)
{
    m_store.call(
        context,
        [after, maxItems, maxBytes](store::EncryptedStore &store) -> Expected<std::vector<sync::Envelope>, Error> {
            const auto entries = store.outbox().unsent(maxItems, maxBytes, after);
            if (!entries)
                return Unexpected(entries.error());
            std::vector<sync::Envelope> items;
            items.reserve(entries->size());
            for (const store::OutboxEntry &entry : *entries)
                items.push_back(envelopeOf(entry));
            return items;
        },
        std::move(done));
}

void StoreOutbox::settle(const sync::Acknowledgement &acknowledgement, QObject *context, StateDone done)
{
    store::Settlement settlement{acknowledgement.epoch, acknowledgement.acknowledged, acknowledgement.incarnation, {}};
    for (const sync::DeadLetter &letter : acknowledgement.deadLetters)
        settlement.deadLetters.push_back({letter.msgId, letter.code});
    m_store.call(
        context,
        [settlement, before = m_clock.now() - m_window](
            store::EncryptedStore &store) -> Expected<sync::OutboxState, Error> {
            const auto settled = store.outbox().settle(settlement);
            if (settled) {
                // Forgetting can wait; what is acknowledged is not in doubt.
                if (const auto forgotten = store.outbox().forgetAcknowledgedBefore(before); !forgotten)
                    qWarning("outbox: nothing forgotten: %s", qUtf8Printable(forgotten.error().code));
            }
            return stateOf(settled);
        },
        std::move(done));
}

void StoreOutbox::beginEpoch(const QString &incarnation, QObject *context, StateDone done)
{
    m_store.call(
        context,
        [incarnation](store::EncryptedStore &store) { return stateOf(store.outbox().beginEpoch(incarnation)); },
        std::move(done));
}

} // namespace chancery::app
