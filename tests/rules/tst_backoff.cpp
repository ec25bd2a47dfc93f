// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/backoff.h"

#include <QTest>

using namespace chancery::rules;

namespace {
class FixedRandom final : public chancery::domain::RandomSource
{
public:
    explicit FixedRandom(char byte)
        : m_byte(byte)
    {
    }
    [[nodiscard]] QByteArray bytes(qsizetype count) override { return QByteArray(count, m_byte); }

private:
    char m_byte;
};
}

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jitterIsFull();
    void threeRetriesAtMost();
};

void TestBackoff::jitterIsFull()
{
    FixedRandom lowest('\0');
    FixedRandom middle('\x80');
    FixedRandom highest('\xff');
    const qint64 ceilings[]{500, 1000, 2000};
    for (int retry = 0; retry < maximumRetries; ++retry) {
        QCOMPARE(retryDelay(retry, lowest)->count(), 0);
        QVERIFY(std::abs(retryDelay(retry, middle)->count() - ceilings[retry] / 2) < 10);
        QCOMPARE(retryDelay(retry, highest)->count(), ceilings[retry] - 1);
    }
}

void TestBackoff::threeRetriesAtMost()
{
    FixedRandom random('\0');
    QVERIFY(retryDelay(2, random));
    QVERIFY(!retryDelay(3, random));
    QVERIFY(!retryDelay(-1, random));
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
