// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/attendantpin.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace std::chrono_literals;
using crypto::AttendantPin;
using crypto::SecretBuffer;
using Verdict = AttendantPin::Verdict;

namespace {

SecretBuffer secret(const char *text)
{
    return SecretBuffer::take(QByteArray(text));
}

} // namespace

class TestAttendantPin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("attendant.json"));
    }

    void takesDigits_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<bool>("taken");
        QTest::newRow("six") << QByteArray("407315") << true;
        QTest::newRow("twelve") << QByteArray("407315407315") << true;
        QTest::newRow("five") << QByteArray("40731") << false;
        QTest::newRow("thirteen") << QByteArray("4073154073154") << false;
        QTest::newRow("letters") << QByteArray("40731a") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("all alike") << QByteArray("777777") << false;
        QTest::newRow("run up") << QByteArray("123456") << false;
        QTest::newRow("run down") << QByteArray("987654") << false;
        QTest::newRow("arabic digits") << QByteArray("٤٠٧٣١٥") << false;
    }
    void takesDigits()
    {
        QFETCH(QByteArray, pin);
        QFETCH(bool, taken);
        const AttendantPin attendant(m_path, m_clock);
        QCOMPARE(attendant.check(secret("407315")).verdict, Verdict::Unset);
        const auto set = attendant.set(SecretBuffer::take(QByteArray(pin)));
        QCOMPARE(set.has_value(), taken);
        QCOMPARE(attendant.isSet(), taken);
        if (!taken)
            QCOMPARE(set.error().code, QStringLiteral("pin_malformed"));
    }

    void isKeptForItsOwner()
    {
        const AttendantPin attendant(m_path, m_clock);
        QVERIFY(attendant.set(secret("407315")));
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("407315"));
        QCOMPARE(attendant.check(secret("407315")).verdict, Verdict::Right);
    }

    void locksLongerAndLonger()
    {
        const AttendantPin attendant(m_path, m_clock);
        QVERIFY(attendant.set(secret("407315")));
        QCOMPARE(attendant.check(secret("407316")).locked, 0s);
        QCOMPARE(attendant.check(secret("")).locked, 0s); // no try for nothing either
        const auto third = attendant.check(secret("407317"));
        QCOMPARE(third.verdict, Verdict::Wrong);
        QCOMPARE(third.locked, 30s);
        // Not even the right one now, and asking does not count.
        m_clock.advance(29s);
        QCOMPARE(attendant.check(secret("407315")).verdict, Verdict::Locked);
        QCOMPARE(attendant.locked(), 1s);
        m_clock.advance(1s);
        // A restart in between gives nothing back.
        const AttendantPin restarted(m_path, m_clock);
        QCOMPARE(restarted.check(secret("407317")).locked, 60s);
        m_clock.advance(60s);
        QCOMPARE(restarted.check(secret("407317")).locked, 120s);
        for (int i = 0; i < 10; ++i) {
            m_clock.advance(1h);
            QVERIFY(restarted.check(secret("407317")).locked <= 1h);
        }
        QCOMPARE(restarted.locked(), 1h);
        m_clock.advance(1h);
        QCOMPARE(restarted.check(secret("407315")).verdict, Verdict::Right);
        QCOMPARE(restarted.check(secret("407317")).locked, 0s); // counted from the beginning again
    }

    void clockSetBackEndsNoLock()
    {
        const AttendantPin attendant(m_path, m_clock);
        QVERIFY(attendant.set(secret("407315")));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attendant.check(secret("000001")).verdict, Verdict::Wrong);
        m_clock.advance(-48h);
        QCOMPARE(attendant.check(secret("407315")).verdict, Verdict::Locked);
        QCOMPARE(attendant.locked(), 30s);
    }

    void noTryThatCannotBeCounted()
    {
        const AttendantPin attendant(m_path, m_clock);
        QVERIFY(attendant.set(secret("407315")));
        // The file cannot be replaced any more: its folder is gone, as on a disk that has become read-only.
        const QString away = m_folder->filePath(QStringLiteral("away"));
        const AttendantPin lost(away + QStringLiteral("/attendant.json"), m_clock);
        QVERIFY(!lost.set(secret("407315")));
        QFile broken(m_path);
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate) && broken.write("{}") == 2);
        broken.close();
        QCOMPARE(attendant.check(secret("407315")).verdict, Verdict::Unavailable);
    }

    void newPinForgetsWrongTries()
    {
        const AttendantPin attendant(m_path, m_clock);
        QVERIFY(attendant.set(secret("407315")));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attendant.check(secret("000001")).verdict, Verdict::Wrong);
        QVERIFY(attendant.set(secret("518426")));
        QCOMPARE(attendant.check(secret("407315")).verdict, Verdict::Wrong);
        QCOMPARE(attendant.check(secret("518426")).verdict, Verdict::Right);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    domain::ManualClock m_clock{*domain::instantFromRfc3339(QStringLiteral("2026-05-10T22:05:00Z"))};
};

QTEST_GUILESS_MAIN(TestAttendantPin)
#include "tst_attendantpin.moc"
