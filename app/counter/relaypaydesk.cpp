// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaypaydesk.h"

#include "app/counter/relayread.h"
#include "app/desktop/receiptdesk.h"
#include "gateway/client/values.h"
#include "gateway/protocol/paymentrequest.h"

#include <QTimer>
#include <QUrl>

using namespace chancery::domain;

namespace chancery::app {

class RelayPayDesk::Journal final : public payment::PaymentJournal
{
public:
    void write(const payment::JournalEntry &, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
    }
};

RelayPayDesk::RelayPayDesk(const CounterParts &parts)
    : m_parts(parts)
    , m_receipts(parts)
    , m_journal(std::make_unique<Journal>())
    , m_session(parts.relay, *m_journal, parts.clock, parts.random, payment::PaymentSession::Limits{})
{
}

RelayPayDesk::~RelayPayDesk() = default;

void RelayPayDesk::fee(const QString &reference, QObject *context, Answered<Fee> done)
{
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(reference));
    m_parts.staff.get(QStringLiteral("/v1/applications/%1/payable").arg(escaped), {}, context,
        reading<Fee>(
            [](const QJsonObject &body) -> Expected<Fee, Error> {
                auto quote = Quote::fromJson(body.value(QLatin1String("quote")));
                if (!quote)
                    return Unexpected(quote.error());
                return Fee{
                    ApplicationRef(body.value(QLatin1String("application")).toString()), std::move(quote).value()};
            },
            std::move(done)));
}

void RelayPayDesk::offers(QObject *context, Answered<std::vector<payment::MethodOffer>> done)
{
    using Offers = std::vector<payment::MethodOffer>;
    m_parts.staff.get(QStringLiteral("/v1/config"), {}, context,
        reading<Offers>(
            [](const QJsonObject &body) -> Expected<Offers, Error> {
                return client::methodOffers(body.value(QLatin1String("methods")));
            },
            std::move(done)));
}

void RelayPayDesk::takeCash(const Cash &cash, QObject *context, Answered<tables::PaymentRow> done)
{
    const protocol::PaymentRequest request{
        cash.application, cash.basis, cash.total, QStringLiteral("cash"), cash.locale, std::nullopt, cash.tendered};
    m_parts.staff.post(QStringLiteral("/v1/payments"), request.toJson(), cash.key, context,
        reading<tables::PaymentRow>(
            [](const QJsonObject &body) { return tables::PaymentRow::fromJson(body); }, std::move(done)));
}

void RelayPayDesk::printReceipt(
    const ApplicationRef &application, const QString &language, QObject *context, Answered<Receipt> done)
{
    m_receipts.print(application, language, context, std::move(done));
}

bool RelayPayDesk::hasPrinter() const
{
    return m_parts.receipts.hasPrinter();
}

QByteArray RelayPayDesk::newKey()
{
    return base32(m_parts.random.bytes(20)).toLatin1();
}

} // namespace chancery::app
