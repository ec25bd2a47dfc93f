// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A traveller at a kiosk that is cut off: the whole intake, the slip, and then the payment on the traveller's phone, at
// the page that the slip leads to. Real processes, real browser.

#include "models/domain/ids.h"
#include "tests/support/stack/kiosk.h"
#include "tests/support/stack/testdevice.h"

#include <QFile>
#include <QtTest>

using namespace chancery;

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheApplicationWithoutTheRelay();
    void theRelayHearsOfItWhenTheNetworkIsBack();
    void paysOnAPhone_data();
    void paysOnAPhone();

private:
    bool traveller(const QStringList &arguments);

    teststack::RelayStack m_stack;
    std::unique_ptr<teststack::Kiosk> m_kiosk;
    QByteArray m_payUrl;
    QByteArray m_said;
};

bool TestOffline::traveller(const QStringList &arguments)
{
    teststack::Program browser;
    const bool done = browser.start(QStringLiteral(CHANCERY_SOURCE_DIR "/app/sandbox/traveller.py"), arguments)
        && browser.waitForEnd(90000) && browser.result() == 0;
    m_said = browser.output();
    return done;
}

void TestOffline::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    m_kiosk = std::make_unique<teststack::Kiosk>(m_stack);
    QVERIFY2(m_kiosk->enrol(), qPrintable(m_kiosk->error()));
    // Once with the relay, so that fees and certificates are kept.
    QVERIFY(
        m_kiosk->program.start(teststack::programPath("chancery"), m_kiosk->kioskArguments(), m_kiosk->environment()));
    QVERIFY2(m_kiosk->program.waitForText("configuration: kept", 30000), m_kiosk->program.output().constData());
    QVERIFY(m_kiosk->program.terminate());
}

void TestOffline::takesTheApplicationWithoutTheRelay()
{
    QVERIFY(m_stack.relay.terminate());
    QVERIFY(m_kiosk->start());
    QTRY_VERIFY2_WITH_TIMEOUT(
        !m_kiosk->receipts().isEmpty() || !m_kiosk->program.isRunning(), m_kiosk->program.output().constData(), 120000);
    QVERIFY2(m_kiosk->program.waitForText("to be paid later", 30000), m_kiosk->program.output().constData());
    const QString slip = m_kiosk->outFolder() + u'/' + m_kiosk->receipts().constFirst();
    const QString picture = m_kiosk->outFolder() + QStringLiteral("/slip");
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), QStringLiteral("-singlefile"), slip,
            picture});
    m_payUrl = run(
        QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")})
                   .trimmed();
    QVERIFY2(m_payUrl.startsWith(m_stack.relayUrl() + "/pay/"), m_payUrl.constData());
    QVERIFY(domain::referenceStem(QString::fromLatin1(m_payUrl.mid(m_stack.relayUrl().size() + 5))));
}

void TestOffline::theRelayHearsOfItWhenTheNetworkIsBack()
{
    QVERIFY2(m_stack.startRelay(), qPrintable(m_stack.error()));
    // A phone may be faster than the kiosk.
    const auto page = teststack::httpCall("GET", m_payUrl);
    QVERIFY2(page.status == 200 || page.status == 404, page.body.constData());
    QVERIFY2(m_kiosk->program.waitForEnd(120000), m_kiosk->program.output().constData());
    QVERIFY2(m_kiosk->program.result() == 0, m_kiosk->program.output().constData());
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT string_agg(kind, ' ' ORDER BY position) FROM chancery.sync_records")),
        QStringLiteral("application payable"));
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT count(*) FROM chancery.payables")), QStringLiteral("1"));
    // What the relay reads is the fee's grounds, nothing of the person.
    const QString known = m_stack.sql(QStringLiteral("SELECT convert_from(basis, 'UTF8') FROM chancery.payables"));
    for (const auto &key : QJsonDocument::fromJson(known.toUtf8()).object().keys())
        QVERIFY2(QStringList({QStringLiteral("post"), QStringLiteral("nationality"), QStringLiteral("visa_type"),
                                 QStringLiteral("entries"), QStringLiteral("processing"), QStringLiteral("age")})
                     .contains(key),
            qPrintable(known));
    QCOMPARE(teststack::httpCall("GET", m_payUrl).status, 200L);
}

void TestOffline::paysOnAPhone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("javascript");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Arabic, looks only") << QStringLiteral("ar") << true << QStringLiteral("دفع رسوم التأشيرة");
    QTest::newRow("English, pays without scripts") << QStringLiteral("en") << false << QStringLiteral("Paid");
    QTest::newRow("Chinese, it is paid") << QStringLiteral("zh-CN") << true << QStringLiteral("已付款");
}

void TestOffline::paysOnAPhone()
{
    QFETCH(QString, language);
    QFETCH(bool, javascript);
    QFETCH(QString, expected);
    QStringList arguments{QString::fromLatin1(m_payUrl), QStringLiteral("--phone"), QStringLiteral("360x640"),
        QStringLiteral("--language"), language, QStringLiteral("--until"), expected, QStringLiteral("--screenshot"),
        m_kiosk->outFolder() + QStringLiteral("/phone-") + language + QStringLiteral(".png")};
    if (!javascript) {
        arguments << QStringLiteral("--no-javascript") << QStringLiteral("--press") << QStringLiteral("stripe_checkout")
                  << QStringLiteral("--press") << QStringLiteral("pay");
    }
    QVERIFY2(traveller(arguments), m_said.constData());
    if (!javascript) {
        QTRY_COMPARE_WITH_TIMEOUT(m_stack.sql(QStringLiteral("SELECT string_agg(state, ' ') FROM chancery.attempts")),
            QStringLiteral("captured"), 10000);
    }
}

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
