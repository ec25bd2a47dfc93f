// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A clerk's day at the counter, by keys, with everything behind it real: travellers who walk in, every way to pay,
// refunds by one and by two people, no paper, no relay, no provider and a provider that hangs or cuts its answers off
// in the middle, an application that a cut-off kiosk has taken, and a shift that is counted and signed. In the evening
// the books balance to the cent against the providers' own.

#include "tests/e2e/counterclerk.h"
#include "tests/e2e/counterevening.h"
#include "tests/support/stack/kiosk.h"
#include "ui/counter/paypane.h"
#include "ui/counter/selection.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/questiondialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QAbstractItemView>
#include <QTest>

#include <algorithm>
#include <map>

using namespace chancery;
using intake::Step;
using tests::CounterRoom;

namespace {

/// 12 travellers, unless CHANCERY_APPLICATIONS says how many; 200 is a day.
int travellers()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("CHANCERY_APPLICATIONS", &given);
    return given ? count : 12;
}

const std::array methods{QStringLiteral("cash"), QStringLiteral("stripe_checkout"), QStringLiteral("alipay_qr"),
    QStringLiteral("alipay_barcode"), QStringLiteral("alipay_page")};

/// What a case has cost the clerk.
struct Cost
{
    std::vector<qsizetype> keys;
    std::vector<qint64> milliseconds; ///< the screen's, the relay's and the provider's; nobody's thinking

    template <typename T>
    [[nodiscard]] static T median(std::vector<T> values)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? T{} : values[values.size() / 2];
    }
};

} // namespace

class TestCounterDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheShift();
    void takesAndCollects();
    void goesOnWithAKiosksApplication();
    void changesAnAnswer();
    void givesBack();
    void closesTheShift();
    void paperAndAuditTell();
    void booksBalance();
    void cleanupTestCase();

private:
    void withoutPaper(int number);
    void withoutRelay(int number);
    void withoutProvider(int number);
    void providerHangs(int number);
    void providerCutsOff(int number);
    /// The provider's next call of that kind goes wrong so, after it was carried out.
    [[nodiscard]] bool order(const char *operation, const char *kind);
    void refund(const QString &method, const QString &amount);
    void openPaymentOf(const QString &method);
    [[nodiscard]] QString sql(const QString &statement) { return m_room.stack.sql(statement); }
    [[nodiscard]] int refunds(const char *which)
    {
        return sql(QStringLiteral("SELECT count(*) FROM chancery.refunds WHERE ") + QLatin1String(which)).toInt();
    }
    [[nodiscard]] bool isSeen(const char *name) { return m_clerk.isSeen(name); }
    CounterRoom m_room;
    tests::CounterClerk m_clerk{m_room};
    bool m_broken = false; ///< the day went wrong before: what comes after shows nothing
    std::map<QString, Cost> m_costs;
};

void TestCounterDay::initTestCase()
{
    QVERIFY2(m_room.start(), qPrintable(m_room.error()));
    QVERIFY2(m_room.open(), qPrintable(m_room.error()));
    QVERIFY2(m_room.signIn(QStringLiteral("aiko")), qPrintable(m_room.error()));
}

void TestCounterDay::init()
{
    if (m_broken)
        QSKIP("the day went wrong before");
}

void TestCounterDay::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
    const QString folder = qEnvironmentVariable("CHANCERY_PICTURES");
    if (QTest::currentTestFailed() && !folder.isEmpty())
        m_room.window().grab().save(folder + QStringLiteral("/counterday.png"));
}

