// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/officerchecks.h"
#include "models/store/storeworker.h"
#include "ui/counter/checkdesk.h"
#include "ui/counter/recorddesk.h"

#include <memory>

namespace chancery::app {

/// The officer's checks: whose records may be the same person's is found in this machine's list by its blind indexes,
/// then each of them is opened, and looked at together.
class RecordChecks final : public counter::CheckDesk
{
public:
    static constexpr int mostOthers = 12; ///< the newest; each is opened

    /// All of it outlives the checks. `timeZone`: IANA name of the post's zone, read when a check is made.
    RecordChecks(
        counter::RecordDesk &records, store::StoreWorker &store, const domain::Clock &clock, const QString &timeZone)
        : m_records(records)
        , m_store(store)
        , m_clock(clock)
        , m_timeZone(timeZone)
    {
    }

    void check(const domain::ApplicationRef &application, QObject *context, Done done) override;

private:
    /// A check under way: the form, and the others that have been opened so far.
    struct Check;
    void findOthers(const std::shared_ptr<Check> &check, QObject *context);
    void openNext(const std::shared_ptr<Check> &check, QObject *context);
    void judge(const Check &check) const;

    counter::RecordDesk &m_records;
    store::StoreWorker &m_store;
    const domain::Clock &m_clock;
    const QString &m_timeZone;
};

} // namespace chancery::app
