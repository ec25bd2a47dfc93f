// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/printerwatch.h"
#include "app/counter/shiftwatch.h"
#include "tests/printer/playedprinter.h"
#include "tests/ui_counter/moneydesks.h"
#include "tests/ui_counter/playedgate.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using counter::CounterStatus;
using payment::PrintOutcome;
using test::PlayedGate;
using tests::yen;

namespace {

constexpr int patience = 20'000;

} // namespace

/// What the counter's status bar is fed with.
class TestCounterStanding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = crypto::Es256Key::generate();
        QVERIFY(key);
        m_key = std::move(key).value();
    }

    void printerIsAskedAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        test::PlayedPrinter played;
        connect(&server, &QTcpServer::newConnection, this, [&server, &played] {
            QTcpSocket *line = server.nextPendingConnection();
            connect(line, &QTcpSocket::readyRead, line, [line, &played] {
                played.take(line->readAll(), [line](const QByteArray &answer) { line->write(answer); });
            });
            connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
        });
        app::ReceiptDesk desk = make(QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort()));
        app::PrinterWatch watch(desk, std::chrono::milliseconds(50));
        QVERIFY(!watch.outcome());
        watch.look();
        QTRY_VERIFY_WITH_TIMEOUT(watch.outcome() == PrintOutcome::Printed, patience);
        played.paperOut = true;
        QTRY_VERIFY_WITH_TIMEOUT(watch.outcome() == PrintOutcome::PaperOut, patience);
        played.paperOut = false;
        played.nearEnd = true;
        QTRY_VERIFY_WITH_TIMEOUT(watch.outcome() == PrintOutcome::Printed && watch.isPaperNearEnd(), patience);
    }

    void withoutAPrinter()
    {
        app::ReceiptDesk none = make({});
        app::PrinterWatch watch(none);
        watch.look();
        QVERIFY(watch.outcome() == PrintOutcome::NoPrinter);
        app::ReceiptDesk queue = make(QStringLiteral("front-desk")); // of the print system, which cannot be asked
        app::PrinterWatch silent(queue);
        silent.look();
        QVERIFY(!silent.outcome());
    }

    void shiftOfWhoeverIsIn()
    {
        tests::FakeShiftDesk desk;
        PlayedGate gate;
        counter::StaffSession staff(gate);
        app::ShiftWatch watch(desk, staff);
        QVERIFY(!watch.shift());
        enter(staff);
        QTRY_VERIFY_WITH_TIMEOUT(watch.shift() == CounterStatus::Shift{}, patience); // none is open
        desk.shift = tests::FakeShiftDesk::made(payment::Shift::State::Open);
        watch.look();
        const CounterStatus::Shift open{true, false, {yen(44'800)}};
        QTRY_VERIFY_WITH_TIMEOUT(watch.shift() == open, patience);
        desk.refusal = test::refusal("unavailable");
        QSignalSpy changed(&watch, &app::ShiftWatch::changed);
        watch.look();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.refusal, patience); // answered, and what was known stays
        QVERIFY(watch.shift() == open && changed.isEmpty());
        staff.lock();
        QVERIFY(!watch.shift());
        staff.signOut();
        gate.member.role = counter::Role::Officer; // who has no till
        enter(staff);
        watch.look();
        QVERIFY(!watch.shift());
    }

    void lineOfAShift()
    {
        payment::Shift shift = tests::FakeShiftDesk::made(payment::Shift::State::Paused);
        shift.lines[0].returned = yen(600);
        const auto cny = *domain::Money::fromMinor(5'000, *domain::Currency::fromCode(u"CNY"));
        payment::ShiftLine other{QStringLiteral("alipay_qr"), cny, cny, cny, 1, 0, cny, std::nullopt, {}, std::nullopt};
        shift.lines.push_back(other);
        const auto line = app::ShiftWatch::lineOf(shift);
        QVERIFY(line.open && line.paused);
        QCOMPARE(line.totals.size(), std::size_t(2));
        QVERIFY(line.totals[0] == yen(33'600 - 600 + 11'200));
        QVERIFY(line.totals[1].isZero());
        QVERIFY(!app::ShiftWatch::lineOf(tests::FakeShiftDesk::made(payment::Shift::State::Closed)).open);
    }

private:
    app::ReceiptDesk make(const QString &printer)
    {
        return {{m_folder.path(), printer, {}, 576}, domain::DeviceId(QStringLiteral("dev_0123456789abcdefghjkmnpqrs")),
            *m_key};
    }
    static void enter(counter::StaffSession &staff)
    {
        staff.enter({QStringLiteral("aiko"), QStringLiteral("right"), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(staff.isIn(), patience);
    }

    QTemporaryDir m_folder;
    std::optional<crypto::Es256Key> m_key;
};

QTEST_MAIN(TestCounterStanding)
#include "tst_counterstanding.moc"
