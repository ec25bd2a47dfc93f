// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/paymenttable.h"
#include "tests/ui_counter/counterrig.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::CounterRig;

/// The history of payments in the order of any column.
class TestPaymentsOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byKeyAsByTheHeader();
};

void TestPaymentsOrder::byKeyAsByTheHeader()
{
    using Sort = tables::PaymentFilter::Sort;
    CounterRig rig(QStringLiteral("en"), {1920, 1080});
    rig.signIn(Role::Clerk);
    QVERIFY(rig.window.showPane(QStringLiteral("payments")));
    CounterRig::settle();
    auto *view = rig.find<QTableView>("paymentTable");
    QVERIFY(rig.payments.asked.sort == Sort::Time && !rig.payments.asked.ascending);
    view->setFocus();
    // Keys count the columns that are shown; narrow windows leave some out.
    QHeaderView *header = view->horizontalHeader();
    int place = 0;
    for (int column = 0; column <= tables::PaymentTable::Total; ++column)
        place += header->isSectionHidden(column) ? 0 : 1;
    const auto total = Qt::Key(Qt::Key_0 + place);
    QTest::keyClick(view, total, Qt::ControlModifier);
    CounterRig::settle();
    QVERIFY(rig.payments.asked.sort == Sort::Amount && rig.payments.asked.ascending);
    QTest::keyClick(view, total, Qt::ControlModifier);
    CounterRig::settle();
    QVERIFY(rig.payments.asked.sort == Sort::Amount && !rig.payments.asked.ascending);
    // Another filter keeps the order.
    rig.payments.asked = {};
    rig.find<QPushButton>("applyFilter")->click();
    CounterRig::settle();
    QVERIFY(rig.payments.asked.sort == Sort::Amount && !rig.payments.asked.ascending);
    // With the mouse.
    const int middle = header->sectionViewportPosition(1) + header->sectionSize(1) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(middle, header->height() / 2));
    CounterRig::settle();
    QVERIFY(rig.payments.asked.sort == Sort::Application && rig.payments.asked.ascending);
    // What there is no column for does nothing.
    QTest::keyClick(view, Qt::Key_9, Qt::ControlModifier);
    CounterRig::settle();
    QVERIFY(rig.payments.asked.sort == Sort::Application);
}

QTEST_MAIN(TestPaymentsOrder)
#include "tst_paymentsorder.moc"
