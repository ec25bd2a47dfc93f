// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaypaymentsdesk.h"

#include "app/counter/relayread.h"
#include "gateway/protocol/correctionwish.h"
#include "models/domain/jsonreader.h"

#include <QDateTime>
#include <QJsonArray>

using namespace chancery::domain;
using chancery::counter::CorrectionItem;
using chancery::counter::RefundItem;
using chancery::tables::PaymentRow;

namespace chancery::app {

namespace {

Expected<RefundItem, Error> refundOf(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("refund_malformed"));
    const auto state = counter::refundStateFromString(reader.text(QLatin1String("state")));
    if (!state)
        reader.fail(u"state", QStringLiteral("unknown state"));
    const QString id = reader.text(QLatin1String("id"));
    const auto amount = reader.member<Money>(QLatin1String("amount"));
    const QString reason = reader.text(QLatin1String("reason"));
    const StaffId requester(reader.optionalText(QLatin1String("requester")).value_or(QString()));
    const QString reference = reader.optionalText(QLatin1String("provider_reference")).value_or(QString());
    if (!reader.ok())
        return Unexpected(reader.error());
    return RefundItem{id, *state, *amount, reason, requester, reference};
}

Expected<CorrectionItem, Error> correctionOf(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("correction_malformed"));
    const QJsonObject requester = reader.object(QLatin1String("requester"));
    const auto to = paymentStateFromString(reader.text(QLatin1String("to")));
    if (!to)
        reader.fail(u"to", QStringLiteral("unknown state"));
    CorrectionItem item{reader.text(QLatin1String("id")), PaymentId(reader.text(QLatin1String("payment"))),
        to.value_or(PaymentState::Closed), reader.text(QLatin1String("reason")),
        StaffId(requester.value(QLatin1String("id")).toString()), requester.value(QLatin1String("name")).toString()};
    if (!reader.ok())
        return Unexpected(reader.error());
    return item;
}

template <typename T>
std::function<Expected<std::vector<T>, Error>(const QJsonObject &)> listOf(
    const char *member, Expected<T, Error> (*read)(const QJsonObject &))
{
    return [member, read](const QJsonObject &body) -> Expected<std::vector<T>, Error> {
        std::vector<T> items;
        for (const QJsonValue entry : body.value(QLatin1String(member)).toArray()) {
            auto item = read(entry.toObject());
            if (!item)
                return Unexpected(item.error());
            items.push_back(std::move(item).value());
        }
        return items;
    };
}

Expected<tables::PaymentPage, Error> pageOf(const QJsonObject &body)
{
    tables::PaymentPage page;
    for (const QJsonValue entry : body.value(QLatin1String("payments")).toArray()) {
        auto row = PaymentRow::fromJson(entry);
        if (!row)
            return Unexpected(row.error());
        page.rows.push_back(std::move(row).value());
    }
    page.next = body.value(QLatin1String("next")).toString();
    return page;
}

QString nameOf(tables::PaymentFilter::Sort sort)
{
    using Sort = tables::PaymentFilter::Sort;
    switch (sort) {
    case Sort::Time:
        return QStringLiteral("time");
    case Sort::Amount:
        return QStringLiteral("amount");
    case Sort::Refunded:
        return QStringLiteral("refunded");
    case Sort::State:
        return QStringLiteral("state");
    case Sort::Method:
        return QStringLiteral("method");
    case Sort::Application:
        return QStringLiteral("application");
    case Sort::Reference:
        return QStringLiteral("reference");
    }
    Q_UNREACHABLE();
}

QUrlQuery queryOf(const tables::PaymentFilter &filter, const QString &cursor)
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(QLatin1String(name), value);
    };
    // Days are this machine's; the relay compares instants.
    const auto midnight = [](QDate day) { return day.startOfDay().toUTC().toString(Qt::ISODate); };
    add("application", filter.application.text());
    add("state", filter.state ? toString(*filter.state) : QString());
    add("method", filter.method);
    add("from", filter.from.isValid() ? midnight(filter.from) : QString());
    add("to", filter.to.isValid() ? midnight(filter.to.addDays(1)) : QString());
    add("sort", nameOf(filter.sort));
    add("order", filter.ascending ? QStringLiteral("asc") : QStringLiteral("desc"));
    add("cursor", cursor);
    return query;
}

} // namespace

RelayPaymentsDesk::RelayPaymentsDesk(const CounterParts &parts)
    : m_parts(parts)
{
}

