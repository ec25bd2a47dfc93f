// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/paymentview.h"

#include <QJsonDocument>

namespace chancery::server {

using domain::PaymentState;
using ledger::AttemptView;

namespace {

protocol::NextAction nextAction(const AttemptView &view, const QString &publicUrl)
{
    if (!domain::isLive(view.state))
        return protocol::NoAction{};
    if (view.state != PaymentState::Open)
        return protocol::Wait{};
    // A code that was scanned has done its work: the payer confirms on their phone.
    if (!view.code.isEmpty() && !view.paymentReference.isEmpty())
        return protocol::Wait{};
    if (!view.code.isEmpty())
        return protocol::ShowQr{view.code, view.expiresAt};
    if (!view.url.isEmpty())
        return protocol::OpenPage{view.url, shortLink(publicUrl, view.linkToken)};
    return protocol::Wait{};
}

std::optional<protocol::PaymentFailure> failure(const AttemptView &view)
{
    if (view.failureCode.isEmpty() || !domain::isOver(view.state))
        return std::nullopt;
    return protocol::PaymentFailure{view.failureCode, view.failureRetryable};
}

protocol::PaymentHead head(const AttemptView &view, const QString &publicUrl)
{
    std::optional<protocol::CashReceipt> cash;
    if (view.cash)
        cash = protocol::CashReceipt{view.cash->number, view.cash->tendered, view.cash->change};
    return {view.id, view.application, view.state, view.version, view.method, view.total, nextAction(view, publicUrl),
        view.expiresAt, failure(view), view.refunded, {view.provider, view.providerReference}, view.createdAt,
        view.updatedAt, std::move(cash)};
}

} // namespace

QString shortLink(const QString &publicUrl, const QString &token)
{
    return publicUrl + QStringLiteral("/p/") + token;
}

domain::Expected<protocol::Payment, domain::Error> toPayment(const AttemptView &view, const QString &publicUrl)
{
    auto quote = domain::Quote::fromJson(QJsonDocument::fromJson(view.quote).object());
    if (!quote)
        return domain::Unexpected(quote.error());
    return protocol::Payment{head(view, publicUrl), std::move(quote).value()};
}

QByteArray paymentJson(const AttemptView &view, const QString &publicUrl)
{
    QByteArray json = QJsonDocument(head(view, publicUrl).toJson()).toJson(QJsonDocument::Compact);
    json.chop(1);
    return json + ",\"quote\":" + view.quote + '}';
}

} // namespace chancery::server
