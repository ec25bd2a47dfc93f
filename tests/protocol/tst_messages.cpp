// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/protocol/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace chancery;
using namespace chancery::protocoltest;

namespace {

/// One message: its sample's JSON, and a reader that gives the JSON of what it read, or the error's code.
struct Message
{
    QJsonObject sample;
    QString errorCode;
    std::function<domain::Expected<QJsonObject, domain::Error>(const QJsonValue &)> reread;
};

template <typename T>
Message message(const T &sample, const char *errorCode)
{
    return {sample.toJson(), QString::fromLatin1(errorCode),
        [](const QJsonValue &json) -> domain::Expected<QJsonObject, domain::Error> {
            const auto read = T::fromJson(json);
            if (!read)
                return domain::Unexpected(read.error());
            return read->toJson();
        }};
}

const QMap<QString, Message> &messages()
{
    static const QMap<QString, Message> all{
        {QStringLiteral("problem"), message(problem(), "problem_malformed")},
        {QStringLiteral("enrolment"), message(enrolment(), "enrolment_malformed")},
        {QStringLiteral("enrolled"), message(enrolled(), "enrolled_malformed")},
        {QStringLiteral("config"), message(config(), "config_malformed")},
        {QStringLiteral("quote request"), message(quoteRequest(), "basis_malformed")},
        {QStringLiteral("payment request"), message(paymentRequest(), "payment_request_malformed")},
        {QStringLiteral("payment"), message(payment(), "payment_malformed")},
        {QStringLiteral("correction"), message(correctionWish(), "correction_malformed")},
        {QStringLiteral("sign in"), message(signIn(), "sign_in_malformed")},
        {QStringLiteral("signed in"), message(signedIn(), "signed_in_malformed")},
        {QStringLiteral("push"), message(push(), "push_malformed")},
        {QStringLiteral("decision"), message(decisionWish(), "decision_malformed")},
        {QStringLiteral("pull"), message(syncPull(), "pull_malformed")},
        {QStringLiteral("payable"), message(payable(), "payable_malformed")},
        {QStringLiteral("ack"), message(ack(), "ack_malformed")},
    };
    return all;
}

bool isOptional(const QString &member)
{
    static const QStringList optional{QStringLiteral("problem.type"), QStringLiteral("problem.title"),
        QStringLiteral("problem.detail"), QStringLiteral("problem.action"), QStringLiteral("problem.quote"),
        QStringLiteral("payment request.auth_code"), QStringLiteral("sign in.code"),
        QStringLiteral("payment.expires_at"), QStringLiteral("payment.failure"), QStringLiteral("payment.cash"),
        QStringLiteral("payment request.tendered"), QStringLiteral("config.pay_later_url"),
        QStringLiteral("config.receipt_mail")};
    return optional.contains(member);
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 5 : 7)) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return static_cast<qint64>(random.generate64());
    case 3:
        return random.generateDouble() * 1e300;
    case 4: {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += QChar(random.bounded(0x10000));
        return text;
    }
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(randomValue(random, depth + 1));
        return array;
    }
    default: // 6: the last of the seven
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i)
            object.insert(QString::number(i), randomValue(random, depth + 1));
        return object;
    }
}

/// Replaces, removes or adds a member somewhere in the value.
QJsonValue mutated(const QJsonValue &value, QRandomGenerator &random)
{
    if (value.isObject() && !value.toObject().isEmpty() && random.bounded(10) < 8) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(object.size()));
        if (random.bounded(6) == 0)
            object.remove(key);
        else
            object.insert(key, mutated(object.value(key), random));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && random.bounded(10) < 8) {
        QJsonArray array = value.toArray();
        const int index = random.bounded(static_cast<int>(array.size()));
        array.replace(index, mutated(array.at(index), random));
        return array;
    }
    return randomValue(random, 0);
}

}

class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void valuesSurvive();
    void everyMemberIsChecked_data();
    void everyMemberIsChecked();
    void ignoresMembersOfTomorrow();
    void refusesOtherShapes();
    void refuses_data();
    void refuses();
    void problemsOnTheWire();
    void nextActions_data();
    void nextActions();
    void refusesActions_data();
    void refusesActions();
    void pushesAreOneRun();
    void digests();
    void anythingAtAll_data();
    void anythingAtAll();
};

