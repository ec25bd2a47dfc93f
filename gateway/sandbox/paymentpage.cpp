// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/paymentpage.h"

#include "gateway/sandbox/form.h"
#include "gateway/sandbox/pagehtml.h"

namespace chancery::sandbox {

namespace {

Reply says(int status, const char *title, const char *text)
{
    return Reply::html(status, pagehtml::message(QString::fromLatin1(title), QString::fromLatin1(text)));
}

Reply over(const CheckoutSession &session)
{
    if (session.status == CheckoutSession::Status::Expired)
        return says(200, "This page has expired", "Nothing was paid. Please start again where you came from.");
    return says(200, "All done", "You have already completed this payment.");
}

Reply toSuccess(const CheckoutSession &session)
{
    return Reply::seeOther(
        QString(session.request.successUrl).replace(QLatin1String("{CHECKOUT_SESSION_ID}"), session.id));
}

} // namespace

PaymentPage::PaymentPage(Checkout &checkout)
    : m_checkout(checkout)
{
}

Reply PaymentPage::handle(const Request &request)
{
    const bool get = request.method == "GET";
    const QStringList steps = request.path.split(u'/'); // "", c, pay or challenge, id
    const bool known = steps.size() == 4 && (steps.at(2) == u"pay" || steps.at(2) == u"challenge");
    if (!known || !(get || request.method == "POST"))
        return says(404, "Nothing here", "There is no such page.");
    const CheckoutSession *session = m_checkout.find(steps.at(3));
    if (!session)
        return says(
            404, "Nothing here", "There is no such payment. The sandbox forgets everything when it is restarted.");
    if (session->status != CheckoutSession::Status::Open)
        return over(*session);
    const bool challenge = steps.at(2) == u"challenge";
    if (get)
        return Reply::html(200, challenge ? pagehtml::challenge(*session) : pagehtml::payment(*session, {}));
    const auto form = Form::parse(request.body);
    const QString action = form ? form->value(QStringLiteral("action")) : QString();
    return challenge ? answerChallenge(*session, action) : act(*session, action);
}

Reply PaymentPage::act(const CheckoutSession &session, const QString &action)
{
    if (action == u"pay")
        return m_checkout.pay(session.id) ? toSuccess(session) : over(session);
    if (action == u"late")
        return m_checkout.payLate(session.id, m_lateAfter, true) ? toSuccess(session) : over(session);
    if (action == u"challenge")
        return Reply::seeOther(QStringLiteral("/c/challenge/") + session.id);
    if (action == u"decline") {
        if (!m_checkout.decline(session.id, QStringLiteral("generic_decline")))
            return over(session);
        return Reply::html(
            200, pagehtml::payment(session, QStringLiteral("The card was declined. Try another one, or leave.")));
    }
    if (action == u"leave") {
        if (session.request.cancelUrl.isEmpty())
            return says(200, "You left the payment", "Nothing was paid. You can close this page.");
        return Reply::seeOther(session.request.cancelUrl);
    }
    return says(400, "Not understood", "The form named no action that this page has.");
}

Reply PaymentPage::answerChallenge(const CheckoutSession &session, const QString &action)
{
    if (action == u"complete")
        return m_checkout.pay(session.id) ? toSuccess(session) : over(session);
    if (action != u"fail")
        return says(400, "Not understood", "The form named no action that this page has.");
    if (!m_checkout.decline(session.id, QStringLiteral("authentication_required")))
        return over(session);
    return Reply::html(
        200, pagehtml::payment(session, QStringLiteral("The authentication failed. Try again, or leave.")));
}

} // namespace chancery::sandbox
