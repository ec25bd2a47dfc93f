// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using intake::Step;
using test::WizardRig;
using wizard::KioskWindow;

/// Calling staff, and staff's own way in.
class TestKioskStaff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WizardRig>();
        m_rig->window.show();
        m_rig->window.showReady();
        m_called = std::make_unique<QSignalSpy>(&m_rig->window, &KioskWindow::staffCalled);
    }
    void cleanup()
    {
        m_called.reset();
        m_rig.reset();
    }

    void saysThatSomebodyComes()
    {
        m_rig->goTo(Step::Trip);
        press("callStaff");
        press("safeAnswer");
        QCOMPARE(m_called->count(), 1);
        QCOMPARE(m_called->at(0).at(0).toString(), QStringLiteral("help_at_trip"));
        QTRY_VERIFY(words().contains(QStringLiteral("Calling staff")));
        m_rig->window.showCallOutcome(true);
        QVERIFY(words().contains(QStringLiteral("Staff have been called")));
        QVERIFY(m_rig->session.step() == Step::Trip); // nothing is lost
    }

    void sendsToTheCounter()
    {
        m_rig->goTo(Step::Trip);
        press("callStaff");
        press("safeAnswer");
        m_rig->window.showCallOutcome(false); // at once: no connection
        QTRY_VERIFY(words().contains(QStringLiteral("Go to the counter")));
    }

    void badNewsComesThoughItWasPutAway()
    {
        m_rig->goTo(Step::Trip);
        m_rig->window.callStaffNow(QStringLiteral("payment"));
        QTRY_VERIFY(call() != nullptr);
        call()->close();
        QTRY_VERIFY(call() == nullptr);
        m_rig->window.showCallOutcome(false);
        QTRY_VERIFY(words().contains(QStringLiteral("Go to the counter")));
    }

    void theNextPersonHearsNothingOfIt()
    {
        m_rig->goTo(Step::Trip);
        m_rig->window.callStaffNow(QStringLiteral("payment"));
        QTRY_VERIFY(call() != nullptr);
        m_rig->window.endSession();
        m_rig->window.showCallOutcome(false);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(call() == nullptr);
    }

    void reasonsAreCodes()
    {
        static const QRegularExpression code(QStringLiteral("^[a-z][a-z_]{0,39}$"));
        for (const Step step : {Step::Attract, Step::Privacy, Step::Passport, Step::ConfirmPassport, Step::Trip,
                 Step::Person, Step::Contact, Step::Occupation, Step::Funding, Step::Host, Step::Guardian, Step::Review,
                 Step::Fee, Step::Pay, Step::Done}) {
            const QString reason = QStringLiteral("help_at_") + intake::toString(step);
            QVERIFY2(code.match(reason).hasMatch(), qPrintable(reason)); // what the relay takes
        }
    }

    void staffsTestKeepsNothing()
    {
        QSignalSpy tested(&m_rig->window, &KioskWindow::scanDiverted);
        m_rig->window.setScanDiverted(true);
        for (const QString &line : WizardRig::passportLines())
            QTest::keyClicks(&m_rig->window, line + u'\r');
        QTRY_COMPARE(tested.count(), 1);
        QCOMPARE(tested.at(0).at(0).toBool(), true);
        QVERIFY(m_rig->session.step() == Step::Attract);
        m_rig->window.setScanDiverted(false);
    }

    void keysOpenTheWayForStaff()
    {
        m_rig->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_rig->window));
        QSignalSpy wanted(&m_rig->window, &KioskWindow::attendantWanted);
        QTest::keyClick(&m_rig->window, Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.count(), 1);
    }

    void pageStandsBetweenTheBars()
    {
        m_rig->goTo(Step::Trip);
        const QRect area = m_rig->window.pageArea();
        const auto *top = m_rig->window.findChild<QWidget *>(QStringLiteral("topBar"));
        const auto *back = m_rig->window.findChild<QWidget *>(QStringLiteral("back"));
        QCOMPARE(area.top(), top->mapToGlobal(QPoint(0, top->height())).y());
        QVERIFY(area.bottom() < back->mapToGlobal(QPoint(0, 0)).y());
        QCOMPARE(area.width(), m_rig->window.width());
        QVERIFY(area.height() > m_rig->window.height() / 2);
    }

    void clipboardIsCleared()
    {
        m_rig->goTo(Step::Trip);
        QGuiApplication::clipboard()->setText(QStringLiteral("L898902C3"));
        m_rig->window.endSession();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

private:
    [[nodiscard]] widgets::Overlay *call() const
    {
        auto *overlay = m_rig->window.findChild<widgets::Overlay *>(QStringLiteral("staffCall"));
        return overlay != nullptr && overlay->isOpen() ? overlay : nullptr;
    }
    [[nodiscard]] QString words() const
    {
        QString all;
        if (const auto *overlay = call()) {
            for (const QLabel *label : overlay->findChildren<QLabel *>())
                all += label->text() + u'\n';
        }
        return all;
    }
    void press(const char *name)
    {
        for (auto *button : m_rig->window.findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (button->isVisible())
                return button->click();
        }
        QFAIL(name);
    }

    std::unique_ptr<WizardRig> m_rig;
    std::unique_ptr<QSignalSpy> m_called;
};

QTEST_MAIN(TestKioskStaff)
#include "tst_kioskstaff.moc"