void TestCounterDay::opensTheShift()
{
    QVERIFY(CounterRoom::wait([this] { return m_room.words("shiftSummary") == u"No shift open"; }));
    m_room.hands().strike(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(CounterRoom::wait([this] { return isSeen("shiftFloat"); }));
    QVERIFY(m_room.hands().write(QStringLiteral("shiftFloat"), QStringLiteral("50000 JPY")));
    m_room.hands().strike(Qt::Key_Return);
    QVERIFY(CounterRoom::wait([this] { return m_room.words("shiftSummary").startsWith(u"Shift:"); }));
}

void TestCounterDay::takesAndCollects()
{
    const int count = travellers();
    for (int number = 1; number <= count; ++number) {
        if (number == count / 4)
            withoutPaper(number);
        else if (number == count / 2)
            withoutRelay(number);
        else if (number == count * 3 / 4)
            withoutProvider(number);
        else if (number == count * 5 / 8)
            providerHangs(number);
        else if (number == count * 7 / 8)
            providerCutsOff(number);
        else {
            const QString method = methods[static_cast<std::size_t>(number) % methods.size()];
            QElapsedTimer time;
            time.start();
            const auto keys = m_room.hands().actions().size();
            m_clerk.takeApplication(number);
            if (QTest::currentTestFailed())
                return;
            m_costs[QStringLiteral("application")].keys.push_back(
                static_cast<qsizetype>(m_room.hands().actions().size() - keys));
            m_costs[QStringLiteral("application")].milliseconds.push_back(time.restart());
            const auto then = m_room.hands().actions().size();
            m_clerk.collect(number, method);
            m_costs[method].keys.push_back(static_cast<qsizetype>(m_room.hands().actions().size() - then));
            m_costs[method].milliseconds.push_back(time.elapsed());
        }
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(
        sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state = 'captured'")), QString::number(count));
}

void TestCounterDay::withoutPaper(int number)
{
    m_clerk.takeApplication(number);
    QVERIFY(CounterRoom::wait([this] { return isSeen("payMethods"); }));
    m_room.printer.paperOut = true;
    const int receipts = m_room.printer.cuts();
    m_clerk.collectCash();
    QVERIFY(CounterRoom::wait([this] { return m_room.words("noticeText").contains(u"The printer has no paper"); }));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("printerState") == u"The printer has no paper"; }));
    QVERIFY(m_room.words("payState").startsWith(u"Paid"));
    m_room.printer.paperOut = false;
    m_room.hands().strike(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(CounterRoom::wait([this, receipts] { return m_room.printer.cuts() == receipts + 1; }));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("printerState") == u"Printer ready"; }));
    m_clerk.serveTheNext();
}

void TestCounterDay::withoutRelay(int number)
{
    QVERIFY(m_room.stack.relay.terminate());
    // Who was in today is let in without it.
    QVERIFY2(m_room.handOverTo(QStringLiteral("aiko")), qPrintable(m_room.error()));
    // The application is taken all the same; what needs the relay says so.
    m_clerk.takeApplication(number);
    QVERIFY(CounterRoom::wait([this] { return m_room.words("relayState").startsWith(u"No connection"); }));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("recordsState").contains(u"not sent yet"); }));
    QVERIFY(!isSeen("payMethods"));
    QVERIFY2(m_room.stack.startRelay(), qPrintable(m_room.stack.error()));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("relayState").startsWith(u"Connected"); }));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("recordsState") == u"Everything sent"; }));
    // Money is taken by whom the relay knows.
    const QString taken = m_clerk.application;
    QVERIFY2(m_room.handOverTo(QStringLiteral("aiko")), qPrintable(m_room.error()));
    m_clerk.findApplication(taken);
    if (QTest::currentTestFailed())
        return;
    m_clerk.collect(number, QStringLiteral("cash"));
}

void TestCounterDay::withoutProvider(int number)
{
    m_clerk.takeApplication(number);
    QVERIFY(CounterRoom::wait([this] { return isSeen("payMethods"); }));
    const QString stuck = m_clerk.application;
    QVERIFY(m_room.stack.sandbox.terminate()); // which keeps its books
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_P, Qt::ControlModifier);
    QVERIFY2(hands.press(QStringLiteral("method_stripe_checkout")), qPrintable(hands.what()));
    QVERIFY(CounterRoom::wait([this] { return !m_room.words("payState").isEmpty(); }));
    // It comes back, and with it the payment that nobody knew about.
    QVERIFY2(m_room.stack.startSandbox(), qPrintable(m_room.stack.error()));
    QVERIFY2(CounterRoom::wait([this] { return isSeen("payCode") || isSeen("payMethods"); }),
        qPrintable(m_room.words("payState")));
    const int receipts = m_room.printer.cuts();
    if (!isSeen("payCode")) // refused at once: paid otherwise
        return m_clerk.collect(number, QStringLiteral("cash"));
    QVERIFY(m_room.payOnPhone(m_room.find<widgets::QrView>("payCode")->text().toLatin1()));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("payState").startsWith(u"Paid"); }));
    QVERIFY(CounterRoom::wait([this, receipts] { return m_room.printer.cuts() == receipts + 1; }));
    m_clerk.serveTheNext();
}