void TestMessages::roundTrip_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : messages().keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestMessages::roundTrip()
{
    QFETCH(QString, name);
    const Message &message = messages()[name];
    const QByteArray wire = QJsonDocument(message.sample).toJson(QJsonDocument::Compact);
    const auto again = message.reread(QJsonDocument::fromJson(wire).object());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(*again, message.sample);
}

void TestMessages::valuesSurvive()
{
    QCOMPARE(*Payment::fromJson(payment().toJson()), payment());
    Payment bare = payment();
    bare.expiresAt.reset();
    bare.failure.reset();
    bare.cash.reset();
    bare.nextAction = NoAction{};
    bare.provider.reference.clear();
    QCOMPARE(*Payment::fromJson(bare.toJson()), bare);
    for (const domain::PaymentState state : domain::allPaymentStates) {
        bare.state = state;
        QVERIFY(Payment::fromJson(bare.toJson())->state == state);
    }
    PaymentRequest request = paymentRequest();
    QCOMPARE(*PaymentRequest::fromJson(request.toJson()), request);
    request.authCode.reset();
    request.tendered.reset();
    request.basis.age.reset();
    QCOMPARE(*PaymentRequest::fromJson(request.toJson()), request);
    QCOMPARE(*DeviceConfig::fromJson(config().toJson()), config());
    QCOMPARE(*DeviceEnrolment::fromJson(enrolment().toJson()), enrolment());
    QCOMPARE(*DeviceEnrolled::fromJson(enrolled().toJson()), enrolled());
    QCOMPARE(*SyncPush::fromJson(push().toJson()), push());
    QCOMPARE(QJsonDocument::fromJson(push().toBody()).object(), push().toJson());
    QCOMPARE(*SyncAck::fromJson(ack().toJson()), ack());
    QCOMPARE(*Problem::fromJson(problem().toJson()), problem());
    QCOMPARE(*DeviceLimits::fromJson(QJsonObject{}), DeviceLimits{});
}

void TestMessages::everyMemberIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("member");
    for (const QString &name : messages().keys()) {
        for (const QString &member : messages()[name].sample.keys()) {
            if (!isOptional(name + u'.' + member))
                QTest::newRow(qPrintable(name + u'.' + member)) << name << member;
        }
    }
}

void TestMessages::everyMemberIsChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, member);
    const Message &message = messages()[name];
    const auto refused = [&](const QJsonValue &value) {
        QJsonObject json = message.sample;
        json.insert(member, value); // an undefined value removes the member
        const auto read = message.reread(json);
        return !read && read.error().code == message.errorCode && read.error().detail.contains(member);
    };
    QVERIFY(refused(QJsonValue(QJsonValue::Undefined)));
    QVERIFY(refused(QJsonValue(QJsonValue::Null)));
    QVERIFY(message.sample.value(member).isBool() || refused(true));
    QVERIFY(refused(1.5));
    QVERIFY(refused(-1));
    const bool isText = message.sample.value(member).isString();
    QVERIFY(isText || refused(QStringLiteral("text")));
    QVERIFY(message.sample.value(member).isArray() || refused(QJsonArray{1}));
    QVERIFY(message.sample.value(member).isObject() || refused(QJsonObject{}));
}

void TestMessages::ignoresMembersOfTomorrow()
{
    for (const Message &message : messages()) {
        QJsonObject json = message.sample;
        json.insert(QStringLiteral("since_version_9"), QJsonArray{1, 2});
        QVERIFY(message.reread(json));
    }
}

void TestMessages::refusesOtherShapes()
{
    for (const Message &message : messages()) {
        for (const QJsonValue &json : {QJsonValue(), QJsonValue(true), QJsonValue(1), QJsonValue(QStringLiteral("{}")),
                 QJsonValue(QJsonArray{message.sample}), QJsonValue(QJsonObject{})}) {
            const auto read = message.reread(json);
            QVERIFY(!read);
            QCOMPARE(read.error().code, message.errorCode);
        }
    }
}

