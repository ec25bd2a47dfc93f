// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/words.h"

#include "ui/theme/datetext.h"
#include "ui/wizard/format.h"

#include <QTimeZone>

#include <array>

using namespace chancery::domain;

namespace chancery::paymentui {

namespace {

struct Told
{
    const char *code;
    const char *headline;
    const char *text;
};

// The codes of domain::failurecode::all; `declined`, and what a newer relay may send, is said at the end of failure().
constexpr std::array<Told, 16> failures{{
    {"insufficient_funds",
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The bank says there is not enough money on the card"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "Use another card, or another way to pay.")},
    {"expired", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The time to pay has run out"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "Nothing was charged. Start the payment again.")},
    {"canceled_by_payer", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The payment was left on the page"),
        QT_TRANSLATE_NOOP(
            "chancery::paymentui::Words", "Nothing was charged. Start it again, or use another way to pay.")},
    {"method_switched", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "Another way to pay was chosen"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "Nothing was charged this way.")},
    {"provider_unavailable", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The payment company does not answer"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words",
            "Nothing was charged. Use another way to pay, or try again in a few minutes.")},
    {"provider_rejected", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The payment company refused the payment"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "Nothing was charged. Use another way to pay, or call staff.")},
    {"amount_limit",
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The amount is outside what this way to pay allows"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "Use another way to pay.")},
    {"limit_exceeded",
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The amount is above your card’s or wallet’s limit"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words",
            "Nothing was charged. Ask your bank to raise the limit, or use another way to pay.")},
    {"currency_unsupported",
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "This way to pay does not take the currency"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "Nothing was charged. Use another way to pay.")},
    {"card_expired", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The card has expired"),
        QT_TRANSLATE_NOOP(
            "chancery::paymentui::Words", "Nothing was charged. Use another card, or another way to pay.")},
    {"card_not_supported", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "This card cannot be used for this payment"),
        QT_TRANSLATE_NOOP(
            "chancery::paymentui::Words", "Nothing was charged. Use another card, or another way to pay.")},
    {"incorrect_details",
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The card’s details do not match what the bank has"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words",
            "Nothing was charged. Start again and compare number, date and code with the card.")},
    {"authentication_failed",
        QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The bank or wallet could not make sure that it is you"),
        QT_TRANSLATE_NOOP("chancery::paymentui::Words",
            "Nothing was charged. Start again and confirm the payment there, or use another way to pay.")},
    {"call_bank", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The bank wants to talk to you first"),
        QT_TRANSLATE_NOOP(
            "chancery::paymentui::Words", "Nothing was charged. Call your bank, or use another way to pay.")},
    {"try_again", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The bank could not decide just now"),
        QT_TRANSLATE_NOOP(
            "chancery::paymentui::Words", "Nothing was charged. Try again in a moment, or use another way to pay.")},
    {"code_expired", QT_TRANSLATE_NOOP("chancery::paymentui::Words", "The code in your wallet has run out"),
        QT_TRANSLATE_NOOP(
            "chancery::paymentui::Words", "Nothing was charged. Open the wallet again and show its new code.")},
}};

} // namespace

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

QString Words::methodChoice(const QString &code)
{
    if (code == QLatin1String("alipay_qr"))
        return tr("Alipay on your phone");
    if (code == QLatin1String("alipay_page"))
        return tr("Alipay on this screen");
    return method(code);
}

QString Words::methodIcon(const QString &code)
{
    if (code == QLatin1String("stripe_checkout"))
        return QStringLiteral("card");
    return code == QLatin1String("cash") ? QStringLiteral("coins") : QStringLiteral("wallet");
}

QString Words::methodDetail(const payment::MethodOffer &offer, bool canType)
{
    using Availability = payment::MethodOffer::Availability;
    switch (offer.availability) {
    case Availability::Available:
        if (canType && offer.method == QLatin1String("stripe_checkout"))
            return tr("Pay with your phone or on this screen");
        if (offer.method == QLatin1String("alipay_page"))
            return tr("Sign in on Alipay’s page, or scan its code");
        return tr("Scan a code with your phone");
    case Availability::Degraded:
        return tr("Works, but may take longer today");
    case Availability::Down:
        return unavailable(offer.reason);
    }
    Q_UNREACHABLE();
}