bool TestCounterDay::order(const char *operation, const char *kind)
{
    const QJsonObject fault{
        {QStringLiteral("operation"), QLatin1String(operation)}, {QStringLiteral("kind"), QLatin1String(kind)}};
    return teststack::httpCall("POST", m_room.stack.sandboxUrl() + "/control/faults", QJsonDocument(fault).toJson())
               .status
        == 200;
}

void TestCounterDay::providerHangs(int number)
{
    m_clerk.takeApplication(number);
    QVERIFY(CounterRoom::wait([this] { return isSeen("payMethods"); }));
    const QString stuck = m_clerk.application;
    QVERIFY(order("alipay.pay", "hang") && order("alipay.notify", "drop")); // the money moves, and nobody is told
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_P, Qt::ControlModifier);
    QVERIFY2(hands.press(QStringLiteral("method_alipay_barcode")), qPrintable(hands.what()));
    m_clerk.scanPayersCode(number);
    const auto state = [this, stuck] {
        return m_room.stack.sql(
            QStringLiteral("SELECT string_agg(state, ' ') FROM chancery.attempts WHERE application = $1"), {stuck});
    };
    QTRY_VERIFY_WITH_TIMEOUT(!state().isEmpty(), 60'000); // in the books, then asked for
    QVERIFY(state() != u"captured" && isSeen("payLeave"));
    QVERIFY(!m_room.words("payState").startsWith(u"Paid"));
    // Others wait: the payment is left to the relay.
    QVERIFY2(hands.press(QStringLiteral("payLeave")), qPrintable(hands.what()));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("noticeText").contains(u"is not known"); }));
    // As soon as the relay gives the call up and asks what became of it.
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("captured"), 240'000);
    // The person comes back: nothing is taken twice, and there is a receipt.
    m_clerk.findApplication(stuck);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(CounterRoom::wait([this] { return isSeen("payMessage"); }));
    QVERIFY(!isSeen("payMethods"));
    const int receipts = m_room.printer.cuts();
    hands.strike(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(CounterRoom::wait([this, receipts] { return m_room.printer.cuts() == receipts + 1; }));
}

void TestCounterDay::providerCutsOff(int number)
{
    m_clerk.takeApplication(number);
    QVERIFY(CounterRoom::wait([this] { return isSeen("payMethods"); }));
    // The answer to the payment's beginning is cut off, and what would tell of its end never comes.
    QVERIFY(order("create", "cut") && order("webhook", "drop"));
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_P, Qt::ControlModifier);
    QVERIFY2(hands.press(QStringLiteral("method_stripe_checkout")), qPrintable(hands.what()));
    QVERIFY2(CounterRoom::wait([this] { return isSeen("payCode"); }), qPrintable(m_room.words("payState")));
    const int receipts = m_room.printer.cuts();
    QVERIFY(m_room.payOnPhone(m_room.find<widgets::QrView>("payCode")->text().toLatin1()));
    QVERIFY2(CounterRoom::wait([this] { return m_room.words("payState").startsWith(u"Paid"); }),
        qPrintable(m_room.words("payState")));
    QVERIFY(CounterRoom::wait([this, receipts] { return m_room.printer.cuts() == receipts + 1; }));
    m_clerk.serveTheNext();
}

