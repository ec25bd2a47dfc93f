// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/words.h"

#include <QTimeZone>

using namespace chancery::domain;

namespace chancery::paymentui {

QString Words::method(const QString &code)
{
    if (code == QLatin1String("stripe_checkout"))
        return tr("Card or wallet");
    if (code == QLatin1String("alipay_qr") || code == QLatin1String("alipay_page")
        || code == QLatin1String("alipay_barcode"))
        return tr("Alipay");
    if (code == QLatin1String("wechatpay_native"))
        return tr("WeChat Pay");
    if (code == QLatin1String("paypal"))
        return tr("PayPal");
    if (code == QLatin1String("cash"))
        return tr("Cash at the counter");
    return tr("Another way to pay");
}

QString Words::methodIcon(const QString &code)
{
    if (code == QLatin1String("stripe_checkout"))
        return QStringLiteral("card");
    return code == QLatin1String("cash") ? QStringLiteral("coins") : QStringLiteral("wallet");
}

QString Words::methodDetail(const payment::MethodOffer &offer)
{
    using Availability = payment::MethodOffer::Availability;
    switch (offer.availability) {
    case Availability::Available:
        return offer.method == QLatin1String("stripe_checkout") ? tr("Pay with your phone or on this screen")
                                                                : tr("Scan a code with your phone");
    case Availability::Degraded:
        return tr("Works, but may take longer today");
    case Availability::Down:
        return offer.reason == QLatin1String("provider_unavailable")
            ? tr("Does not work right now: the payment company does not answer")
            : tr("Does not work right now");
    }
    Q_UNREACHABLE();
}

Words::Message Words::failure(const QString &code)
{
    if (code == QLatin1String("insufficient_funds"))
        return {
            tr("The bank says there is not enough money on the card"), tr("Use another card, or another way to pay.")};
    if (code == QLatin1String("expired"))
        return {tr("The time to pay has run out"), tr("Nothing was charged. Start the payment again.")};
    if (code == QLatin1String("canceled_by_payer"))
        return {tr("The payment was left on the page"),
            tr("Nothing was charged. Start it again, or use another way to pay.")};
    if (code == QLatin1String("provider_unavailable"))
        return {tr("The payment company does not answer"),
            tr("Nothing was charged. Use another way to pay, or try again in a few minutes.")};
    if (code == QLatin1String("amount_limit"))
        return {tr("The amount is outside what this way to pay allows"), tr("Use another way to pay.")};
    return {tr("The payment was declined"),
        tr("Nothing was charged. Ask your bank, use another card, or another way to pay.")};
}

Words::Message Words::problem(const QString &code)
{
    if (code == QLatin1String("too_many_attempts"))
        return {tr("Three tries did not work"),
            tr("Call staff: they can take the payment another way. Your application is kept.")};
    if (code == QLatin1String("clock_skew"))
        return {tr("The clock of this machine is wrong"), tr("Call staff. Nothing was charged.")};
    if (code == QLatin1String("disk_full") || code == QLatin1String("read_only")
        || code == QLatin1String("store_unavailable") || code == QLatin1String("damaged")
        || code == QLatin1String("locked"))
        return {tr("This machine cannot store the payment safely"),
            tr("It was not started, and nothing was charged. Call staff.")};
    if (code == QLatin1String("rate_lapsed") || code == QLatin1String("no_consular_rate"))
        return {tr("The exchange rate for the fee has run out"), tr("Call staff. Nothing was charged.")};
    return {tr("The payment could not be started"), tr("Nothing was charged. Try again, or call staff.")};
}

QString Words::line(const QString &code)
{
    if (code == QLatin1String("visa_fee"))
        return tr("Visa fee");
    if (code == QLatin1String("processing"))
        return tr("Faster processing");
    if (code == QLatin1String("service_fee"))
        return tr("Service fee");
    return tr("Other");
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString moneyText(const Money &money, const QLocale &locale)
{
    const QString decimal = money.toDecimal();
    const qsizetype point = decimal.indexOf(u'.');
    QString figures = locale.toString((point < 0 ? decimal : decimal.left(point)).toLongLong());
    if (point >= 0) {
        figures += locale.decimalPoint();
        for (const QChar digit : decimal.mid(point + 1))
            figures += locale.toString(digit.digitValue());
    }
    return isolated(money.currency().code() + QChar(0x00A0) + figures);
}

QString timeLeftText(std::chrono::milliseconds left, const QLocale &locale)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const QString rest = locale.toString(seconds % 60).rightJustified(2, locale.zeroDigit().at(0));
    return isolated(locale.toString(seconds / 60) + u':' + rest);
}

QString localTimeText(Instant instant, const QString &timeZone, const QLocale &locale)
{
    QTimeZone zone(timeZone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const QDateTime local = toQDateTime(instant).toTimeZone(zone);
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("UTC%1%2:%3")
                               .arg(QChar(minutes < 0 ? u'−' : u'+'))
                               .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return isolated(locale.toString(local.date(), QLocale::LongFormat) + u' '
        + locale.toString(local.time(), QLocale::ShortFormat) + u' ' + offset);
}

} // namespace chancery::paymentui
