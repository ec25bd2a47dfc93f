// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/receiptshelf.h"
#include "tests/support/samplereceipt.h"

#include <QTest>

using namespace chancery;
using namespace std::chrono_literals;
using payment::ReceiptShelf;
using testsupport::sampleReceipt;

class TestReceiptShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestFirst()
    {
        ReceiptShelf shelf;
        shelf.put(sampleReceipt(u'1'), QStringLiteral("en"), m_now);
        shelf.put(sampleReceipt(u'2'), QStringLiteral("ar"), m_now + 1min);
        QCOMPARE(shelf.entries().size(), std::size_t(2));
        QCOMPARE(shelf.entries()[0].language, QStringLiteral("ar"));
        shelf.markPrinted(sampleReceipt(u'1').application);
        QVERIFY(!shelf.entries()[0].printed && shelf.entries()[1].printed);
        // The slip of the same application takes its place and is not printed yet.
        shelf.put(sampleReceipt(u'1'), QStringLiteral("en"), m_now + 2min);
        QCOMPARE(shelf.entries().size(), std::size_t(2));
        QVERIFY(!shelf.entries()[0].printed);
        const ReceiptShelf back = ReceiptShelf::fromJson(shelf.toJson());
        QVERIFY(back.entries() == shelf.entries());
    }

    void forgets()
    {
        ReceiptShelf shelf;
        shelf.put(sampleReceipt(u'1'), {}, m_now);
        shelf.put(sampleReceipt(u'2'), {}, m_now + 1h);
        shelf.clean(m_now + 24h);
        QCOMPARE(shelf.entries().size(), std::size_t(1));
        shelf.clean(m_now + 25h);
        QVERIFY(shelf.entries().empty());
        // A clock that was put back does not keep it for ever.
        shelf.put(sampleReceipt(u'1'), {}, m_now + 1000h);
        shelf.clean(m_now);
        QVERIFY(shelf.entries().empty());
    }

    void isBounded()
    {
        ReceiptShelf shelf;
        for (char16_t last = u'A'; last < u'A' + 80; ++last)
            shelf.put(sampleReceipt(QChar(last)), {}, m_now);
        QCOMPARE(shelf.entries().size(), ReceiptShelf::most);
    }

    void leavesOutWhatDoesNotRead()
    {
        ReceiptShelf shelf;
        shelf.put(sampleReceipt(), {}, m_now);
        QJsonArray json = shelf.toJson();
        json.append(QJsonObject{{QStringLiteral("receipt"), QStringLiteral("?")}});
        json.append(7);
        QVERIFY(ReceiptShelf::fromJson(json).entries() == shelf.entries());
    }

private:
    domain::Instant m_now = *domain::instantFromRfc3339(QStringLiteral("2026-05-10T22:05:00Z"));
};

QTEST_GUILESS_MAIN(TestReceiptShelf)
#include "tst_receiptshelf.moc"
