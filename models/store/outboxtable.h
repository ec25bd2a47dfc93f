// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/deadletter.h"
#include "models/store/newrecord.h"
#include "models/store/outboxentry.h"
#include "models/store/outboxstatus.h"
#include "models/store/rowsealer.h"
#include "models/store/settlement.h"

#include <optional>
#include <vector>

namespace chancery::store {

class StoreContext;

/// Records and their way to the relay. A record and its outbox entry are one transaction: neither is ever there alone.
/// Errors of every call: disk_full, read_only, locked, damaged, store_unavailable.
class OutboxTable
{
public:
    /// Bytes of a sealed record that still fit one push of 1 MiB in base64.
    static constexpr qsizetype largestRecord = 768 * 1024 - 4096;

    explicit OutboxTable(StoreContext &context);

    /// Durable when it returns: record and outbox entry. Also: record_too_large.
    [[nodiscard]] domain::Expected<OutboxEntry, domain::Error> add(const NewRecord &record);
    /// The same for several: all of them or none, on the disk at once. Entries in the order given.
    [[nodiscard]] domain::Expected<std::vector<OutboxEntry>, domain::Error> addAll(
        const std::vector<NewRecord> &records);

    /// Puts a record back that was salvaged from a damaged database, under its own msgId, numbered anew and unsent;
    /// nothing if it is there already. `entry`: all but epoch and seq; `lookUp`: its blind index of then, or nothing.
    [[nodiscard]] domain::Expected<void, domain::Error> restore(OutboxEntry entry, const QByteArray &lookUp);
    /// Where the sealed record of a message has its place.
    [[nodiscard]] static Place payloadOf(const QString &msgId);

    [[nodiscard]] domain::Expected<OutboxStatus, domain::Error> status() const;
    /// The oldest unsent entries beyond `after` in order of seq: at most `maxItems`, and no more than `maxBytes` of
    /// sealed bytes, but one at least.
    [[nodiscard]] domain::Expected<std::vector<OutboxEntry>, domain::Error> unsent(
        int maxItems, qint64 maxBytes, qint64 after = 0) const;
    /// Applies an acknowledgement in one transaction; one of another epoch changes nothing.
    [[nodiscard]] domain::Expected<OutboxStatus, domain::Error> settle(const Settlement &settlement);
    /// Everything that is still here – acknowledged or not – is numbered anew from 1 in a new epoch and is unsent
    /// again: after a restore of the central database (its new `incarnation`), or of this one.
    [[nodiscard]] domain::Expected<OutboxStatus, domain::Error> beginEpoch(const QString &incarnation);
    /// Forgets what was acknowledged before `moment`, the record too: once the central backups are younger. Dead
    /// letters stay. How many went. To be called after an acknowledgement, which proves that the central database was
    /// not restored meanwhile.
    [[nodiscard]] domain::Expected<qint64, domain::Error> forgetAcknowledgedBefore(domain::Instant moment);

    /// Records that were refused for good, in the order in which they were.
    [[nodiscard]] domain::Expected<std::vector<DeadLetter>, domain::Error> deadLetters() const;
    /// The sealed record of one of them. Also: letter_unknown.
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> sealedOf(const QString &msgId) const;
    /// Queues one of them once more, behind everything else and under a new msgId: whatever was wrong with the old one.
    /// Also: letter_unknown.
    [[nodiscard]] domain::Expected<OutboxEntry, domain::Error> sendAgain(const QString &msgId);

    /// Every record stored under a value that was given as NewRecord::lookUp, newest first.
    [[nodiscard]] domain::Expected<std::vector<OutboxEntry>, domain::Error> find(const QString &lookUp) const;

private:
    struct Refused
    {
        OutboxEntry entry;
        QByteArray lookUp; ///< blind index; empty: none
    };
    [[nodiscard]] domain::Expected<Refused, domain::Error> refused(const QString &msgId) const;
    /// Within the caller's transaction.
    [[nodiscard]] domain::Expected<OutboxEntry, domain::Error> insert(const NewRecord &record);
    /// Numbers it and writes it, within the caller's transaction.
    [[nodiscard]] domain::Expected<OutboxEntry, domain::Error> write(OutboxEntry entry, const QByteArray &lookUp);

    StoreContext &m_context;
};

} // namespace chancery::store
