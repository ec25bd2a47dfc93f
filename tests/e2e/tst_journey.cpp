// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A traveller's whole way with real processes: application, relay, PostgreSQL, sandbox provider, and a headless browser that
// opens the hosted page and presses Pay.

#include "models/crypto/es256publickey.h"
#include "models/payment/receiptcode.h"
#include "tests/support/stack/kiosk.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QtTest>

using namespace chancery;

namespace {

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// Files below `folder` that hold `text`, in any case, as UTF-8 or UTF-16.
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringList found;
    const QByteArray utf8 = text.toUtf8().toLower();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.toLower().contains(utf8) || content.contains(utf16))
            found << file.fileName();
    }
    return found;
}

/// Every string in the JSON that could tell who a person is: long enough to be no accident in a file of bytes.
QStringList personal(const QJsonValue &value)
{
    static const QSet<QString> identifying {QStringLiteral("surname"), QStringLiteral("given_names"), QStringLiteral("document_number"),
        QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("birth_place"), QStringLiteral("line1")};
    QStringList found;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString() && identifying.contains(it.key()) && it->toString().size() >= 5)
            found << it->toString();
        else
            found << personal(*it);
    }
    for (const QJsonValue &item : value.toArray())
        found << personal(item);
    return found;
}

} // namespace

class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeWay_data();
    void wholeWay();
    void declinedThenPaid();
    void scannedAndPaidWithAlipay();

private:
    void checkTrail(const QString &payment, const QString &trail = QStringLiteral("created submitting open captured"));
    QByteArray openedRecord(const QString &reference, const QString &keyName);
    void checkReceipt(const teststack::Kiosk &kiosk, const QString &reference);
    void checkNoTrace(const teststack::Kiosk &kiosk, const QByteArray &record);
    void checkAudit(const teststack::Kiosk &kiosk, const QString &reference);

    teststack::RelayStack m_stack;
};

void TestJourney::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
}

void TestJourney::wholeWay_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
}

void TestJourney::wholeWay()
{
    QFETCH(QString, language);
    teststack::Kiosk kiosk(m_stack, QStringLiteral("kiosk-") + language);
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    QVERIFY(kiosk.start(language));
    const QByteArray url = kiosk.awaitPayUrl();
    QVERIFY2(url.startsWith(m_stack.relayUrl() + "/p/"), kiosk.program.output().constData());
    QVERIFY2(kiosk.letTravellerPress(url), qPrintable(kiosk.error()));
    QVERIFY(kiosk.program.waitForEnd(90000));
    QVERIFY2(kiosk.program.result() == 0, kiosk.program.output().constData());

    const QString payment = m_stack.sql(QStringLiteral("SELECT id FROM chancery.attempts ORDER BY created_at DESC LIMIT 1"));
    const QString reference = m_stack.sql(QStringLiteral("SELECT application FROM chancery.attempts WHERE id = $1"), {payment});
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT state FROM chancery.attempts WHERE id = $1"), {payment}), QStringLiteral("captured"));
    checkTrail(payment);
    const QByteArray record = openedRecord(reference, QStringLiteral("TYO"));
    QVERIFY(!record.isEmpty());
    QCOMPARE(openedRecord(reference, QStringLiteral("ministry")), record);
    checkReceipt(kiosk, reference);
    checkNoTrace(kiosk, record);
    checkAudit(kiosk, reference);
}

void TestJourney::declinedThenPaid()
{
    teststack::Kiosk kiosk(m_stack, QStringLiteral("kiosk-declined"));
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    QVERIFY(kiosk.start());
    const QByteArray url = kiosk.awaitPayUrl();
    QVERIFY2(!url.isEmpty(), kiosk.program.output().constData());
    // On Stripe's page a decline is not the end: the same page takes another card.
    QVERIFY2(kiosk.letTravellerPress(url, {QStringLiteral("decline"), QStringLiteral("pay")}), qPrintable(kiosk.error()));
    QVERIFY(kiosk.program.waitForEnd(90000));
    QVERIFY2(kiosk.program.result() == 0, kiosk.program.output().constData());
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT state FROM chancery.attempts ORDER BY created_at DESC LIMIT 1")), QStringLiteral("captured"));
}

void TestJourney::scannedAndPaidWithAlipay()
{
    teststack::Kiosk kiosk(m_stack, QStringLiteral("kiosk-alipay"));
    QVERIFY2(kiosk.enrol(), qPrintable(kiosk.error()));
    QVERIFY(kiosk.start(QStringLiteral("en"), {}, QStringLiteral("alipay_qr")));
    const QByteArray url = kiosk.awaitPayUrl();
    QVERIFY2(url.startsWith(m_stack.sandboxUrl() + "/alipay/qr/"), kiosk.program.output().constData());
    // What the wallet reads is what stands on the screen.
    const QDir pictures(kiosk.outFolder());
    const auto named = [&pictures](const QString &name) { return pictures.entryList({u'*' + name + QStringLiteral(".png")}); };
    QTRY_COMPARE_WITH_TIMEOUT(named(QStringLiteral("pay-code")).size(), 1, 30000);
    QByteArray read; // the picture may still be being written
    QTRY_VERIFY_WITH_TIMEOUT(!(read = run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"),
                                   pictures.filePath(named(QStringLiteral("pay-code")).constFirst())})).isEmpty(), 30000);
    QCOMPARE(read.trimmed(), url);
    // Scanned, and not paid at the first try: the kiosk hears of it and waits for the phone.
    QVERIFY2(kiosk.letTravellerPress(url, {QStringLiteral("insufficient")}), qPrintable(kiosk.error()));
    QTRY_COMPARE_WITH_TIMEOUT(named(QStringLiteral("pay-scanned")).size(), 1, 90000);
    QVERIFY2(kiosk.letTravellerPress(url), qPrintable(kiosk.error()));
    QVERIFY(kiosk.program.waitForEnd(90000));
    QVERIFY2(kiosk.program.result() == 0, kiosk.program.output().constData());
    const QString payment = m_stack.sql(QStringLiteral("SELECT id FROM chancery.attempts ORDER BY created_at DESC LIMIT 1"));
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT method || ' ' || state FROM chancery.attempts WHERE id = $1"), {payment}),
        QStringLiteral("alipay_qr captured"));
    checkTrail(payment, QStringLiteral("created submitting open open captured"));
    checkReceipt(kiosk, m_stack.sql(QStringLiteral("SELECT application FROM chancery.attempts WHERE id = $1"), {payment}));
}

