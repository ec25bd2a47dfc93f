// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/adminrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chancery::apptest;

namespace {

QStringList quoting(const QStringList &more = {})
{
    return QStringList {QStringLiteral("quote"), QStringLiteral("--schedule"),
               QStringLiteral(CHANCERY_TEST_DATA "/fee_schedule.example.json")}
        + more;
}

const QStringList batch {QStringLiteral("--batch")};

QJsonObject dataObject(const char *name)
{
    return QJsonDocument::fromJson(testData(name)).object();
}

QByteArray single(const QJsonObject &input)
{
    return QJsonDocument(input).toJson();
}

QJsonObject plainCase()
{
    return dataObject("fee_cases.json").value(u"cases").toArray().first()[u"input"].toObject();
}

}

class TestAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quoteBatch();
    void quoteBatchKeepsGoing();
    void quoteOne();
    void quoteRefuses_data();
    void quoteRefuses();
    void badSchedules_data();
    void badSchedules();
    void mrzBatch();
    void mrzRepairs();
    void mrzOne();
    void mrzRefuses_data();
    void mrzRefuses();
    void hugeInput();
    void largeBatch();
    void usage_data();
    void usage();
    void helps_data();
    void helps();
    void doctorWithoutAnything();
    void demoScheduleHasRates();
};

void TestAdmin::quoteBatch()
{
    const QJsonObject data = dataObject("fee_cases.json");
    QJsonArray input;
    QJsonArray expected;
    const QJsonArray cases = data.value(u"cases").toArray();
    for (const QJsonValue item : cases) {
        input.append(QJsonObject {{QStringLiteral("id"), item[u"id"]}, {QStringLiteral("input"), item[u"input"]}});
        QJsonObject answer = item[u"expected"].toObject();
        answer.insert(u"id", item[u"id"]);
        expected.append(answer);
    }
    const QJsonArray errors = data.value(u"errors").toArray();
    for (const QJsonValue item : errors) {
        input.append(QJsonObject {{QStringLiteral("id"), item[u"id"]}, {QStringLiteral("input"), item[u"input"]}});
        expected.append(QJsonObject {{QStringLiteral("id"), item[u"id"]}, {QStringLiteral("error"), item[u"expected_error"]}});
    }
    QVERIFY(input.size() > 10);
    const AdminRun run = runAdmin(quoting(batch), bytes(input));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.array(), expected);
}

void TestAdmin::quoteBatchKeepsGoing()
{
    QJsonObject wrong = plainCase();
    wrong.insert(u"nationality", QStringLiteral("japan"));
    QJsonObject timeless = plainCase();
    timeless.insert(u"quoted_at", QStringLiteral("yesterday"));
    QJsonObject ageless = plainCase();
    ageless.remove(u"birth_date");
    const QJsonArray input {QJsonObject {{QStringLiteral("id"), 1}, {QStringLiteral("input"), wrong}},
        QJsonObject {{QStringLiteral("id"), 2}, {QStringLiteral("input"), timeless}},
        QJsonObject {{QStringLiteral("id"), 3}, {QStringLiteral("input"), ageless}},
        QJsonObject {{QStringLiteral("id"), 4}, {QStringLiteral("input"), plainCase()}}};
    const AdminRun run = runAdmin(quoting(batch), bytes(input));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().at(0)[u"error"].toString(), QStringLiteral("basis_malformed"));
    QCOMPARE(run.array().at(1)[u"error"].toString(), QStringLiteral("case_malformed"));
    QVERIFY(run.array().at(2)[u"age"].isNull());
    QCOMPARE(run.array().at(3)[u"total_minor"].toInt(), 11'200);
    QCOMPARE(run.array().at(3)[u"id"].toInt(), 4);
}

