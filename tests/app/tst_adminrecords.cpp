// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/cmssealer.h"
#include "models/crypto/digest.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "tests/app/adminrun.h"
#include "tests/support/faketime.h"
#include "tests/support/pgcluster.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::apptest;
using chancery::testsupport::PgCluster;

/// What the command line does with sealed records and with the whole central database, on a real one.
class TestAdminRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsByReference();
    void exportsByDocument();
    void exportRefuses_data();
    void exportRefuses();
    void backsUpAndRestores();
    void refusesADamagedBackup();
    void anonymises();
    void forgetsWhatWasDecidedLongAgo();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList settings(const QString &database = QStringLiteral("books")) const
    {
        return {QStringLiteral("CHANCERY_DATABASE_URL=") + m_cluster.url(database)};
    }
    [[nodiscard]] QStringList reader(const QString &who = QStringLiteral("TYO")) const
    {
        return {QStringLiteral("--reader-cert"), path(QStringLiteral("keys/%1.pem").arg(who)),
            QStringLiteral("--reader-key"), path(QStringLiteral("keys/%1.key").arg(who)),
            QStringLiteral("--reader-passphrase-file"), path(QStringLiteral("passphrase"))};
    }
    void write(const QString &file, const QByteArray &content);
    [[nodiscard]] QByteArray read(const QString &file) const;
    void addRecord(const QString &reference, const QJsonObject &content);
    [[nodiscard]] QString sql(const QString &statement, const QString &database = QStringLiteral("books"))
    {
        return m_cluster.value(database, statement);
    }

    PgCluster m_cluster;
    QTemporaryDir m_folder;
    domain::SystemRandom m_random;
    QString m_person;
    QString m_other;
};

void TestAdminRecords::write(const QString &file, const QByteArray &content)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

QByteArray TestAdminRecords::read(const QString &file) const
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestAdminRecords::addRecord(const QString &reference, const QJsonObject &content)
{
    const auto sealer = crypto::CmsSealer::create(
        {read(path(QStringLiteral("keys/TYO.pem"))), read(path(QStringLiteral("keys/ministry.pem")))});
    QVERIFY(sealer);
    const auto sealed = sealer->seal(QJsonDocument(content).toJson(), domain::SystemClock().now());
    QVERIFY(sealed);
    QVERIFY2(
        m_cluster.query(QStringLiteral("books"),
            QStringLiteral("INSERT INTO chancery.sync_records (msg_id, device, post, kind, record, base_rev, sha256, "
                           "sealed) SELECT gen_random_uuid(), id, 'TYO', 'application', '%1', 0, decode('%2', 'hex'), "
                           "decode('%3', 'hex') FROM chancery.devices LIMIT 1")
                .arg(reference, QString::fromLatin1(crypto::sha256(*sealed).toHex()),
                    QString::fromLatin1(sealed->toHex()))),
        qPrintable(m_cluster.error()));
}

void TestAdminRecords::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QVERIFY(m_cluster.createDatabase(QStringLiteral("books")));
    QCOMPARE(runAdmin(words({"migrate"}), {}, settings()).exitCode, 0);
    write(path(QStringLiteral("passphrase")), "correct horse battery staple\n");
    for (const QStringList &command : {words({"keys", "new-post", "--post", "TYO"}), words({"keys", "new-ministry"})}) {
        const AdminRun made = runAdmin(command
                + QStringList{QStringLiteral("--out"), path(QStringLiteral("keys")),
                    QStringLiteral("--passphrase-file"), path(QStringLiteral("passphrase"))},
            {}, settings());
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }
    QVERIFY(m_cluster.query(QStringLiteral("books"),
        QStringLiteral(
            "INSERT INTO chancery.devices (id, post, name, kind, public_key_pem) VALUES ('%1', 'TYO', 'kiosk', "
            "'kiosk', 'pem')")
            .arg(domain::DeviceId::make(m_random).text())));
    m_person = domain::ApplicationRef::make(m_random).text();
    m_other = domain::ApplicationRef::make(m_random).text();
    addRecord(m_person,
        {{QStringLiteral("reference"), m_person},
            {QStringLiteral("answers"),
                QJsonObject{{QStringLiteral("surname"), QStringLiteral("Ōe")},
                    {QStringLiteral("document_number"), QStringLiteral("TK1234567")}}}});
    addRecord(m_other,
        {{QStringLiteral("reference"), m_other},
            {QStringLiteral("answers"),
                QJsonObject{{QStringLiteral("surname"), QStringLiteral("Other")},
                    {QStringLiteral("document_number"), QStringLiteral("XX0000001")}}}});
}

