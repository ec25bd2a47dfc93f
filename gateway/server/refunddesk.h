// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/books.h"
#include "gateway/ledger/cashbook.h"
#include "gateway/ledger/refundbooks.h"
#include "gateway/server/caller.h"
#include "gateway/server/refunddriver.h"
#include "gateway/server/response.h"
#include "gateway/server/staffcaller.h"
#include "models/domain/random.h"

#include <QMap>

namespace chancery::server {

/// What staff ask about refunds. I/O thread only; every `done` comes once, after the commit.
class RefundDesk
{
public:
    using Done = std::function<void(Response)>;
    struct Parts
    {
        boost::asio::io_context &io;
        ledger::RefundBooks &refunds;
        RefundDriver &driver;
        ChannelSet &channels;
        ledger::Books &books;
        domain::RandomSource &random;
        Telemetry telemetry;
        QMap<QString, qint64> approvalAbove; ///< as Configuration::refundApprovalAbove
        ledger::CashBook *cash = nullptr; ///< none: this desk pays nothing out by hand (a simulation's)
    };

    explicit RefundDesk(Parts parts);

    /// 201 with the refund: requested, or refunding when nobody has to approve it.
    void request(const Caller &device, const StaffCaller &staff, const domain::PaymentId &payment,
        const QByteArray &key, const QByteArray &body, Done done);
    void approve(const StaffCaller &staff, const domain::RefundId &refund, Done done);
    void reject(const StaffCaller &staff, const domain::RefundId &refund, Done done);
    /// Cash goes back over the counter: 200 with the refund, done, and its receipt number.
    void payOut(const Caller &device, const StaffCaller &staff, const domain::RefundId &refund, Done done);
    void list(const Caller &device, const domain::PaymentId &payment, Done done);

private:
    void check(const ledger::NewRefund &wish, const Done &done);
    void answer(int status, const Reply<ledger::RefundOutcome> &outcome, const Done &done);

    Parts m;
};

} // namespace chancery::server
