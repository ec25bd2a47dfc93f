// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterrig.h"
#include "ui/counter/auditpane.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
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
    void lockForgets();
    void rowsAreCopiedAndWritten();

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
    rig.audit.verdict.findings = {QStringLiteral("changed 17")};
    rig.find<QPushButton>("auditVerify")->click();
    CounterRig::settle();
    QVERIFY2(banner(rig).contains(QStringLiteral("changed 17")), qPrintable(banner(rig)));
    QVERIFY(!banner(rig).contains(QStringLiteral("whole")));
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
    rig.window.findChild<counter::AuditPane *>()->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(QStringLiteral("\r\n")), 1 + counter::AuditDesk::pageSize);
    QVERIFY(text.contains(QStringLiteral("Maintenance")) && !text.contains(QStringLiteral("session_begun")));
    QSignalSpy told(&rig.notices, &counter::Notices::told);
    rig.window.findChild<counter::AuditPane *>()->exportTo(folder.filePath(QStringLiteral("none/audit.csv")));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told[0][0].value<widgets::Tone>(), widgets::Tone::Danger);
}

QTEST_MAIN(TestAuditPane)
#include "tst_auditpane.moc"
