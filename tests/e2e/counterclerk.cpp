// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/counterclerk.h"

#include "models/tables/casetablemodel.h"

#include "ui/widgets/qrview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

namespace chancery::tests {

using intake::Step;

void CounterClerk::confirm()
{
    QVERIFY(CounterRoom::wait([this] { return isSeen("questionDialog"); }));
    QVERIFY2(m_room.hands().press(QStringLiteral("otherAnswer")), qPrintable(m_room.hands().what()));
}

void CounterClerk::takeApplication(int number)
{
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_F2);
    QVERIFY(m_room.readPassport(number));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("noticeText").contains(u"The passport is read"); }));
    QVERIFY2(hands.answerStep(), qPrintable(hands.what())); // the person agrees, and the passport is taken
    QVERIFY(CounterRoom::wait([&hands] { return hands.session().step() == Step::ConfirmPassport; }));
    while (hands.session().step() < Step::Review)
        QVERIFY2(hands.answerStep(), qPrintable(hands.what()));
    application = hands.session().reference().text();
    QVERIFY2(hands.answerStep(), qPrintable(hands.what()));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("noticeText").contains(u"It can be paid now"); }));
}

void CounterClerk::collectCash()
{
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSeen("tendered"));
    QVERIFY(hands.write(QStringLiteral("tendered"), QStringLiteral("20000")));
    hands.strike(Qt::Key_Return);
    confirm();
}

void CounterClerk::collect(int number, const QString &method)
{
    test::Hands &hands = m_room.hands();
    // The fee comes by itself, as soon as the record has reached the relay.
    QVERIFY2(CounterRoom::wait([this] { return isSeen("payMethods"); }), qPrintable(m_room.words("noticeText")));
    const int receipts = m_room.printer.cuts();
    if (method == u"cash") {
        collectCash();
    } else {
        hands.strike(Qt::Key_P, Qt::ControlModifier);
        QVERIFY2(hands.press(QStringLiteral("method_") + method), qPrintable(hands.what()));
        if (method == u"alipay_barcode") {
            scanPayersCode(number);
        } else {
            QVERIFY(CounterRoom::wait([this] { return isSeen("payCode"); }));
            QVERIFY(m_room.payOnPhone(m_room.find<widgets::QrView>("payCode")->text().toLatin1()));
        }
    }
    QVERIFY2(CounterRoom::wait([this] { return m_room.words("payState").startsWith(u"Paid"); }),
        qPrintable(m_room.words("payState")));
    QVERIFY(CounterRoom::wait([this, receipts] { return m_room.printer.cuts() == receipts + 1; }));
    paid[method] = application;
    serveTheNext();
}

void CounterClerk::scanPayersCode(int number)
{
    QVERIFY(CounterRoom::wait([this] { return isSeen("payerBarcode"); }));
    auto *code = m_room.find<QLineEdit>("payerBarcode");
    QTest::keyClicks(code, QStringLiteral("28%1001").arg(number, 13, 10, QLatin1Char('0')));
    QTest::keyClick(code, Qt::Key_Return);
}

void CounterClerk::serveTheNext()
{
    QCOMPARE(m_room.find<QAbstractButton>("payAgain")->text(), QStringLiteral("Serve the next person"));
    QVERIFY2(m_room.hands().press(QStringLiteral("payAgain")), qPrintable(m_room.hands().what()));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("applicationTitle") == u"No application chosen"; }));
    QVERIFY(!isSeen("payTotal"));
}

void CounterClerk::findApplication(const QString &wanted)
{
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_F, Qt::ControlModifier);
    const QString spoken = domain::spokenReference(domain::ApplicationRef(wanted));
    auto *list = m_room.find<QAbstractItemView>("queue");
    m_room.find<QLineEdit>("search")->clear();
    QVERIFY2(hands.write(QStringLiteral("search"), spoken), qPrintable(hands.what()));
    // It may be on its way from the relay.
    QVERIFY(CounterRoom::wait([list, wanted] {
        const auto *rows = list->model();
        return rows->rowCount() == 1
            && rows->index(0, 0).data(tables::CaseTableModel::ApplicationRole).toString() == wanted;
    }));
    hands.strike(Qt::Key_Return);
    QVERIFY2(CounterRoom::wait([this, spoken] { return m_room.words("applicationTitle").contains(spoken); }),
        qPrintable(m_room.words("applicationTitle") + u' ' + m_room.words("noticeText")));
}

} // namespace chancery::tests