QString Words::methodState(const payment::MethodOffer &offer)
{
    using Availability = payment::MethodOffer::Availability;
    if (offer.availability == Availability::Available)
        return {};
    return offer.availability == Availability::Down && offer.reason != QLatin1String("not_configured")
        ? unavailable({})
        : methodDetail(offer);
}

QString Words::unavailable(const QString &reason)
{
    if (reason == QLatin1String("provider_unavailable"))
        return tr("Does not work right now: the payment company does not answer");
    if (reason == QLatin1String("no_rate"))
        return tr("Does not work today: there is no exchange rate for it");
    if (reason == QLatin1String("rate_stale"))
        return tr("Does not work right now: its exchange rate is too old");
    if (reason == QLatin1String("not_configured"))
        return tr("Not offered at this post");
    if (reason == QLatin1String("key_refused") || reason == QLatin1String("charges_disabled")
        || reason == QLatin1String("mode_mismatch"))
        return tr("Does not work right now: the post’s account has to be set right");
    if (reason == QLatin1String("clock_skew"))
        return tr("Does not work right now: the clocks differ");
    return tr("Does not work right now");
}

QString Words::rate(const Charge &charge, const QLocale &locale)
{
    const QString pair = wizard::rateText(charge.rate, charge.baseAmount.currency(), charge.total.currency(), locale);
    // A day in one piece, as the rate is.
    const QString day = isolated(wizard::dateText(charge.rateDate, locale)).replace(u' ', QChar(QChar::Nbsp));
    QString text;
    switch (charge.source) {
    case ChargeSource::Schedule:
    case ChargeSource::Post:
        //: %1 is "1 JPY = 0.0463 CNY"
        text = tr("%1, ministry rate from %2").arg(pair, day);
        break;
    case ChargeSource::Market:
        text = tr("%1, market rate of %2").arg(pair, day);
        break;
    }
    if (charge.markup == QLatin1String("0"))
        return text;
    //: %1 is the rate, %2 a percentage
    return tr("%1, plus %2").arg(text, isolated(wizard::decimalText(charge.markup, locale) + locale.percent()));
}

Words::Message Words::failure(const QString &code)
{
    for (const Told &told : failures) {
        if (code == QLatin1String(told.code))
            return {tr(told.headline), tr(told.text)};
    }
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

QString Words::printTrouble(payment::PrintOutcome outcome)
{
    using payment::PrintOutcome;
    switch (outcome) {
    case PrintOutcome::Printed:
        return {};
    case PrintOutcome::NoPrinter:
        return tr("This machine has no printer");
    case PrintOutcome::Unreachable:
        return tr("The printer does not answer");
    case PrintOutcome::CoverOpen:
        return tr("The cover of the printer is open");
    case PrintOutcome::PaperOut:
        return tr("The printer has no paper");
    case PrintOutcome::Offline:
        return tr("The printer is switched off line");
    case PrintOutcome::Fault:
        return tr("The printer reports a fault");
    case PrintOutcome::Interrupted:
        return tr("Perhaps not everything was printed");
    }
    Q_UNREACHABLE();
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

QString timeLeftText(std::chrono::milliseconds left, const QLocale &locale)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const auto two
        = [&locale](qint64 number) { return locale.toString(number).rightJustified(2, locale.zeroDigit().at(0)); };
    const qint64 minutes = seconds / 60;
    const QString front
        = minutes < 60 ? locale.toString(minutes) : locale.toString(minutes / 60) + u':' + two(minutes % 60);
    return isolated(front + u':' + two(seconds % 60));
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
    return isolated(theme::longDateText(local.date(), locale) + u' '
        + locale.toString(local.time(), QLocale::ShortFormat) + u' ' + offset);
}

} // namespace chancery::paymentui
