// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/clock.h"
#include "tests/ui_counter/fakepaydesk.h"
#include "tests/ui_counter/moneydesks.h"
#include "tests/ui_counter/playedgate.h"
#include "ui/counter/notices.h"
#include "ui/counter/paymentspane.h"
#include "ui/counter/paypane.h"
#include "ui/counter/selection.h"
#include "ui/counter/shiftpane.h"
#include "ui/counter/staffsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/questiondialog.h"
#include "ui/wizard/languages.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using counter::Pane;
using counter::RefundItem;
using counter::Role;
using payment::Shift;
using tests::attemptOf;
using tests::FakePayDesk;
using tests::quoteOf;
using tests::reference;
using tests::yen;

namespace {

constexpr int patience = 20'000;

} // namespace

/// The counter's panes about money, as a clerk and a supervisor work with them.
class TestMoneyPanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shiftFromFloatToReport();
    void shiftIsSignedBySomebodyElse();
    void paymentsAreFilteredAndHandedOn();
    void refundsTakeTheirWay();
    void approverSeesTheCase();
    void cashWithChange();
    void unansweredCashKeepsItsKey();
    void codeForThePayersPhone();
    void leavesAPaymentToTheRelay();
    void payersCodeUnderTheScanner();
    void spokenInEveryLanguage();

private:
    void signIn(Role role, const QString &name = QStringLiteral("Aiko"));
    [[nodiscard]] counter::CounterContext context()
    {
        return {*m_theme, *m_languages, *m_staff, m_selection, m_notices, m_clock};
    }
    template <typename T>
    T *add(T *pane)
    {
        pane->resize(1180, 660);
        pane->show();
        pane->activate();
        return pane;
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_host->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] widgets::Button *button(const char *name) const { return find<widgets::Button>(name); }
    void press(const char *name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(name) && button(name)->isVisible() && button(name)->isEnabled(), patience);
        button(name)->click();
    }
    void askByCard()
    {
        type("payReference", QStringLiteral("k7m2-9qxa-3ftp-v"));
        press("findFee");
        press("method_stripe_checkout");
    }
    [[nodiscard]] QString keyboardAt() const
    {
        const QWidget *at = m_host->window()->focusWidget();
        return at ? at->objectName() : QString();
    }
    /// The consequence was named; go on.
    void confirm()
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<widgets::QuestionDialog>("questionDialog") != nullptr, patience);
        auto *question = find<widgets::QuestionDialog>("questionDialog");
        QVERIFY(!question->accessibleDescription().isEmpty());
        question->findChild<widgets::Button *>(QStringLiteral("otherAnswer"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<widgets::QuestionDialog>("questionDialog") == nullptr, patience);
    }
    void type(const char *name, const QString &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(name) && find<QLineEdit>(name)->isVisible(), patience);
        find<QLineEdit>(name)->setText(text);
    }

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<wizard::Languages> m_languages;
    test::PlayedGate m_gate;
    std::unique_ptr<counter::StaffSession> m_staff;
    counter::Selection m_selection;
    counter::Notices m_notices;
    domain::SystemClock m_clock;
    std::unique_ptr<tests::FakeShiftDesk> m_shifts;
    std::unique_ptr<tests::FakePaymentsDesk> m_payments;
    std::unique_ptr<FakePayDesk> m_fees;
    std::unique_ptr<QWidget> m_host; ///< of the panes, which go before their desks
};

void TestMoneyPanes::init()
{
    m_theme = std::make_unique<theme::Theme>(theme::ScreenMetrics{{1280, 720}, 96});
    m_theme->setDensity(theme::Density::Desk);
    m_languages = std::make_unique<wizard::Languages>();
    m_staff = std::make_unique<counter::StaffSession>(m_gate);
    m_shifts = std::make_unique<tests::FakeShiftDesk>();
    m_payments = std::make_unique<tests::FakePaymentsDesk>();
    m_fees = std::make_unique<FakePayDesk>();
    m_selection.clear();
    m_host = std::make_unique<QWidget>();
    m_host->setStyleSheet(m_theme->styleSheet());
    m_host->resize(1180, 660);
    m_host->show();
}

