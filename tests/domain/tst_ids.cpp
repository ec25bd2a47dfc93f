// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/ids.h"
#include "models/domain/paymentstate.h"

#include <QSet>
#include <QTest>

using namespace chancery::domain;

namespace {

class FixedRandom final : public RandomSource
{
public:
    explicit FixedRandom(char byte)
        : m_byte(byte)
    {
    }
    QByteArray bytes(qsizetype count) override { return {count, m_byte}; }

private:
    char m_byte;
};

}

class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void base32();
    void makesWellFormed();
    void neverTwice();
    void refusesForeign_data();
    void refusesForeign();
    void spokenReference();
    void typedReference_data();
    void typedReference();
    void everySlipIsNoticed();
    void paymentStates();
};

void TestIds::base32()
{
    QCOMPARE(chancery::domain::base32({}), QString());
    QCOMPARE(chancery::domain::base32(QByteArray(1, '\0')), QStringLiteral("00"));
    QCOMPARE(chancery::domain::base32(QByteArray(5, '\xff')), QStringLiteral("zzzzzzzz"));
    QCOMPARE(chancery::domain::base32(QByteArray("\x08", 1)), QStringLiteral("10"));
    QCOMPARE(chancery::domain::base32(QByteArray(16, 'x')).size(), 26);
}

void TestIds::makesWellFormed()
{
    SystemRandom random;
    QVERIFY(PaymentId::make(random).isWellFormed());
    QVERIFY(ApplicationRef::make(random).text().startsWith(u"ref_"));
    QVERIFY(DeviceId::make(random).text().startsWith(u"dev_"));
    FixedRandom zeros('\0');
    QCOMPARE(QuoteId::make(zeros).text(), QStringLiteral("quo_") + QString(26, u'0'));
    QVERIFY(PaymentId().isEmpty());
    QVERIFY(!PaymentId().isWellFormed());
}

void TestIds::neverTwice()
{
    SystemRandom random;
    QSet<PaymentId> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(PaymentId::make(random));
    QCOMPARE(seen.size(), 10'000);
}

void TestIds::refusesForeign_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("other kind") << QStringLiteral("ref_") + QString(26, u'0');
    QTest::newRow("short") << QStringLiteral("pay_") + QString(25, u'0');
    QTest::newRow("long") << QStringLiteral("pay_") + QString(27, u'0');
    QTest::newRow("upper case") << QStringLiteral("pay_") + QString(26, u'A');
    QTest::newRow("letter u") << QStringLiteral("pay_") + QString(26, u'u');
    QTest::newRow("injection") << QStringLiteral("pay_' OR 1=1 --aaaaaaaaaaa");
}

void TestIds::refusesForeign()
{
    QFETCH(QString, text);
    QVERIFY(!PaymentId(text).isWellFormed());
}

void TestIds::spokenReference()
{
    FixedRandom ones('\xff');
    const ApplicationRef reference = ApplicationRef::make(ones);
    const QString spoken = chancery::domain::spokenReference(reference);
    QCOMPARE(spoken.size(), 4 + 1 + 4 + 1 + 4 + 1 + 1);
    QVERIFY(spoken.startsWith(u"ZZZZ-ZZZZ-ZZZZ-"));
    QCOMPARE(referenceStem(spoken).value(), QString(12, u'z'));
}

void TestIds::typedReference_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("error");
    const ApplicationRef reference(QStringLiteral("ref_k7m20qx13ftp00000000000000"));
    const QString stem = QStringLiteral("k7m20qx13ftp");
    const QString spoken = chancery::domain::spokenReference(reference);
    QTest::newRow("as printed") << spoken << stem << QString();
    QTest::newRow("small, without hyphens") << spoken.toLower().remove(u'-') << stem << QString();
    QTest::newRow("spaces") << u' ' + QString(spoken).replace(u'-', u' ') + u' ' << stem << QString();
    QTest::newRow("letters for digits") << QString(spoken).replace(u'0', u'O').replace(u'1', u'l') << stem << QString();
    QTest::newRow("capital i") << QString(spoken).replace(u'1', u'I') << stem << QString();
    QTest::newRow("the whole reference") << reference.text() << stem << QString();
    QTest::newRow("too short") << spoken.chopped(1) << QString() << QStringLiteral("reference_malformed");
    QTest::newRow("too long") << spoken + u'7' << QString() << QStringLiteral("reference_malformed");
    QTest::newRow("a character of no reference") << QString(spoken).replace(u'K', u'U') << QString()
                                                 << QStringLiteral("reference_malformed");
    QTest::newRow("another alphabet") << QString(12, QChar(0x0661)) + u'0' << QString()
                                      << QStringLiteral("reference_malformed");
    QTest::newRow("empty") << QString() << QString() << QStringLiteral("reference_malformed");
    QTest::newRow("another payment's") << QStringLiteral("pay_k7m20qx13ftp00000000000000") << QString()
                                       << QStringLiteral("reference_malformed");
}

void TestIds::typedReference()
{
    QFETCH(QString, typed);
    QFETCH(QString, stem);
    QFETCH(QString, error);
    const auto read = referenceStem(typed);
    QCOMPARE(read ? read.value() : QString(), stem);
    QCOMPARE(read ? QString() : read.error().code, error);
}

/// Every single wrong character and every two that changed places, of 200 references: none passes.
void TestIds::everySlipIsNoticed()
{
    const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    chancery::domain::SystemRandom random;
    for (int round = 0; round < 200; ++round) {
        const QString right = chancery::domain::spokenReference(ApplicationRef::make(random)).remove(u'-');
        for (qsizetype i = 0; i < right.size(); ++i) {
            QString wrong = right;
            for (const QChar letter : letters) {
                wrong[i] = letter;
                QCOMPARE(referenceStem(wrong).has_value(), letter == right.at(i));
            }
            for (qsizetype j = i + 1; j < right.size(); ++j) {
                QString swapped = right;
                std::swap(swapped[i], swapped[j]);
                QCOMPARE(referenceStem(swapped).has_value(), right.at(i) == right.at(j));
            }
        }
    }
}

void TestIds::paymentStates()
{
    QSet<QString> names;
    for (const PaymentState state : allPaymentStates) {
        names.insert(toString(state));
        QCOMPARE(paymentStateFromString(toString(state)), std::optional(state));
        QVERIFY(int(isLive(state)) + int(isPaid(state)) + int(isOver(state)) <= 1);
    }
    QCOMPARE(names.size(), qsizetype(allPaymentStates.size()));
    QVERIFY(!paymentStateFromString(u"Captured"));
    QVERIFY(isLive(PaymentState::Unknown));
    QVERIFY(!isPaid(PaymentState::Surplus));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
