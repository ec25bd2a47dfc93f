// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/mailshelf.h"

#include <QJsonObject>
#include <QTest>

using namespace chancery;
using namespace std::chrono_literals;
using payment::MailShelf;
using payment::WaitingMail;

class TestMailShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneForAPaymentTheNewestFirst()
    {
        MailShelf shelf;
        shelf.put(mail(1, "typo@mail.example", "a"));
        shelf.put(mail(2, "ben@mail.example", "b"));
        shelf.put(mail(1, "anna@mail.example", "c"));
        QCOMPARE(shelf.mails().size(), std::size_t(2));
        QVERIFY(shelf.mails().front() == mail(1, "anna@mail.example", "c"));
        QVERIFY(MailShelf::fromJson(shelf.toJson()).mails() == shelf.mails());
        // What cannot be sent now lets the others pass; what another wish has replaced is not there any more.
        shelf.postpone("c");
        QCOMPARE(shelf.mails().front().key, QByteArray("b"));
        shelf.postpone("a");
        shelf.remove("a");
        QCOMPARE(shelf.mails().size(), std::size_t(2));
        shelf.remove("b");
        shelf.remove("c");
        QVERIFY(shelf.mails().empty());
    }

    void forgets()
    {
        MailShelf shelf;
        shelf.put(mail(1, "anna@mail.example", "a"));
        shelf.clean(m_now + 71h);
        QCOMPARE(shelf.mails().size(), std::size_t(1));
        shelf.clean(m_now + 72h);
        QVERIFY(shelf.mails().empty());
        // A clock that was put back does not keep it for ever.
        shelf.put(mail(1, "anna@mail.example", "a"));
        shelf.clean(m_now - 73h);
        QVERIFY(shelf.mails().empty());
    }

    void isBounded()
    {
        MailShelf shelf;
        for (int number = 0; number < 250; ++number)
            shelf.put(mail(number, "anna@mail.example", QByteArray::number(number)));
        QCOMPARE(shelf.mails().size(), MailShelf::most);
        QCOMPARE(shelf.mails().front().key, QByteArray("249"));
    }

    void leavesOutWhatDoesNotRead()
    {
        MailShelf shelf;
        shelf.put(mail(1, "anna@mail.example", "a"));
        QJsonArray json = shelf.toJson();
        QJsonObject other = json.first().toObject();
        other.insert(QStringLiteral("payment"), QStringLiteral("nonsense"));
        json.prepend(other);
        json.prepend(7);
        QCOMPARE(MailShelf::fromJson(json).mails().size(), std::size_t(1));
    }

private:
    [[nodiscard]] WaitingMail mail(int payment, const char *to, const QByteArray &key) const
    {
        return {domain::PaymentId(QStringLiteral("pay_%1").arg(payment, 26, 10, QLatin1Char('0'))),
            QString::fromLatin1(to), QStringLiteral("fr"), key, m_now};
    }

    const domain::Instant m_now = *domain::instantFromRfc3339(QStringLiteral("2026-03-10T09:00:00Z"));
};

QTEST_GUILESS_MAIN(TestMailShelf)
#include "tst_mailshelf.moc"
