// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/adminrun.h"
#include "tests/support/pgcluster.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <vector>

using namespace chancery::apptest;
using chancery::testsupport::PgCluster;

/// The commands that need the central database, with a real one.
class TestAdminDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void migrates();
    void refusesTheUnmigrated();
    void unreachableDatabase();
    void makesDeviceCodes();
    void checksThePost();
    void listsAndRevokes();
    void staffAccounts();
    void oneTimeCodeIsReadOffTheTerminal();
    void makesKeys();
    void keepsWhatIsThere();
    void leavesNothingBehind();
    void wantsAPassphrase();
    void doctor();

private:
    [[nodiscard]] QStringList settings(const QString &database = QStringLiteral("books")) const
    {
        return {QStringLiteral("CHANCERY_DATABASE_URL=") + m_cluster.url(database)};
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content, QFile::Permissions permissions) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(permissions))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QStringList keysOf(const QStringList &command, const QString &out) const
    {
        return command
            + QStringList {QStringLiteral("--out"), m_folder.filePath(out), QStringLiteral("--passphrase-file"), m_passphrase,
                QStringLiteral("--json")};
    }

    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_passphrase;
};

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
const QStringList newPost {QStringLiteral("keys"), QStringLiteral("new-post"), QStringLiteral("--post"), QStringLiteral("TYO")};
const QStringList newMinistry {QStringLiteral("keys"), QStringLiteral("new-ministry")};

QByteArray openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

}

void TestAdminDatabase::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QVERIFY(m_cluster.createDatabase(QStringLiteral("books")));
    QVERIFY(m_cluster.createDatabase(QStringLiteral("bare")));
    m_passphrase = write(QStringLiteral("passphrase"), "correct horse battery staple\nsecond line\n", ownerOnly);
}

void TestAdminDatabase::migrates()
{
    const AdminRun first = runAdmin(words({"migrate", "--json"}), {}, settings());
    QVERIFY2(first.exitCode == 0, first.errors.constData());
    QCOMPARE(first.object().value(u"before").toInt(-1), 0);
    QVERIFY(first.object().value(u"applied").toArray().size() >= 1);
    const AdminRun second = runAdmin(words({"migrate", "--json"}), {}, settings());
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.object().value(u"before"), first.object().value(u"after"));
    QVERIFY(second.object().value(u"applied").toArray().isEmpty());
    const AdminRun byOption = runAdmin(
        QStringList {QStringLiteral("migrate"), QStringLiteral("--database-url"), m_cluster.url(QStringLiteral("books"))});
    QCOMPARE(byOption.exitCode, 0);
    QVERIFY(byOption.output.contains("nothing to do"));
}

void TestAdminDatabase::refusesTheUnmigrated()
{
    const AdminRun run = runAdmin(words({"device", "code", "--post", "TYO"}), {}, settings(QStringLiteral("bare")));
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.errors.contains("schema_missing"), run.errors.constData());
}

void TestAdminDatabase::unreachableDatabase()
{
    const QStringList nowhere {QStringLiteral("CHANCERY_DATABASE_URL=postgresql://nobody:hunter2@127.0.0.1:1/none")};
    for (const QStringList &command : {words({"migrate"}), words({"device", "list"}), words({"device", "code", "--post", "TYO"})}) {
        const AdminRun run = runAdmin(command, {}, nowhere);
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.errors.contains("database_unavailable"), run.errors.constData());
        QVERIFY(!run.errors.contains("hunter2"));
        QCOMPARE(runAdmin(command).exitCode, 3);
    }
}

void TestAdminDatabase::makesDeviceCodes()
{
    const AdminRun run = runAdmin(words({"device", "code", "--post", "TYO", "--json"}), {}, settings());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QString code = run.object().value(u"code").toString();
    QCOMPARE(code.size(), 14);
    QCOMPARE(run.object().value(u"post").toString(), QStringLiteral("TYO"));
    QVERIFY(runAdmin(words({"device", "code", "--post", "TYO", "--json"}), {}, settings()).object().value(u"code").toString() != code);
    QCOMPARE(m_cluster.value(QStringLiteral("books"), QStringLiteral("SELECT count(*) FROM chancery.enrolment_codes")),
        QStringLiteral("2"));
    QCOMPARE(m_cluster.value(QStringLiteral("books"),
                 QStringLiteral("SELECT count(*) FROM chancery.enrolment_codes WHERE code_hash = sha256($1::bytea)"), {code}),
        QStringLiteral("1"));
}

