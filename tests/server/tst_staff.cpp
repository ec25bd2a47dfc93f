// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/staffbook.h"
#include "models/crypto/passwordhash.h"
#include "models/crypto/totp.h"
#include "tests/server/relayfixture.h"

#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Staff signing in, what their sessions are good for, and what is tried against both.
class TestStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void signsInAndOut();
    void refusesAlike_data();
    void refusesAlike();
    void locksForAGrowingTime();
    void locksNamesThatDoNotExist();
    void countsBeforeItChecks();
    void lockDoubles();
    void oneTimeCodes();
    void idleAndOldSessionsEnd();
    void disabledIsOutAtOnce();
    void resetEndsSessions();
    void aTokenIsOfItsDevice();
    void malformed_data();
    void malformed();
    void keepsSecretsOutOfLogAndBooks();
    void signInDoesNotHoldUpTheRelay();

private:
    [[nodiscard]] HttpAnswer signOut(const QByteArray &token) const
    {
        return m_relay->asStaff(token, "DELETE", "/v1/staff/sessions/current");
    }
    [[nodiscard]] QString value(const char *sql)
    {
        return m_cluster.value(m_relay->database(), QString::fromLatin1(sql));
    }
    template <typename T, typename Call>
    T await(Call call)
    {
        std::promise<domain::Expected<T, domain::Error>> promise;
        call(ledger::Answer<T>([&](domain::Expected<T, domain::Error> reply) { promise.set_value(std::move(reply)); }));
        auto reply = promise.get_future().get();
        if (!reply)
            qFatal("%s", qPrintable(reply.error().detail));
        return std::move(reply).value();
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
};

void TestStaff::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->addStaff(QStringLiteral("Aiko"), StaffRole::Supervisor), qPrintable(m_relay->error()));
}

void TestStaff::signsInAndOut()
{
    const HttpAnswer in = m_relay->signIn(QStringLiteral("Aiko"));
    QCOMPARE(in.status, 201);
    QCOMPARE(in.json().value(u"role").toString(), QStringLiteral("supervisor"));
    QCOMPARE(in.json().value(u"post").toString(), QStringLiteral("TYO"));
    QCOMPARE(in.json().value(u"idle_seconds").toInt(), 900);
    QCOMPARE(in.header("Cache-Control"), QByteArray("no-store"));
    const QByteArray token = in.json().value(u"token").toString().toLatin1();
    QVERIFY(token.size() > 50);
    QVERIFY(m_relay->tokenOf(QStringLiteral("Aiko")) != token);
    QCOMPARE(signOut(token).status, 204);
    const HttpAnswer again = signOut(token);
    QCOMPARE(again.status, 401);
    QCOMPARE(again.code(), QStringLiteral("staff_unauthorized"));
    QVERIFY(again.header("WWW-Authenticate").startsWith("Chancery-Staff"));
    // A session needs the device's own token as well.
    QCOMPARE(m_relay->call("DELETE", "/v1/staff/sessions/current", {}, {{"Chancery-Staff", token}}).code(),
        QStringLiteral("unauthorized"));
    QCOMPARE(m_relay->metric("chancery_staff_auth_total{outcome=\"signed_in\"}"), 2.0);
}

void TestStaff::refusesAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << QStringLiteral("Aiko") << QStringLiteral("staff passwore");
    QTest::newRow("unknown name") << QStringLiteral("Nobody") << QStringLiteral("staff password");
    QTest::newRow("other case") << QStringLiteral("aiko") << QStringLiteral("staff password");
    QTest::newRow("other post") << QStringLiteral("Bernd") << QStringLiteral("staff password");
    QTest::newRow("disabled") << QStringLiteral("Gone") << QStringLiteral("staff password");
}

void TestStaff::refusesAlike()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QVERIFY(m_relay->addStaff(QStringLiteral("Bernd"), StaffRole::Clerk, QStringLiteral("BER")));
    QVERIFY(m_relay->addStaff(QStringLiteral("Gone"), StaffRole::Clerk));
    QVERIFY(m_cluster.query(
        m_relay->database(), QStringLiteral("UPDATE chancery.staff SET disabled_at = now() WHERE name = 'Gone'")));
    const HttpAnswer refused = m_relay->signIn(name, password);
    QCOMPARE(refused.status, 401);
    const HttpAnswer plain = m_relay->signIn(QStringLiteral("Aiko"), QStringLiteral("no"));
    QCOMPARE(refused.body, plain.body);
    QCOMPARE(refused.code(), QStringLiteral("credentials_refused"));
    QCOMPARE(value("SELECT count(*) FROM chancery.staff_sessions"), QStringLiteral("0"));
}

