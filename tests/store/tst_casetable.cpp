// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/ids.h"
#include "models/store/encryptedstore.h"
#include "tests/store/storefixture.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace chancery::store;

namespace {

QString reference(int number)
{
    return QStringLiteral("ref_")
        + domain::base32(QByteArray(8, static_cast<char>(number)) + QByteArray::number(number).leftJustified(8, 'x'));
}

Case summary(
    int number, const QString &surname = QStringLiteral("Muster"), const QString &given = QStringLiteral("Erika"))
{
    return {.id = 0,
        .application = reference(number),
        .surname = surname,
        .givenNames = given,
        .nationality = QStringLiteral("UTO"),
        .document = QStringLiteral("L%1C3").arg(number, 6, 10, QLatin1Char('0')),
        .visaType = QStringLiteral("single"),
        .receivedAt = domain::Instant(std::chrono::milliseconds(1'790'000'000'000 + number * 1000)),
        .revisions = 1,
        .status = CaseStatus::Unpaid};
}

} // namespace

/// The counter's list: in order, page by page, found by what people type, and sealed.
class TestCaseTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        m_store = std::move(opened).value();
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void pagesAreInOrderAndWhole_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::addRow("newest first") << true;
        QTest::addRow("oldest first") << false;
    }
    void pagesAreInOrderAndWhole()
    {
        QFETCH(bool, newestFirst);
        for (int i = 0; i < 25; ++i) {
            Case one = summary(i);
            one.receivedAt = domain::Instant(std::chrono::milliseconds(1'790'000'000'000 + i / 3)); // some at once
            QVERIFY(table().put(one));
        }
        const CaseQuery query{{}, std::nullopt, newestFirst};
        std::vector<qint64> seen;
        CaseKey after;
        for (;;) {
            const auto page = table().keys(query, after, 7).value();
            for (const CaseKey &key : page)
                seen.push_back(key.id);
            if (page.size() < 7)
                break;
            after = page.back();
        }
        QCOMPARE(seen.size(), std::size_t(25));
        QVERIFY(newestFirst ? std::is_sorted(seen.rbegin(), seen.rend()) : std::is_sorted(seen.begin(), seen.end()));
    }

    void isFoundByWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const domain::ApplicationRef whole(reference(7));
        QTest::addRow("whole reference") << whole.text() << true;
        QTest::addRow("spoken reference") << domain::spokenReference(whole) << true;
        QTest::addRow("spoken, small letters, no hyphens")
            << domain::spokenReference(whole).toLower().remove(u'-') << true;
        QTest::addRow("document") << QStringLiteral("L000007C3") << true;
        QTest::addRow("beginning of a document") << QStringLiteral("l00000") << true;
        QTest::addRow("surname") << QStringLiteral("García") << true;
        QTest::addRow("surname without marks") << QStringLiteral("garcia") << true;
        QTest::addRow("beginning") << QStringLiteral("ga") << true;
        QTest::addRow("more than is indexed") << QStringLiteral("Wolfeschlegel") << true;
        QTest::addRow("differs after what is indexed") << QStringLiteral("Wolfeschlexxx") << false;
        QTest::addRow("both names, either order") << QStringLiteral("maria garcia") << true;
        QTest::addRow("one of two words does not fit") << QStringLiteral("maria muster") << false;
        QTest::addRow("native script") << QStringLiteral("王") << false;
        QTest::addRow("somebody else") << QStringLiteral("Zhang") << false;
        QTest::addRow("not the beginning") << QStringLiteral("arcia") << false;
    }
    void isFoundByWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QVERIFY(table().put(summary(7, QStringLiteral("García Wolfeschlegelstein"), QStringLiteral("María"))));
        QVERIFY(table().put(summary(8, QStringLiteral("Oyelaran"), QStringLiteral("Tunde"))));
        const auto keys = table().keys({text, std::nullopt, true}, {}, 10).value();
        const bool there = std::any_of(keys.begin(), keys.end(),
            [this](const CaseKey &key) { return table().cases({key.id}).value().at(0).application == reference(7); });
        QCOMPARE(there, found);
    }

    void theSameAgainReplaces()
    {
        QVERIFY(table().put(summary(1, QStringLiteral("Before"))));
        Case again = summary(1, QStringLiteral("After"));
        again.receivedAt += std::chrono::hours(1);
        again.revisions = 2;
        QVERIFY(table().put(again));
        QCOMPARE(table().count().value(), qint64{1});
        const auto kept = table().find(reference(1)).value();
        QVERIFY(kept);
        QCOMPARE(kept->surname, QStringLiteral("After"));
        QCOMPARE(kept->revisions, 2);
        QVERIFY(kept->receivedAt == summary(1).receivedAt);
        QVERIFY(table().keys({QStringLiteral("Before"), std::nullopt, true}, {}, 10).value().empty());
        QCOMPARE(table().keys({QStringLiteral("After"), std::nullopt, true}, {}, 10).value().size(), std::size_t(1));
    }

    void followsWhatIsPulled()
    {
        QVERIFY(table().put(summary(1)));
        QVERIFY(table().put(summary(2)));
        const auto row = [](const char *kind, const char *status) {
            return PulledRow{QString::fromLatin1(kind), reference(1), QString::fromLatin1(status),
                QStringLiteral("pay_1"), domain::Instant()};
        };
        const auto listed = [this](CaseStatus status) {
            return table().keys({{}, status, true}, {}, 10).value().size();
        };
        QVERIFY(m_store->standings().apply({row("payment", "captured")}, QStringLiteral("c1"), false));
        QCOMPARE(listed(CaseStatus::Paid), std::size_t(1));
        QCOMPARE(listed(CaseStatus::Unpaid), std::size_t(1));
        QVERIFY(m_store->standings().apply({row("decision", "approved")}, QStringLiteral("c2"), false));
        QCOMPARE(listed(CaseStatus::Approved), std::size_t(1));
        // The central database was restored: what was pulled is void.
        QVERIFY(m_store->standings().apply({}, QStringLiteral("c3"), true));
        QCOMPARE(listed(CaseStatus::Unpaid), std::size_t(2));
        QVERIFY(m_store->standings().apply({row("tombstone", "erased")}, QStringLiteral("c4"), false));
        QCOMPARE(table().count().value(), qint64{1});
        QVERIFY(table().keys({reference(1), std::nullopt, true}, {}, 10).value().empty());
    }

    void otherOrders_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status"); // -1: all
        for (const auto &[name, sort] :
            {std::pair("name", CaseSort::Name), {"document", CaseSort::Document}, {"status", CaseSort::Status}}) {
            QTest::addRow("by %s", name) << static_cast<int>(sort) << QString() << -1;
            QTest::addRow("by %s, found", name) << static_cast<int>(sort) << QStringLiteral("erika") << -1;
            QTest::addRow("by %s, of one status", name)
                << static_cast<int>(sort) << QString() << static_cast<int>(CaseStatus::Paid);
            QTest::addRow("by %s, found, of one status", name)
                << static_cast<int>(sort) << QStringLiteral("erika") << static_cast<int>(CaseStatus::Paid);
        }
    }
    void otherOrders()
    {
        QFETCH(const int, sort);
        QFETCH(const QString, text);
        QFETCH(const int, status);
        const QStringList surnames{QStringLiteral("Öztürk"), QStringLiteral("Oyelaran"), QStringLiteral("oz"),
            QStringLiteral("De La Cruz"), QStringLiteral("Delacroix"), QStringLiteral("García")};
        for (int i = 0; i < 40; ++i) {
            Case one = summary(i, surnames.at(i % 6), i % 3 == 0 ? QStringLiteral("Tunde") : QStringLiteral("Erika"));
            one.document = QStringLiteral("L%1C3").arg(i * 37 % 100, 6, 10, QLatin1Char('0'));
            one.status = i % 4 == 0 ? CaseStatus::Paid : CaseStatus::Unpaid;
            QVERIFY(table().put(one));
        }
        for (const bool descending : {false, true}) {
            CaseQuery query{text, std::nullopt, descending, static_cast<CaseSort>(sort)};
            if (status >= 0)
                query.status = static_cast<CaseStatus>(status);
            const auto listed = read(query);
            QCOMPARE(listed.size(), read({text, query.status, true}).size());
            QVERIFY(!listed.empty());
            const auto before = [&](const Case &one, const Case &other) {
                const auto key = [&](const Case &of) {
                    // As people look it up: without marks, in one case, a surname of two words before a longer one.
                    static const QHash<QString, QString> plain{{surnames[0], QStringLiteral("OZTURK")},
                        {surnames[1], QStringLiteral("OYELARAN")}, {surnames[2], QStringLiteral("OZ")},
                        {surnames[3], QStringLiteral("DE LA CRUZ")}, {surnames[4], QStringLiteral("DELACROIX")},
                        {surnames[5], QStringLiteral("GARCIA")}};
                    switch (query.sort) {
                    case CaseSort::Name:
                        return plain.value(of.surname) + QChar(u'\x01') + of.givenNames.toUpper();
                    case CaseSort::Document:
                        return of.document;
                    case CaseSort::Status:
                        return QString::number(static_cast<int>(of.status));
                    case CaseSort::Received:
                        break;
                    }
                    return QString();
                };
                return descending ? key(other) < key(one) : key(one) < key(other);
            };
            QVERIFY(std::is_sorted(listed.begin(), listed.end(), before));
        }
    }

    void ordersFollowWhatChanges()
    {
        const CaseQuery query{{}, std::nullopt, false, CaseSort::Name};
        for (int i = 0; i < 3; ++i)
            QVERIFY(table().put(summary(i, QString(QChar(u'B' + i)))));
        const auto names = [&] {
            QString all;
            for (const Case &one : read(query))
                all += one.surname;
            return all;
        };
        QCOMPARE(names(), QStringLiteral("BCD"));
        QVERIFY(table().put(summary(3, QStringLiteral("A"))));
        QVERIFY(table().put(summary(0, QStringLiteral("E"))));
        QCOMPARE(names(), QStringLiteral("ACDE"));
        QVERIFY(m_store->standings().apply({{QStringLiteral("tombstone"), reference(1), QStringLiteral("erased"),
                                               QStringLiteral("pay_1"), domain::Instant()}},
            QStringLiteral("c1"), false));
        QCOMPARE(names(), QStringLiteral("ADE"));
        table().forgetOrders();
        QCOMPARE(names(), QStringLiteral("ADE"));
        // The case at which a page ended has gone: there is nothing after it, and the list is read again.
        QVERIFY(table().keys(query, {0, 4711}, 10).value().empty());
        QVERIFY(table().clear());
        QCOMPARE(names(), QString());
    }

    void nothingOfAPersonIsInTheFile()
    {
        QVERIFY(table().put(summary(1, QStringLiteral("Quetzalcoatl"), QStringLiteral("Xochitl"))));
        m_store.reset();
        const QByteArray file = StoreFixture::contentOf(m_fixture->path());
        QVERIFY(file.size() > 1000);
        for (const QByteArray &word : {QByteArray("uetzalcoatl"), QByteArray("UETZALCOATL"), QByteArray("L000001C3"),
                 reference(1).toLatin1(), QByteArray("ochitl")})
            QVERIFY2(!file.contains(word), word.constData());
    }

private:
    /// All of a list, in pages of 7.
    [[nodiscard]] std::vector<Case> read(const CaseQuery &query)
    {
        std::vector<Case> all;
        CaseKey after;
        for (;;) {
            const auto page = table().keys(query, after, 7).value();
            for (const CaseKey &key : page)
                all.push_back(table().cases({key.id}).value().at(0));
            if (page.size() < 7)
                return all;
            after = page.back();
        }
    }
    [[nodiscard]] CaseTable &table() { return m_store->cases(); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<EncryptedStore> m_store;
};

QTEST_GUILESS_MAIN(TestCaseTable)
#include "tst_casetable.moc"
