// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/mrztyping.h"

#include <QTest>

using namespace chancery::intake;
using chancery::domain::MrzFormat;

namespace {

const QStringList passport{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
    QStringLiteral("L898902C36UTO7408122F1204159ZE184226B<<<<<10")};

QString described(const std::vector<MrzTypingProblem> &problems)
{
    QStringList texts;
    for (const MrzTypingProblem &problem : problems)
        texts.append(
            QStringLiteral("%1:%2+%3 %4").arg(problem.line).arg(problem.column).arg(problem.length).arg(problem.code));
    return texts.join(u'|');
}

} // namespace

class TestMrzTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isQuietWhileAllIsRight();
    void marksThePlace_data();
    void marksThePlace();
    void guessesTheFormat_data();
    void guessesTheFormat();
    void waitsForLongNumbers();
};

void TestMrzTyping::isQuietWhileAllIsRight()
{
    for (qsizetype length = 0; length <= 44; ++length) {
        QCOMPARE(described(MrzTyping::check(MrzFormat::Td3, {passport.at(0).left(length)})), QString());
        const QStringList lines{passport.at(0), passport.at(1).left(length)};
        QCOMPARE(described(MrzTyping::check(MrzFormat::Td3, lines)), QString());
        QCOMPARE(MrzTyping::isComplete(MrzFormat::Td3, lines), length == 44);
    }
}

void TestMrzTyping::marksThePlace_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, int line, int column, const char *typed, const char *problems) {
        QTest::newRow(name) << line << column << QString::fromUtf8(typed) << QString::fromLatin1(problems);
    };
    row("digit in the name", 0, 6, "0", "0:6+1 letter_expected");
    row("letter in the date", 1, 14, "O", "1:14+1 digit_expected");
    row("foreign character", 1, 3, "-", "1:3+1 not_allowed");
    row("document code", 0, 0, "X", "0:0+2 bad_document_code");
    row("state", 0, 2, "QQQ", "0:2+3 unknown_state");
    row("sex", 1, 20, "X", "1:20+1 bad_sex");
    row("document number", 1, 0, "M", "1:9+1 check_digit");
    row("month 13", 1, 15, "13", "1:13+6 not_a_date|1:19+1 check_digit");
    row("check of the personal number", 1, 42, "2", "1:42+1 check_digit");
    row("composite", 1, 43, "1", "1:43+1 check_digit");
    row("too long", 1, 44, "<", "1:44+1 too_long");
}

void TestMrzTyping::marksThePlace()
{
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, problems);
    QStringList lines = passport;
    lines[line].replace(column, typed.size(), typed);
    QCOMPARE(described(MrzTyping::check(MrzFormat::Td3, lines)), problems);
}

void TestMrzTyping::guessesTheFormat_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("format"); // -1: open
    const auto row = [](const char *name, const QStringList &lines, std::optional<MrzFormat> format) {
        QTest::newRow(name) << lines << (format ? static_cast<int>(*format) : -1);
    };
    row("nothing", {}, {});
    row("empty", {QString()}, {});
    row("passport", {QStringLiteral("P")}, MrzFormat::Td3);
    row("card or TD2", {QString(30, u'I')}, {});
    row("card", {QString(30, u'I'), QStringLiteral("7")}, MrzFormat::Td1);
    row("TD2", {QString(31, u'A')}, MrzFormat::Td2);
    row("visa", {QString(36, u'V')}, {});
    row("small visa", {QString(36, u'V'), QStringLiteral("1")}, MrzFormat::MrvB);
    row("large visa", {QString(37, u'V')}, MrzFormat::MrvA);
    row("none", {QStringLiteral("X")}, {});
}

void TestMrzTyping::guessesTheFormat()
{
    QFETCH(const QStringList, lines);
    QFETCH(const int, format);
    const auto found = MrzTyping::formatOf(lines);
    QCOMPARE(found ? static_cast<int>(*found) : -1, format);
}

void TestMrzTyping::waitsForLongNumbers()
{
    const QStringList card{QStringLiteral("I<UTOD23145890<7349<<<<<<<<<<<")};
    QCOMPARE(described(MrzTyping::check(MrzFormat::Td1, card)), QString());
    const QStringList visa{passport.at(0).left(36).replace(0, 1, u'V'), QStringLiteral("L898902C3<")};
    QCOMPARE(described(MrzTyping::check(MrzFormat::MrvB, visa)), QStringLiteral("1:9+1 check_digit"));
}

QTEST_GUILESS_MAIN(TestMrzTyping)
#include "tst_mrztyping.moc"
