// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/correctionwish.h"
#include "gateway/protocol/decisionwish.h"
#include "gateway/protocol/deviceconfig.h"
#include "gateway/protocol/deviceenrolled.h"
#include "gateway/protocol/deviceenrolment.h"
#include "gateway/protocol/payment.h"
#include "gateway/protocol/payable.h"
#include "gateway/protocol/paymentrequest.h"
#include "gateway/protocol/problem.h"
#include "gateway/protocol/quoterequest.h"
#include "gateway/protocol/staffsignedin.h"
#include "gateway/protocol/staffsignin.h"
#include "gateway/protocol/syncack.h"
#include "gateway/protocol/syncpull.h"
#include "gateway/protocol/syncpush.h"

// One value of each message, every member filled.
namespace chancery::protocoltest {

using namespace chancery::protocol;

inline QString pem(const char *label)
{
    const QString name = QString::fromLatin1(label);
    return QStringLiteral("-----BEGIN %1-----\nMFkwEwYHKoZIzj0CAQYI\nAAE=\n-----END %1-----\n").arg(name);
}

inline domain::Instant instant()
{
    return *domain::instantFromRfc3339(QStringLiteral("2026-05-10T02:00:00.123Z"));
}

inline domain::Money yen(qint64 minor)
{
    return *domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"JPY"));
}

inline domain::Money dollars(qint64 minor)
{
    return *domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"USD"));
}

template <typename Id>
Id id(char16_t letter)
{
    return Id(QLatin1String(letter == u'p' ? "pay_"
                      : letter == u'r'     ? "ref_"
                      : letter == u'd'     ? "dev_"
                                           : "quo_")
        + QString(26, u'7'));
}

inline domain::Basis basis()
{
    return {QStringLiteral("TYO"), QStringLiteral("D"), QStringLiteral("T"), QStringLiteral("single"),
        QStringLiteral("regular"), 35};
}

inline domain::Quote quote()
{
    return {id<domain::QuoteId>(u'q'), basis(),
        {{QStringLiteral("visa_fee"), dollars(6'000), yen(9'000)},
            {QStringLiteral("service_fee"), std::nullopt, yen(2'200)}},
        dollars(6'000), yen(11'200), QStringLiteral("150"), QDate(2026, 1, 1), instant(), QStringLiteral("2026A")};
}

inline Payment payment()
{
    return {{id<domain::PaymentId>(u'p'), id<domain::ApplicationRef>(u'r'), domain::PaymentState::Open, 3,
                QStringLiteral("stripe_checkout"), yen(11'200),
                OpenPage{QStringLiteral("https://checkout.stripe.com/c/pay/cs_1#f"),
                    QStringLiteral("http://127.0.0.1:8480/p/abc")},
                instant(), PaymentFailure{QStringLiteral("declined"), true}, yen(0),
                {QStringLiteral("stripe"), QStringLiteral("cs_1")}, instant(), instant(),
                CashReceipt{QStringLiteral("TYO-2026-000017"), yen(12'000), yen(800)}},
        quote()};
}

inline PaymentRequest paymentRequest()
{
    return {id<domain::ApplicationRef>(u'r'), basis(), yen(11'200), QStringLiteral("alipay_barcode"),
        QStringLiteral("zh-CN"), QStringLiteral("2800000000000001"), yen(12'000)};
}

inline QuoteRequest quoteRequest()
{
    return {basis()};
}

inline DeviceEnrolment enrolment()
{
    return {QStringLiteral("K7M2-9QXA"), QStringLiteral("Schalter für Visa 2"), domain::DeviceKind::Counter, pem("PUBLIC KEY")};
}

inline DeviceEnrolled enrolled()
{
    return {id<domain::DeviceId>(u'd'), QStringLiteral("TYO"), {pem("CERTIFICATE"), pem("CERTIFICATE")}};
}

inline DeviceConfig config()
{
    return {QStringLiteral("TYO"), {{QStringLiteral("schema_version"), 1}}, QStringLiteral("UTO-FEES@0123456789abcdef"),
        {pem("CERTIFICATE")},
        {{QStringLiteral("stripe_checkout"), MethodAvailability::State::Available, {}},
            {QStringLiteral("alipay_qr"), MethodAvailability::State::Down, QStringLiteral("provider_unavailable")}},
        {25, 50, 65'536, 200, 14, 21}, instant(), QStringLiteral("0.1.0"),
        QStringLiteral("https://relay.example/pay/")};
}

inline Payable payable()
{
    return {id<domain::ApplicationRef>(u'r'), basis(), instant()};
}

inline SyncPull syncPull()
{
    return {QStringLiteral("0190f3a0-0000-7000-8000-00000000000a"), true,
        {{QStringLiteral("payment"), id<domain::ApplicationRef>(u'r').text(), QStringLiteral("captured"),
             id<domain::PaymentId>(u'p').text(), instant()},
            {QStringLiteral("decision"), id<domain::ApplicationRef>(u'r').text(), QStringLiteral("approved"), {},
                instant()}},
        QStringLiteral("0190f3a0000070008000.12.7.1790000000"), 3};
}

inline DecisionWish decisionWish()
{
    return {QStringLiteral("approved"), QStringLiteral("All papers seen")};
}

inline CorrectionWish correctionWish()
{
    return {domain::PaymentState::Closed, QStringLiteral("Expired in the dashboard, req_77")};
}

inline StaffSignIn signIn()
{
    return {QStringLiteral("Aiko Supervisor"), QStringLiteral("correct horse battery"), QStringLiteral("012345")};
}

inline StaffSignedIn signedIn()
{
    return {QStringLiteral("sst_0123456789"), domain::StaffId(QStringLiteral("stf_") + QString(26, u'7')),
        QStringLiteral("Aiko Supervisor"), QStringLiteral("supervisor"), QStringLiteral("TYO"), instant(), 900};
}

inline Envelope envelope(qint64 seq = 1)
{
    const QByteArray sealed("\x30\x00\xff sealed", 10);
    return {id<domain::DeviceId>(u'd'), QStringLiteral("0190f3a0-0000-7000-8000-00000000000a"), seq,
        QStringLiteral("0190f3a0-0000-7000-8000-00000000000b"), QStringLiteral("application"),
        id<domain::ApplicationRef>(u'r').text(), 0, Envelope::digest(sealed), sealed};
}

inline SyncPush push()
{
    return {{envelope(1), envelope(2)}};
}

inline SyncAck ack()
{
    return {QStringLiteral("inc_1"), envelope().epoch, 2, {{envelope().msgId, QStringLiteral("hash_mismatch")}}};
}

inline Problem problem()
{
    return Problem::make(409, QStringLiteral("amount_changed"), QStringLiteral("The amount has changed"),
        QStringLiteral("version 2026B"), QStringLiteral("show_new_amount"),
        {{QStringLiteral("quote"), quote().toJson()}});
}

} // namespace chancery::protocoltest
