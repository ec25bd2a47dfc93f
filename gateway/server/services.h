// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/applicantnoticebook.h"
#include "gateway/ledger/applicationbook.h"
#include "gateway/ledger/balancebook.h"
#include "gateway/ledger/correctionbook.h"
#include "gateway/ledger/ledger.h"
#include "gateway/protocol/devicelimits.h"
#include "gateway/server/channelset.h"
#include "gateway/server/deviceauth.h"
#include "gateway/server/noticedesk.h"
#include "gateway/server/paymentdesk.h"
#include "gateway/server/pricedesk.h"
#include "gateway/server/refunddesk.h"
#include "gateway/server/router.h"
#include "gateway/server/schedulebook.h"
#include "gateway/server/staffauth.h"
#include "gateway/server/staffdesk.h"
#include "gateway/server/waiters.h"

namespace chancery::server {

class AuditDesk;
class MailDesk;
class PayLaterDesk;
class PullDesk;
class Reconciler;
class Sightings;

/// What the routes stand on. Everything in it outlives them.
struct Services
{
    boost::asio::io_context &io;
    ledger::Ledger &ledger;
    ChannelSet &channels;
    ScheduleBook &schedules;
    Waiters &waiters;
    DeviceAuth &auth;
    StaffAuth &staffAuth;
    StaffDesk &staff;
    ledger::CorrectionBook &corrections;
    const PriceDesk &prices;
    PaymentDesk &payments;
    NoticeDesk &notices;
    RefundDesk &refunds;
    Reconciler &reconciler;
    AuditDesk &audit;
    ledger::BalanceBook &balances;
    const domain::Clock &clock;
    domain::RandomSource &random;
    Telemetry telemetry;
    QString publicUrl;
    protocol::DeviceLimits limits; ///< what devices are told
    ledger::ApplicationBook &applications;
    PayLaterDesk &payLater;
    PullDesk &pulls;
    ledger::ApplicantNoticeBook &travellers; ///< what they are told
    MailDesk &mail;
    Sightings &sightings; ///< of machines
};

/// Wraps a handler that only a device may call.
[[nodiscard]] Handler forDevice(Services &services, std::function<void(const Caller &, const ExchangePtr &)> handler);
/// Wraps a handler that only staff of these roles may call, on a device of their post. The roles of every route stand
/// in openapi.json as x-roles; a test tries all of them.
[[nodiscard]] Handler forStaff(Services &services, std::vector<StaffCaller::Role> roles,
    std::function<void(const Caller &, const StaffCaller &, const ExchangePtr &)> handler);

} // namespace chancery::server