void TestAdminRecords::exportsByReference()
{
    const AdminRun run = runAdmin(words({"export-person", "--application"})
            + QStringList{m_person, QStringLiteral("--out"), path(QStringLiteral("person"))} + reader(),
        {}, settings());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject person = QJsonDocument::fromJson(read(path(QStringLiteral("person.json")))).object();
    const QJsonObject record
        = person.value(u"applications").toArray().first().toObject().value(u"records").toArray().first().toObject();
    QCOMPARE(record.value(u"content").toObject().value(u"answers").toObject().value(u"surname").toString(),
        QStringLiteral("Ōe"));
    QVERIFY(read(path(QStringLiteral("person.pdf"))).startsWith("%PDF-"));
    QCOMPARE(sql(QStringLiteral("SELECT action || ' ' || application || ' ' || reason FROM chancery.person_log")),
        QStringLiteral("exported %1 requested").arg(m_person));
    for (const QString &file : {path(QStringLiteral("person.json")), path(QStringLiteral("person.pdf"))})
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {path(QStringLiteral("person.pdf")), QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    QVERIFY(QString::fromUtf8(text.readAllStandardOutput()).contains(QStringLiteral("TK1234567")));
}

void TestAdminRecords::exportsByDocument()
{
    const AdminRun run
        = runAdmin(words({"export-person", "--document", "tk1234567", "--post", "TYO", "--json", "--out"})
                + QStringList{path(QStringLiteral("found"))} + reader(QStringLiteral("ministry")),
            {}, settings());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.object().value(u"applications").toInt(), 1);
    const QByteArray json = read(path(QStringLiteral("found.json")));
    QVERIFY(json.contains(m_person.toUtf8()));
    QVERIFY(!json.contains(m_other.toUtf8()));
}

void TestAdminRecords::exportRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing asked for") << words({"--out", "/tmp/x"}) << true << 2;
    QTest::newRow("a document without its post") << words({"--document", "X", "--out", "/tmp/x"}) << true << 2;
    QTest::newRow("no key") << words({"--document", "X", "--post", "TYO", "--out", "/tmp/x"}) << false << 3;
    QTest::newRow("nobody") << words({"--document", "NOBODY", "--post", "TYO", "--out", "/tmp/x"}) << true << 1;
}

void TestAdminRecords::exportRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, withKey);
    QFETCH(int, exitCode);
    const AdminRun run
        = runAdmin(QStringList{QStringLiteral("export-person")} + arguments + (withKey ? reader() : QStringList()), {},
            settings());
    QVERIFY2(run.exitCode == exitCode, run.errors.constData());
}