void TestStaff::locksForAGrowingTime()
{
    const QString name = QStringLiteral("Aiko");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_relay->signIn(name, QStringLiteral("guess")).status, 401);
    const HttpAnswer locked = m_relay->signIn(name);
    QCOMPARE(locked.status, 429);
    QCOMPARE(locked.code(), QStringLiteral("too_many_attempts"));
    const int wait = locked.header("Retry-After").toInt();
    QVERIFY2(wait > 50 && wait <= 60, qPrintable(QString::number(wait)));
    // Trying while it is locked makes it no longer; the next failure does.
    m_relay->clock.advance(std::chrono::seconds(61));
    QCOMPARE(m_relay->signIn(name, QStringLiteral("guess")).status, 401);
    m_relay->clock.advance(std::chrono::seconds(61));
    QCOMPARE(m_relay->signIn(name).status, 429);
    m_relay->clock.advance(std::chrono::seconds(60));
    QCOMPARE(m_relay->signIn(name).status, 201);
    // A success forgets.
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_relay->signIn(name, QStringLiteral("guess")).status, 401);
    QCOMPARE(m_relay->signIn(name).status, 201);
}

void TestStaff::locksNamesThatDoNotExist()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_relay->signIn(QStringLiteral("Nobody")).status, 401);
    QCOMPARE(m_relay->signIn(QStringLiteral("Nobody")).status, 429);
    QCOMPARE(m_relay->signIn(QStringLiteral("Aiko")).status, 201);
    QCOMPARE(value("SELECT count(*) FROM chancery.staff_attempts"), QStringLiteral("1"));
    // A day later somebody else's attempt sweeps it out.
    m_relay->clock.advance(std::chrono::hours(25));
    QCOMPARE(m_relay->signIn(QStringLiteral("Aiko"), QStringLiteral("no")).status, 401);
    QCOMPARE(value("SELECT count(*) FROM chancery.staff_attempts"), QStringLiteral("1"));
}

void TestStaff::countsBeforeItChecks()
{
    ledger::StaffBook book(*m_relay->books);
    std::vector<std::future<ledger::SignInStart>> all;
    for (int i = 0; i < 100; ++i) {
        auto promise = std::make_shared<std::promise<ledger::SignInStart>>();
        all.push_back(promise->get_future());
        book.beginSignIn(QStringLiteral("Aiko"), m_relay->clock.now(),
            [promise](domain::Expected<ledger::SignInStart, domain::Error> start) {
                promise->set_value(start ? *start : ledger::SignInStart{});
            });
    }
    int open = 0;
    for (auto &start : all)
        open += start.get().account ? 1 : 0;
    QCOMPARE(open, 5);
}

void TestStaff::lockDoubles()
{
    using namespace std::chrono_literals;
    QCOMPARE(ledger::signInLock(0), 0s);
    QCOMPARE(ledger::signInLock(4), 0s);
    QCOMPARE(ledger::signInLock(5), 60s);
    QCOMPARE(ledger::signInLock(6), 120s);
    QCOMPARE(ledger::signInLock(10), 1920s);
    QCOMPARE(ledger::signInLock(11), 3600s);
    QCOMPARE(ledger::signInLock(1'000'000), 3600s);
}

void TestStaff::oneTimeCodes()
{
    const QByteArray secret = "12345678901234567890";
    const QString name = QStringLiteral("Chiyo");
    const QString password = QStringLiteral("staff password");
    QVERIFY(m_relay->addStaff(name, StaffRole::Supervisor, QStringLiteral("TYO"), secret));
    const auto code = [&](int distance) {
        return QString::fromLatin1(crypto::Totp::code(secret, crypto::Totp::stepAt(m_relay->clock.now()) + distance));
    };
    QCOMPARE(m_relay->signIn(name).code(), QStringLiteral("code_required"));
    // Without the password the code is not even asked for.
    QCOMPARE(m_relay->signIn(name, QStringLiteral("no")).code(), QStringLiteral("credentials_refused"));
    QCOMPARE(m_relay->signIn(name, password, code(-3)).code(), QStringLiteral("credentials_refused"));
    const QString used = code(0);
    QCOMPARE(m_relay->signIn(name, password, used).status, 201);
    QCOMPARE(m_relay->signIn(name, password, used).code(), QStringLiteral("code_used"));
    // An older one than the last used is not good either, even though it is within its time.
    m_relay->clock.advance(std::chrono::seconds(30));
    QVERIFY(m_relay->signIn(name, password, code(-1)).status == 401);
    QCOMPARE(m_relay->signIn(name, password, code(0)).status, 201);
}

