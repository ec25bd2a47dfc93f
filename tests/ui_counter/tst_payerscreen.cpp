// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "ui/counter/payerview.h"
#include "ui/widgets/qrview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using counter::PayerView;
using test::CounterRig;

namespace {

/// Two screens beside each other, as the offscreen platform is told of them.
const QByteArray twoScreens = R"({"screens": [
    {"name": "clerk", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "payer", "x": 1920, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
]})";

} // namespace

/// What the payer sees on a screen of their own, from the welcome to the change.
class TestPayerScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePayment();
    void saysTheChange();
    void isNeverInTheClerksWay();

private:
    static PayerView *payer()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto found = std::find_if(windows.begin(), windows.end(),
            [](QWidget *window) { return qobject_cast<PayerView *>(window) != nullptr; });
        return found == windows.end() ? nullptr : static_cast<PayerView *>(*found);
    }
    static QString words(const char *name)
    {
        const auto *label = payer()->findChild<QLabel *>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    static bool askFee(CounterRig &rig)
    {
        rig.signIn();
        return rig.write("payReference", QStringLiteral("k7m2-9qxa-3ftp-v")) && rig.press("findFee")
            && CounterRig::wait([&rig] { return rig.find<QWidget>("payMethods")->isVisible(); });
    }
};

void TestPayerScreen::followsThePayment()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    CounterRig rig;
    rig.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(payer() != nullptr && payer()->isVisible(), 20'000);
    QCOMPARE(payer()->geometry(), QGuiApplication::screens().at(1)->geometry());
    QCOMPARE(words("payerState"), QStringLiteral("Welcome"));
    QVERIFY(words("payerTotal").isEmpty());
    rig.session.signOut();

    QVERIFY(askFee(rig));
    QTRY_VERIFY_WITH_TIMEOUT(words("payerTotal").contains(QStringLiteral("11,200")), 20'000);
    const auto *code = payer()->findChild<widgets::QrView *>(QStringLiteral("payerCode"));
    QVERIFY(!code->isVisible());
    QVERIFY(rig.press("method_stripe_checkout"));
    QTRY_VERIFY_WITH_TIMEOUT(rig.pay.gateway.isAsked(), 20'000);
    const payment::Attempt open = tests::attemptOf(tests::reference, domain::PaymentState::Open);
    rig.pay.gateway.answer(open);
    // The same code as before the clerk, large enough for a phone, and nothing that is the person's.
    QTRY_VERIFY_WITH_TIMEOUT(code->isVisible(), 20'000);
    QCOMPARE(code->text(), rig.find<widgets::QrView>("payCode")->text());
    QTRY_VERIFY2_WITH_TIMEOUT(code->width() >= 170 && code->height() >= 170, // 45 mm
        qPrintable(QStringLiteral("%1 × %2").arg(code->width()).arg(code->height())), 20'000);
    QVERIFY(!words("payerState").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(rig.pay.gateway.isAsked(), 20'000);
    payment::Attempt paid = open;
    paid.state = domain::PaymentState::Captured;
    paid.version = 4;
    paid.nextAction = payment::NoAction{};
    rig.pay.gateway.answer(paid);
    QTRY_VERIFY_WITH_TIMEOUT(words("payerState").startsWith(QStringLiteral("Paid")), 20'000);
    QVERIFY(!code->isVisible());
    QVERIFY(rig.press("payAgain"));
    QTRY_COMPARE_WITH_TIMEOUT(words("payerState"), QStringLiteral("Welcome"), 20'000);
    QVERIFY(words("payerTotal").isEmpty() && code->text().isEmpty());
    rig.session.signOut();
    QTRY_VERIFY_WITH_TIMEOUT(payer() == nullptr, 20'000);
}

void TestPayerScreen::saysTheChange()
{
    CounterRig rig;
    QVERIFY(askFee(rig));
    QVERIFY(rig.press("method_cash") && rig.write("tendered", QStringLiteral("20000")) && rig.press("takeCash"));
    QVERIFY(rig.press("otherAnswer"));
    QTRY_VERIFY2_WITH_TIMEOUT(words("payerNote").contains(QStringLiteral("8,800")),
        qPrintable(words("payerNote") + u'|' + words("payerState") + u'|' + words("payerTotal")), 20'000);
    QVERIFY(words("payerState").startsWith(QStringLiteral("Paid")));
}

void TestPayerScreen::isNeverInTheClerksWay()
{
    CounterRig rig;
    rig.window.setGeometry(QRect(QPoint(1920, 0), QSize(1280, 720)));
    QTRY_COMPARE_WITH_TIMEOUT(rig.window.screen(), QGuiApplication::screens().at(1), 20'000);
    rig.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(payer() != nullptr && payer()->isVisible(), 20'000);
    QCOMPARE(payer()->geometry(), QGuiApplication::screens().at(0)->geometry());
    // Back on the other one: seen as soon as the clerk takes the next payment.
    rig.window.setGeometry(QRect(QPoint(0, 0), QSize(1280, 720)));
    QTRY_COMPARE_WITH_TIMEOUT(rig.window.screen(), QGuiApplication::screens().at(0), 20'000);
    rig.window.activateWindow(); // here a view that takes no keyboard gets it all the same
    QVERIFY(QTest::qWaitForWindowActive(&rig.window));
    QTest::keyClick(&rig.window, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(payer()->geometry(), QGuiApplication::screens().at(1)->geometry(), 20'000);
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(twoScreens) != twoScreens.size())
        return 1;
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    const QApplication application(argc, argv);
    TestPayerScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_payerscreen.moc"
