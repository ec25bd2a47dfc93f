// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "gateway/ledger/shiftclosing.h"
#include "gateway/ledger/shiftquery.h"

namespace chancery::ledger {

class Ledger;

/// Shifts at counters. Thread and errors as Ledger, which outlives it.
class ShiftBook
{
public:
    static constexpr int pageSize = 50;

    /// Who acts, where.
    struct Actor
    {
        QString post;
        domain::StaffId staff;
        domain::DeviceId device;
        bool supervisor = false;
    };

    explicit ShiftBook(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// True: it is new. False: the clerk's shift at this machine is open already and was opened with the same floats.
    /// Errors: `shift_open` (the clerk's, elsewhere or with other floats), `device_taken` (another clerk's shift at
    /// this machine).
    void open(ShiftId id, Actor actor, std::vector<domain::Money> floats, Answer<bool> answer);
    /// pause or resume, by the clerk at their own machine; told again: the same. Errors: `shift_unknown`,
    /// `not_your_shift`, `shift_closed`.
    void setPaused(ShiftId id, Actor actor, bool paused, Answer<std::monostate> answer);
    /// By the clerk, or by a supervisor for a clerk who is not there. What is expected is read in the transaction that
    /// closes; a closing that is not good changes nothing. Errors: as setPaused(); closed already by the same person:
    /// the same answer.
    void close(ShiftId id, Actor actor, std::vector<ShiftCount> counts, Answer<ShiftClosing> answer);
    /// A supervisor's signature under a closed shift. Errors: `shift_unknown`, `shift_not_closed`, `shift_signed`,
    /// `second_person_needed` (it is the clerk's or the closer's own).
    void sign(ShiftId id, Actor actor, QString note, Answer<std::monostate> answer);

    /// With everything that belongs to it.
    void load(ShiftId id, QString post, Answer<std::optional<Shift>> answer);
    /// The shift that is open or paused for the clerk, wherever.
    void current(domain::StaffId staff, QString post, Answer<std::optional<Shift>> answer);
    /// Error: `cursor_malformed`.
    void list(ShiftQuery query, Answer<ShiftPage> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger
