// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "ui/counter/auditpane.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::CounterRig;

/// The audit on the screen: filters, pages, and whether anybody has touched it.
class TestAuditPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAndFilters();
    void aboutTheChosenApplication();
    void verifies();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void lockForgets();
    void rowsAreCopiedAndWritten();
    void sortsFromEitherEnd();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();

private:
    static void open(CounterRig &rig)
    {
        rig.fill();
        rig.signIn(Role::Auditor);
        QVERIFY(rig.window.showPane(QStringLiteral("audit")));
        CounterRig::settle();
    }
    static QString banner(CounterRig &rig)
    {
        QStringList words;
        for (const QLabel *label : rig.find<QWidget>("auditBanner")->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u' ');
    }
};

void TestAuditPane::pagesAndFilters()
{
    CounterRig rig;
    open(rig);
    auto *table = rig.find<QTableWidget>("auditTable");
    QCOMPARE(table->rowCount(), counter::AuditDesk::pageSize);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("250"));
    auto *more = rig.find<QPushButton>("auditMore");
    QVERIFY(more->isVisible());
    more->click();
    CounterRig::settle();
    QCOMPARE(table->rowCount(), 250);
    QVERIFY(!more->isVisible());
    auto *event = rig.find<QComboBox>("auditEvent");
    event->setCurrentIndex(event->findData(QStringLiteral("maintenance")));
    CounterRig::settle();
    QCOMPARE(rig.audit.asked.back().event, QStringLiteral("maintenance"));
    QVERIFY(table->rowCount() > 0 && table->rowCount() < 100);
    for (int row = 0; row < table->rowCount(); ++row)
        QCOMPARE(table->item(row, 2)->text(), QStringLiteral("Maintenance"));
}

void TestAuditPane::aboutTheChosenApplication()
{
    CounterRig rig;
    open(rig);
    auto *about = rig.find<QCheckBox>("auditOfApplication");
    QVERIFY(!about->isEnabled());
    rig.selection.choose(CounterRig::first);
    QVERIFY(about->isEnabled());
    about->setChecked(true);
    CounterRig::settle();
    QCOMPARE(rig.audit.asked.back().application, CounterRig::first);
    rig.selection.choose(CounterRig::second);
    CounterRig::settle();
    QCOMPARE(rig.audit.asked.back().application, CounterRig::second);
    rig.selection.clear();
    CounterRig::settle();
    QVERIFY(!about->isChecked());
    QVERIFY(rig.audit.asked.back().application.isEmpty());
}

void TestAuditPane::verifies()
{
    CounterRig rig;
    open(rig);
    rig.find<QPushButton>("auditVerify")->click();
    CounterRig::settle();
    QVERIFY2(banner(rig).contains(QStringLiteral("whole")), qPrintable(banner(rig)));
    QVERIFY2(banner(rig).contains(QStringLiteral("240")), qPrintable(banner(rig)));
    rig.audit.verdict.findings = {{QStringLiteral("changed"), 17}};
    rig.find<QPushButton>("auditVerify")->click();
    CounterRig::settle();
    QVERIFY2(banner(rig).contains(QStringLiteral("entry 17 was changed")), qPrintable(banner(rig)));
    QVERIFY(!banner(rig).contains(QStringLiteral("whole")));
}

