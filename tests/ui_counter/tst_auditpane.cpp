// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/officerig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace chancery;
using counter::Role;
using test::OfficeRig;

/// The audit on the screen: filters, pages, and whether anybody has touched it.
class TestAuditPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAndFilters();
    void aboutTheChosenApplication();
    void verifies();
    void lockForgets();

private:
    static void open(OfficeRig &rig)
    {
        rig.fill();
        rig.enter(Role::Auditor);
        QVERIFY(rig.window->showPane(QStringLiteral("audit")));
        OfficeRig::settle();
    }
    template <typename T>
    static T *find(OfficeRig &rig, const char *name)
    {
        return rig.window->findChild<T *>(QString::fromLatin1(name));
    }
    static QString banner(OfficeRig &rig)
    {
        QStringList words;
        for (const QLabel *label : find<QWidget>(rig, "auditBanner")->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u' ');
    }
};

void TestAuditPane::pagesAndFilters()
{
    OfficeRig rig;
    open(rig);
    auto *table = find<QTableWidget>(rig, "auditTable");
    QCOMPARE(table->rowCount(), counter::AuditDesk::pageSize);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("250"));
    auto *more = find<QPushButton>(rig, "auditMore");
    QVERIFY(more->isVisible());
    more->click();
    OfficeRig::settle();
    QCOMPARE(table->rowCount(), 250);
    QVERIFY(!more->isVisible());
    auto *event = find<QComboBox>(rig, "auditEvent");
    event->setCurrentIndex(event->findData(QStringLiteral("maintenance")));
    OfficeRig::settle();
    QCOMPARE(rig.audit.asked.back().event, QStringLiteral("maintenance"));
    QVERIFY(table->rowCount() > 0 && table->rowCount() < 100);
    for (int row = 0; row < table->rowCount(); ++row)
        QCOMPARE(table->item(row, 2)->text(), QStringLiteral("Maintenance"));
}

void TestAuditPane::aboutTheChosenApplication()
{
    OfficeRig rig;
    open(rig);
    auto *about = find<QCheckBox>(rig, "auditOfApplication");
    QVERIFY(!about->isEnabled());
    rig.selection.choose(OfficeRig::first);
    QVERIFY(about->isEnabled());
    about->setChecked(true);
    OfficeRig::settle();
    QCOMPARE(rig.audit.asked.back().application, OfficeRig::first);
    rig.selection.choose(OfficeRig::second);
    OfficeRig::settle();
    QCOMPARE(rig.audit.asked.back().application, OfficeRig::second);
    rig.selection.clear();
    OfficeRig::settle();
    QVERIFY(!about->isChecked());
    QVERIFY(rig.audit.asked.back().application.isEmpty());
}

void TestAuditPane::verifies()
{
    OfficeRig rig;
    open(rig);
    find<QPushButton>(rig, "auditVerify")->click();
    OfficeRig::settle();
    QVERIFY2(banner(rig).contains(QStringLiteral("whole")), qPrintable(banner(rig)));
    QVERIFY2(banner(rig).contains(QStringLiteral("240")), qPrintable(banner(rig)));
    rig.audit.verdict.findings = {QStringLiteral("changed 17")};
    find<QPushButton>(rig, "auditVerify")->click();
    OfficeRig::settle();
    QVERIFY2(banner(rig).contains(QStringLiteral("changed 17")), qPrintable(banner(rig)));
    QVERIFY(!banner(rig).contains(QStringLiteral("whole")));
}

void TestAuditPane::lockForgets()
{
    OfficeRig rig;
    open(rig);
    rig.session.lock();
    QCOMPARE(find<QTableWidget>(rig, "auditTable")->rowCount(), 0);
}

QTEST_MAIN(TestAuditPane)
#include "tst_auditpane.moc"