void TestAdminDatabase::checksThePost()
{
    for (const char *post : {"tyo", "T", "TOKYOTOKYOTOKYOTO", "T'; --"}) {
        const AdminRun run = runAdmin(words({"device", "code", "--post", post}), {}, settings());
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.errors.contains("post_malformed"));
    }
    const QStringList withSchedule = settings()
        + QStringList {QStringLiteral("CHANCERY_FEE_SCHEDULE=" CHANCERY_SOURCE_DIR "/resources/fees/demo.json")};
    QVERIFY(runAdmin(words({"device", "code", "--post", "TKO"}), {}, withSchedule).errors.contains("unknown_post"));
    QCOMPARE(runAdmin(words({"device", "code", "--post", "BER"}), {}, withSchedule).exitCode, 0);
}

void TestAdminDatabase::listsAndRevokes()
{
    QVERIFY(runAdmin(words({"device", "list"}), {}, settings()).output.contains("No machine"));
    const QString id = QStringLiteral("dev_") + QString(26, u'7');
    QVERIFY(m_cluster.query(QStringLiteral("books"),
        QStringLiteral("INSERT INTO chancery.devices (id, post, name, kind, public_key_pem) VALUES ($1, 'TYO', 'Hall', 'kiosk', 'x')"), {id}));
    const AdminRun listed = runAdmin(words({"device", "list", "--json"}), {}, settings());
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array().at(0)[u"id"].toString(), id);
    QVERIFY(listed.array().at(0)[u"revoked_at"].isNull());
    QCOMPARE(runAdmin(words({"device", "list", "--post", "BER", "--json"}), {}, settings()).array().size(), 0);

    QCOMPARE(runAdmin({QStringLiteral("device"), QStringLiteral("revoke"), id}, {}, settings()).exitCode, 0);
    QVERIFY(runAdmin(words({"device", "list"}), {}, settings()).output.contains("revoked"));
    const AdminRun unknown = runAdmin(
        {QStringLiteral("device"), QStringLiteral("revoke"), QStringLiteral("dev_") + QString(26, u'8')}, {}, settings());
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.errors.contains("unknown_device"));
}

void TestAdminDatabase::staffAccounts()
{
    const auto staff = [&](const QStringList &more) {
        return runAdmin(QStringList {QStringLiteral("staff")} + more, {}, settings());
    };
    const QStringList add {QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Aiko S."), QStringLiteral("--post"),
        QStringLiteral("TYO"), QStringLiteral("--role"), QStringLiteral("supervisor"), QStringLiteral("--password-file"), m_passphrase};
    const AdminRun added = staff(add + QStringList {QStringLiteral("--totp"), QStringLiteral("--json")});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    QVERIFY(added.object().value(u"totp_uri").toString().startsWith(QStringLiteral("otpauth://totp/Chancery:Aiko%20S.?secret=")));
    const AdminRun again = staff(add);
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.errors.contains("name_taken"));
    const AdminRun listed = staff({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array().at(0)[u"role"].toString(), QStringLiteral("supervisor"));
    QCOMPARE(listed.array().at(0)[u"one_time_code"].toBool(), true);
    QCOMPARE(staff({QStringLiteral("disable"), QStringLiteral("Aiko S.")}).exitCode, 0);
    QVERIFY(staff({QStringLiteral("list")}).output.contains("disabled"));
    QCOMPARE(staff({QStringLiteral("disable"), QStringLiteral("Nobody")}).exitCode, 1);
    const QByteArray before = m_cluster.value(QStringLiteral("books"), QStringLiteral("SELECT salt FROM chancery.staff_secrets")).toLatin1();
    const QStringList reset {QStringLiteral("reset"), QStringLiteral("Aiko S."), QStringLiteral("--password-file"), m_passphrase};
    QCOMPARE(staff(reset).exitCode, 0);
    QCOMPARE(m_cluster.value(QStringLiteral("books"),
                 QStringLiteral("SELECT m.disabled_at IS NULL AND x.totp_secret IS NULL FROM chancery.staff m JOIN chancery.staff_secrets x ON x.staff = m.id")),
        QStringLiteral("t"));
    QVERIFY(m_cluster.value(QStringLiteral("books"), QStringLiteral("SELECT salt FROM chancery.staff_secrets")).toLatin1() != before);
    // The password is never an argument; without a file and without a terminal there is none.
    QCOMPARE(staff(add + QStringList {QStringLiteral("--password"), QStringLiteral("correct horse battery")}).exitCode, 2);
    const QString weak = write(QStringLiteral("weak"), "short\n", ownerOnly);
    QVERIFY(staff({QStringLiteral("reset"), QStringLiteral("Aiko S."), QStringLiteral("--password-file"), weak}).errors.contains("passphrase_short"));
    QCOMPARE(staff({QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("B"), QStringLiteral("--post"), QStringLiteral("TYO"), QStringLiteral("--role"), QStringLiteral("king")}).exitCode, 2);
    QVERIFY(!m_cluster.dump(QStringLiteral("books")).contains("correct horse battery staple"));
}

