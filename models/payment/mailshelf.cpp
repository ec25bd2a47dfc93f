// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/mailshelf.h"

#include <QJsonObject>

#include <algorithm>

using namespace chancery::domain;

namespace chancery::payment {

MailShelf MailShelf::fromJson(const QJsonArray &json)
{
    MailShelf shelf;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
        const PaymentId payment(text(QLatin1String("payment")));
        const auto at = instantFromRfc3339(text(QLatin1String("at")));
        const QString to = text(QLatin1String("to"));
        const QByteArray key = text(QLatin1String("key")).toLatin1();
        if (payment.isWellFormed() && at && !to.isEmpty() && !key.isEmpty() && shelf.m_mails.size() < most)
            shelf.m_mails.push_back({payment, to, text(QLatin1String("locale")), key, *at});
    }
    return shelf;
}

QJsonArray MailShelf::toJson() const
{
    QJsonArray json;
    for (const WaitingMail &mail : m_mails)
        json.append(QJsonObject{{QStringLiteral("payment"), mail.payment.text()}, {QStringLiteral("to"), mail.to},
            {QStringLiteral("locale"), mail.locale}, {QStringLiteral("key"), QString::fromLatin1(mail.key)},
            {QStringLiteral("at"), toRfc3339(mail.at)}});
    return json;
}

void MailShelf::put(const WaitingMail &mail)
{
    std::erase_if(m_mails, [&mail](const WaitingMail &known) { return known.payment == mail.payment; });
    m_mails.insert(m_mails.begin(), mail);
    if (m_mails.size() > most)
        m_mails.pop_back();
}

void MailShelf::postpone(const QByteArray &key)
{
    std::stable_partition(m_mails.begin(), m_mails.end(), [&key](const WaitingMail &mail) { return mail.key != key; });
}

void MailShelf::remove(const QByteArray &key)
{
    std::erase_if(m_mails, [&key](const WaitingMail &mail) { return mail.key == key; });
}

void MailShelf::clean(Instant now)
{
    std::erase_if(
        m_mails, [now](const WaitingMail &mail) { return now - mail.at >= keptFor || mail.at - now > keptFor; });
}

} // namespace chancery::payment