void TestAdminRecords::backsUpAndRestores()
{
    const QString file = path(QStringLiteral("central.backup"));
    const AdminRun made = runAdmin(words({"backup", "--out"})
            + QStringList{file, QStringLiteral("--recipient"), path(QStringLiteral("keys/ministry.pem"))},
        {}, settings());
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    QVERIFY(!read(file).contains("PGDMP"));
    QVERIFY(!read(file).contains(m_person.toUtf8()));
    QVERIFY(m_cluster.createDatabase(QStringLiteral("restored")));
    const QStringList restore
        = words({"restore", "--json", "--in"}) + QStringList{file} + reader(QStringLiteral("ministry"));
    const AdminRun restored = runAdmin(restore, {}, settings(QStringLiteral("restored")));
    QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    const QString all = QStringLiteral(
        "SELECT string_agg(record || encode(sha256, 'hex'), ' ' ORDER BY record) FROM chancery.sync_records");
    QCOMPARE(sql(all, QStringLiteral("restored")), sql(all));
    const QString incarnation = QStringLiteral("SELECT incarnation FROM chancery.instance");
    QVERIFY(sql(incarnation, QStringLiteral("restored")) != sql(incarnation));
    QCOMPARE(sql(incarnation, QStringLiteral("restored")), restored.object().value(u"incarnation").toString());
    QCOMPARE(runAdmin(words({"migrate"}), {}, settings(QStringLiteral("restored"))).exitCode, 0);
    // What the relay may do is restored too.
    QCOMPARE(sql(QStringLiteral("SELECT has_table_privilege('chancery_relay', 'chancery.sync_records', 'UPDATE')"),
                 QStringLiteral("restored")),
        QStringLiteral("f"));
    QCOMPARE(sql(QStringLiteral("SELECT has_table_privilege('chancery_relay', 'chancery.sync_records', 'INSERT')"),
                 QStringLiteral("restored")),
        QStringLiteral("t"));
    // Never over something that is there; never by somebody it was not sealed to.
    QCOMPARE(runAdmin(restore, {}, settings(QStringLiteral("restored"))).exitCode, 4);
    const AdminRun stranger
        = runAdmin(words({"restore", "--in"}) + QStringList{file} + reader(), {}, settings(QStringLiteral("restored")));
    QCOMPARE(stranger.exitCode, 3);
    QVERIFY2(stranger.errors.contains("not_a_recipient"), stranger.errors.constData());
}

void TestAdminRecords::refusesADamagedBackup()
{
    const QString file = path(QStringLiteral("damaged.backup"));
    QCOMPARE(runAdmin(words({"backup", "--out"})
                     + QStringList{file, QStringLiteral("--recipient"), path(QStringLiteral("keys/TYO.pem"))},
                 {}, settings())
                 .exitCode,
        0);
    write(file, read(file).chopped(1));
    QVERIFY(m_cluster.createDatabase(QStringLiteral("untouched")));
    const AdminRun run = runAdmin(
        words({"restore", "--in"}) + QStringList{file} + reader(), {}, settings(QStringLiteral("untouched")));
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(sql(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = 'chancery'"),
                 QStringLiteral("untouched")),
        QStringLiteral("0"));
    // A dump that cannot be made leaves the backup of yesterday alone.
    const QByteArray before = read(file);
    const AdminRun failed = runAdmin(words({"backup", "--out"})
            + QStringList{file, QStringLiteral("--recipient"), path(QStringLiteral("keys/TYO.pem"))},
        {}, settings(QStringLiteral("nowhere")));
    QCOMPARE(failed.exitCode, 4);
    QCOMPARE(read(file), before);
}

