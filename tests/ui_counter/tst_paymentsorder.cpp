// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/paymenttable.h"
#include "tests/ui_counter/counterrig.h"
#include "ui/counter/shiftpane.h"
#include "ui/wizard/format.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::CounterRig;

/// Lists about money: the history of payments in the order of any column, the post's shifts page after page.
class TestPaymentsOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byKeyAsByTheHeader();
    void shiftsPageAfterPage();
    void standsAsItsHeadings();
};

/// Amounts end below the end of their headings, and a reference is read as it is written in a list that runs the other
/// way, but copied without what sets its direction.
void TestPaymentsOrder::standsAsItsHeadings()
{
    CounterRig rig(QStringLiteral("ar"), {1920, 1080});
    rig.signIn(Role::Clerk);
    QVERIFY(rig.window.showPane(QStringLiteral("payments")));
    auto *view = rig.find<QTableView>("paymentTable");
    QVERIFY(CounterRig::wait([view] { return view->model()->rowCount() > 0; }));
    const QAbstractItemModel &table = *view->model();
    for (const int column : {tables::PaymentTable::Total, tables::PaymentTable::Refunded}) {
        QVERIFY(table.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
        QCOMPARE(table.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
            table.index(0, column).data(Qt::TextAlignmentRole));
    }
    const QString reference = domain::spokenReference(rig.payments.row.application);
    QCOMPARE(table.index(0, tables::PaymentTable::Application).data().toString(), wizard::isolated(reference));
    rig.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    view->setCurrentIndex(table.index(0, 0));
    CounterRig::settle();
    view->setFocus();
    QTest::keySequence(view, QKeySequence::Copy);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.split(u'\t').contains(reference), qPrintable(copied));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

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

void TestPaymentsOrder::shiftsPageAfterPage()
{
    CounterRig rig;
    using Shift = payment::Shift;
    for (int number = 1; number <= 120; ++number) {
        Shift shift = tests::FakeShiftDesk::made(number % 60 == 0 ? Shift::State::Closed : Shift::State::Signed);
        shift.id = QStringLiteral("shf_%1").arg(number, 26, 10, QLatin1Char('0'));
        shift.note = QStringLiteral("note %1").arg(number);
        rig.shifts.past.push_back(shift);
    }
    rig.signIn(Role::Supervisor);
    QVERIFY(rig.window.showPane(QStringLiteral("shift")));
    auto *list = rig.find<QListWidget>("shiftList");
    QVERIFY(CounterRig::wait([list] { return list->count() == 50; }));
    QVERIFY(rig.press("moreShifts"));
    QVERIFY(CounterRig::wait([list] { return list->count() == 100; }));
    QVERIFY(rig.press("moreShifts"));
    QVERIFY(CounterRig::wait([list] { return list->count() == 120; }));
    QVERIFY(!rig.find<QPushButton>("moreShifts")->isVisible());
    auto *pane = rig.window.findChild<counter::ShiftPane *>();
    const auto saved = [&](const char *name) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QLatin1String(name));
        QSignalSpy told(&rig.notices, &counter::Notices::told);
        pane->exportTo(path);
        (void)CounterRig::wait([&told] { return told.count() == 1; });
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString all = saved("shifts.csv");
    QCOMPARE(all.count(QStringLiteral("\r\n")), 1 + 120);
    QVERIFY(all.contains(QStringLiteral("note 1")) && all.contains(QStringLiteral("note 120")));
    // Those that a supervisor still has to sign, and no others in the file either.
    rig.find<QCheckBox>("shiftsToBeSigned")->setChecked(true);
    QVERIFY(CounterRig::wait([list] { return list->count() == 2; }));
    QCOMPARE(saved("unsigned.csv").count(QStringLiteral("\r\n")), 1 + 2);
}

QTEST_MAIN(TestPaymentsOrder)
#include "tst_paymentsorder.moc"
