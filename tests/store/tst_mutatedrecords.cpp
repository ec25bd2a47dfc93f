// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/rowsealer.h"
#include "tests/store/storefixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chancery;
using namespace chancery::store;

/// A sealed value with anything changed is never taken for what was sealed.
class MutatedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsNoneOfAHundredThousand();
    void acceptsNoOtherPlace();
};

namespace {

RowSealer sealer()
{
    const auto key = StoreFixture::key();
    return RowSealer(std::move(crypto::Aead::create(key.secret())).value(), 1);
}

const Place place{QStringLiteral("records"), "0198c0de-0000-7000-8000-000000000001", QStringLiteral("payload")};

/// Changes bits, bytes, length or order; never gives the same bytes back.
QByteArray mutate(const QByteArray &good, QRandomGenerator &random)
{
    QByteArray bad = good;
    const auto somewhere = [&] { return static_cast<qsizetype>(random.bounded(static_cast<int>(bad.size()))); };
    switch (random.bounded(6)) {
    case 0: {
        const auto at = somewhere();
        bad[at] = static_cast<char>(bad.at(at) ^ (1 << random.bounded(8)));
        break;
    }
    case 1:
        bad.truncate(somewhere());
        break;
    case 2:
        bad.insert(somewhere(), static_cast<char>(random.bounded(256)));
        break;
    case 3:
        bad.remove(somewhere(), 1 + random.bounded(32));
        break;
    case 4: {
        const auto at = somewhere();
        bad.replace(at, qMin<qsizetype>(16, bad.size() - at), QByteArray(16, static_cast<char>(random.bounded(256))));
        break;
    }
    case 5:
        bad += bad.last(16);
        break;
    }
    if (bad == good)
        bad[0] = static_cast<char>(bad.at(0) ^ 1);
    return bad;
}

} // namespace

void MutatedRecordsTest::acceptsNoneOfAHundredThousand()
{
    QRandomGenerator random(11);
    RowSealer rows = sealer();
    const QByteArray good = rows.seal(place, QByteArray(2'048, 'r')).value();
    QVERIFY(rows.open(place, good));
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i) {
        if (rows.open(place, mutate(good, random)))
            ++accepted;
    }
    QCOMPARE(accepted, 0);
    QVERIFY(rows.open(place, good));
}

void MutatedRecordsTest::acceptsNoOtherPlace()
{
    RowSealer rows = sealer();
    const QByteArray good = rows.seal(place, "value").value();
    for (const Place &other :
        {Place{QStringLiteral("drafts"), place.row, place.column}, Place{place.table, "other", place.column},
            Place{place.table, place.row, QStringLiteral("body")}, Place{place.table, place.row, place.column, 2},
            Place{QStringLiteral("record"), QByteArray("s") + place.row, place.column}})
        QVERIFY(!rows.open(other, good));
}

QTEST_GUILESS_MAIN(MutatedRecordsTest)
#include "tst_mutatedrecords.moc"
