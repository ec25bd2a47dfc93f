// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A traveller who sees nothing: the whole way, from the first screen to the receipt, by what the accessibility bus says.

#include "tests/support/stack/kiosk.h"

#include <QtTest>

using namespace chancery;

namespace {

/// What it said at last, as much as a message of QtTest holds.
QByteArray lastWords(teststack::Program &program)
{
    constexpr int most = 900;
    program.waitForEnd();
    return program.output().right(most);
}

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appliesAndPays();

private:
    teststack::RelayStack m_stack;
};

void TestScreenReader::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
}

void TestScreenReader::appliesAndPays()
{
    constexpr int noScreen = 77;
    constexpr int patience = 240'000; // milliseconds; of the walk's own too
    teststack::Kiosk kiosk(m_stack);
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    teststack::Program reader;
    // The system's Python: python3-pyatspi is Debian's.
    QVERIFY(reader.start(QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral(CHANCERY_SOURCE_DIR "/tests/e2e/atspi_walk.py"), teststack::programPath("chancery")}
            + kiosk.kioskArguments(),
        kiosk.environment()));
    const bool isAsked = reader.waitForText("\nscan\n", patience);
    if (!isAsked && !reader.isRunning() && reader.result() == noScreen)
        QSKIP(reader.output().constData());
    QVERIFY2(isAsked, lastWords(reader).constData());
    const QByteArray code = m_stack.sql(QStringLiteral("SELECT qr_code FROM chancery.attempts")).toLatin1();
    QVERIFY2(code.startsWith(m_stack.sandboxUrl() + "/alipay/qr/"), code.constData());
    QVERIFY2(kiosk.letTravellerPress(code), qPrintable(kiosk.error()));
    QVERIFY2(reader.waitForText("\nwhole way\n", patience), lastWords(reader).constData());
    QVERIFY(reader.waitForEnd());
    QCOMPARE(reader.result(), 0);
    QVERIFY2(!reader.output().contains("QWidget::"), reader.output().right(900).constData()); // Qt's own complaints
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT method || ' ' || state FROM chancery.attempts")), QStringLiteral("alipay_qr captured"));
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT state FROM chancery.obligations")), QStringLiteral("paid"));
    QCOMPARE(kiosk.receipts().size(), 1);
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
