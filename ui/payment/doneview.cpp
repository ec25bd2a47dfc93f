// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/doneview.h"

#include "ui/payment/mailpanel.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::paymentui {

using theme::ColorRole;
using theme::TextRole;
using widgets::Tone;

DoneView::DoneView(const theme::Theme &theme, std::chrono::seconds stay, QWidget *parent)
    : StepView(parent)
    , m_theme(theme)
    , m_stay(stay)
    , m_mark(new widgets::IconLabel(theme, QStringLiteral("check-circle"), TextRole::Title, ColorRole::Success, this))
    , m_headline(new widgets::TextLabel(TextRole::Display, this))
    , m_referenceLabel(new widgets::TextLabel(TextRole::Lead, this, Tone::Muted))
    , m_reference(new widgets::TextLabel(TextRole::Display, this, Tone::Accent))
    , m_queue(new widgets::TextLabel(TextRole::Lead, this))
    , m_next(new widgets::TextLabel(TextRole::Lead, this))
    , m_saved(new widgets::Banner(theme, Tone::Success, this))
    , m_code(new widgets::QrView(theme, this))
    , m_codeNote(new widgets::TextLabel(TextRole::Body, this, Tone::Muted))
    , m_countdown(new widgets::TextLabel(TextRole::Body, this, Tone::Muted))
    , m_words(new QVBoxLayout)
    , m_codeColumn(new QVBoxLayout)
    , m_underCode(new QVBoxLayout)
    , m_halves(new QHBoxLayout)
{
    setObjectName(QStringLiteral("doneView"));
    m_words->setSpacing(theme.space(3));
    auto *headline = new QHBoxLayout;
    headline->setSpacing(theme.space(3));
    headline->addWidget(m_mark, 0, Qt::AlignTop);
    headline->addWidget(m_headline, 1);
    m_words->addLayout(headline);
    for (QWidget *widget : {static_cast<QWidget *>(m_referenceLabel), static_cast<QWidget *>(m_reference),
             static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_saved)})
        m_words->addWidget(widget);
    m_words->addStretch(1);
    m_codeColumn->setSpacing(theme.space(3));
    m_codeColumn->addWidget(m_code, 0, Qt::AlignHCenter);
    m_codeNote->setAlignment(Qt::AlignHCenter);
    m_codeColumn->addWidget(m_codeNote);
    m_codeColumn->addStretch(0);
    m_codeColumn->addLayout(m_underCode);
    m_halves->setSpacing(theme.space(7));
    m_halves->addLayout(m_words, 3);
    m_halves->addLayout(m_codeColumn, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the step's column says where the edge is
    layout->addLayout(m_halves);

    m_mark->setObjectName(QStringLiteral("doneMark"));
    m_queue->setObjectName(QStringLiteral("doneQueue"));
    m_next->setObjectName(QStringLiteral("doneNext"));
    m_headline->setObjectName(QStringLiteral("doneHeadline"));
    m_referenceLabel->setObjectName(QStringLiteral("doneReferenceLabel"));
    m_codeNote->setObjectName(QStringLiteral("doneCodeNote"));
    m_reference->setObjectName(QStringLiteral("doneReference"));
    m_code->setObjectName(QStringLiteral("receiptCode"));
    m_countdown->setObjectName(QStringLiteral("doneCountdown"));
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &DoneView::second);
    refresh();
}

void DoneView::setReceipt(const payment::ReceiptData &receipt, const QByteArray &code)
{
    m_receipt = receipt;
    m_slip.reset();
    forget();
    m_code->setText(QString::fromLatin1(code));
    refresh();
}

void DoneView::setPrinterPresent(bool present)
{
    m_hasPrinter = present;
    refresh();
}

void DoneView::setMailOffered(bool offered)
{
    m_mailOffered = offered;
    refresh();
}

void DoneView::setWorkingDays(std::optional<int> days)
{
    m_workingDays = days;
    refresh();
}

void DoneView::setKnownAddress(const QString &address)
{
    m_address = address;
}

void DoneView::setMailState(payment::MailState state)
{
    const bool isNews = m_mail != state; // an attempt more without an answer is none
    m_mail = state;
    m_mailIsLatest = true;
    if (isNews)
        m_left = m_stay;
    refresh();
}

void DoneView::setPrinting()
{
    m_printing = true;
    m_mailIsLatest = false;
    refresh();
}

void DoneView::setPrinted(payment::PrintOutcome outcome)
{
    m_printing = false;
    m_printed = outcome;
    m_left = m_stay; // what to do now is to be read in peace
    refresh();
}

void DoneView::setSlip(const payment::SlipData &slip)
{
    m_slip = slip;
    m_receipt.reset();
    forget();
    m_code->setText(slip.payUrl);
    refresh();
}