void TestAdmin::quoteOne()
{
    const AdminRun text = runAdmin(quoting(), single(plainCase()));
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("11200 JPY"), text.output.constData());
    const AdminRun json = runAdmin(quoting({QStringLiteral("--json")}), single(plainCase()));
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.object().value(u"total").toString(), QStringLiteral("11200"));

    QJsonObject lapsed = plainCase();
    lapsed.insert(u"quoted_at", QStringLiteral("2026-10-01T03:00:00Z"));
    const AdminRun refused = runAdmin(quoting({QStringLiteral("--json")}), single(lapsed));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.output.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(refused.errors).object().value(u"error").toString(), QStringLiteral("no_consular_rate"));
}

void TestAdmin::quoteRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << quoting(batch) << QByteArray("[{") << QByteArray("input_malformed");
    QTest::newRow("nothing") << quoting(batch) << QByteArray() << QByteArray("input_malformed");
    QTest::newRow("binary") << quoting(batch) << QByteArray("\0\xff\xfe[", 4) << QByteArray("input_malformed");
    QTest::newRow("an object for a batch") << quoting(batch) << QByteArray("{}") << QByteArray("batch_malformed");
    QTest::newRow("numbers in a batch") << quoting(batch) << QByteArray("[1]") << QByteArray("[0]");
    QTest::newRow("no input") << quoting(batch) << QByteArray(R"([{"id":"a"}])") << QByteArray("[0]");
    QTest::newRow("no id") << quoting(batch) << QByteArray(R"([{"input":{}}])") << QByteArray("[0]");
    QTest::newRow("an array for one") << quoting() << QByteArray("[]") << QByteArray("case_malformed");
    QTest::newRow("an empty one") << quoting() << QByteArray("{}") << QByteArray("post: missing");
    QTest::newRow("no such file") << words({"quote", "--schedule", "/nonexistent.json"}) << QByteArray("{}")
                                  << QByteArray("file_unreadable");
    QTest::newRow("a folder") << words({"quote", "--schedule", "/tmp"}) << QByteArray("{}") << QByteArray("file_unreadable");
}

void TestAdmin::quoteRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, message);
    const AdminRun run = runAdmin(arguments, input);
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains(message), run.errors.constData());
}

void TestAdmin::badSchedules_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("tie") << QByteArray("\"id\": \"2026A-T-double\",\n   \"version\": \"2026A\",\n   \"visa_type\": \"T\",\n   \"entries\": \"double\"")
                         << QByteArray("\"id\": \"2026A-T-again\",\n   \"version\": \"2026A\",\n   \"visa_type\": \"T\",\n   \"entries\": \"single\"")
                         << QByteArray("2026A-T-single and 2026A-T-again tie");
    QTest::newRow("unknown field") << QByteArray("\"schema_version\": 1") << QByteArray("\"schema_version\": 1, \"vat\": \"3\"")
                                   << QByteArray("vat: unknown field");
    QTest::newRow("number") << QByteArray("\"rate\": \"150\"") << QByteArray("\"rate\": 150") << QByteArray("posts.TYO");
}

void TestAdmin::badSchedules()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, message);
    QByteArray schedule = testData("fee_schedule.example.json");
    QVERIFY(schedule.contains(from));
    schedule.replace(schedule.indexOf(from), from.size(), to);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("schedule.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(schedule) == schedule.size());
    file.close();
    const AdminRun run = runAdmin({QStringLiteral("quote"), QStringLiteral("--schedule"), path}, single(plainCase()));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains(message), run.errors.constData());
}

