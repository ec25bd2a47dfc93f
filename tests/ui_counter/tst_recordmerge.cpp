// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/recordmerge.h"

#include <QTest>

using namespace chancery;
using counter::OpenedRecord;
using counter::RecordMerge;
using counter::RecordVersion;
using domain::FieldId;
using Side = RecordMerge::Side;

/// Which versions nobody has gone on from, what they do not say alike, and what a person's choices make of them.
class TestRecordMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreFound_data();
    void headsAreFound();
    void whatOneSideChangedIsChosen();
    void whatBothChangedIsAsked();
    void takenOutIsAChoiceToo();
    void moreThanTwoComeOneAfterTheOther();
    void passportLinesBelongToTheirAnswers();
    void oneVersionHasNothingToCompare();

private:
    static domain::Application person(const QString &email, const QString &phone)
    {
        domain::Application answers;
        answers.set(FieldId::Surname, QStringLiteral("ERIKSSON"));
        answers.set(FieldId::Email, email);
        if (!phone.isEmpty())
            answers.set(FieldId::Phone, phone);
        return answers;
    }
    static RecordVersion version(const domain::Application &answers, int base, bool merged = false)
    {
        return {answers, {}, QStringLiteral("Counter"), {}, {}, base, merged};
    }
    static OpenedRecord record(std::vector<RecordVersion> versions)
    {
        return {domain::ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqrs")), std::move(versions), {}};
    }
};

void TestRecordMerge::headsAreFound_data()
{
    QTest::addColumn<QList<int>>("bases"); // negative: merged out of all up to it
    QTest::addColumn<QList<int>>("heads");
    QTest::newRow("one") << QList<int>{0} << QList<int>{1};
    QTest::newRow("one after the other") << QList<int>{0, 1, 2} << QList<int>{3};
    QTest::newRow("two of one") << QList<int>{0, 1, 1} << QList<int>{2, 3};
    QTest::newRow("gone on from the late one") << QList<int>{0, 1, 1, 3} << QList<int>{2, 4};
    QTest::newRow("three of one") << QList<int>{0, 1, 1, 1} << QList<int>{2, 3, 4};
    QTest::newRow("merged") << QList<int>{0, 1, 1, -3} << QList<int>{4};
    QTest::newRow("merged, and late again") << QList<int>{0, 1, 1, -3, 1} << QList<int>{4, 5};
    QTest::newRow("merged too late") << QList<int>{0, 1, 1, 3, -3} << QList<int>{4, 5};
    // What a kiosk cannot know is no harm: a base that is not there.
    QTest::newRow("base of a lost version") << QList<int>{0, 7} << QList<int>{2};
}

void TestRecordMerge::headsAreFound()
{
    QFETCH(QList<int>, bases);
    QFETCH(QList<int>, heads);
    std::vector<RecordVersion> versions;
    for (const int base : bases)
        versions.push_back(version({}, std::abs(base), base < 0));
    const std::vector<int> found = RecordMerge::heads(versions);
    QCOMPARE(QList<int>(found.begin(), found.end()), heads);
}

void TestRecordMerge::whatOneSideChangedIsChosen()
{
    const QString old = QStringLiteral("a@example.org");
    RecordMerge merge(record({version(person(old, QStringLiteral("+1")), 0),
        version(person(QStringLiteral("b@example.org"), QStringLiteral("+1")), 1),
        version(person(old, QStringLiteral("+2")), 1)}));
    QCOMPARE(merge.left(), 2);
    QCOMPARE(merge.right(), 3);
    QCOMPARE(merge.differences().size(), std::size_t(2));
    QCOMPARE(merge.undecided(), 0);
    QVERIFY(merge.isLast());
    QCOMPARE(merge.base(), 3);
    QCOMPARE(merge.result(), person(QStringLiteral("b@example.org"), QStringLiteral("+2")));
    merge.choose(FieldId::Email, Side::Right);
    QCOMPARE(merge.result(), person(old, QStringLiteral("+2")));
    merge.chooseAll(Side::Left);
    QCOMPARE(merge.result(), merge.answers(Side::Left));
}

void TestRecordMerge::whatBothChangedIsAsked()
{
    RecordMerge merge(record({version(person(QStringLiteral("a@example.org"), {}), 0),
        version(person(QStringLiteral("b@example.org"), {}), 1),
        version(person(QStringLiteral("c@example.org"), {}), 1)}));
    QCOMPARE(merge.undecided(), 1);
    QVERIFY(merge.differences().front().bothChanged);
    QCOMPARE(merge.result().text(FieldId::Email), QStringLiteral("c@example.org")); // until somebody chooses
    merge.choose(FieldId::Email, Side::Left);
    QCOMPARE(merge.undecided(), 0);
    QCOMPARE(merge.result().text(FieldId::Email), QStringLiteral("b@example.org"));
}

void TestRecordMerge::takenOutIsAChoiceToo()
{
    const QString email = QStringLiteral("a@example.org");
    RecordMerge merge(record({version(person(email, QStringLiteral("+1")), 0), version(person(email, {}), 1),
        version(person(email, QStringLiteral("+2")), 1)}));
    merge.choose(FieldId::Phone, Side::Left);
    QVERIFY(!merge.result().has(FieldId::Phone));
}

void TestRecordMerge::moreThanTwoComeOneAfterTheOther()
{
    const QString old = QStringLiteral("a@example.org");
    domain::Application third = person(old, {});
    third.set(FieldId::GivenNames, QStringLiteral("ANNA"));
    RecordMerge merge(record({version(person(old, {}), 0), version(person(QStringLiteral("b@example.org"), {}), 1),
        version(third, 1), version(person(old, QStringLiteral("+4")), 1)}));
    QCOMPARE(merge.left(), 2);
    QCOMPARE(merge.right(), 4);
    QVERIFY(!merge.isLast());
    merge.goOn();
    QCOMPARE(merge.left(), 3);
    QVERIFY(merge.isLast());
    QCOMPARE(merge.undecided(), 0);
    const domain::Application whole = merge.result();
    QCOMPARE(whole.text(FieldId::Email), QStringLiteral("b@example.org"));
    QCOMPARE(whole.text(FieldId::GivenNames), QStringLiteral("ANNA"));
    QCOMPARE(whole.text(FieldId::Phone), QStringLiteral("+4"));
}

void TestRecordMerge::passportLinesBelongToTheirAnswers()
{
    domain::Application read = person(QStringLiteral("a@example.org"), {});
    read.set(FieldId::DocumentNumber, QStringLiteral("L898902C3"));
    domain::Application typed = read;
    typed.set(FieldId::DocumentNumber, QStringLiteral("L898902C8"));
    RecordVersion left = version(read, 1);
    left.mrzLines = {QStringLiteral("P<UTO"), QStringLiteral("L898902C3")};
    RecordMerge merge(record({version({}, 0), left, version(typed, 1)}));
    merge.chooseAll(Side::Left);
    QCOMPARE(merge.lines(), left.mrzLines);
    merge.choose(FieldId::DocumentNumber, Side::Right);
    QCOMPARE(merge.lines(), QStringList());
}

void TestRecordMerge::oneVersionHasNothingToCompare()
{
    const RecordMerge merge(record({version(person(QStringLiteral("a@example.org"), {}), 0)}));
    QVERIFY(merge.isWhole());
    QVERIFY(merge.differences().empty());
    QCOMPARE(merge.result(), person(QStringLiteral("a@example.org"), {}));
}

QTEST_GUILESS_MAIN(TestRecordMerge)
#include "tst_recordmerge.moc"