void TestMoneyPanes::cleanup()
{
    m_host.reset();
    m_staff.reset();
}

void TestMoneyPanes::signIn(Role role, const QString &name)
{
    m_gate.member.role = role;
    m_gate.member.name = name;
    m_staff->enter({name, QStringLiteral("right"), {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_staff->isIn(), patience);
}

void TestMoneyPanes::shiftFromFloatToReport()
{
    signIn(Role::Clerk);
    tests::FakeShiftDesk &desk = *m_shifts;
    auto *pane = add(new counter::ShiftPane(desk, context(), m_host.get()));
    QTRY_VERIFY_WITH_TIMEOUT(button("openShift")->isVisible(), patience);
    pane->activate();
    QTRY_COMPARE_WITH_TIMEOUT(keyboardAt(), QStringLiteral("shiftFloat"), patience);
    type("shiftFloat", QStringLiteral("a lot"));
    press("openShift");
    QVERIFY(find<QWidget>("shiftMessage")->isVisible());
    QVERIFY(desk.opened.empty());
    type("shiftFloat", QStringLiteral("20000 JPY"));
    find<QLineEdit>("shiftFloat")->setFocus();
    press("openShift");
    QTRY_VERIFY_WITH_TIMEOUT(button("closeShift")->isVisible(), patience);
    QCOMPARE(desk.opened.size(), std::size_t(1));
    // The field for the float has gone; the keyboard is not left to a button that happens to stand near.
    QTRY_COMPARE_WITH_TIMEOUT(keyboardAt(), QStringLiteral("counted0"), patience);
    pane->activate();
    QTRY_COMPARE_WITH_TIMEOUT(keyboardAt(), QStringLiteral("counted0"), patience);
    press("pauseShift");
    QTRY_COMPARE_WITH_TIMEOUT(desk.shift->state, Shift::State::Paused, patience);
    press("pauseShift");
    QTRY_COMPARE_WITH_TIMEOUT(desk.shift->state, Shift::State::Open, patience);
    // Cash has to be counted, and what differs explained, before the button works.
    QTRY_VERIFY_WITH_TIMEOUT(button("pauseShift")->isEnabled(), patience);
    QVERIFY(!button("closeShift")->isEnabled());
    type("counted0", QStringLiteral("53550"));
    QVERIFY(find<QLabel>("difference0")->text().contains(QStringLiteral("50")));
    QVERIFY(!button("closeShift")->isEnabled());
    type("explanation0", QStringLiteral("a coin rolled away"));
    // The books have moved meanwhile: the count stays, what is expected is read anew.
    desk.refusal = test::refusal("difference_unexplained");
    press("closeShift");
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("shiftMessage")->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("counted0")->text(), QStringLiteral("53550"), patience);
    press("closeShift");
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(button("saveReport")->isVisible(), patience);
    QCOMPARE(desk.counted.size(), std::size_t(1));
    QCOMPARE(desk.counted[0].counted, yen(53'550));
    QCOMPARE(desk.counted[0].explanation, QStringLiteral("a coin rolled away"));
    QVERIFY(!button("signShift")->isVisible());
    QTemporaryDir folder;
    QSignalSpy told(&m_notices, &counter::Notices::told);
    pane->writeReport(folder.filePath(QStringLiteral("report.pdf")));
    QCOMPARE(told.size(), 1);
    QFile report(folder.filePath(QStringLiteral("report.pdf")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().startsWith("%PDF"));
}

void TestMoneyPanes::shiftIsSignedBySomebodyElse()
{
    signIn(Role::Supervisor, QStringLiteral("Sumi"));
    tests::FakeShiftDesk &desk = *m_shifts;
    desk.shift = tests::FakeShiftDesk::made(Shift::State::Closed);
    desk.shift->closedAt = desk.shift->openedAt;
    desk.shift->closedBy = desk.shift->clerk;
    add(new counter::ShiftPane(desk, context(), m_host.get()));
    press("signShift");
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(desk.shift->state, Shift::State::Signed, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!button("signShift")->isVisible(), patience);
    delete find<QWidget>("shift");
    // Nobody signs their own.
    desk.shift = tests::FakeShiftDesk::made(Shift::State::Closed);
    desk.shift->clerk = QStringLiteral("Sumi");
    add(new counter::ShiftPane(desk, context(), m_host.get()));
    QTRY_VERIFY_WITH_TIMEOUT(button("saveReport")->isVisible(), patience);
    QVERIFY(!button("signShift")->isVisible());
}

void TestMoneyPanes::paymentsAreFilteredAndHandedOn()
{
    signIn(Role::Clerk);
    tests::FakePaymentsDesk &desk = *m_payments;
    auto *pane = add(new counter::PaymentsPane(desk, context(), m_host.get()));
    auto *view = find<QTableView>("paymentTable");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, patience);
    find<QComboBox>("filterMethod")->setCurrentIndex(1);
    find<QLineEdit>("filterReference")->setText(QStringLiteral("k7m2-9qxa-3ftp-v"));
    press("applyFilter");
    QTRY_COMPARE_WITH_TIMEOUT(desk.asked.application, desk.row.application, patience);
    QCOMPARE(desk.asked.method, QStringLiteral("cash"));
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, patience);
    QTemporaryDir folder;
    QSignalSpy told(&m_notices, &counter::Notices::told);
    const QString csv = folder.filePath(QStringLiteral("list.csv"));
    pane->exportTo(csv);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("TYO-2026-000017,20000,8800"));
    pane->exportTo(folder.filePath(QStringLiteral("list.xlsx")));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, patience);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("list.xlsx"))));
}

