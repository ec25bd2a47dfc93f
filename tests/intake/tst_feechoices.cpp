// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/feechoices.h"
#include "tests/domain/vectors.h"
#include "tests/intake/traveller.h"

#include <QTest>

using namespace chancery;
using namespace std::chrono_literals;
using intake::FeeChoices;

/// What the first screen says that a visa costs at most: what the dearest of all applications comes to.
class TestFeeChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highestTotalIsWhatTheDearestPays();
    void nothingWhereNobodyCanBeCharged();

private:
    [[nodiscard]] static domain::FeeSchedule schedule();
};

domain::FeeSchedule TestFeeChoices::schedule()
{
    auto read = domain::FeeSchedule::fromJson(domaintest::readData(QStringLiteral("fee_schedule.example.json")));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return std::move(read).value();
}

void TestFeeChoices::highestTotalIsWhatTheDearestPays()
{
    const domain::FeeSchedule fees = schedule();
    const domain::Instant now = test::morning();
    // The states that the schedule names, and one that it does not.
    const QStringList states{QStringLiteral("JPN"), QStringLiteral("USA"), QStringLiteral("FJI"), QStringLiteral("TUV"),
        QStringLiteral("GEO"), QStringLiteral("MDA")};
    for (const QString &post : fees.posts()) {
        std::optional<domain::Money> dearest;
        for (const QString &state : states) {
            for (const QString &type : fees.visaTypes()) {
                for (const domain::FeeOffer &offer : fees.offers(post, type, state, now)) {
                    for (const QString &speed : offer.processing) {
                        const auto priced = fees.price({{post, state, type, offer.entries, speed, 35}}, now);
                        QVERIFY2(priced, qPrintable(post));
                        if (!dearest || priced->total.minor() > dearest->minor())
                            dearest = priced->total;
                    }
                }
            }
        }
        QVERIFY(dearest.has_value());
        QCOMPARE(FeeChoices::highestTotal(fees, post, now), dearest);
    }
}

void TestFeeChoices::nothingWhereNobodyCanBeCharged()
{
    const domain::FeeSchedule fees = schedule();
    QVERIFY(!FeeChoices::highestTotal(fees, QStringLiteral("XXX"), test::morning()));
    QVERIFY(!FeeChoices::highestTotal(fees, QStringLiteral("TYO"), test::morning() - 24h * 365 * 5));
    QVERIFY(!fees.highestTotal(QStringLiteral("TYO"), {}, test::morning())); // no visa is asked for here
}

QTEST_GUILESS_MAIN(TestFeeChoices)
#include "tst_feechoices.moc"