void TestAdmin::mrzBatch()
{
    const QJsonObject data = dataObject("mrz_vectors.json");
    QJsonArray cases = data.value(u"valid").toArray();
    const QJsonArray invalid = data.value(u"invalid").toArray();
    for (const QJsonValue item : invalid)
        cases.append(item);
    QJsonArray input;
    for (const QJsonValue item : std::as_const(cases)) {
        input.append(QJsonObject {{QStringLiteral("id"), item[u"id"]}, {QStringLiteral("lines"), item[u"lines"]},
            {QStringLiteral("today"), QStringLiteral("2026-09-01")}});
    }
    const AdminRun run = runAdmin(words({"mrz", "--batch"}), bytes(input));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray answers = run.array();
    QCOMPARE(answers.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonValue item = cases.at(i);
        const QJsonValue answer = answers.at(i);
        const QByteArray id = item[u"id"].toString().toUtf8();
        QCOMPARE(answer[u"id"], item[u"id"]);
        QVERIFY2(answer[u"valid"] == item[u"valid"], id);
        if (!item[u"valid"].toBool()) {
            QVERIFY2(answer[u"errors"] == item[u"expected_errors"], id);
            continue;
        }
        QVERIFY2(answer[u"format"] == item[u"format"], id);
        const QJsonObject expected = item[u"expected"].toObject();
        for (auto field = expected.begin(); field != expected.end(); ++field)
            QVERIFY2(answer[u"fields"][field.key()] == field.value(), id + ' ' + field.key().toUtf8());
    }
}

void TestAdmin::mrzRepairs()
{
    const QJsonArray cases = dataObject("mrz_vectors.json").value(u"ocr_repair").toArray();
    QJsonArray input;
    for (const QJsonValue item : cases) {
        input.append(QJsonObject {{QStringLiteral("id"), item[u"id"]}, {QStringLiteral("lines"), item[u"ocr_lines"]},
            {QStringLiteral("today"), QStringLiteral("2026-09-01")}});
    }
    const QJsonArray answers = runAdmin(words({"mrz", "--batch"}), bytes(input)).array();
    QCOMPARE(answers.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QCOMPARE(answers.at(i)[u"repaired_lines"], cases.at(i)[u"repaired_lines"]);
        QCOMPARE(answers.at(i)[u"corrections"], cases.at(i)[u"corrections"]);
    }
}

void TestAdmin::mrzOne()
{
    const QByteArray lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<%1L898902C36UTO7408122F1204159ZE184226B<<<<<10%1";
    for (const char *end : {"\n", "\r\n", "\r"}) {
        QByteArray input = lines;
        input.replace("%1", end);
        const AdminRun run = runAdmin(words({"mrz", "--today", "2026-09-01"}), input);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.object().value(u"fields")[u"document_number"].toString(), QStringLiteral("L898902C3"));
    }
    QByteArray wrong = lines;
    wrong.replace("%1", "\n").replace("L898902C36", "L898902C37");
    const AdminRun run = runAdmin(words({"mrz"}), wrong);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.object().value(u"errors").toArray().contains(QStringLiteral("check_document_number")));
    QCOMPARE(runAdmin(words({"mrz"}), {}).exitCode, 1);
    QCOMPARE(runAdmin(words({"mrz"}), QByteArray("\xff\x00\xc3\n", 4)).exitCode, 1);
}

void TestAdmin::mrzRefuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("P<UTO");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("no lines") << QByteArray(R"([{"id":"a"}])");
    QTest::newRow("numbers for lines") << QByteArray(R"([{"id":"a","lines":[1,2]}])");
    QTest::newRow("no such day") << QByteArray(R"([{"id":"a","lines":[],"today":"2026-02-30"}])");
}

void TestAdmin::mrzRefuses()
{
    QFETCH(QByteArray, input);
    const AdminRun run = runAdmin(words({"mrz", "--batch"}), input);
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("batch_malformed"));
}

void TestAdmin::hugeInput()
{
    const QByteArray huge(64 * 1024 * 1024 + 1, '<');
    for (const QStringList &arguments : {words({"mrz"}), words({"mrz", "--batch"}), quoting(batch)}) {
        const AdminRun run = runAdmin(arguments, huge);
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.errors.contains("input_too_large"));
    }
}

