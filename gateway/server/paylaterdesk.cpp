// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/paylaterdesk.h"

#include "gateway/server/htmlpage.h"
#include "gateway/server/loop.h"
#include "gateway/server/payerpage.h"
#include "gateway/server/paymentview.h"
#include "gateway/server/problems.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace chancery::server {

using domain::Money;
using ledger::AttemptView;
using Message = PayLaterWords::Message;

namespace {

/// Ways that a phone can go by itself, best first.
constexpr std::array<const char16_t *, 2> phoneMethods{u"stripe_checkout", u"alipay_qr"};

QString moneyText(const Money &money)
{
    return QStringLiteral("%1 %2").arg(money.currency().code(), money.toDecimal());
}

QString definition(const QString &name, const QString &value)
{
    return QStringLiteral("<dt>%1</dt><dd dir=\"auto\">%2</dd>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

struct PayLaterDesk::Visit
{
    ExchangePtr exchange;
    const PayLaterWords &words;
    QString typed; ///< the reference as it came
    QString wantedMethod; ///< of the form
    std::optional<Money> shown; ///< of the form
    ledger::Payable payable{};
    std::optional<domain::Basis> basis{};
    std::vector<AttemptView> attempts{}; ///< newest first
};

PayLaterDesk::PayLaterDesk(Parts parts)
    : m(std::move(parts))
{
}

void PayLaterDesk::miss(const VisitPtr &visit)
{
    while (!m_misses.empty() && m.clock.now() - m_misses.front() > missWindow)
        m_misses.pop_front();
    if (m_misses.size() >= missLimit)
        return say(visit, Message::TooMany, 429);
    m_misses.push_back(m.clock.now());
    say(visit, Message::NotKnown, 404);
}

void PayLaterDesk::find(const ExchangePtr &exchange, std::function<void(const VisitPtr &)> next)
{
    const Request &request = exchange->request();
    const auto asked = request.queryValue(QStringLiteral("lang"));
    const QString accepted = QString::fromLatin1(request.header("Accept-Language"));
    const auto visit = std::make_shared<Visit>(Visit{exchange, PayLaterWords::nearest(asked.value_or(accepted)),
        QString::fromLatin1(request.parameters.value(0)).left(64), {}, {}});
    const QUrlQuery form(QString::fromUtf8(request.method == "POST" ? request.body : QByteArray()));
    visit->wantedMethod = form.queryItemValue(QStringLiteral("method")).left(40);
    if (const auto currency = domain::Currency::fromCode(form.queryItemValue(QStringLiteral("currency")))) {
        if (const auto money = Money::fromMinor(form.queryItemValue(QStringLiteral("minor")).toLongLong(), *currency))
            visit->shown = *money;
    }
    const auto stem = domain::referenceStem(QStringView(visit->typed));
    if (!stem)
        return say(visit, Message::Mistyped, 404);
    m.applications.payables(*stem,
        answered<std::vector<ledger::Payable>>(m.io,
            [this, visit, stem = *stem, next = std::move(next)](const Reply<std::vector<ledger::Payable>> &payables) {
                if (!payables)
                    return say(visit, Message::NothingWorks, 503);
                if (payables->empty())
                    return standing(visit, stem);
                found(visit, payables.value(), next);
            }));
}

void PayLaterDesk::found(const VisitPtr &visit, const std::vector<ledger::Payable> &payables,
    const std::function<void(const VisitPtr &)> &next)
{
    const auto basis = payables.size() == 1
        ? domain::Basis::fromJson(QJsonDocument::fromJson(payables.front().basis).object())
        : domain::Expected<domain::Basis, domain::Error>(domain::Unexpected(domain::Error{}));
    if (!basis)
        return miss(visit);
    visit->payable = payables.front();
    visit->basis = *basis;
    ledger::HistoryQuery query;
    query.post = visit->payable.post;
    query.application = visit->payable.application;
    m.ledger.history(
        query, answered<ledger::HistoryPage>(m.io, [this, visit, next](const Reply<ledger::HistoryPage> &page) {
            if (!page)
                return say(visit, Message::NothingWorks, 503);
            visit->attempts = page->attempts;
            const auto any = [&](auto is) {
                return std::ranges::any_of(visit->attempts, [&](const AttemptView &view) { return is(view.state); });
            };
            if (any(domain::isPaid))
                return sayDecided(visit, visit->payable.application, Message::Paid);
            next(visit);
        }));
}

void PayLaterDesk::standing(const VisitPtr &visit, const QString &stem)
{
    using Found = std::vector<domain::ApplicationRef>;
    m.applications.resolve(stem, answered<Found>(m.io, [this, visit](const Reply<Found> &known) {
        if (!known)
            return say(visit, Message::NothingWorks, 503);
        if (known->size() != 1)
            return miss(visit);
        sayDecided(visit, known->front(), Message::Staff);
    }));
}

void PayLaterDesk::sayDecided(const VisitPtr &visit, const domain::ApplicationRef &application, Message otherwise)
{
    using ledger::ApplicationStanding;
    m.applications.standing(application,
        answered<ApplicationStanding>(
            m.io, [this, visit, application, otherwise](const Reply<ApplicationStanding> &read) {
                if (!read)
                    return say(visit, Message::NothingWorks, 503);
                visit->payable.application = application;
                const bool paid = read->obligation == rules::ObligationState::Paid
                    || read->obligation == rules::ObligationState::PartRefunded;
                if (read->decisions.empty())
                    return say(visit, paid ? Message::Paid : otherwise);
                const QString status = read->decisions.back().status;
                if (status == u"approved")
                    return say(visit, Message::Approved);
                say(visit, status == u"rejected" ? Message::Rejected : Message::Processing);
            }));
}

void PayLaterDesk::show(const ExchangePtr &exchange)
{
    find(exchange, [this](const VisitPtr &visit) { answerPage(visit, false); });
}

void PayLaterDesk::answerPage(const VisitPtr &visit, bool changed)
{
    const auto quote = m.prices.quote(*visit->basis);
    if (!quote)
        return say(visit, Message::Staff);
    const PayLaterWords &words = visit->words;
    QString buttons;
    for (const protocol::MethodAvailability &offer : m.prices.availability(visit->payable.post)) {
        const bool byPhone = std::ranges::any_of(
            phoneMethods, [&](const char16_t *code) { return offer.method == QStringView(code); });
        if (!byPhone || offer.state == protocol::MethodAvailability::State::Down)
            continue;
        const Money total = quote->totalFor(offer.method);
        buttons += QStringLiteral(
            "<form method=\"post\"><input type=\"hidden\" name=\"minor\" value=\"%1\"><input type=\"hidden\" "
            "name=\"currency\" value=\"%2\"><button id=\"%3\" name=\"method\" value=\"%3\">%4</button></form>")
                       .arg(QString::number(total.minor()), total.currency().code(), offer.method,
                           (words.payBy.arg(words.method(offer.method))
                               + (total == quote->total ? QString() : QStringLiteral(" · ") + moneyText(total)))
                               .toHtmlEscaped());
    }
    if (buttons.isEmpty())
        return say(visit, Message::NothingWorks);
    QString body;
    if (changed)
        body += QStringLiteral("<strong class=\"note\">%1</strong>").arg(words.changed.toHtmlEscaped());
    body += QStringLiteral("<dl>") + definition(words.amount, moneyText(quote->total))
        + definition(words.reference, domain::spokenReference(visit->payable.application))
        + definition(words.post, visit->payable.post) + QStringLiteral("</dl>") + buttons
        + QStringLiteral("<p>%1</p><nav>").arg(words.note.toHtmlEscaped());
    for (const PayLaterWords &other : PayLaterWords::all()) {
        if (other.language != words.language)
            body += QStringLiteral("<a href=\"?lang=%1\" hreflang=\"%1\" lang=\"%1\">%2</a>")
                        .arg(other.language, other.ownName.toHtmlEscaped());
    }
    body += QStringLiteral("</nav>");
    // The provider's page is the end of the form's way: https, or http where everything is on one machine.
    const QByteArray action = m.publicUrl.startsWith(u"https:") ? "'self' https:" : "'self' http: https:";
    visit->exchange->answer(HtmlPage{200, words.language, words.rightToLeft, words.title, body, action}.toResponse());
}

void PayLaterDesk::pay(const ExchangePtr &exchange)
{
    find(exchange, [this](const VisitPtr &visit) {
        // Somebody touched twice, or came back: on with what is open already.
        for (const AttemptView &view : visit->attempts) {
            if (view.method != visit->wantedMethod || view.state != domain::PaymentState::Open)
                continue;
            if (const QString address = payerAddress(view); !address.isEmpty())
                return visit->exchange->answer(Response{303, {}, {}, {}, false}.with("Location", address.toUtf8()));
        }
        create(visit);
    });
}

void PayLaterDesk::create(const VisitPtr &visit)
{
    const bool byPhone = std::ranges::any_of(
        phoneMethods, [&](const char16_t *code) { return visit->wantedMethod == QStringView(code); });
    if (!byPhone || !visit->shown)
        return answerPage(visit, false);
    const protocol::PaymentRequest request{visit->payable.application, *visit->basis, *visit->shown,
        visit->wantedMethod, visit->words.language, std::nullopt};
    // In the name of the device that took the application: its post, its limit of attempts.
    m.payments.create({visit->payable.device, visit->payable.post, domain::DeviceKind::Kiosk},
        QByteArray("pay-later-") + domain::base32(m.random.bytes(16)).toLatin1(),
        QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact),
        [this, visit](Response response) { created(visit, response); });
}

void PayLaterDesk::created(const VisitPtr &visit, const Response &response)
{
    const QJsonObject answer = parseBody(response.body).toObject();
    const QString code = answer.value(QLatin1String("code")).toString();
    if (response.status == 200 || response.status == 201) {
        const auto payment = protocol::Payment::fromJson(answer);
        if (!payment)
            return say(visit, Message::Pending);
        return m.ledger.loadPayment(payment->id,
            answered<std::optional<AttemptView>>(m.io, [this, visit](const Reply<std::optional<AttemptView>> &loaded) {
                const QString address = loaded && loaded.value() ? payerAddress(*loaded.value()) : QString();
                if (address.isEmpty())
                    return say(visit, Message::Pending);
                visit->exchange->answer(Response{303, {}, {}, {}, false}.with("Location", address.toUtf8()));
            }));
    }
    if (code == u"amount_changed")
        return answerPage(visit, true);
    if (code == u"already_paid")
        return say(visit, Message::Paid);
    if (code == u"in_flight" || code == u"other_attempt_live")
        return say(visit, Message::Pending);
    if (code == u"too_many_attempts")
        return say(visit, Message::TooMany, 429);
    if (response.status >= 500)
        return say(visit, Message::NothingWorks, 503);
    say(visit, Message::Staff);
}

void PayLaterDesk::say(const VisitPtr &visit, Message message, int status) const
{
    const PayLaterWords::Text &text = visit->words.of(message);
    QString body = QStringLiteral("<p>%1</p>").arg(text.text.toHtmlEscaped());
    const bool known = !visit->payable.application.isEmpty();
    if (known)
        body += QStringLiteral("<dl>")
            + definition(visit->words.reference, domain::spokenReference(visit->payable.application))
            + QStringLiteral("</dl>");
    const bool ended = message == Message::Paid || message == Message::Staff || message == Message::Approved
        || message == Message::Rejected;
    if (!ended)
        body += QStringLiteral("<p><a id=\"again\" href=\"?lang=%1\">%2</a></p>")
                    .arg(visit->words.language, visit->words.again.toHtmlEscaped());
    Response response
        = HtmlPage{status, visit->words.language, visit->words.rightToLeft, text.title, body}.toResponse();
    if (message == Message::Pending)
        response.headers.emplace_back("Refresh", "3; url=?lang=" + visit->words.language.toLatin1());
    if (status == 429)
        response.headers.emplace_back("Retry-After", "60");
    visit->exchange->answer(std::move(response));
}

} // namespace chancery::server