void TestMoneyPanes::refundsTakeTheirWay()
{
    signIn(Role::Clerk);
    tests::FakePaymentsDesk &desk = *m_payments;
    add(new counter::PaymentsPane(desk, context(), m_host.get()));
    auto *view = find<QTableView>("paymentTable");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, patience);
    view->selectRow(0);
    press("askRefund"); // without a reason
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLineEdit>("caseReason")->accessibleDescription().isEmpty(), patience);
    QVERIFY(desk.wishes.empty());
    type("refundAmount", QStringLiteral("400"));
    type("caseReason", QStringLiteral("withdrawn"));
    // What can be refunded has changed: said, and asked again under a new key.
    desk.refusal = test::refusal("refundable_changed");
    press("askRefund");
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(desk.wishes.size(), std::size_t(1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.refusal, patience);
    press("askRefund");
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(desk.wishes.size(), std::size_t(2), patience);
    QVERIFY(desk.wishes[0].key != desk.wishes[1].key);
    QCOMPARE(desk.wishes[1].amount, yen(400));
    QCOMPARE(desk.wishes[1].refundable, yen(11'200));
    // Cash goes back over the counter.
    press("payOut");
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(desk.paidOut, 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(button("payOut") == nullptr || !button("payOut")->isVisible(), patience);
    QVERIFY(!find<QComboBox>("correctTo")->isVisible()); // a supervisor's
}

void TestMoneyPanes::approverSeesTheCase()
{
    signIn(Role::Supervisor, QStringLiteral("Sumi"));
    tests::FakePaymentsDesk &desk = *m_payments;
    desk.items.push_back({QStringLiteral("rfd_1"), RefundItem::State::Requested, yen(9'000),
        QStringLiteral("withdrawn"), domain::StaffId(QStringLiteral("stf_other")), {}});
    desk.pending.push_back({QStringLiteral("cor_1"), desk.row.id, domain::PaymentState::Refunded,
        QStringLiteral("paid back by transfer"), domain::StaffId(QStringLiteral("stf_other")), QStringLiteral("Kei")});
    add(new counter::PaymentsPane(desk, context(), m_host.get()));
    auto *view = find<QTableView>("paymentTable");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, patience);
    view->selectRow(0);
    press("approveCorrection");
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(desk.pending.empty(), patience);
    press("approveRefund");
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(desk.items[0].state, RefundItem::State::Refunding, patience);
    // One's own request is for somebody else to decide.
    desk.items[0] = {QStringLiteral("rfd_2"), RefundItem::State::Requested, yen(9'000), QStringLiteral("mine"),
        m_gate.member.id, {}};
    press("applyFilter");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, patience);
    view->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("caseFacts")->isVisible(), patience);
    QTest::qWait(50);
    QVERIFY(button("approveRefund") == nullptr || !button("approveRefund")->isVisible());
}

void TestMoneyPanes::cashWithChange()
{
    signIn(Role::Clerk);
    FakePayDesk &desk = *m_fees;
    auto *pane = add(new counter::PayPane(desk, context(), m_host.get()));
    QSignalSpy told(&m_notices, &counter::Notices::told);
    m_selection.choose(reference);
    press("method_cash");
    desk.refusal = test::refusal("nothing_paid");
    pane->perform(QString::fromLatin1(counter::PayPane::receiptAction));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    desk.printed.clear();
    QVERIFY(m_host->findChild<widgets::Button *>(QStringLiteral("method_alipay_qr")) == nullptr);
    type("tendered", QStringLiteral("10000"));
    QVERIFY(!button("takeCash")->isEnabled());
    type("tendered", QStringLiteral("20000"));
    QVERIFY(find<QLabel>("change")->text().contains(QStringLiteral("8")));
    QSignalSpy wanted(pane, &Pane::paneWanted);
    desk.refusal = test::refusal("no_open_shift");
    press("takeCash");
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("shift"));
    press("takeCash");
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("payState")->text().contains(QStringLiteral("TYO-2026-000017")), patience);
    QCOMPARE(desk.taken.size(), std::size_t(2));
    QCOMPARE(desk.taken[1].tendered, yen(20'000));
    QVERIFY(desk.taken[0].key != desk.taken[1].key);
    // The receipt comes out by itself, and once more when it is asked for.
    QTRY_COMPARE_WITH_TIMEOUT(desk.printed, QStringList{reference.text() + u' ' + m_languages->current()}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3, patience); // the cash, then the receipt
    desk.paper.outcome = payment::PrintOutcome::PaperOut;
    pane->perform(QString::fromLatin1(counter::PayPane::receiptAction));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 4, patience);
    QVERIFY(told.last().at(1).toString().contains(QStringLiteral("/receipts/one.pdf")));
    QVERIFY(!told.last().at(2).toString().isEmpty()); // print it again
    QCOMPARE(desk.printed.size(), 2);
}

void TestMoneyPanes::unansweredCashKeepsItsKey()
{
    signIn(Role::Clerk);
    FakePayDesk &desk = *m_fees;
    add(new counter::PayPane(desk, context(), m_host.get()));
    type("payReference", QStringLiteral("k7m2-9qxa-3ftp-v"));
    press("findFee");
    press("method_cash");
    desk.refusal = payment::GatewayProblem{
        payment::GatewayProblem::Kind::Unreachable, QStringLiteral("timeout"), {}, {}, {}, {}, {}};
    press("takeCash");
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("payMessage")->isVisible(), patience);
    press("takeCash");
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(desk.taken.size(), std::size_t(2), patience);
    QCOMPARE(desk.taken[0].key, desk.taken[1].key);
    QCOMPARE(desk.taken[1].tendered, yen(11'200)); // nothing typed: the exact amount
}

void TestMoneyPanes::codeForThePayersPhone()
{
    signIn(Role::Clerk);
    FakePayDesk &desk = *m_fees;
    add(new counter::PayPane(desk, context(), m_host.get()));
    askByCard();
    QTRY_VERIFY_WITH_TIMEOUT(desk.gateway.isAsked(), patience);
    const payment::Attempt open = attemptOf(reference, domain::PaymentState::Open);
    desk.gateway.answer(open);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("payCode")->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.gateway.isAsked(), patience);
    payment::Attempt paid = open;
    paid.state = domain::PaymentState::Captured;
    paid.version = 4;
    paid.nextAction = payment::NoAction{};
    QSignalSpy told(&m_notices, &counter::Notices::told);
    desk.gateway.answer(paid);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QVERIFY(!find<QWidget>("payCode")->isVisible());
}

void TestMoneyPanes::leavesAPaymentToTheRelay()
{
    signIn(Role::Clerk);
    FakePayDesk &desk = *m_fees;
    add(new counter::PayPane(desk, context(), m_host.get()));
    QSignalSpy told(&m_notices, &counter::Notices::told);
    // Before the relay has answered nobody knows whether it has heard.
    askByCard();
    press("payLeave");
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    askByCard();
    QTRY_VERIFY_WITH_TIMEOUT(desk.gateway.isAsked(), patience);
    desk.gateway.answer(attemptOf(reference, domain::PaymentState::Open));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("payCode")->isVisible(), patience);
    press("payLeave");
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, patience);
    QVERIFY(told[0].at(1).toString() != told[1].at(1).toString());
    QVERIFY(!find<QWidget>("payCode")->isVisible());
}