void TestAdmin::largeBatch()
{
    QJsonArray input;
    for (int i = 0; i < 5'000; ++i)
        input.append(QJsonObject {{QStringLiteral("id"), i}, {QStringLiteral("input"), plainCase()}});
    const AdminRun run = runAdmin(quoting(batch), bytes(input));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 5'000);
    QCOMPARE(run.array().last()[u"id"].toInt(), 4'999);
}

void TestAdmin::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown") << words({"frobnicate"});
    QTest::newRow("half a command") << words({"device"});
    QTest::newRow("unknown subcommand") << words({"keys", "lose"});
    QTest::newRow("unknown option") << words({"mrz", "--fast"});
    QTest::newRow("bad date") << words({"mrz", "--today", "soon"});
    QTest::newRow("no schedule") << words({"quote"});
    QTest::newRow("no post") << words({"device", "code"});
    QTest::newRow("no id") << words({"device", "revoke"});
    QTest::newRow("id of another kind") << words({"device", "revoke", "pay_1"});
    QTest::newRow("no folder") << words({"keys", "new-ministry"});
    QTest::newRow("no years") << words({"keys", "new-ministry", "--out", "/tmp/x", "--passphrase-file", "/tmp/y", "--years", "0"});
}

void TestAdmin::usage()
{
    QFETCH(QStringList, arguments);
    const AdminRun run = runAdmin(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.startsWith("chancery-admin: "));
    const AdminRun json = runAdmin(arguments + QStringList {QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 2);
    QVERIFY(QJsonDocument::fromJson(json.errors).isObject());
}

void TestAdmin::helps_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *command : {"migrate", "device code", "device list", "device revoke", "keys new-post", "keys new-ministry", "mrz",
             "quote", "doctor", "audit verify", "keys rotate", "keys new-audit", "export-person", "anonymise", "retention", "backup", "restore",
             "store restore", "reconcile", "staff add", "staff list", "staff reset", "staff disable"})
        QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
}

void TestAdmin::helps()
{
    QFETCH(QStringList, command);
    const AdminRun run = runAdmin(command + QStringList {QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.startsWith("Usage: chancery-admin " + command.join(u' ').toUtf8()), run.output.constData());
    QVERIFY(run.output.contains("--json"));
    QVERIFY(run.output.contains("Exit codes"));
    const AdminRun json = runAdmin(command + words({"--help", "--json"}));
    QVERIFY(!QJsonDocument::fromJson(json.output).object().value(u"help").toString().isEmpty());
    // Whatever goes wrong is told in the form that was asked for.
    const AdminRun wrong = runAdmin(command + words({"--no-such-option", "--json"}));
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(QJsonDocument::fromJson(wrong.errors).object().value(u"error").toString(), QStringLiteral("bad_option"));
    QVERIFY(runAdmin(words({"--help"})).output.contains(command.join(u' ').toUtf8()));
}

void TestAdmin::doctorWithoutAnything()
{
    const AdminRun run = runAdmin(words({"doctor", "--json"}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object().value(u"healthy").toBool(true), false);
    const QJsonArray checks = run.object().value(u"checks").toArray();
    QVERIFY(checks.size() >= 3);
    for (const QJsonValue check : checks)
        QVERIFY(check[u"status"].toString() != u"fail" || !check[u"advice"].toString().isEmpty());
}

// The demonstration runs on any day of its ten years.
void TestAdmin::demoScheduleHasRates()
{
    const QStringList arguments = words({"quote", "--schedule", CHANCERY_SOURCE_DIR "/resources/fees/demo.json", "--batch"});
    QJsonArray input;
    for (const char *day : {"2026-01-02", "2026-12-31", "2030-02-28", "2035-12-30"}) {
        for (const char *post : {"TYO", "BJS", "DEL", "BER", "KWI", "REK", "KLA", "ZRH", "WAS", "OSL"}) {
            QJsonObject item = plainCase();
            item.insert(u"post", QString::fromLatin1(post));
            item.insert(u"quoted_at", QString::fromLatin1(day) + QStringLiteral("T12:00:00Z"));
            input.append(QJsonObject {{QStringLiteral("id"), 0}, {QStringLiteral("input"), item}});
        }
    }
    const AdminRun run = runAdmin(arguments, bytes(input));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonArray answers = run.array();
    QCOMPARE(answers.size(), input.size());
    for (const QJsonValue answer : answers)
        QVERIFY(answer[u"stripe_amount"].toInteger() > 0);
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