void TestStaff::idleAndOldSessionsEnd()
{
    const QByteArray used = m_relay->tokenOf(QStringLiteral("Aiko"));
    const QByteArray idle = m_relay->tokenOf(QStringLiteral("Aiko"));
    const auto alive = [&](const QByteArray &token) {
        // A route of staff that does nothing to the session but use it.
        return m_relay->asStaff(token, "GET", "/v1/staff/sessions/current").status;
    };
    QCOMPARE(alive(used), 200);
    m_relay->clock.advance(std::chrono::minutes(14));
    QCOMPARE(alive(used), 200);
    m_relay->clock.advance(std::chrono::minutes(2));
    QCOMPARE(alive(used), 200);
    QCOMPARE(signOut(idle).code(), QStringLiteral("staff_session_expired"));
    for (int minutes = 16; minutes < 12 * 60 - 14; minutes += 14) {
        m_relay->clock.advance(std::chrono::minutes(14));
        QCOMPARE(alive(used), 200);
    }
    m_relay->clock.advance(std::chrono::minutes(14));
    QCOMPARE(signOut(used).code(), QStringLiteral("staff_session_expired"));
}

void TestStaff::disabledIsOutAtOnce()
{
    const QByteArray token = m_relay->tokenOf(QStringLiteral("Aiko"));
    QVERIFY(m_cluster.query(m_relay->database(), QStringLiteral("UPDATE chancery.staff SET disabled_at = now()")));
    const HttpAnswer out = signOut(token);
    QCOMPARE(out.status, 401);
    QCOMPARE(out.code(), QStringLiteral("staff_disabled"));
}

void TestStaff::resetEndsSessions()
{
    const QByteArray token = m_relay->tokenOf(QStringLiteral("Aiko"));
    ledger::Ledger owner(ledger::LedgerOptions{.url = m_cluster.url(m_relay->database()), .role = QString()}, {});
    QVERIFY(owner.start());
    ledger::StaffBook book(owner);
    const auto hash = *crypto::PasswordHash::make(crypto::SecretBuffer::copyOf("a new password"), {14, 1, 1});
    QVERIFY(await<bool>([&](auto answer) {
        book.reset(QStringLiteral("Aiko"), {hash.cost.logN, hash.cost.r, hash.cost.p, hash.salt, hash.hash, {}},
            m_relay->clock.now(), answer);
    }));
    QCOMPARE(signOut(token).code(), QStringLiteral("staff_unauthorized"));
    QCOMPARE(m_relay->signIn(QStringLiteral("Aiko")).status, 401);
    QCOMPARE(m_relay->signIn(QStringLiteral("Aiko"), QStringLiteral("a new password")).status, 201);
    QVERIFY(await<bool>([&](auto answer) { book.disable(QStringLiteral("Aiko"), answer); }));
    QVERIFY(!await<bool>([&](auto answer) { book.disable(QStringLiteral("Nobody"), answer); }));
    QCOMPARE(await<std::vector<ledger::StaffMember>>([&](auto answer) { book.list({}, answer); }).size(), size_t{1});
    // The relay's own role cannot make accounts.
    ledger::StaffBook relays(*m_relay->books);
    std::promise<QString> refused;
    relays.add({.id = domain::StaffId::make(m_relay->random),
                   .name = QStringLiteral("Mallory"),
                   .post = QStringLiteral("TYO"),
                   .role = StaffRole::Supervisor},
        {14, 1, 1, hash.salt, hash.hash, {}},
        [&](const auto &reply) { refused.set_value(reply ? QString() : reply.error().code); });
    QCOMPARE(refused.get_future().get(), QStringLiteral("database_error"));
}

void TestStaff::aTokenIsOfItsDevice()
{
    const QByteArray token = m_relay->tokenOf(QStringLiteral("Aiko"));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error())); // another machine of the post
    const HttpAnswer carried = signOut(token);
    QCOMPARE(carried.status, 401);
    QCOMPARE(carried.code(), QStringLiteral("staff_unauthorized"));
    QCOMPARE(value("SELECT count(*) FROM chancery.staff_sessions WHERE ended_at IS NOT NULL"), QStringLiteral("0"));
    // A member of staff who was moved to another post is out on the old one's machines.
    const QByteArray here = m_relay->tokenOf(QStringLiteral("Aiko"));
    QVERIFY(m_cluster.query(m_relay->database(), QStringLiteral("UPDATE chancery.staff SET post = 'BER'")));
    QCOMPARE(signOut(here).code(), QStringLiteral("wrong_post"));
}

