// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"
#include "models/payment/shift.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace chancery::counter {

/// Shifts as the counter sees them. Every call is asynchronous: `done` comes once, later, unless `context` is gone.
class ShiftDesk
{
public:
    template <typename T>
    using Done = std::function<void(domain::Expected<T, payment::GatewayProblem>)>;
    struct Count
    {
        QString method;
        domain::Money counted;
        QString explanation;
    };
    struct Listing
    {
        bool toBeSigned = false; ///< closed, and no supervisor has signed yet
        QString cursor; ///< Page::next of the page before; empty: the first
    };
    struct Page
    {
        std::vector<payment::Shift> shifts; ///< without lines
        QString next; ///< empty on the last page
    };

    ShiftDesk() = default;
    ShiftDesk(const ShiftDesk &) = delete;
    ShiftDesk &operator=(const ShiftDesk &) = delete;
    virtual ~ShiftDesk() = default;

    /// The shift of whoever is signed in; nothing: none is open.
    virtual void current(QObject *context, Done<std::optional<payment::Shift>> done) = 0;
    /// Codes: shift_open, device_taken.
    virtual void open(const std::vector<domain::Money> &floats, QObject *context, Done<payment::Shift> done) = 0;
    virtual void setPaused(const QString &shift, bool paused, QObject *context, Done<payment::Shift> done) = 0;
    /// Codes: cash_not_counted, difference_unexplained (the books have moved: read the shift again), shift_closed.
    virtual void close(
        const QString &shift, const std::vector<Count> &counts, QObject *context, Done<payment::Shift> done)
        = 0;
    /// Codes: second_person_needed, shift_signed.
    virtual void sign(const QString &shift, const QString &note, QObject *context, Done<payment::Shift> done) = 0;
    virtual void load(const QString &shift, QObject *context, Done<payment::Shift> done) = 0;
    /// A page of those that this person may see, the newest first.
    virtual void list(const Listing &listing, QObject *context, Done<Page> done) = 0;

    /// What the report's QR carries: the shift's sums under this machine's signature. Errors: those of the key.
    [[nodiscard]] virtual domain::Expected<QByteArray, domain::Error> reportCode(const payment::Shift &shift) = 0;
    /// IANA name of the post's zone; empty: this machine's.
    [[nodiscard]] virtual QString timeZone() const = 0;
};

} // namespace chancery::counter
