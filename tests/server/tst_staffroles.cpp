// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace chancery;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Every route of staff × every role, as openapi.json has them (x-roles): who is listed gets past the door, nobody else
/// does, and without a session nobody at all.
class TestStaffRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staffRoutesNameTheirRoles();
    void othersAskForNobody();
    void onlyListedRoles_data();
    void onlyListedRoles();
    void cashHasRolesOfItsOwn_data() { onlyListedRoles_data(); }
    void cashHasRolesOfItsOwn();

private:
    struct Operation
    {
        QByteArray method;
        QByteArray path;
        QJsonObject contract;
        [[nodiscard]] QStringList roles() const
        {
            QStringList list;
            for (const QJsonValue role : contract.value(u"x-roles").toArray())
                list.append(role.toString());
            return list;
        }
        [[nodiscard]] bool needsStaff() const
        {
            return contract.value(u"security").toArray().first().toObject().contains(u"staff");
        }
        /// With something in place of the names; nothing of it exists.
        [[nodiscard]] QByteArray target() const
        {
            QByteArray filled = path;
            while (filled.contains('{'))
                filled.replace(filled.indexOf('{'), filled.indexOf('}') - filled.indexOf('{') + 1, "none");
            return filled;
        }
    };

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    std::vector<Operation> m_operations;
};

void TestStaffRoles::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(QStringLiteral("TYO"), QStringLiteral("counter")), qPrintable(m_relay->error()));
    for (const ledger::StaffRole role : ledger::allStaffRoles)
        QVERIFY2(m_relay->addStaff(ledger::toString(role), role), qPrintable(m_relay->error()));
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/gateway/server/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject paths = QJsonDocument::fromJson(file.readAll()).object().value(u"paths").toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method)
            m_operations.push_back(
                {method.key().toUpper().toLatin1(), path.key().toLatin1(), method.value().toObject()});
    }
    QVERIFY(m_operations.size() > 10);
}

void TestStaffRoles::staffRoutesNameTheirRoles()
{
    int ofStaff = 0;
    for (const Operation &operation : m_operations) {
        QVERIFY2(operation.needsStaff() == !operation.roles().isEmpty(), operation.path.constData());
        for (const QString &role : operation.roles())
            QVERIFY2(ledger::staffRoleFromString(role).has_value(), qPrintable(role));
        ofStaff += operation.needsStaff() ? 1 : 0;
    }
    QVERIFY(ofStaff >= 1);
}

/// A route of staff that the contract does not call one would be in no row below.
void TestStaffRoles::othersAskForNobody()
{
    for (const Operation &operation : m_operations) {
        if (operation.needsStaff())
            continue;
        const HttpAnswer answer = m_relay->call(
            operation.method, operation.target(), {}, {{"Authorization", m_relay->authorization()}});
        QVERIFY2(answer.code() != u"staff_unauthorized" && answer.code() != u"wrong_role",
            (operation.method + ' ' + operation.path + ' ' + answer.raw.left(400)).constData());
    }
}

void TestStaffRoles::onlyListedRoles_data()
{
    QTest::addColumn<QString>("role");
    for (const ledger::StaffRole role : ledger::allStaffRoles)
        QTest::newRow(qPrintable(ledger::toString(role))) << ledger::toString(role);
    QTest::newRow("nobody") << QString();
}

void TestStaffRoles::onlyListedRoles()
{
    QFETCH(QString, role);
    for (const Operation &operation : m_operations) {
        if (!operation.needsStaff())
            continue;
        const QByteArray token = role.isEmpty() ? QByteArray("sst_none") : m_relay->tokenOf(role);
        QVERIFY(!token.isEmpty());
        const HttpAnswer answer = m_relay->asStaff(token, operation.method, operation.target(), {}, "key-1");
        const QByteArray what = operation.method + ' ' + operation.path + ' ' + answer.raw.left(400);
        if (role.isEmpty())
            QVERIFY2(answer.code() == u"staff_unauthorized", what.constData());
        else if (operation.roles().contains(role))
            QVERIFY2(answer.status != 401 && answer.status != 403 && answer.status != 500, what.constData());
        else
            QVERIFY2(answer.status == 403 && answer.code() == u"wrong_role", what.constData());
    }
}

/// POST /v1/payments is any device's; with cash it is a person's.
void TestStaffRoles::cashHasRolesOfItsOwn()
{
    QFETCH(QString, role);
    const auto pay = std::ranges::find_if(m_operations,
        [](const Operation &operation) { return operation.method == "POST" && operation.path == "/v1/payments"; });
    QVERIFY(pay != m_operations.end());
    const QJsonArray roles = pay->contract.value(u"x-cash-roles").toArray();
    QVERIFY(!roles.isEmpty());
    const QByteArray token = role.isEmpty() ? QByteArray("sst_none") : m_relay->tokenOf(role);
    const HttpAnswer answer = m_relay->asStaff(
        token, "POST", "/v1/payments", {{QStringLiteral("method"), QStringLiteral("cash")}}, "key-1");
    if (role.isEmpty())
        QVERIFY2(answer.code() == u"staff_unauthorized", answer.raw.constData());
    else if (roles.contains(role))
        QVERIFY2(answer.code() == u"payment_request_malformed", answer.raw.constData());
    else
        QVERIFY2(answer.code() == u"wrong_role", answer.raw.constData());
}

QTEST_GUILESS_MAIN(TestStaffRoles)
#include "tst_staffroles.moc"