void TestMessages::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *title, const char *name, const char *member, const QJsonValue &value) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(member) << value;
    };
    const auto text = [](const char *value) { return QJsonValue(QString::fromLatin1(value)); };
    row("id of another kind", "payment", "id", id<domain::ApplicationRef>(u'r').text());
    row("id cut short", "payment", "id", text("pay_7777"));
    row("unknown state", "payment", "state", text("paid"));
    row("time without an offset", "payment", "created_at", text("2026-05-10T02:00:00"));
    row("version of a fraction", "payment", "version", 1.5);
    row("total without a currency", "payment", "total", QJsonObject{{QStringLiteral("minor"), 1}});
    row("total of a fraction", "payment request", "expected_total",
        QJsonObject{{QStringLiteral("minor"), 1.5}, {QStringLiteral("currency"), QStringLiteral("JPY")}});
    row("method with a path", "payment request", "method", text("../stripe"));
    row("locale of a sentence", "payment request", "locale", text("Chinese, please"));
    row("barcode of letters", "payment request", "auth_code", text("ABCDEFGHABCDEFGH"));
    row("barcode cut short", "payment request", "auth_code", text("280000000000000"));
    row("name with a line end", "enrolment", "name", text("kiosk\n2"));
    row("name too long", "enrolment", "name", QString(81, u'x'));
    row("empty code", "enrolment", "code", text(""));
    row("unknown kind", "enrolment", "kind", text("printer"));
    row("a private key", "enrolment", "public_key", pem("PRIVATE KEY"));
    row("two keys", "enrolment", "public_key", pem("PUBLIC KEY") + pem("PUBLIC KEY"));
    row("not PEM", "enrolment", "public_key", text("MFkwEwYHKoZIzj0CAQYI"));
    row("a key for a certificate", "enrolled", "recipients", QJsonArray{pem("PUBLIC KEY")});
    row("status of none", "problem", "status", 99);
    row("acknowledged below zero", "ack", "acknowledged", -1);
    row("no items", "push", "items", QJsonArray{});
    QJsonArray many;
    for (int seq = 1; seq <= 101; ++seq)
        many.append(envelope(seq).toJson());
    row("101 items", "push", "items", many);
    const auto item = [&](const char *title, const char *member, const QJsonValue &value) {
        QJsonObject json = envelope().toJson();
        json.insert(QLatin1String(member), value);
        row(title, "push", "items", QJsonArray{json});
    };
    item("sequence from zero", "seq", 0);
    item("sequence as text", "seq", text("1"));
    item("base64 with a blank", "sealed", text("MA A="));
    item("nothing sealed", "sealed", text(""));
    item("digest in capitals", "sha256", QString(64, u'A'));
    item("digest cut short", "sha256", QString(63, u'a'));
    item("epoch in braces", "epoch", text("{0190f3a0-0000-7000-8000-00000000000a}"));
    item("revision below zero", "base_rev", -1);
}

void TestMessages::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = messages()[name].sample;
    json.insert(member, value);
    const auto read = messages()[name].reread(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, messages()[name].errorCode);
    QVERIFY2(read.error().detail.contains(member), qPrintable(read.error().detail));
}

void TestMessages::problemsOnTheWire()
{
    const QJsonObject json = QJsonDocument::fromJson(problem().toBytes()).object();
    QCOMPARE(json.value(u"type").toString(), QStringLiteral("urn:chancery:problem:amount_changed"));
    QCOMPARE(json.value(u"status").toInt(), 409);
    QCOMPARE(*domain::Quote::fromJson(json.value(u"quote")), quote());
    const Problem sly = Problem::make(500, QStringLiteral("a"), QStringLiteral("A"), {}, {},
        {{QStringLiteral("status"), 200}, {QStringLiteral("alternatives"), QJsonArray{}}});
    QCOMPARE(sly.toJson().value(u"status").toInt(), 500);
    QVERIFY(!sly.toJson().contains(u"detail"));
    QVERIFY(sly.toJson().contains(u"alternatives"));
    // Another party's problem: RFC 9457 leaves nearly everything out.
    const auto foreign = Problem::fromJson(
        QJsonObject{{QStringLiteral("status"), 503}, {QStringLiteral("code"), QStringLiteral("overloaded")}});
    QVERIFY(foreign);
    QVERIFY(foreign->title.isEmpty());
}