void DoneView::forget()
{
    m_saving = Saving::Working;
    m_printing = false;
    m_printed.reset();
    m_address.clear();
    m_mail.reset();
    m_mailIsLatest = false;
    m_saved->setText({}, {}); // at once: the next layout of the step comes in an event of its own
    m_saved->hide();
    m_next->clear();
}

bool DoneView::isSlip() const
{
    return m_slip || (m_receipt && !m_receipt->paidAt);
}

void DoneView::setSaving(Saving saving)
{
    m_saving = saving;
    refresh();
}

QString DoneView::title() const
{
    if (m_slip)
        return tr("Application received. Pay later.");
    return m_receipt && !m_receipt->paidAt ? tr("Your payment is still being confirmed")
                                           : tr("Paid. You are done here.");
}

QString DoneView::help() const
{
    if (m_slip)
        return tr(
            "Note the reference, take a picture of the code, or print the slip.\n\n"
            "Pay on your phone, or at any counter with the reference. The application is examined once it is paid.");
    return tr("Note the reference, take a picture of the code, or print the receipt.\n\n"
              "With the reference you can ask how your application stands, here or at any counter.");
}

QString DoneView::secondaryAction() const
{
    if ((!m_receipt && !m_slip) || !m_hasPrinter || m_printing)
        return {};
    if (m_printed)
        return tr("Print again");
    return isSlip() ? tr("Print the slip") : tr("Print the receipt");
}

QString DoneView::furtherAction() const
{
    using payment::MailState;
    if (!isPaidReceipt() || !m_mailOffered || m_mail == MailState::Sending || m_mail == MailState::TooMany
        || m_mail == MailState::Impossible)
        return {};
    return m_mail ? tr("Use another address") : tr("Send by e-mail");
}

bool DoneView::isPaidReceipt() const
{
    return m_receipt && m_receipt->paidAt && !m_receipt->payment.isEmpty();
}

void DoneView::enter()
{
    m_left = m_stay;
    m_timer.start();
    refresh();
}

void DoneView::leave()
{
    m_timer.stop();
}

void DoneView::activatePrimary()
{
    m_timer.stop();
    Q_EMIT finished();
}

void DoneView::activateFurther()
{
    // Whoever types is there, or the question of the window finds out: the time begins anew behind it.
    m_timer.stop();
    m_left = m_stay;
    m_mailPanel = new MailPanel(m_theme, this, m_address);
    connect(m_mailPanel, &MailPanel::given, this, [this](const QString &address) {
        m_address = address;
        Q_EMIT mailRequested(address);
    });
    connect(m_mailPanel, &widgets::Overlay::closed, this, [this] {
        if (isVisible() && m_receipt)
            m_timer.start();
        refresh();
    });
    refresh();
    m_mailPanel->present();
}

void DoneView::activateSecondary()
{
    m_left = m_stay;
    Q_EMIT printRequested();
    refresh();
}

void DoneView::wipe()
{
    m_timer.stop();
    m_receipt.reset();
    m_slip.reset();
    m_workingDays.reset();
    m_code->setText({});
    m_reference->clear();
    forget();
    refresh();
}

void DoneView::second()
{
    m_left -= std::chrono::seconds(1);
    if (m_left.count() <= 0) {
        activatePrimary();
        return;
    }
    tellTimeLeft(); // nothing else has changed, and laying the step out anew takes its time
}

void DoneView::tellTimeLeft()
{
    m_countdown->setText(m_timer.isActive()
            ? tr("This screen is cleared in %n second(s).", nullptr, static_cast<int>(m_left.count()))
            : QString());
}

void DoneView::refresh()
{
    const bool paid = !m_slip && (!m_receipt || m_receipt->paidAt.has_value());
    m_mark->setIcon(paid ? QStringLiteral("check-circle") : QStringLiteral("clock"));
    m_mark->setColor(paid ? ColorRole::Success : ColorRole::Attention);
    m_headline->setText(title());
    m_referenceLabel->setText(tr("Your reference"));
    const domain::ApplicationRef reference = m_slip ? m_slip->application
        : m_receipt                                 ? m_receipt->application
                                                    : domain::ApplicationRef();
    m_reference->setText(reference.isEmpty() ? QString() : isolated(domain::spokenReference(reference)));
    const int number = m_slip ? m_slip->queueNumber : m_receipt ? m_receipt->queueNumber : 0;
    m_queue->setVisible(number > 0);
    if (number > 0)
        m_queue->setText(tr("Queue number: %1").arg(isolated(m_theme.locale().toString(number))));
    refreshNext();
    m_code->setVisible(!m_code->isEmpty());
    refreshReceipt();
    tellTimeLeft();
    fitBehind();
    Q_EMIT changed();
}

