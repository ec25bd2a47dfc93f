// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ledger/ledgerhouse.h"

#include <QTest>

using namespace chancery;
using namespace chancery::ledger;

class TestLedgerDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeEnrolsOnce();
    void repeatedEnrolmentFindsItsDevice();
    void wrongAndOldCodesAreRefused();
    void racingEnrolmentsHaveOneWinner();
    void codeIsNotStored();
    void revokedDeviceIsTold();
    void certificatesOfPostAndMinistry();
    void relayCannotAddCertificates();

private:
    LedgerHouse::Reply<std::monostate> makeCode(
        const QString &code, std::chrono::seconds validFor = std::chrono::minutes(15))
    {
        return LedgerHouse::await<std::monostate>([&](auto a) {
            m_house.ledger->createEnrolmentCode({code, QStringLiteral("TYO"), validFor}, a);
        });
    }
    NewDevice device(const QString &code)
    {
        return {code, domain::DeviceId::make(m_house.random), QStringLiteral("Hall 1"), domain::DeviceKind::Counter,
            "-----BEGIN PUBLIC KEY-----"};
    }
    LedgerHouse::Reply<Device> enrol(const NewDevice &wish)
    {
        return LedgerHouse::await<Device>([&](auto a) { m_house.ledger->enrolDevice(wish, a); });
    }
    std::optional<Device> load(const domain::DeviceId &id)
    {
        return *LedgerHouse::await<std::optional<Device>>([&](auto a) { m_house.ledger->loadDevice(id, a); });
    }

    LedgerHouse m_house;
};

void TestLedgerDevices::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
}

void TestLedgerDevices::codeEnrolsOnce()
{
    QVERIFY(makeCode(QStringLiteral("once")));
    const NewDevice wish = device(QStringLiteral("once"));
    const auto made = enrol(wish);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(made->post, QStringLiteral("TYO"));
    const auto loaded = load(wish.id);
    QVERIFY(loaded && !loaded->revokedAt);
    QCOMPARE(loaded->name, wish.name);
    QCOMPARE(loaded->publicKeyPem, wish.publicKeyPem);
    QVERIFY(loaded->kind == domain::DeviceKind::Counter);
    QVERIFY(loaded->enrolledAt == made->enrolledAt);
    QCOMPARE(enrol(device(QStringLiteral("once"))).error().code, QStringLiteral("code_used"));
}

void TestLedgerDevices::repeatedEnrolmentFindsItsDevice()
{
    QVERIFY(makeCode(QStringLiteral("repeat")));
    const NewDevice wish = device(QStringLiteral("repeat"));
    QVERIFY(enrol(wish) && enrol(wish));
}

void TestLedgerDevices::wrongAndOldCodesAreRefused()
{
    QCOMPARE(enrol(device(QStringLiteral("never made"))).error().code, QStringLiteral("code_unknown"));
    QVERIFY(makeCode(QStringLiteral("old"), std::chrono::seconds(0)));
    const NewDevice wish = device(QStringLiteral("old"));
    QCOMPARE(enrol(wish).error().code, QStringLiteral("code_expired"));
    QVERIFY(!load(wish.id));
}

void TestLedgerDevices::racingEnrolmentsHaveOneWinner()
{
    QVERIFY(makeCode(QStringLiteral("race")));
    std::vector<std::future<LedgerHouse::Reply<Device>>> replies;
    for (int i = 0; i < 20; ++i) {
        const NewDevice wish = device(QStringLiteral("race"));
        replies.push_back(LedgerHouse::begin<Device>([&](auto a) { m_house.ledger->enrolDevice(wish, a); }));
    }
    int winners = 0;
    for (auto &reply : replies)
        winners += reply.get() ? 1 : 0;
    QCOMPARE(winners, 1);
}

void TestLedgerDevices::codeIsNotStored()
{
    QVERIFY(makeCode(QStringLiteral("secretcode")));
    QCOMPARE(m_house.number(QStringLiteral(
                 "SELECT count(*) FROM chancery.enrolment_codes WHERE row(enrolment_codes.*)::text LIKE '%secretcode%'"
                 " OR code_hash = 'secretcode'")),
        0);
    QCOMPARE(m_house.number(QStringLiteral(
                 "SELECT count(*) FROM chancery.enrolment_codes WHERE code_hash = sha256('secretcode')")),
        1);
}

void TestLedgerDevices::revokedDeviceIsTold()
{
    QVERIFY(makeCode(QStringLiteral("revoke")));
    const NewDevice wish = device(QStringLiteral("revoke"));
    QVERIFY(enrol(wish));
    const auto revoke = [&](const domain::DeviceId &id) {
        return *LedgerHouse::await<bool>([&](auto a) { m_house.ledger->revokeDevice(id, a); });
    };
    QVERIFY(revoke(wish.id));
    const auto when = load(wish.id)->revokedAt;
    QVERIFY(when);
    QVERIFY(revoke(wish.id));
    QVERIFY(load(wish.id)->revokedAt == when);
    QVERIFY(!revoke(domain::DeviceId::make(m_house.random)));
    const auto list = [&](const QString &post) {
        return LedgerHouse::await<std::vector<Device>>([&](auto a) { m_house.ledger->listDevices(post, a); })->size();
    };
    QVERIFY(list(QStringLiteral("TYO")) > 1);
    QCOMPARE(list(QStringLiteral("OSA")), std::size_t(0));
    QCOMPARE(list({}), list(QStringLiteral("TYO")));
}

void TestLedgerDevices::certificatesOfPostAndMinistry()
{
    LedgerOptions options;
    options.url = m_house.url();
    options.role.clear();
    Ledger owner(options, {});
    QVERIFY(owner.start());
    const auto end = domain::SystemClock().now() + std::chrono::hours(24);
    for (const auto &[post, byte] :
        {std::pair{QString(), 'm'}, std::pair{QStringLiteral("TYO"), 't'}, std::pair{QStringLiteral("OSA"), 'o'}}) {
        const Certificate certificate{post, "pem", QByteArray(32, byte), end};
        for (int times = 0; times < 2; ++times)
            QVERIFY(LedgerHouse::await<std::monostate>([&](auto a) { owner.addCertificate(certificate, a); }));
    }
    const auto found = *LedgerHouse::await<std::vector<Certificate>>(
        [&](auto a) { m_house.ledger->certificatesFor(QStringLiteral("TYO"), a); });
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].post, QStringLiteral("TYO"));
    QCOMPARE(found[1].post, QString());
    QVERIFY(found[0].notAfter == end);
}

void TestLedgerDevices::relayCannotAddCertificates()
{
    const Certificate certificate{{}, "pem", QByteArray(32, 'x'), domain::SystemClock().now()};
    const auto refused
        = LedgerHouse::await<std::monostate>([&](auto a) { m_house.ledger->addCertificate(certificate, a); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("database_error"));
    QVERIFY(refused.error().detail.startsWith(QStringLiteral("42501")));
}

QTEST_GUILESS_MAIN(TestLedgerDevices)
#include "tst_ledgerdevices.moc"