void TestStaff::malformed_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("nothing") << QJsonObject{};
    QTest::newRow("no password") << QJsonObject{{QStringLiteral("name"), QStringLiteral("Aiko")}};
    QTest::newRow("long password") << QJsonObject{
        {QStringLiteral("name"), QStringLiteral("Aiko")}, {QStringLiteral("password"), QString(300, u'x')}};
    QTest::newRow("bad code") << QJsonObject{{QStringLiteral("name"), QStringLiteral("Aiko")},
        {QStringLiteral("password"), QStringLiteral("canary-pass")},
        {QStringLiteral("code"), QStringLiteral("12345x")}};
}

void TestStaff::malformed()
{
    QFETCH(QJsonObject, body);
    const HttpAnswer answer = m_relay->post("/v1/staff/sessions", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("sign_in_malformed"));
    QVERIFY(!answer.body.contains("canary") && !answer.body.contains("12345x"));
}

void TestStaff::keepsSecretsOutOfLogAndBooks()
{
    const QByteArray secret = "12345678901234567890";
    QVERIFY(m_relay->addStaff(QStringLiteral("Chiyo"), StaffRole::Clerk, QStringLiteral("TYO"), secret));
    QCOMPARE(m_relay->signIn(QStringLiteral("Canaryname"), QStringLiteral("canary-password-1")).status, 401);
    QCOMPARE(m_relay->signIn(QStringLiteral("Aiko"), QStringLiteral("canary-password-2")).status, 401);
    const QByteArray code = crypto::Totp::code(secret, crypto::Totp::stepAt(m_relay->clock.now()));
    const HttpAnswer in
        = m_relay->signIn(QStringLiteral("Chiyo"), QStringLiteral("staff password"), QString::fromLatin1(code));
    QCOMPARE(in.status, 201);
    const QByteArray token = in.json().value(u"token").toString().toLatin1();
    QCOMPARE(signOut(token).status, 204);
    QTRY_VERIFY(m_relay->logged().contains("DELETE /v1/staff/sessions/current 204"));
    const QByteArray log = m_relay->logged();
    QVERIFY(log.contains("staff_signed_in stf_"));
    for (const QByteArray &canary : {QByteArray("anaryname"), QByteArray("canary-password"),
             QByteArray("staff password"), token, token.mid(4), QByteArray("Chiyo")})
        QVERIFY2(!log.contains(canary), canary.constData());
    QVERIFY2(!log.contains(' ' + code), "the code");
    const QByteArray dump = m_cluster.dump(m_relay->database());
    QVERIFY(dump.contains("Chiyo"));
    for (const QByteArray &canary :
        {QByteArray("canary-password"), QByteArray("staff password"), token, token.mid(4), QByteArray("Canaryname")}) {
        QVERIFY2(!dump.contains(canary), canary.constData());
        QVERIFY2(!dump.contains(canary.toHex()), canary.constData());
    }
}

void TestStaff::signInDoesNotHoldUpTheRelay()
{
    // A password at its real price keeps one thread busy for long enough to see that it is another one.
    std::vector<std::future<HttpAnswer>> attempts;
    for (int i = 0; i < 6; ++i) {
        attempts.push_back(m_relay->postLater("/v1/staff/sessions",
            {{QStringLiteral("name"), QStringLiteral("Nobody %1").arg(i)},
                {QStringLiteral("password"), QStringLiteral("x")}},
            {}));
    }
    int answered = 0;
    QElapsedTimer longest;
    qint64 worst = 0;
    while (std::ranges::any_of(attempts,
        [](const auto &attempt) { return attempt.wait_for(std::chrono::seconds(0)) != std::future_status::ready; })) {
        longest.start();
        QCOMPARE(m_relay->call("GET", "/healthz").status, 200);
        worst = std::max(worst, longest.elapsed());
        ++answered;
    }
    for (auto &attempt : attempts)
        QCOMPARE(attempt.get().status, 401);
    QVERIFY2(answered > 6, qPrintable(QString::number(answered)));
    qInfo("%d health checks meanwhile, the slowest %lld ms", answered, worst);
}

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
