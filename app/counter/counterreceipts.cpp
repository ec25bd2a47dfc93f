// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counterreceipts.h"

#include "app/counter/printerwatch.h"
#include "app/counter/relayread.h"
#include "app/desktop/receiptdesk.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QUrlQuery>

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

/// There is a receipt for money that is here, in part at least.
bool isReceipted(PaymentState state)
{
    return state == PaymentState::Captured || state == PaymentState::PartRefunded || state == PaymentState::Disputed;
}

GatewayProblem nothingPaid()
{
    return {GatewayProblem::Kind::Refused, QStringLiteral("nothing_paid"), {}, {}, {}, {}, {}};
}

} // namespace

void CounterReceipts::print(const ApplicationRef &application, const QString &language, QObject *context, Done done)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("application"), application.text());
    m_parts.staff.get(QStringLiteral("/v1/payments"), query, context,
        [this, language, context, done = std::move(done)](const Expected<client::RelayReply, GatewayProblem> &reply) {
            if (!reply)
                return done(Unexpected(reply.error()));
            for (const QJsonValue entry : reply->body.value(QLatin1String("payments")).toArray()) {
                const auto payment = protocol::Payment::fromJson(entry);
                if (!payment)
                    return done(Unexpected(garbage(payment.error().detail)));
                if (isReceipted(payment->state))
                    return give(*payment, language, context, done);
            }
            done(Unexpected(nothingPaid()));
        });
}

void CounterReceipts::give(const protocol::Payment &payment, const QString &language, QObject *context, Done done)
{
    m_parts.store.call(
        context,
        [application = payment.application.text()](
            store::EncryptedStore &store) { return store.cases().find(application); },
        [this, payment, language, context, done = std::move(done)](
            const Expected<std::optional<store::Case>, Error> &known) {
            if (!known)
                qWarning("receipt: the list is not read: %s", qUtf8Printable(known.error().code));
            const store::Case person = known ? known->value_or(store::Case()) : store::Case();
            payment::ReceiptData data{payment.application, payment.quote.basis.post, m_parts.timeZone,
                payment::maskName(QStringList{person.givenNames, person.surname}.join(u' ').trimmed()),
                payment::documentEnd(person.document), payment.quote, payment.method, payment.id,
                payment.cash ? payment.cash->number : payment.provider.reference, payment.updatedAt, 0,
                m_parts.receipts.contact()};
            write({std::move(data), language}, context, done);
        });
}

void CounterReceipts::write(const CaseFile::Receipt &receipt, QObject *context, Done done)
{
    m_parts.receipts.write(receipt, m_parts.receipts.code(receipt.data), context,
        [this, receipt, context, done = std::move(done)](const Expected<QString, Error> &written) {
            if (!written)
                qWarning("receipt of %s: %s", qUtf8Printable(receipt.data.application.text()),
                    qUtf8Printable(written.error().detail));
            const QString file = written ? *written : QString();
            m_parts.receipts.print(receipt, context, [this, file, done](payment::PrintOutcome outcome) {
                m_parts.printer.look();
                done(counter::PayDesk::Receipt{outcome, file});
            });
        });
}

} // namespace chancery::app
