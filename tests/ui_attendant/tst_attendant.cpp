// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/screenchecks.h"

#include "ui/attendant/maintenancepanel.h"
#include "ui/attendant/pinpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/holdwatch.h"
#include "ui/widgets/questiondialog.h"
#include "ui/wizard/languages.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using namespace std::chrono_literals;
using attendantui::MachineState;
using attendantui::MaintenancePanel;
using attendantui::PinPanel;
using payment::PrintOutcome;
using widgets::Button;

constexpr int holdMs = static_cast<int>(widgets::HoldWatch::patience.count());

/// What staff see: the PIN and the maintenance screen.
class TestAttendant final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<theme::Theme>(theme::ScreenMetrics{{1280, 720}, 96});
        m_host = std::make_unique<QWidget>();
        m_host->resize(1280, 720);
        m_host->show();
    }
    void cleanup() { m_host.reset(); }

    void pinByTouchAndKeyboard()
    {
        auto *panel = new PinPanel(*m_theme, m_host.get());
        QSignalSpy entered(panel, &PinPanel::entered);
        panel->present();
        press(panel, "pin4");
        press(panel, "pin0");
        QTest::keyClick(panel, Qt::Key_7);
        QTest::keyClick(panel, Qt::Key_9);
        QTest::keyClick(panel, Qt::Key_Backspace);
        QCOMPARE(text(panel, "pinDots"), QString(3, u'●'));
        QTest::keyClick(panel, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.at(0).at(0).toByteArray(), QByteArray("407"));
        // While it is checked nothing is taken, and nothing is shown of it any more.
        QTest::keyClick(panel, Qt::Key_7);
        QTest::keyClick(panel, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(text(panel, "pinDots"), QStringLiteral("–"));
        panel->showWrong(0s);
        QVERIFY(text(panel, "pinMessage").contains(QStringLiteral("another PIN")));
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(panel, Qt::Key_1);
        QCOMPARE(text(panel, "pinDots").size(), PinPanel::mostDigits);
        panel->showWrong(30s);
        QVERIFY(text(panel, "pinMessage").contains(QStringLiteral("30")));
        panel->showUnusable(false);
        QVERIFY(text(panel, "pinMessage").contains(QStringLiteral("chancery pin")));
        // There is nothing to compare digits with, so none can be given.
        QTest::keyClick(panel, Qt::Key_1);
        QCOMPARE(text(panel, "pinDots"), QStringLiteral("–"));
        for (int digit = 0; digit <= 9; ++digit)
            QVERIFY(!panel->findChild<QAbstractButton *>(QStringLiteral("pin%1").arg(digit))->isEnabled());
    }

    void aDamagedDatabaseIsTold()
    {
        auto *panel = new MaintenancePanel(*m_theme, m_host.get());
        panel->present();
        auto *banner = panel->findChild<QWidget *>(QStringLiteral("storeDamage"));
        QVERIFY(!banner->isVisible());
        attendantui::MachineState state;
        state.damage = wizard::StoreDamage{};
        panel->setState(state);
        QVERIFY(banner->isVisible());
        QStringList words;
        for (const auto *label : banner->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.join(u' ').contains(QStringLiteral("Nothing is known to be lost. Call the administrator")),
            qPrintable(words.join(u' ')));
        QSignalSpy noted(panel, &MaintenancePanel::damageNoted);
        press(panel, "damageNoted");
        QCOMPARE(noted.count(), 1);
        panel->setState({});
        QVERIFY(!banner->isVisible() && !panel->findChild<QWidget *>(QStringLiteral("damageNoted"))->isVisible());
    }

    void testsAreAskedForAndShown()
    {
        auto *panel = new MaintenancePanel(*m_theme, m_host.get());
        panel->present();
        QSignalSpy print(panel, &MaintenancePanel::testPrintWanted);
        QSignalSpy scan(panel, &MaintenancePanel::testScanWanted);
        QSignalSpy relay(panel, &MaintenancePanel::testRelayWanted);
        press(panel, "testPrint");
        press(panel, "testScan");
        press(panel, "testRelay");
        QCOMPARE(print.count() + scan.count() + relay.count(), 3);
        MachineState state;
        state.printer = MachineState::Test::Running;
        panel->setState(state);
        QVERIFY(!panel->findChild<Button *>(QStringLiteral("testPrint"))->isEnabled());
        state.printer = MachineState::Test::Bad;
        state.printed = PrintOutcome::PaperOut;
        state.relay = MachineState::Test::Good;
        state.relayTook = 12ms;
        state.network
            = {{QStringLiteral("eth0"), true, QStringLiteral("192.0.2.7")}, {QStringLiteral("wlan0"), false, {}}};
        state.unsent = 3;
        state.log = {QStringLiteral("one"), QStringLiteral("two")};
        panel->setState(state);
        QCOMPARE(text(panel, "testPrintState"), QStringLiteral("The printer has no paper"));
        QVERIFY(text(panel, "testRelayState").contains(QStringLiteral("12")));
        QVERIFY(text(panel, "networkState").contains(QStringLiteral("eth0 192.0.2.7")));
        QVERIFY(!text(panel, "networkState").contains(QStringLiteral("wlan0")));
        QVERIFY(text(panel, "recordsState").contains(u'3'));
        QCOMPARE(text(panel, "lastLog"), QStringLiteral("one\ntwo"));
    }

    void longCatchingUpIsStoppedAndGoesOn()
    {
        auto *panel = new MaintenancePanel(*m_theme, m_host.get());
        panel->present();
        auto *button = panel->findChild<Button *>(QStringLiteral("records"));
        QVERIFY(!button->isVisibleTo(panel));
        QSignalSpy stop(panel, &MaintenancePanel::stopCatchingUpWanted);
        QSignalSpy goOn(panel, &MaintenancePanel::goOnCatchingUpWanted);
        MachineState state;
        state.unsent = 48'800;
        state.catchingUp = {sync::CatchingUp::State::Running, 1'200, 50'000};
        panel->setState(state);
        QVERIFY(button->isVisibleTo(panel));
        QCOMPARE(text(panel, "recordsState"), QStringLiteral("Catching up: 1,200 of 50,000"));
        QCOMPARE(button->text(), QStringLiteral("Stop for now"));
        press(panel, "records");
        QCOMPARE(stop.count(), 1);
        state.catchingUp.state = sync::CatchingUp::State::Stopped;
        panel->setState(state);
        QCOMPARE(text(panel, "recordsState"), QStringLiteral("Stopped at 1,200 of 50,000"));
        QCOMPARE(button->text(), QStringLiteral("Go on"));
        press(panel, "records");
        QCOMPARE(stop.count(), 1);
        QCOMPARE(goOn.count(), 1);
        state.catchingUp = {};
        state.unsent = 0;
        panel->setState(state);
        QVERIFY(!button->isVisibleTo(panel));
        QCOMPARE(text(panel, "recordsState"), QStringLiteral("Everything is sent"));
    }

    void volumeOnlyWhereThereIsAVoice()
    {
        auto *panel = new MaintenancePanel(*m_theme, m_host.get());
        panel->present();
        QSignalSpy wanted(panel, &MaintenancePanel::volumeWanted);
        auto *change = panel->findChild<Button *>(QStringLiteral("changeVolume"));
        MachineState state;
        panel->setState(state);
        QVERIFY(!change->isVisible());
        state.volume = 60;
        panel->setState(state);
        QVERIFY(change->isVisible());
        QCOMPARE(text(panel, "changeVolumeState"), QStringLiteral("60 percent"));
        press(panel, "changeVolume");
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!wanted.first().first().toString().isEmpty()); // it is heard at once
    }

    void fitsTheScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<theme::TextSize>("letters");
        for (const auto &language : wizard::Languages::available()) {
            for (const QSize screen : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
                for (const auto letters : {theme::TextSize::Normal, theme::TextSize::Largest}) {
                    QTest::addRow("%s %d %d", qPrintable(language.code), screen.width(), static_cast<int>(letters))
                        << language.code << screen << letters;
                }
            }
        }
    }
    void fitsTheScreen()
    {
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        QFETCH(theme::TextSize, letters);
        wizard::Languages languages;
        QVERIFY(languages.speak(language));
        m_theme = std::make_unique<theme::Theme>(theme::ScreenMetrics{screen, 96});
        m_theme->setLocale(languages.locale());
        m_theme->setTextSize(letters);
        m_host = std::make_unique<QWidget>();
        m_host->setLayoutDirection(languages.locale().textDirection());
        m_host->resize(screen);
        m_host->show();
        auto *pin = new PinPanel(*m_theme, m_host.get());
        pin->present();
        pin->showWrong(30s);
        check(pin);
        picture(QStringLiteral("pin-%1-%2").arg(language).arg(screen.width()));
        pin->showUnusable(true); // the longest words
        check(pin);
        pin->close();
        auto *panel = new MaintenancePanel(*m_theme, m_host.get());
        MachineState state;
        state.machine = QStringLiteral("TYO · dev_0123456789abcdefghjkmnpqrs · chancery 0.1.0");
        state.printer = MachineState::Test::Bad;
        state.printed = PrintOutcome::PaperOut;
        state.reader = MachineState::Test::Running;
        state.relay = MachineState::Test::Good;
        state.relayTook = 12ms;
        state.volume = 60;
        state.network = {{QStringLiteral("eth0"), true, QStringLiteral("192.0.2.7")}};
        state.receipts = {
            {domain::ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqrs")), QStringLiteral("10:05"), false},
            {domain::ApplicationRef(QStringLiteral("ref_1123456789abcdefghjkmnpqrs")), QStringLiteral("09:40"), true}};
        for (int i = 0; i < 14; ++i)
            state.log.append(QStringLiteral("2026-05-10T22:0%1:00.000Z info payment of ref_0123: paid").arg(i % 10));
        state.catchingUp = {sync::CatchingUp::State::Running, 1'200, 50'000};
        panel->setState(state);
        panel->present();
        check(panel);
        picture(QStringLiteral("maintenance-%1-%2").arg(language).arg(screen.width()));
    }

    void unprintedReceiptsFirst()
    {
        auto *panel = new MaintenancePanel(*m_theme, m_host.get());
        panel->present();
        MachineState state;
        for (int i = 0; i < 7; ++i)
            state.receipts.push_back({domain::ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqr%1").arg(i)),
                QStringLiteral("10:0%1").arg(i), i != 6});
        panel->setState(state);
        QCoreApplication::processEvents(); // what is new in a layout is shown from the event loop
        QSignalSpy wanted(panel, &MaintenancePanel::receiptWanted);
        press(panel, "printAgain0");
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<domain::ApplicationRef>(), state.receipts[6].application);
        QVERIFY(visible(panel, "printAgain4") != nullptr);
        QVERIFY(visible(panel, "printAgain5") == nullptr);
    }

    void endOfShiftIsAskedTwice()
    {
        auto *panel = new MaintenancePanel(*m_theme, m_host.get());
        panel->present();
        QSignalSpy ended(panel, &MaintenancePanel::endShiftWanted);
        press(panel, "endShift");
        press(m_host.get(), "safeAnswer");
        QCoreApplication::processEvents();
        QCOMPARE(ended.count(), 0);
        press(panel, "endShift");
        press(m_host.get(), "otherAnswer");
        QTRY_COMPARE(ended.count(), 1);
    }

    void goesAwayByItself()
    {
        QPointer<MaintenancePanel> panel = new MaintenancePanel(*m_theme, m_host.get());
        panel->present();
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(panel->isOpen()); // not by accident
        auto *quiet = panel->findChild<QTimer *>(QStringLiteral("maintenanceQuiet"));
        QVERIFY(quiet != nullptr && quiet->isActive());
        quiet->start(20ms);
        QTest::keyClick(panel, Qt::Key_Tab); // somebody is there
        QVERIFY(quiet->remainingTime() <= 20);
        QTRY_VERIFY(!panel);
    }

    void aRestingFingerOpens()
    {
        auto *bar = new QWidget(m_host.get());
        bar->setGeometry(0, 0, 400, 80);
        bar->show();
        auto *watch = new widgets::HoldWatch(bar);
        QSignalSpy held(watch, &widgets::HoldWatch::held);
        QTest::mousePress(bar, Qt::LeftButton, {}, {20, 20});
        QTest::mouseRelease(bar, Qt::LeftButton, {}, {20, 20});
        QTest::mousePress(bar, Qt::LeftButton, {}, {20, 20});
        QTest::mouseMove(bar, {300, 20}); // a finger that wipes is no finger that rests
        QVERIFY(!held.wait(holdMs + 300));
        QTest::mousePress(bar, Qt::LeftButton, {}, {20, 20});
        QVERIFY(held.wait(30'000));
        QCOMPARE(held.count(), 1);
    }

private:
    /// Every button is on the screen, large enough for a finger, and shows all of its words; so does everything else.
    void check(const QWidget *panel)
    {
        for (int i = 0; i < 4; ++i) { // the list makes room for its bar in an event of its own
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QString clipped = test::clippedWord(*m_host);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
        for (const auto *button : panel->findChildren<Button *>()) {
            if (!button->isVisibleTo(panel))
                continue;
            const QRect place(button->mapTo(m_host.get(), QPoint(0, 0)), button->size());
            const QByteArray what = (button->objectName() + u' ' + button->text()).toUtf8();
            QVERIFY2(!button->text().isEmpty() && !button->objectName().isEmpty(), what.constData());
            QVERIFY2(place.left() >= 0 && place.right() < m_host->width(), what.constData());
            QVERIFY2(button->height() >= m_theme->touch() && button->width() >= button->sizeHint().width(),
                what.constData());
        }
    }
    void picture(const QString &name)
    {
        if (qEnvironmentVariableIsSet("CHANCERY_PICTURES"))
            m_host->grab().save(QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("CHANCERY_PICTURES"), name));
    }
    static QWidget *visible(QWidget *in, const char *name)
    {
        for (QWidget *widget : in->findChildren<QWidget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static void press(QWidget *in, const char *name)
    {
        QWidget *widget = visible(in, name);
        QVERIFY2(widget != nullptr, name);
        qobject_cast<QAbstractButton *>(widget)->click();
    }
    static QString text(QWidget *in, const char *name)
    {
        const auto *label = in->findChild<QLabel *>(QLatin1String(name));
        return label != nullptr ? label->text() : QStringLiteral("?");
    }

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<QWidget> m_host;
};

QTEST_MAIN(TestAttendant)
#include "tst_attendant.moc"