void TestAdminRecords::anonymises()
{
    const QString totals
        = QStringLiteral("SELECT count(*) || ' ' || coalesce(sum(captured_minor), 0) FROM chancery.attempts");
    const QString before = sql(totals);
    const AdminRun asked = runAdmin(words({"anonymise", "--application"}) + QStringList{m_person}, {}, settings());
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.errors.contains("1 sealed records would be deleted"), asked.errors.constData());
    QCOMPARE(sql(QStringLiteral("SELECT count(*) FROM chancery.sync_records")), QStringLiteral("2"));
    const QStringList sure = words({"anonymise", "--json", "--application"})
        + QStringList{m_person, QStringLiteral("--confirm"), m_person};
    const AdminRun done = runAdmin(sure, {}, settings());
    QVERIFY2(done.exitCode == 0, done.errors.constData());
    QCOMPARE(done.object().value(u"records").toInt(), 1);
    QCOMPARE(sql(QStringLiteral("SELECT string_agg(record, ' ') FROM chancery.sync_records")), m_other);
    QCOMPARE(sql(totals), before);
    const QString log = QStringLiteral("SELECT action || ' ' || application || ' ' || reason FROM chancery.person_log "
                                       "WHERE action = 'erased'");
    QCOMPARE(sql(log), QStringLiteral("erased %1 requested").arg(m_person));
    QVERIFY(!m_cluster.query(QStringLiteral("books"), QStringLiteral("DELETE FROM chancery.person_log")));
    // A device that still has it delivers it again: it is taken, and kept nowhere.
    addRecord(m_person, {{QStringLiteral("reference"), m_person}});
    QCOMPARE(sql(QStringLiteral("SELECT count(*) FROM chancery.sync_records")), QStringLiteral("1"));
    const AdminRun again = runAdmin(sure, {}, settings());
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.object().value(u"erased_before").toBool());
    QCOMPARE(runAdmin(words({"export-person", "--application"})
                     + QStringList{m_person, QStringLiteral("--out"), path(QStringLiteral("gone"))} + reader(),
                 {}, settings())
                 .exitCode,
        1);
}

void TestAdminRecords::forgetsWhatWasDecidedLongAgo()
{
    const QString decided = domain::ApplicationRef::make(m_random).text();
    const QString open = domain::ApplicationRef::make(m_random).text();
    for (const QString &reference : {decided, open}) {
        addRecord(reference, {{QStringLiteral("reference"), reference}});
        QVERIFY(m_cluster.query(QStringLiteral("books"),
            QStringLiteral("INSERT INTO chancery.obligations (application, post, state) VALUES ($1, 'TYO', 'paid')"),
            {reference}));
    }
    QVERIFY2(m_cluster.query(QStringLiteral("books"),
                 QStringLiteral("WITH officer AS (INSERT INTO chancery.staff (id, name, post, role) VALUES "
                                "('stf_' || repeat('0', 26), 'officer', 'TYO', 'officer') RETURNING id) "
                                "INSERT INTO chancery.decisions (application, post, status, reason, officer) "
                                "SELECT $1, 'TYO', 'approved', 'complete', id FROM officer"),
                 {decided}),
        qPrintable(m_cluster.error()));
    const auto run = [this](int days, const QStringList &more = {}) {
        const QStringList ahead = testsupport::daysAhead(days);
        return runAdmin(words({"retention", "--json"}) + more, {}, settings() + ahead);
    };
    QVERIFY(!testsupport::daysAhead(1).isEmpty());
    const QString left
        = QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE record IN ('%1', '%2')").arg(decided, open);
    const AdminRun early = run(364);
    QVERIFY2(early.exitCode == 0, early.errors.constData());
    QCOMPARE(early.object().value(u"applications").toInt(), 0);
    QCOMPARE(run(366, words({"--look"})).object().value(u"due").toInt(), 1);
    QCOMPARE(sql(left), QStringLiteral("2"));
    const AdminRun due = run(366);
    QVERIFY2(due.exitCode == 0, due.errors.constData());
    QCOMPARE(due.object().value(u"applications").toInt(), 1);
    QCOMPARE(due.object().value(u"records").toInt(), 1);
    QCOMPARE(sql(left), QStringLiteral("1"));
    QCOMPARE(sql(QStringLiteral("SELECT reason FROM chancery.person_log WHERE application = '%1'").arg(decided)),
        QStringLiteral("retention"));
    QCOMPARE(sql(QStringLiteral("SELECT status FROM chancery.changes WHERE application = '%1' AND kind = 'tombstone'")
                     .arg(decided)),
        QStringLiteral("erased"));
    QCOMPARE(run(366).object().value(u"applications").toInt(), 0);
    QCOMPARE(run(366, words({"--days", "none"})).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestAdminRecords)
#include "tst_adminrecords.moc"