/// As on the screen of whoever makes the account: two rows of modules to a line, dark on light by the terminal's codes.
void TestAdminDatabase::oneTimeCodeIsReadOffTheTerminal()
{
    QProcess terminal;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &setting : settings())
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    terminal.setProcessEnvironment(environment);
    terminal.start(QStringLiteral("script"),
        {QStringLiteral("-qec"),
            QStringLiteral("'%1' staff add --name 'Bo & Ça' --role clerk --post TYO --totp --password-file '%2'")
                .arg(QStringLiteral(CHANCERY_BIN "/chancery-admin"), m_passphrase),
            QStringLiteral("/dev/null")});
    QVERIFY(terminal.waitForFinished(60'000));
    const QString shown = QString::fromUtf8(terminal.readAllStandardOutput());
    constexpr int side = 6; // pixels of a module
    std::vector<QByteArray> rows;
    for (const QString &line : shown.split(u'\n')) {
        const qsizetype begin = line.indexOf(QStringLiteral("\x1b[30;107m"));
        if (begin < 0)
            continue;
        QByteArray upper;
        QByteArray lower;
        for (const QChar half : line.mid(begin + 9, line.indexOf(QStringLiteral("\x1b[0m")) - begin - 9)) {
            upper += QByteArray(side, half == QChar(0x2588) || half == QChar(0x2580) ? '\0' : '\xff');
            lower += QByteArray(side, half == QChar(0x2588) || half == QChar(0x2584) ? '\0' : '\xff');
        }
        for (const QByteArray &row : {upper, lower})
            rows.insert(rows.end(), side, row);
    }
    QVERIFY2(rows.size() > 100, qPrintable(shown));
    QByteArray picture = "P5 " + QByteArray::number(rows.front().size()) + ' '
        + QByteArray::number(static_cast<qint64>(rows.size())) + " 255\n";
    for (const QByteArray &row : rows)
        picture += row;
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"),
        {QStringLiteral("-q"), QStringLiteral("--raw"), write(QStringLiteral("code.pgm"), picture, ownerOnly)});
    QVERIFY(reader.waitForFinished(60'000));
    const QString read = QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
    QVERIFY2(read.startsWith(QStringLiteral("otpauth://totp/Chancery:Bo%20%26%20%C3%87a?secret=")), qPrintable(read));
    QVERIFY2(shown.contains(read), qPrintable(shown)); // the same in letters, for whoever has no camera
    const QUrlQuery query{QUrl(read)};
    QCOMPARE(query.queryItemValue(QStringLiteral("issuer")), QStringLiteral("Chancery"));
    QCOMPARE(query.queryItemValue(QStringLiteral("digits")), QStringLiteral("6"));
    QCOMPARE(query.queryItemValue(QStringLiteral("period")), QStringLiteral("30"));
    QCOMPARE(query.queryItemValue(QStringLiteral("secret")).size(), 32); // 160 bits, as RFC 4226 recommends
}

void TestAdminDatabase::makesKeys()
{
    for (const QStringList &command : {newPost, newMinistry}) {
        const AdminRun run = runAdmin(keysOf(command, QStringLiteral("keys")), {}, settings());
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QString key = run.object().value(u"key").toString();
        const QString certificate = run.object().value(u"certificate").toString();
        QCOMPARE(QFileInfo(key).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        const QByteArray text = openssl(words({"x509", "-noout", "-text", "-in"}) + QStringList {certificate});
        QVERIFY2(text.contains("prime256v1") && text.contains("Key Agreement"), text.constData());
        const QByteArray fingerprint = openssl(words({"x509", "-noout", "-fingerprint", "-sha256", "-in"}) + QStringList {certificate});
        QCOMPARE(QByteArray(fingerprint).replace(":", "").trimmed().right(64).toLower(),
            run.object().value(u"fingerprint_sha256").toString().toLatin1());
        QFile file(key);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readLine().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        // Only the first line of the file is the passphrase, and it opens the key that fits the certificate.
        const QByteArray opened = openssl(words({"pkey", "-pubout", "-passin", "pass:correct horse battery staple", "-in"}) + QStringList {key});
        QVERIFY(!opened.isEmpty());
        QCOMPARE(opened, openssl(words({"x509", "-noout", "-pubkey", "-in"}) + QStringList {certificate}));
    }
    QCOMPARE(m_cluster.value(QStringLiteral("books"), QStringLiteral("SELECT string_agg(coalesce(post, '-'), ',' ORDER BY post) FROM chancery.certificates")),
        QStringLiteral("TYO,-"));
}

void TestAdminDatabase::keepsWhatIsThere()
{
    const QString path = m_folder.filePath(QStringLiteral("keys/TYO.key"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    const AdminRun run = runAdmin(keysOf(newPost, QStringLiteral("keys")), {}, settings());
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.errors.contains("file_exists"));
    QFile after(path);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), content);
}

void TestAdminDatabase::leavesNothingBehind()
{
    const AdminRun run = runAdmin(keysOf(newPost, QStringLiteral("orphans")), {}, settings(QStringLiteral("bare")));
    QCOMPARE(run.exitCode, 4);
    QVERIFY(QDir(m_folder.filePath(QStringLiteral("orphans"))).isEmpty());
}

void TestAdminDatabase::wantsAPassphrase()
{
    m_passphrase = write(QStringLiteral("short"), "short\nthe second line is long enough\n", ownerOnly);
    const AdminRun run = runAdmin(keysOf(newMinistry, QStringLiteral("more")), {}, settings());
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.errors.contains("passphrase_short"));
    m_passphrase = m_folder.filePath(QStringLiteral("passphrase"));
}

void TestAdminDatabase::doctor()
{
    const QString stripe = write(QStringLiteral("stripe"), "sk_test_1\n", ownerOnly);
    const QString hooks = write(QStringLiteral("hooks"), "whsec_1\nwhsec_2\n", ownerOnly);
    QFile demo(QStringLiteral(CHANCERY_SOURCE_DIR "/resources/fees/demo.json"));
    QVERIFY(demo.open(QIODevice::ReadOnly));
    // On whatever day the test runs.
    const QByteArray timeless = demo.readAll().replace("2026-01-01", "1971-01-01").replace("2036-01-01", "2999-01-01");
    const QStringList healthy = settings()
        + QStringList {QStringLiteral("CHANCERY_FEE_SCHEDULE=") + write(QStringLiteral("fees.json"), timeless, ownerOnly),
            QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE=") + stripe, QStringLiteral("CHANCERY_STRIPE_WEBHOOK_SECRET_FILE=") + hooks};
    const AdminRun good = runAdmin(words({"doctor"}), {}, healthy);
    QVERIFY2(good.exitCode == 0, good.output + good.errors);
    QVERIFY(!good.output.contains("FAIL"));
    QVERIFY(!good.output.contains("sk_test_1"));

    const auto faultOf = [&](const QStringList &changes, const char *database = "books") {
        const AdminRun run = runAdmin(words({"doctor", "--json"}), {}, healthy + settings(QLatin1String(database)) + changes);
        QStringList faults;
        const QJsonArray checks = run.object().value(u"checks").toArray();
        for (const QJsonValue check : checks) {
            if (check[u"status"].toString() == u"fail")
                faults.append(check[u"check"].toString());
        }
        return run.exitCode == 1 ? faults.join(u',') : QStringLiteral("healthy");
    };
    QCOMPARE(faultOf({}), QStringLiteral("healthy"));
    QCOMPARE(faultOf({}, "bare"), QStringLiteral("database"));
    QCOMPARE(faultOf({QStringLiteral("CHANCERY_DATABASE_URL=postgresql://nobody@127.0.0.1:1/none")}), QStringLiteral("database"));
    const QString open = write(QStringLiteral("open"), "sk_test_1\n", ownerOnly | QFile::ReadOther);
    QCOMPARE(faultOf({QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE=") + open}), QStringLiteral("stripe key"));
    QCOMPARE(faultOf({QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE=") + hooks}), QStringLiteral("stripe key"));
    const QString empty = write(QStringLiteral("empty"), "\n", ownerOnly);
    QCOMPARE(faultOf({QStringLiteral("CHANCERY_STRIPE_WEBHOOK_SECRET_FILE=") + empty}), QStringLiteral("stripe webhooks"));
    QCOMPARE(faultOf({QStringLiteral("CHANCERY_LISTEN=here")}), QStringLiteral("configuration"));
    const QString broken = write(QStringLiteral("broken.json"), "{}", ownerOnly);
    QCOMPARE(faultOf({QStringLiteral("CHANCERY_FEE_SCHEDULE=") + broken}), QStringLiteral("fee schedule"));
    QByteArray lapsed = testData("fee_schedule.example.json");
    lapsed.replace("\"2026-", "\"2001-");
    const QString old = write(QStringLiteral("old.json"), lapsed, ownerOnly);
    QCOMPARE(faultOf({QStringLiteral("CHANCERY_FEE_SCHEDULE=") + old}), QStringLiteral("fee schedule"));
    // Rates into a currency that methods charge everywhere: a warning, since other methods go on.
    const auto chargeWarnings = [&](const QString &from, const QString &to) {
        QJsonObject schedule = QJsonDocument::fromJson(timeless).object();
        const QJsonObject period{{QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("rate"), QStringLiteral("7.10")}};
        schedule.insert(QStringLiteral("charge_rates"),
            QJsonObject{{QStringLiteral("CNY"), QJsonObject{{QStringLiteral("round"), QStringLiteral("0.01")}, {QStringLiteral("rates"), QJsonArray{period}}}}});
        const QString file = write(QStringLiteral("charges.json"), QJsonDocument(schedule).toJson(), ownerOnly);
        const AdminRun run = runAdmin(words({"doctor", "--json"}), {}, healthy + QStringList{QStringLiteral("CHANCERY_FEE_SCHEDULE=") + file});
        QStringList warnings;
        for (const QJsonValue check : run.object().value(u"checks").toArray()) {
            if (check[u"check"].toString() == u"charge rates")
                warnings.append(check[u"status"].toString() + u' ' + check[u"found"].toString());
        }
        return run.exitCode == 0 ? warnings.join(u'\n') : QString::fromUtf8(run.output);
    };
    const auto day = [](int offset) { return QDate::currentDate().addDays(offset).toString(Qt::ISODate); };
    QCOMPARE(chargeWarnings(day(-100), day(100)), QString());
    QCOMPARE(chargeWarnings(day(-100), day(-2)), QStringLiteral("warn no rate today into CNY"));
    QCOMPARE(chargeWarnings(day(2), day(100)), QStringLiteral("warn no rate today into CNY"));
    QCOMPARE(chargeWarnings(day(-100), day(7)), QStringLiteral("warn the rate into CNY ends within 14 days"));
    // A machine at a post without certificates could not seal what it takes.
    QVERIFY(m_cluster.query(QStringLiteral("books"),
        QStringLiteral("INSERT INTO chancery.devices (id, post, name, kind, public_key_pem) VALUES ($1, 'BER', 'Hall', 'kiosk', 'x')"),
        {QStringLiteral("dev_") + QString(26, u'9')}));
    QCOMPARE(faultOf({}), QStringLiteral("certificates"));
}

QTEST_GUILESS_MAIN(TestAdminDatabase)
#include "tst_admindatabase.moc"