void RelayPaymentsDesk::page(const tables::PaymentFilter &filter, const QString &cursor, QObject *context, Done done)
{
    m_parts.staff.get(QStringLiteral("/v1/payments"), queryOf(filter, cursor), context,
        reading<tables::PaymentPage>(
            &pageOf, [done = std::move(done)](const Expected<tables::PaymentPage, payment::GatewayProblem> &page) {
                if (!page)
                    return done(Unexpected(Error{page.error().code, page.error().detail}));
                done(*page);
            }));
}

void RelayPaymentsDesk::resolve(const QString &typed, QObject *context, Answered<ApplicationRef> done)
{
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(typed));
    m_parts.staff.get(QStringLiteral("/v1/applications/%1").arg(escaped), {}, context,
        reading<ApplicationRef>(
            [](const QJsonObject &body) -> Expected<ApplicationRef, Error> {
                const ApplicationRef whole(body.value(QLatin1String("application")).toString());
                if (!whole.isWellFormed())
                    return Unexpected(Error{QStringLiteral("application_malformed"), {}});
                return whole;
            },
            std::move(done)));
}

void RelayPaymentsDesk::payment(const PaymentId &id, QObject *context, Answered<PaymentRow> done)
{
    m_parts.staff.get(QStringLiteral("/v1/payments/%1").arg(id.text()), {}, context,
        reading<PaymentRow>([](const QJsonObject &body) { return PaymentRow::fromJson(body); }, std::move(done)));
}

void RelayPaymentsDesk::refunds(const PaymentId &payment, QObject *context, Answered<std::vector<RefundItem>> done)
{
    m_parts.staff.get(QStringLiteral("/v1/payments/%1/refunds").arg(payment.text()), {}, context,
        reading<std::vector<RefundItem>>(listOf<RefundItem>("refunds", &refundOf), std::move(done)));
}

void RelayPaymentsDesk::requestRefund(const RefundWish &wish, QObject *context, Answered<RefundItem> done)
{
    m_parts.staff.post(QStringLiteral("/v1/payments/%1/refunds").arg(wish.payment.text()),
        {{QStringLiteral("amount"), wish.amount.toJson()}, {QStringLiteral("reason"), wish.reason},
            {QStringLiteral("expected_refundable"), wish.refundable.toJson()}},
        wish.key, context, reading<RefundItem>(&refundOf, std::move(done)));
}

void RelayPaymentsDesk::decideRefund(const QString &refund, bool approve, QObject *context, Answered<RefundItem> done)
{
    m_parts.staff.post(
        QStringLiteral("/v1/refunds/%1/%2").arg(refund, approve ? QStringLiteral("approve") : QStringLiteral("reject")),
        {}, {}, context, reading<RefundItem>(&refundOf, std::move(done)));
}

void RelayPaymentsDesk::payOut(const QString &refund, QObject *context, Answered<QString> done)
{
    m_parts.staff.post(QStringLiteral("/v1/refunds/%1/payout").arg(refund), {}, {}, context,
        reading<QString>([](const QJsonObject &body)
                             -> Expected<QString, Error> { return body.value(QLatin1String("receipt")).toString(); },
            std::move(done)));
}

void RelayPaymentsDesk::corrections(QObject *context, Answered<std::vector<CorrectionItem>> done)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("state"), QStringLiteral("requested"));
    m_parts.staff.get(QStringLiteral("/v1/corrections"), query, context,
        reading<std::vector<CorrectionItem>>(listOf<CorrectionItem>("corrections", &correctionOf), std::move(done)));
}

void RelayPaymentsDesk::requestCorrection(
    const PaymentId &payment, PaymentState to, const QString &reason, QObject *context, Answered<CorrectionItem> done)
{
    protocol::CorrectionWish wish;
    wish.to = to;
    wish.reason = reason;
    m_parts.staff.post(QStringLiteral("/v1/payments/%1/corrections").arg(payment.text()), wish.toJson(), {}, context,
        reading<CorrectionItem>(&correctionOf, std::move(done)));
}

void RelayPaymentsDesk::decideCorrection(const QString &correction, bool approve, QObject *context, Answered<bool> done)
{
    m_parts.staff.post(QStringLiteral("/v1/corrections/%1/%2")
                           .arg(correction, approve ? QStringLiteral("approve") : QStringLiteral("reject")),
        {}, {}, context,
        reading<bool>([](const QJsonObject &) -> Expected<bool, Error> { return true; }, std::move(done)));
}

QByteArray RelayPaymentsDesk::newKey()
{
    return base32(m_parts.random.bytes(20)).toLatin1();
}

} // namespace chancery::app
