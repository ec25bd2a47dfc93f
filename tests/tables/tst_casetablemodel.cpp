// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/ids.h"
#include "models/store/storeworker.h"
#include "models/tables/casetablemodel.h"
#include "models/tables/storecases.h"
#include "tests/store/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using tables::CaseTableModel;

namespace {

constexpr int cases = 3000;

QString reference(int number)
{
    return QStringLiteral("ref_") + domain::base32(QByteArray::number(number).rightJustified(16, '0'));
}

} // namespace

/// The list over a real store: it comes as it is looked at, and holds only what was seen last.
class TestCaseTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<store::StoreWorker>(m_fixture.clock, m_fixture.random);
        bool open = false;
        m_store->open({.path = m_fixture.path()}, crypto::KeyRing(StoreFixture::key()), this,
            [&open](const auto &opened) { open = opened.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(open, 20'000);
        bool filled = false;
        m_store->call(
            this, [](store::EncryptedStore &store) { return store.cases().putAll(sample()); },
            [&filled](const auto &done) { filled = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(filled, 60'000);
        m_source = std::make_unique<tables::StoreCases>(*m_store);
    }

    void comesAsItIsLookedAt()
    {
        CaseTableModel model(*m_source);
        QSignalSpy listed(&model, &CaseTableModel::listed);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 0); // nobody has waited
        QTRY_COMPARE_WITH_TIMEOUT(listed.count(), 1, 20'000);
        QCOMPARE(model.rowCount(), CaseTableModel::firstKeys);
        QVERIFY(model.canFetchMore({}));
        QVERIFY(!model.data(model.index(0, 0)).isValid()); // asked for now
        QTRY_VERIFY_WITH_TIMEOUT(model.data(model.index(0, 0)).isValid(), 20'000);
        // The newest first.
        QCOMPARE(model.data(model.index(0, 0)).toString(), QStringLiteral("Name%1, Erika").arg(cases - 1));
        QCOMPARE(model.data(model.index(0, 0), CaseTableModel::ApplicationRole).toString(), reference(cases - 1));
        QCOMPARE(model.rowOf(reference(cases - 1)), 0);
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > before || model.isComplete(), 20'000);
        }
        QCOMPARE(model.rowCount(), cases);
        QVERIFY(model.isComplete());
    }

    void holdsOnlyWhatWasSeenLast()
    {
        CaseTableModel model(*m_source);
        model.setQuery({{}, std::nullopt, false});
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, 20'000);
        while (!model.isComplete()) {
            model.fetchMore({});
            QTRY_VERIFY_WITH_TIMEOUT(model.canFetchMore({}) || model.isComplete(), 20'000);
        }
        for (int row = 0; row < cases; row += CaseTableModel::block) {
            QTRY_VERIFY_WITH_TIMEOUT(model.data(model.index(row, 0)).isValid(), 20'000);
            QVERIFY(model.keptRows() <= CaseTableModel::block * CaseTableModel::keptBlocks);
        }
        QCOMPARE(model.data(model.index(cases - 1, 0)).toString(), QStringLiteral("Name%1, Erika").arg(cases - 1));
        model.clear();
        QCOMPARE(model.keptRows(), 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void aNewQuestionDropsTheOldAnswer()
    {
        CaseTableModel model(*m_source);
        QSignalSpy listed(&model, &CaseTableModel::listed);
        model.setQuery({QStringLiteral("Name11"), std::nullopt, true});
        model.setQuery({QStringLiteral("L%1C").arg(42, 6, 10, QLatin1Char('0')), std::nullopt, true});
        QTRY_COMPARE_WITH_TIMEOUT(listed.count(), 1, 20'000);
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(model.data(model.index(0, 0)).toString(), QStringLiteral("Name42, Erika"), 20'000);
        model.setQuery({QStringLiteral("nobody of that name"), std::nullopt, true});
        QTRY_COMPARE_WITH_TIMEOUT(listed.count(), 2, 20'000);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
    }

private:
    static std::vector<store::Case> sample()
    {
        std::vector<store::Case> all;
        for (int i = 0; i < cases; ++i) {
            all.push_back({.id = 0,
                .application = reference(i),
                .surname = QStringLiteral("Name%1").arg(i),
                .givenNames = QStringLiteral("Erika"),
                .nationality = QStringLiteral("UTO"),
                .document = QStringLiteral("L%1C").arg(i, 6, 10, QLatin1Char('0')),
                .visaType = {},
                .receivedAt = domain::Instant(std::chrono::milliseconds(1'790'000'000'000 + i)),
                .revisions = 1,
                .status = store::CaseStatus::Unpaid});
        }
        return all;
    }

    StoreFixture m_fixture;
    std::unique_ptr<store::StoreWorker> m_store;
    std::unique_ptr<tables::StoreCases> m_source;
};

QTEST_GUILESS_MAIN(TestCaseTableModel)
#include "tst_casetablemodel.moc"