void TestMessages::nextActions_data()
{
    QTest::addColumn<int>("alternative");
    QTest::addColumn<QString>("type");
    QTest::newRow("none") << 0 << QStringLiteral("none");
    QTest::newRow("wait") << 1 << QStringLiteral("wait");
    QTest::newRow("qr") << 2 << QStringLiteral("show_qr");
    QTest::newRow("page") << 3 << QStringLiteral("open_page");
    QTest::newRow("scan") << 4 << QStringLiteral("scan_payer_code");
}

void TestMessages::nextActions()
{
    QFETCH(int, alternative);
    QFETCH(QString, type);
    const NextAction actions[] = {NoAction{}, Wait{}, ShowQr{QStringLiteral("https://qr.alipay.com/x"), instant()},
        std::get<OpenPage>(payment().nextAction), ScanPayerCode{}};
    const QJsonObject json = toJson(actions[alternative]);
    QCOMPARE(json.value(u"type").toString(), type);
    QCOMPARE(*nextActionFromJson(json), actions[alternative]);
}

void TestMessages::refusesActions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("unknown") << QByteArray(R"({"type":"run","command":"x"})");
    QTest::newRow("no type") << QByteArray(R"({})");
    QTest::newRow("script") << QByteArray(
        R"({"type":"open_page","url":"javascript:print","short_url":"https://a.b/p"})");
    QTest::newRow("file") << QByteArray(
        R"({"type":"open_page","url":"file:///etc/passwd","short_url":"https://a.b/p"})");
    QTest::newRow("credentials") << QByteArray(
        R"({"type":"open_page","url":"https://u:p@a.b/","short_url":"https://a.b/p"})");
    QTest::newRow("relative") << QByteArray(R"({"type":"open_page","url":"https://a.b/","short_url":"/p/x"})");
    QTest::newRow("no short address") << QByteArray(R"({"type":"open_page","url":"https://a.b/"})");
    QTest::newRow("empty code") << QByteArray(R"({"type":"show_qr","data":"","display_until":"2026-05-10T02:00:00Z"})");
    QTest::newRow("code without an end") << QByteArray(R"({"type":"show_qr","data":"x"})");
}

void TestMessages::refusesActions()
{
    QFETCH(QByteArray, json);
    const auto read = nextActionFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("next_action_malformed"));
}

void TestMessages::pushesAreOneRun()
{
    SyncPush mixed = push();
    mixed.items.back().epoch = QStringLiteral("0190f3a0-0000-7000-8000-00000000000c");
    QVERIFY(!SyncPush::fromJson(mixed.toJson()));
    mixed = push();
    mixed.items.back().device = domain::DeviceId(QStringLiteral("dev_") + QString(26, u'8'));
    QVERIFY(!SyncPush::fromJson(mixed.toJson()));
}

void TestMessages::digests()
{
    Envelope envelope = protocoltest::envelope();
    QVERIFY(envelope.digestMatches());
    envelope.sealed.append('x');
    QVERIFY(!envelope.digestMatches());
    QVERIFY2(Envelope::fromJson(envelope.toJson()), "whether it matches is for the relay to say");
    QCOMPARE(
        Envelope::digest("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestMessages::anythingAtAll_data()
{
    roundTrip_data();
}

// Whatever comes, a reader answers with an error of its own or with a value that it reads again as the same.
void TestMessages::anythingAtAll()
{
    QFETCH(QString, name);
    const Message &message = messages()[name];
    QRandomGenerator random(9457);
    int refused = 0;
    for (int i = 0; i < 3'000; ++i) {
        QJsonValue json = message.sample;
        for (int changes = random.bounded(3); changes >= 0; --changes)
            json = mutated(json, random);
        const auto read = message.reread(json);
        if (!read) {
            ++refused;
            QCOMPARE(read.error().code, message.errorCode);
            QVERIFY(!read.error().detail.isEmpty());
            continue;
        }
        const auto again = message.reread(*read);
        QVERIFY(again);
        QCOMPARE(*again, *read);
    }
    QVERIFY(refused > 1'000);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