void TestAuditPane::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("kind");
    // Every one that the store's verifier finds.
    for (const char *kind : {"changed", "missing", "cut", "forged", "contradicted", "unsigned"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestAuditPane::saysWhatIsWrong()
{
    CounterRig rig(QStringLiteral("fr"));
    open(rig);
    QFETCH(QString, kind);
    rig.audit.verdict.findings = {{kind, 17}};
    rig.find<QPushButton>("auditVerify")->click();
    CounterRig::settle();
    QVERIFY2(banner(rig).contains(QStringLiteral("17")) && !banner(rig).contains(kind + u' '), qPrintable(banner(rig)));
}

void TestAuditPane::lockForgets()
{
    CounterRig rig;
    open(rig);
    rig.session.lock();
    QCOMPARE(rig.find<QTableWidget>("auditTable")->rowCount(), 0);
}

void TestAuditPane::rowsAreCopiedAndWritten()
{
    CounterRig rig;
    open(rig);
    auto *table = rig.find<QTableWidget>("auditTable");
    QApplication::clipboard()->clear();
    table->setFocus();
    table->selectRow(1);
    table->selectionModel()->select(
        table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(u'\t').size(), 5);
    QVERIFY(lines[0].startsWith(QStringLiteral("249\t")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.csv"));
    QSignalSpy told(&rig.notices, &counter::Notices::told);
    auto *pane = rig.window.findChild<counter::AuditPane *>();
    // All that the filter shows, and not the page alone that is listed.
    pane->exportTo(path);
    QVERIFY(rig.find<QPushButton>("auditSave")->text().startsWith(QStringLiteral("Stop")));
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(QStringLiteral("\r\n")), 1 + 250);
    QVERIFY(text.contains(QStringLiteral("Maintenance")) && !text.contains(QStringLiteral("session_begun")));
    pane->exportTo(folder.filePath(QStringLiteral("none/audit.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, 20'000);
    QCOMPARE(told[1][0].value<widgets::Tone>(), widgets::Tone::Danger);
    // Stopped on the way: there is no file.
    const QString stopped = folder.filePath(QStringLiteral("stopped.xlsx"));
    pane->exportTo(stopped);
    rig.find<QPushButton>("auditSave")->click();
    CounterRig::settle();
    QCOMPARE(told.count(), 3);
    QVERIFY(!QFile::exists(stopped));
    QVERIFY(!rig.find<QPushButton>("auditSave")->text().startsWith(QStringLiteral("Stop")));
}

void TestAuditPane::sortsFromEitherEnd()
{
    CounterRig rig;
    open(rig);
    auto *table = rig.find<QTableWidget>("auditTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_1, Qt::ControlModifier);
    CounterRig::settle();
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("1"));
    rig.find<QPushButton>("auditMore")->click();
    CounterRig::settle();
    QCOMPARE(table->rowCount(), 250);
    QCOMPARE(table->item(249, 0)->text(), QStringLiteral("250"));
    QTest::keyClick(table, Qt::Key_2, Qt::ControlModifier); // the other way round needs the same column
    QTest::keyClick(table, Qt::Key_2, Qt::ControlModifier);
    CounterRig::settle();
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("250"));
}

void TestAuditPane::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("column");
    QTest::newRow("kind") << static_cast<int>(Qt::Key_3) << 2;
    QTest::newRow("about") << static_cast<int>(Qt::Key_4) << 3;
    QTest::newRow("detail") << static_cast<int>(Qt::Key_5) << 4;
}

/// All of it, page by page, and saved in the same order.
void TestAuditPane::sortsByEveryColumn()
{
    QFETCH(const int, key);
    QFETCH(const int, column);
    CounterRig rig;
    open(rig);
    auto *table = rig.find<QTableWidget>("auditTable");
    table->setFocus();
    for (const bool ascending : {true, false}) {
        QTest::keyClick(table, static_cast<Qt::Key>(key), Qt::ControlModifier);
        CounterRig::settle();
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), column);
        auto *more = rig.find<QPushButton>("auditMore");
        QCOMPARE(more->text(), QStringLiteral("Show more entries"));
        more->click();
        CounterRig::settle();
        QCOMPARE(table->rowCount(), 250);
        QSet<QString> groups;
        QSet<QString> numbers;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QString here = table->item(row, column)->text();
            const bool isNew = row == 0 || here != table->item(row - 1, column)->text();
            QVERIFY2(!isNew || !groups.contains(here), qPrintable(here)); // what is alike stands together
            groups.insert(here);
            numbers.insert(table->item(row, 0)->text());
        }
        QCOMPARE(numbers.size(), 250);
        QCOMPARE(rig.audit.asked.back().ascending, ascending);
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.csv"));
    QSignalSpy told(&rig.notices, &counter::Notices::told);
    rig.window.findChild<counter::AuditPane *>()->exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 1 + 250 + 1);
    QVERIFY(lines.at(1).contains(table->item(0, 0)->text()));
    QVERIFY(lines.at(250).contains(table->item(249, 0)->text()));
}

QTEST_MAIN(TestAuditPane)
#include "tst_auditpane.moc"
