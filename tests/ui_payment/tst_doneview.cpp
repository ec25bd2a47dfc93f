// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/samplereceipt.h"
#include "ui/payment/doneview.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using namespace std::chrono_literals;
using payment::MailState;
using payment::PrintOutcome;
using paymentui::DoneView;

/// The end of a session: what a person can still do with the receipt, whatever the printer says.
class TestDoneView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<theme::Theme>(theme::ScreenMetrics{{1280, 720}, 96});
        m_view = std::make_unique<DoneView>(*m_theme, 60s);
        m_view->resize(1280, 600);
        m_view->setReceipt(testsupport::sampleReceipt(), "chr1.code.signature");
        m_view->show();
    }
    void cleanup() { m_view.reset(); }

    void printsAndPrintsAgain()
    {
        QSignalSpy wanted(m_view.get(), &DoneView::printRequested);
        QCOMPARE(m_view->secondaryAction(), QStringLiteral("Print the receipt"));
        m_view->activateSecondary();
        QCOMPARE(wanted.count(), 1);
        m_view->setPrinting();
        QVERIFY(m_view->secondaryAction().isEmpty()); // not twice at a time
        QVERIFY(words().contains(QStringLiteral("The receipt is being printed.")));
        m_view->setPrinted(PrintOutcome::Printed);
        QVERIFY(words().contains(QStringLiteral("The receipt is printed. Take it with you.")));
        QCOMPARE(m_view->secondaryAction(), QStringLiteral("Print again"));
    }

    void troubleNamesItselfAndTheWayOn_data()
    {
        QTest::addColumn<int>("outcome");
        for (const PrintOutcome outcome : payment::allPrintOutcomes) {
            if (outcome != PrintOutcome::Printed)
                QTest::newRow(qPrintable(payment::toString(outcome))) << static_cast<int>(outcome);
        }
    }
    void troubleNamesItselfAndTheWayOn()
    {
        QFETCH(int, outcome);
        const auto ended = static_cast<PrintOutcome>(outcome);
        m_view->setPrinting();
        m_view->setPrinted(ended);
        const QString headline = paymentui::Words::printTrouble(ended);
        QVERIFY(!headline.isEmpty());
        QVERIFY(words().contains(headline));
        QVERIFY(words().contains(QStringLiteral("Take a picture of the code")));
        QVERIFY(m_view->findChild<QWidget *>(QStringLiteral("receiptCode"))->isVisible());
        QCOMPARE(m_view->secondaryAction(), QStringLiteral("Print again"));
    }

    void withoutAPrinterNothingToPress()
    {
        m_view->setPrinterPresent(false);
        QVERIFY(m_view->secondaryAction().isEmpty());
        m_view->setSaving(DoneView::Saving::Saved);
        QVERIFY(words().contains(QStringLiteral("The receipt is saved.")));
    }

    void aSlipIsPrintedToo()
    {
        m_view->setPrinted(PrintOutcome::PaperOut); // of the receipt before: not said of the slip
        payment::SlipData slip;
        slip.application = testsupport::sampleReceipt().application;
        slip.payUrl = QStringLiteral("https://relay.example/pay/x");
        m_view->setSlip(slip);
        QCOMPARE(m_view->secondaryAction(), QStringLiteral("Print the slip"));
        QVERIFY(!words().contains(paymentui::Words::printTrouble(PrintOutcome::PaperOut)));
        m_view->setPrinting();
        QVERIFY(m_view->secondaryAction().isEmpty());
        QVERIFY(words().contains(QStringLiteral("The slip is being printed.")));
        m_view->setPrinted(PrintOutcome::CoverOpen);
        QVERIFY(words().contains(paymentui::Words::printTrouble(PrintOutcome::CoverOpen)));
        QVERIFY(words().contains(QStringLiteral("Note the reference")));
        m_view->setPrinted(PrintOutcome::Printed);
        QVERIFY(words().contains(QStringLiteral("The slip is printed. Take it with you.")));
        m_view->setPrinterPresent(false);
        QVERIFY(m_view->secondaryAction().isEmpty());
    }

    void saysWhatComesAndWhen()
    {
        const auto next = [this] {
            QCoreApplication::sendPostedEvents(m_view.get(), QEvent::MetaCall); // it is laid out in an event of its own
            return m_view->findChild<QLabel *>(QStringLiteral("doneNext"))->text();
        };
        QVERIFY(!next().contains(QStringLiteral("working day")));
        m_view->setWorkingDays(3);
        QVERIFY(next().contains(QStringLiteral("The decision takes about 3 working day")));
        m_view->wipe(); // the next person's may take longer
        QVERIFY(!next().contains(QStringLiteral("working day")));
    }

    void mailOnlyWhereItCanBe()
    {
        QVERIFY(m_view->furtherAction().isEmpty()); // the relay has not said that it can
        m_view->setMailOffered(true);
        QCOMPARE(m_view->furtherAction(), QStringLiteral("Send by e-mail"));
        payment::ReceiptData claim = testsupport::sampleReceipt();
        claim.paidAt.reset();
        m_view->setReceipt(claim, "chr1.code.signature");
        QVERIFY(m_view->furtherAction().isEmpty()); // there is no receipt yet
        payment::SlipData slip;
        slip.application = testsupport::sampleReceipt().application;
        m_view->setSlip(slip);
        QVERIFY(m_view->furtherAction().isEmpty());
    }

    void asksForTheAddressBeforeItSends()
    {
        QSignalSpy wanted(m_view.get(), &DoneView::mailRequested);
        m_view->setMailOffered(true);
        m_view->setKnownAddress(QStringLiteral("anna@mail.example"));
        m_view->enter();
        m_view->activateFurther();
        auto *panel = m_view->findChild<widgets::Overlay *>(QStringLiteral("mailPanel"));
        QVERIFY(panel != nullptr && panel->isVisible());
        auto *address = panel->findChild<QLineEdit *>(QStringLiteral("mailAddress"));
        QCOMPARE(address->text(), QStringLiteral("anna@mail.example")); // known answers are not asked again
        QVERIFY(panel->findChild<QLabel *>(QStringLiteral("mailConsent"))->text().contains(QStringLiteral("agree")));
        auto *send = panel->findChild<QAbstractButton *>(QStringLiteral("mailSend"));
        for (const char *wrong : {"", "anna", "anna@mail", "a b@mail.example", "анна@mail.example"}) {
            address->setText(QString::fromUtf8(wrong));
            send->click();
            QVERIFY2(panel->isVisible() && wanted.isEmpty(), wrong);
            QVERIFY(address->accessibleDescription().startsWith(QStringLiteral("Enter the e-mail")));
        }
        address->setText(QStringLiteral("  b@mail.example "));
        send->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("b@mail.example"));
        QVERIFY(address->text().isEmpty()); // held only while it is open
        QTRY_VERIFY_WITH_TIMEOUT(
            m_view->findChild<QWidget *>(QStringLiteral("mailPanel")) == nullptr, 20'000);
    }

    void theTimeStandsStillWhileSomebodyTypes()
    {
        m_view->setMailOffered(true);
        m_view->enter();
        QVERIFY(words().contains(QStringLiteral("This screen is cleared in 60")));
        m_view->activateFurther();
        QVERIFY(!words().contains(QStringLiteral("This screen is cleared")));
        m_view->findChild<QAbstractButton *>(QStringLiteral("mailCancel"))->click();
        QVERIFY(words().contains(QStringLiteral("This screen is cleared in 60")));
    }

    void mailSaysHowItStands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("next");
        const auto row = [](MailState state, const char *said, const char *next) {
            QTest::newRow(qPrintable(payment::toString(state)))
                << static_cast<int>(state) << QString::fromLatin1(said) << QString::fromLatin1(next);
        };
        row(MailState::Sending, "Sending the receipt to", "");
        row(MailState::Queued, "is on its way to", "Use another address");
        row(MailState::Kept, "goes out by itself", "Use another address");
        row(MailState::AwaitingNetwork, "when the connection is back", "Use another address");
        row(MailState::AddressRefused, "No e-mail can be sent to", "Use another address");
        row(MailState::TooMany, "three addresses", "");
        row(MailState::Impossible, "cannot be sent by e-mail", "");
    }
    void mailSaysHowItStands()
    {
        QFETCH(int, state);
        QFETCH(QString, said);
        QFETCH(QString, next);
        m_view->setMailOffered(true);
        m_view->setMailState(static_cast<MailState>(state));
        QVERIFY2(words().contains(said), qPrintable(words()));
        QCOMPARE(m_view->furtherAction(), next);
        QVERIFY(m_view->findChild<QWidget *>(QStringLiteral("receiptCode"))->isVisible());
        // What was asked for last is spoken of.
        m_view->setPrinting();
        QVERIFY(!words().contains(said));
        m_view->setMailState(static_cast<MailState>(state));
        QVERIFY(words().contains(said));
    }

    void nothingStaysOfIt()
    {
        m_view->setMailOffered(true);
        m_view->setKnownAddress(QStringLiteral("anna@mail.example"));
        m_view->setMailState(MailState::Queued);
        QVERIFY(words().contains(QStringLiteral("anna\u200b@mail.example"))); // a line may end before the @
        m_view->wipe();
        QVERIFY(!words().contains(QStringLiteral("anna")));
        m_view->setReceipt(testsupport::sampleReceipt(), "chr1.code.signature");
        QCOMPARE(m_view->furtherAction(), QStringLiteral("Send by e-mail"));
        m_view->setPrinting();
        m_view->setPrinted(PrintOutcome::PaperOut);
        m_view->wipe();
        QVERIFY(!m_view->findChild<widgets::Banner *>()->isVisible());
        QVERIFY(m_view->secondaryAction().isEmpty());
        m_view->setReceipt(testsupport::sampleReceipt(u't'), "chr1.other.signature");
        QCOMPARE(m_view->secondaryAction(), QStringLiteral("Print the receipt"));
    }

private:
    [[nodiscard]] QString words() const
    {
        QCoreApplication::sendPostedEvents(m_view.get(), QEvent::MetaCall); // it is laid out in an event of its own
        QString all;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<DoneView> m_view;
};

QTEST_MAIN(TestDoneView)
#include "tst_doneview.moc"
