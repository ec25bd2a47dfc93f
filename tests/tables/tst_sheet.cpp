// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/csvsheet.h"
#include "models/tables/xlsxsheet.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using tables::Figure;
using tables::Sheet;

namespace {

/// What another program reads in the workbook: cells with their types, formulas if there were any.
const char reader[] = R"(
import sys, zipfile, xml.etree.ElementTree as X
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
shared = []
if 'xl/sharedStrings.xml' in book.namelist():
    shared = [''.join(t.text or '' for t in s.iter(n + 't')) for s in X.fromstring(book.read('xl/sharedStrings.xml'))]
for row in X.fromstring(book.read('xl/worksheets/sheet1.xml')).iter(n + 'row'):
    cells = []
    for c in row:
        if c.find(n + 'f') is not None:
            cells.append('FORMULA')
        elif c.get('t') == 's':
            cells.append('s:' + shared[int(c.find(n + 'v').text)])
        elif c.get('t') == 'inlineStr':
            cells.append('s:' + ''.join(t.text or '' for t in c.iter(n + 't')))
        elif c.find(n + 'v') is not None:
            cells.append('n:' + c.find(n + 'v').text)
    sys.stdout.buffer.write(('|'.join(cells) + '\n').encode())
)";

} // namespace

/// A list as a file that others open: nothing in it is ever run, and amounts stay to the last digit.
class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvQuotesAndDefuses_data();
    void csvQuotesAndDefuses();
    void csvIsWhole();
    void workbookHasTypesAndNoFormulas();
    void unwritableIsTold();

private:
    static domain::Money money(qint64 minor, const char *code)
    {
        return domain::Money::fromMinor(minor, *domain::Currency::fromCode(QString::fromLatin1(code))).value();
    }
};

void TestSheet::csvQuotesAndDefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QStringLiteral("withdrawn") << QByteArray("withdrawn");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("the \"old\" one") << QByteArray("\"the \"\"old\"\" one\"");
    QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=cmd|' /C calc'!A0") << QByteArray("'=cmd|' /C calc'!A0");
    QTest::newRow("plus") << QStringLiteral("+1+1") << QByteArray("'+1+1");
    QTest::newRow("minus") << QStringLiteral("-2+3") << QByteArray("'-2+3");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("formula with comma") << QStringLiteral("=HYPERLINK(\"x\",\"y\")")
                                        << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
}

void TestSheet::csvQuotesAndDefuses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    const Sheet sheet{QStringLiteral("s"), {QStringLiteral("Reason")}, {{text}}};
    QCOMPARE(tables::csvOf(sheet), "\xEF\xBB\xBFReason\r\n" + field + "\r\n");
}

void TestSheet::csvIsWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const auto at = *domain::instantFromRfc3339(QStringLiteral("2026-11-26T09:30:00Z"));
    const Sheet sheet{QStringLiteral("s"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
        {{at, money(-1234567, "KWD"), Figure{7}}, {QStringLiteral("日本"), money(11200, "JPY"), Figure{-3}}}};
    QVERIFY(tables::writeCsv(sheet, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        QByteArray("\xEF\xBB\xBF"
                   "a,b,c\r\n2026-11-26T09:30:00.000Z,-1234.567,7\r\n日本,11200,-3\r\n"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSheet::workbookHasTypesAndNoFormulas()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    const auto at = *domain::instantFromRfc3339(QStringLiteral("2026-11-26T12:00:00Z"));
    const Sheet sheet{QStringLiteral("Payments: [a/b] of a name that is much too long"),
        {QStringLiteral("=A1"), QStringLiteral("b")},
        {{QStringLiteral("=1+1"), money(1120050, "USD")}, {at, Figure{42}},
            {QStringLiteral("支付"), money(999, "JPY")}}};
    const auto written = tables::writeXlsx(sheet, path);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(reader), path});
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()),
        QStringLiteral("s:=A1|s:b\ns:=1+1|n:11200.5\nn:46352.5|n:42\ns:支付|n:999\n"));
}

void TestSheet::unwritableIsTold()
{
    const QString nowhere = QStringLiteral("/nonexistent/folder/list");
    const Sheet sheet{QStringLiteral("s"), {QStringLiteral("a")}, {}};
    QCOMPARE(tables::writeCsv(sheet, nowhere).error().code, QStringLiteral("sheet_unwritable"));
    QCOMPARE(tables::writeXlsx(sheet, nowhere).error().code, QStringLiteral("sheet_unwritable"));
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