void TestCounterDay::goesOnWithAKiosksApplication()
{
    // A kiosk of its own store and queue takes an application while it is cut off, and prints a slip.
    teststack::Kiosk kiosk(m_room.stack);
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    teststack::Program &program = kiosk.program;
    QVERIFY(program.start(teststack::programPath("chancery"), kiosk.kioskArguments(), kiosk.environment()));
    QVERIFY2(program.waitForText("configuration: kept", 30'000), program.output().constData());
    QVERIFY(program.terminate());
    QVERIFY(m_room.stack.relay.terminate());
    QVERIFY(kiosk.start());
    QVERIFY2(CounterRoom::wait([&] { return !kiosk.receipts().isEmpty() || !program.isRunning(); }),
        program.output().constData());
    QVERIFY2(program.waitForText("to be paid later", 20'000), program.output().constData());
    QVERIFY2(m_room.stack.startRelay(), qPrintable(m_room.stack.error()));
    QVERIFY2(program.waitForEnd(120'000) && program.result() == 0, program.output().constData());
    const QString taken = sql(QStringLiteral("SELECT record FROM chancery.sync_records WHERE kind = 'payable' "
                                             "AND record NOT IN (SELECT application FROM chancery.attempts)"));
    QVERIFY2(domain::ApplicationRef(taken).isWellFormed(), qPrintable(taken));
    // At the counter it is in the list, opens by the post's key, and is paid.
    QVERIFY(CounterRoom::wait([this] { return m_room.words("relayState").startsWith(u"Connected"); }));
    m_clerk.findApplication(taken);
    if (QTest::currentTestFailed())
        return;
    m_room.hands().strike(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(CounterRoom::wait([this] { return isSeen("changeAnswers"); }));
    QVERIFY(!m_room.words("applicantName").isEmpty());
    const QString before = m_clerk.application;
    m_clerk.application = taken;
    m_clerk.collect(0, QStringLiteral("cash"));
    m_clerk.application = before; // the one whose answers are changed next
    QCOMPARE(
        m_room.stack.sql(
            QStringLiteral("SELECT string_agg(state, ' ') FROM chancery.attempts WHERE application = $1"), {taken}),
        QStringLiteral("captured"));
}

void TestCounterDay::openPaymentOf(const QString &method)
{
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(CounterRoom::wait([this] { return isSeen("filterReference"); }));
    auto *reference = m_room.find<QLineEdit>("filterReference");
    reference->clear();
    QVERIFY(hands.write(
        QStringLiteral("filterReference"), domain::spokenReference(domain::ApplicationRef(m_clerk.paid.at(method)))));
    hands.strike(Qt::Key_Return);
    // The only one is opened by itself.
    const QString spoken = domain::spokenReference(domain::ApplicationRef(m_clerk.paid.at(method)));
    QVERIFY(CounterRoom::wait([&] { return m_room.words("caseFacts").contains(spoken); }));
}

void TestCounterDay::refund(const QString &method, const QString &amount)
{
    openPaymentOf(method);
    if (QTest::currentTestFailed())
        return;
    test::Hands &hands = m_room.hands();
    const int before = refunds("true");
    QVERIFY(CounterRoom::wait([this] { return isSeen("askRefund"); }));
    if (!amount.isEmpty())
        QVERIFY2(hands.write(QStringLiteral("refundAmount"), amount), qPrintable(hands.what()));
    QVERIFY2(hands.write(QStringLiteral("caseReason"), QStringLiteral("wrong speed")), qPrintable(hands.what()));
    QVERIFY2(hands.press(QStringLiteral("askRefund")), qPrintable(hands.what()));
    m_clerk.confirm();
    QVERIFY(CounterRoom::wait([this, before] { return refunds("true") == before + 1; }));
}

void TestCounterDay::changesAnAnswer()
{
    test::Hands &hands = m_room.hands();
    const auto versions = [this](int base) {
        return m_room.stack
            .sql(QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE kind = 'application' AND record = $1 "
                                "AND base_rev >= $2::text::bigint"),
                {m_clerk.application, QString::number(base)})
            .toInt();
    };
    QCOMPARE(versions(0), 1);
    m_clerk.findApplication(m_clerk.application);
    if (QTest::currentTestFailed())
        return;
    hands.strike(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(CounterRoom::wait([this] { return isSeen("changeAnswers"); }));
    hands.strike(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(hands.session().step() == Step::Review, qPrintable(intake::toString(hands.session().step())));
    QCOMPARE(hands.session().reference().text(), m_clerk.application);
    QVERIFY2(hands.press(QStringLiteral("change_contact")), qPrintable(hands.what()));
    while (hands.find(QStringLiteral("email")) == nullptr)
        QVERIFY2(hands.press(QStringLiteral("stepPrimary")), qPrintable(hands.what()));
    static_cast<QLineEdit *>(hands.find(QStringLiteral("email")))->clear();
    QVERIFY2(hands.write(QStringLiteral("email"), QStringLiteral("new@example.org")), qPrintable(hands.what()));
    while (hands.session().step() == Step::Contact)
        QVERIFY2(hands.press(QStringLiteral("stepPrimary")), qPrintable(hands.what()));
    QVERIFY(hands.session().step() == Step::Review);
    QVERIFY2(hands.answerStep(), qPrintable(hands.what())); // declared anew
    QVERIFY(CounterRoom::wait([this] { return m_room.words("noticeText").contains(u"is changed"); }));
    QVERIFY(CounterRoom::wait([&] { return versions(1) == 1; }));
    // Who, when and what: beside the version before it.
    hands.strike(Qt::Key_O, Qt::ControlModifier);
    auto *shown = m_room.find<QComboBox>("recordVersions");
    QVERIFY(CounterRoom::wait([shown] { return shown->count() == 2; }));
    QVERIFY2(shown->itemText(1).contains(u"aiko"), qPrintable(shown->itemText(1)));
}

void TestCounterDay::givesBack()
{
    const auto done
        = [this](int count) { return CounterRoom::wait([this, count] { return refunds("state = 'done'") == count; }); };
    // Small ones go at once; large ones wait for a second person.
    refund(QStringLiteral("stripe_checkout"), QStringLiteral("700"));
    refund(QStringLiteral("alipay_qr"), QStringLiteral("12.50"));
    QVERIFY(done(2));
    refund(QStringLiteral("alipay_barcode"), {});
    refund(QStringLiteral("cash"), QStringLiteral("6000"));
    QVERIFY(CounterRoom::wait([this] { return m_room.words("noticeText").contains(u"second person"); }));
    QCOMPARE(refunds("state = 'requested'"), 2);
    QVERIFY(!isSeen("approveRefund")); // not one's own
    QVERIFY2(m_room.handOverTo(QStringLiteral("sue")), qPrintable(m_room.error()));
    int waiting = 2;
    for (const QString &method : {QStringLiteral("alipay_barcode"), QStringLiteral("cash")}) {
        openPaymentOf(method);
        QVERIFY(CounterRoom::wait([this] { return isSeen("approveRefund"); }));
        QVERIFY2(m_room.hands().press(QStringLiteral("approveRefund")), qPrintable(m_room.hands().what()));
        m_clerk.confirm();
        --waiting;
        QVERIFY(CounterRoom::wait([this, waiting] { return refunds("state = 'requested'") == waiting; }));
    }
    QVERIFY(done(3));
    QVERIFY2(m_room.handOverTo(QStringLiteral("aiko")), qPrintable(m_room.error()));
    openPaymentOf(QStringLiteral("cash"));
    QVERIFY(CounterRoom::wait([this] { return isSeen("payOut"); }));
    QVERIFY2(m_room.hands().press(QStringLiteral("payOut")), qPrintable(m_room.hands().what()));
    m_clerk.confirm();
    QVERIFY(done(4));
}

void TestCounterDay::closesTheShift()
{
    test::Hands &hands = m_room.hands();
    hands.strike(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(CounterRoom::wait([this] { return isSeen("counted0"); }));
    const QString expected = sql(QStringLiteral("SELECT 50000 + sum(minor) FROM chancery.postings "
                                                "WHERE account = 'provider_clearing:cash' AND currency = 'JPY'"));
    QVERIFY(m_room.words("expected0").remove(u',').contains(expected));
    QVERIFY2(hands.write(QStringLiteral("counted0"), expected), qPrintable(hands.what()));
    QVERIFY2(hands.press(QStringLiteral("closeShift")), qPrintable(hands.what()));
    QVERIFY(CounterRoom::wait([this] { return isSeen("questionDialog"); }));
    QVERIFY(m_room.find<widgets::QuestionDialog>("questionDialog")
                ->accessibleDescription()
                .contains(u"What you counted is what the books expect"));
    m_clerk.confirm();
    QVERIFY(CounterRoom::wait([this] { return m_room.words("shiftSummary") == u"No shift open"; }));
    QVERIFY2(m_room.handOverTo(QStringLiteral("sue")), qPrintable(m_room.error()));
    m_room.hands().strike(Qt::Key_T, Qt::ControlModifier);
    auto *list = m_room.find<QAbstractItemView>("shiftList");
    QVERIFY(CounterRoom::wait([list] { return list->model()->rowCount() == 1; }));
    list->setFocus(Qt::TabFocusReason);
    m_room.hands().strike(Qt::Key_Down);
    m_room.hands().strike(Qt::Key_Return);
    QVERIFY(CounterRoom::wait([this] { return isSeen("signShift"); }));
    QVERIFY2(m_room.hands().press(QStringLiteral("signShift")), qPrintable(m_room.hands().what()));
    m_clerk.confirm();
    QVERIFY(
        CounterRoom::wait([this] { return sql(QStringLiteral("SELECT state FROM chancery.shifts")) == u"signed"; }));
}

void TestCounterDay::paperAndAuditTell()
{
    tests::CounterEvening evening(m_room);
    const QString verdict = evening.reportVerdict();
    QVERIFY2(verdict.startsWith(u"Genuine. Counted, closed and signed by a supervisor."), qPrintable(verdict));
    QVERIFY2(verdict.contains(u"cash         expected JPY "), qPrintable(verdict));
    const QStringList entries = evening.auditDetails(QStringLiteral("staff_in"));
    QVERIFY2(entries.filter(QStringLiteral("clerk offline")).size() == 1, qPrintable(entries.join(u'\n')));
    QVERIFY(!evening.auditDetails(QStringLiteral("record_opened")).isEmpty());
    const QString chain = evening.chainVerdict();
    QVERIFY2(chain.contains(u"The audit is whole"), qPrintable(chain));
}

void TestCounterDay::booksBalance()
{
    QCOMPARE(sql(QStringLiteral("SELECT sum(minor) FROM chancery.postings")), QStringLiteral("0"));
    const auto ours = [this](const char *provider, const char *currency) {
        return sql(QStringLiteral("SELECT coalesce(sum(minor), 0) FROM chancery.postings "
                                  "WHERE account = 'provider_clearing:%1' AND currency = '%2'")
                       .arg(QLatin1String(provider), QLatin1String(currency)))
            .toLongLong();
    };
    const qint64 stripe = m_room.providersSum(QStringLiteral("stripe"), QStringLiteral("JPY"));
    const qint64 alipay = m_room.providersSum(QStringLiteral("alipay"), QStringLiteral("CNY"));
    QVERIFY(stripe > 0 && alipay > 0);
    QCOMPARE(ours("stripe", "JPY"), stripe);
    QCOMPARE(ours("alipay", "CNY"), alipay);
    QCOMPARE(sql(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE state IN "
                                "('surplus', 'refunding', 'refund_failed', 'unknown', 'open', 'submitting')")),
        QStringLiteral("0"));
}

void TestCounterDay::cleanupTestCase()
{
    for (const auto &[name, cost] : m_costs)
        qInfo("%-16s %3d times: %3lld keystrokes, %5lld ms", qPrintable(name), static_cast<int>(cost.keys.size()),
            static_cast<long long>(Cost::median(cost.keys)), static_cast<long long>(Cost::median(cost.milliseconds)));
}

QTEST_MAIN(TestCounterDay)
#include "tst_counterday.moc"