void TestJourney::checkTrail(const QString &payment, const QString &trail)
{
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT string_agg(to_state, ' ' ORDER BY version) FROM chancery.events WHERE attempt = $1"), {payment}),
        trail);
    QCOMPARE(m_stack.sql(QStringLiteral("SELECT o.state FROM chancery.obligations o JOIN chancery.attempts a USING (application) WHERE a.id = $1"), {payment}),
        QStringLiteral("paid"));
}

QByteArray TestJourney::openedRecord(const QString &reference, const QString &keyName)
{
    const QByteArray sealed = QByteArray::fromHex(
        m_stack.sql(QStringLiteral("SELECT encode(sealed, 'hex') FROM chancery.sync_records WHERE record = $1"), {reference}).toLatin1());
    return run(QStringLiteral("openssl"),
        {QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"),
            QStringLiteral("-inkey"), m_stack.keysFolder() + u'/' + keyName + QStringLiteral(".key"), QStringLiteral("-passin"),
            QStringLiteral("file:") + m_stack.passphraseFile()},
        sealed);
}

void TestJourney::checkReceipt(const teststack::Kiosk &kiosk, const QString &reference)
{
    QCOMPARE(kiosk.receipts().size(), 1);
    const QString pdf = kiosk.outFolder() + u'/' + kiosk.receipts().constFirst();
    const QString picture = kiosk.outFolder() + QStringLiteral("/receipt");
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, picture});
    const QByteArray code = run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")});
    const auto deviceKey = crypto::Es256PublicKey::fromPem(QByteArray::fromHex(m_stack
            .sql(QStringLiteral("SELECT encode(d.public_key_pem, 'hex') FROM chancery.devices d JOIN chancery.attempts a ON a.device = d.id "
                                "WHERE a.application = $1 LIMIT 1"), {reference}).toLatin1()));
    QVERIFY(deviceKey);
    const auto opened = payment::ReceiptCode::open(code.trimmed(),
        [&](QByteArrayView message, QByteArrayView signature) { return deviceKey->verify(message, signature); });
    QVERIFY2(opened, code.constData());
    QCOMPARE(opened->value(QLatin1String("app")).toString(), reference);
}

void TestJourney::checkNoTrace(const teststack::Kiosk &kiosk, const QByteArray &record)
{
    const QStringList traces = personal(QJsonDocument::fromJson(record).object());
    QVERIFY2(traces.size() >= 4, record.constData());
    const QByteArray dump = run(QStringLiteral("pg_dump"), {m_stack.databaseUrl()});
    QVERIFY(dump.contains("sync_records"));
    for (const QString &trace : traces) {
        QVERIFY2(!dump.contains(trace.toUtf8()), qPrintable(QStringLiteral("in the relay's database: ") + trace));
        QCOMPARE(filesWith(m_stack.logFolder(), trace), QStringList());
        QCOMPARE(filesWith(kiosk.dataFolder(), trace), QStringList());
    }
}

/// The kiosk's audit is whole, told of what happened, and was countersigned while it ran.
void TestJourney::checkAudit(const teststack::Kiosk &kiosk, const QString &reference)
{
    const QString device = m_stack.sql(
        QStringLiteral("SELECT device FROM chancery.attempts WHERE application = $1 LIMIT 1"), {reference});
    const auto output = m_stack.admin(
        QStringList{QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json"), QStringLiteral("--database"),
            kiosk.dataFolder() + QStringLiteral("/chancery.db"), QStringLiteral("--relay-key"),
            m_stack.folder() + QStringLiteral("/audit/audit.pub"), QStringLiteral("--device"), device}
        + kiosk.keyArguments());
    QVERIFY2(output, qPrintable(m_stack.error()));
    const QJsonObject verdict = QJsonDocument::fromJson(*output).object();
    QVERIFY(verdict.value(QLatin1String("whole")).toBool());
    QVERIFY(verdict.value(QLatin1String("seals_checked")).toBool());
    QVERIFY(verdict.value(QLatin1String("receipts_checked")).toBool());
    // Opened, session, consent, payment asked, sealed, paid, receipt.
    QVERIFY2(verdict.value(QLatin1String("entries")).toInt() >= 7, output->constData());
    QVERIFY2(verdict.value(QLatin1String("countersigned")).toInt() >= 1, output->constData());
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