void DoneView::refreshNext()
{
    if (m_slip) {
        const QString where = m_slip->payUrl.isEmpty()
            ? tr("Pay at a counter: say the reference or show the slip.")
            : tr("Scan the code with your phone and pay there, or pay at a counter.");
        m_whatComes = m_slip->estimate
            ? wizard::sentences(where, tr("The fee today is %1.").arg(moneyText(*m_slip->estimate, m_theme.locale())))
            : where;
        m_when.clear();
        m_codeNote->setText(tr("Scan this code to pay"));
        m_code->setAccessibleName(tr("Code with the address to pay at"));
        return;
    }
    const bool paid = !m_receipt || m_receipt->paidAt.has_value();
    m_whatComes = paid
        ? tr("Your application goes to the consulate now. Keep your passport at hand until your number is called.")
        : tr("If you have paid, nothing is lost: keep the slip. The consulate is told as soon as it is confirmed.");
    m_when = paid && m_workingDays ? tr("The decision takes about %n working day(s).", nullptr, *m_workingDays)
                                   : QString();
    m_codeNote->setText(isSlip() ? tr("Your slip as a code: take a picture of it")
                                 : tr("Your receipt as a code: take a picture of it"));
    m_code->setAccessibleName(isSlip() ? tr("Code with the slip") : tr("Code with the receipt"));
}

bool DoneView::hasNews() const
{
    return (m_receipt || m_slip) && (m_mail || m_printing || m_printed || m_saving != Saving::Working);
}

bool DoneView::isAnswer() const
{
    return hasNews() && (m_mail || m_printing || m_printed);
}

bool DoneView::isTrouble() const
{
    if (!m_receipt && !m_slip)
        return false;
    if (m_mailIsLatest)
        return m_mail != payment::MailState::Sending && m_mail != payment::MailState::Queued;
    if (m_printing)
        return false;
    return m_printed ? *m_printed != payment::PrintOutcome::Printed : m_saving == Saving::Failed;
}

void DoneView::refreshReceipt()
{
    const QString instead = m_slip ? tr("Note the reference and take a picture of the code. Or call staff.")
                                   : tr("Take a picture of the code: it holds the receipt. Or call staff.");
    m_saved->setTone(isTrouble() ? Tone::Attention : Tone::Success);
    if (m_mailIsLatest)
        refreshMail();
    else if (m_printing)
        m_saved->setText({}, isSlip() ? tr("The slip is being printed.") : tr("The receipt is being printed."));
    else if (m_printed == payment::PrintOutcome::Printed)
        m_saved->setText({},
            isSlip() ? tr("The slip is printed. Take it with you.") : tr("The receipt is printed. Take it with you."));
    else if (m_printed)
        m_saved->setText(Words::printTrouble(*m_printed), instead);
    else if (m_saving == Saving::Failed)
        m_saved->setText(isSlip() ? tr("The slip could not be saved") : tr("The receipt could not be saved"), instead);
    else if (m_saving == Saving::Saved)
        m_saved->setText({}, isSlip() ? tr("The slip is saved.") : tr("The receipt is saved."));
}

void DoneView::refreshMail()
{
    using payment::MailState;
    // A line ends before the @ or nowhere: one that ends at a hyphen would make two addresses of one.
    const QString address
        = isolated(QString(m_address).replace(u'-', QChar(0x2011)).replace(u'@', QStringLiteral("\u200b@")));
    const QString instead = tr("Take a picture of the code: it holds the receipt. Or call staff.");
    if (!m_mail)
        return;
    switch (*m_mail) {
    case MailState::Sending:
        m_saved->setText({}, tr("Sending the receipt to %1").arg(address));
        return;
    case MailState::Queued:
        m_saved->setText({}, tr("The receipt is on its way to %1. It may take a few minutes.").arg(address));
        return;
    case MailState::Kept:
        m_saved->setText(tr("The e-mail goes out by itself"),
            tr("There is no connection now. Until there is, your address is kept encrypted, three days at most."));
        return;
    case MailState::AwaitingNetwork:
        m_saved->setText(tr("There is no connection now"),
            tr("The e-mail goes out when the connection is back, as long as this screen is open."));
        return;
    case MailState::AddressRefused:
        m_saved->setText(tr("No e-mail can be sent to %1").arg(address),
            tr("Look at each letter of the address, or use another one."));
        return;
    case MailState::TooMany:
        m_saved->setText(tr("The receipt has gone to three addresses already"), instead);
        return;
    case MailState::Impossible:
        m_saved->setText(tr("The receipt cannot be sent by e-mail from here"), instead);
        return;
    }
    Q_UNREACHABLE();
}

void DoneView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    StepView::changeEvent(event);
}

void DoneView::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    fitBehind();
}

} // namespace chancery::paymentui