void TestMoneyPanes::payersCodeUnderTheScanner()
{
    signIn(Role::Clerk);
    FakePayDesk &desk = *m_fees;
    add(new counter::PayPane(desk, context(), m_host.get()));
    type("payReference", QStringLiteral("k7m2-9qxa-3ftp-v"));
    press("findFee");
    press("method_alipay_barcode");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("payerBarcode")->isVisible(), patience);
    auto *scanned = find<QLineEdit>("payerBarcode");
    QTest::keyClicks(scanned, QStringLiteral("28763443825664394"));
    QTest::keyClick(scanned, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.gateway.isAsked(), patience);
    QCOMPARE(desk.gateway.calls.back().order->payerCode.value_or(QString()), QStringLiteral("28763443825664394"));
    QVERIFY(scanned->text().isEmpty());
}

void TestMoneyPanes::spokenInEveryLanguage()
{
    signIn(Role::Supervisor, QStringLiteral("Sumi"));
    tests::FakeShiftDesk &shifts = *m_shifts;
    shifts.shift = tests::FakeShiftDesk::made(Shift::State::Open);
    tests::FakePaymentsDesk &payments = *m_payments;
    payments.items.push_back({QStringLiteral("rfd_1"), RefundItem::State::Requested, yen(9'000),
        QStringLiteral("withdrawn"), domain::StaffId(QStringLiteral("stf_other")), {}});
    FakePayDesk &fees = *m_fees;
    auto *shift = add(new counter::ShiftPane(shifts, context(), m_host.get()));
    auto *list = add(new counter::PaymentsPane(payments, context(), m_host.get()));
    auto *pay = add(new counter::PayPane(fees, context(), m_host.get()));
    pay->resize(420, 660);
    type("payReference", QStringLiteral("k7m2-9qxa-3ftp-v"));
    press("findFee");
    press("method_cash");
    type("tendered", QStringLiteral("20000"));
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("paymentTable")->model()->rowCount(), 1, patience);
    find<QTableView>("paymentTable")->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(button("approveRefund") != nullptr, patience);
    QSet<QString> titles;
    for (const auto &language : wizard::Languages::available()) {
        QVERIFY(m_languages->speak(language.code));
        m_theme->setLocale(m_languages->locale());
        m_host->setLayoutDirection(m_languages->locale().textDirection());
        QCoreApplication::processEvents();
        titles.insert(shift->accessibleName());
        for (QWidget *pane :
            {static_cast<QWidget *>(shift), static_cast<QWidget *>(list), static_cast<QWidget *>(pay)}) {
            for (const QWidget *widget : pane->findChildren<QWidget *>()) {
                const bool acts = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
                if (acts && widget->isVisibleTo(pane) && !widget->objectName().startsWith(u"qt_"))
                    QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }
    QCOMPARE(titles.size(), qsizetype(wizard::Languages::available().size()));
    QVERIFY(m_languages->speak(QStringLiteral("en")));
}

QTEST_MAIN(TestMoneyPanes)
#include "tst_moneypanes.moc"
