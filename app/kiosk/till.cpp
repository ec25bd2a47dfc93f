// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/till.h"

#include "gateway/protocol/payable.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace chancery::domain;
using chancery::payment::PaymentSession;

namespace chancery::app {

Till::Till(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.payment, &PaymentSession::stateChanged, this, &Till::stateChanged);
    connect(&m_parts.configuration, &Configuration::changed, this, [this] {
        if (m_parts.payment.state() == PaymentSession::State::Choosing)
            m_parts.payment.setOffers(m_parts.configuration.offers());
    });
    m_parts.doneView.setPrinterPresent(m_parts.receipts.hasPrinter());
    connect(&m_parts.payView, &paymentui::PayView::pageRequested, this, &Till::openPage);
    connect(&m_parts.payView, &paymentui::PayView::pageLeft, &m_parts.page, &client::HostedPage::close);
    connect(&m_parts.payView, &paymentui::PayView::claimRequested, this, &Till::claim);
    connect(&m_parts.payView, &paymentui::PayView::payLaterRequested, this, &Till::payLater);
    connect(&m_parts.doneView, &paymentui::DoneView::printRequested, this, &Till::print);
    connect(&m_parts.doneView, &paymentui::DoneView::mailRequested, this, &Till::mail);
    connect(&m_parts.mailer, &ReceiptMailer::changed, &m_parts.doneView, &paymentui::DoneView::setMailState);
    connect(&m_parts.page, &client::HostedPage::finished, this, [this](bool good) {
        m_parts.payView.setPageOpen(false, !good);
        m_parts.payment.pollNow();
    });
}

CaseFile::Receipt Till::receiptFor(const Quote &quote) const
{
    const Application &answers = m_parts.intake.application();
    const payment::ReceiptData data{m_parts.intake.reference(), quote.basis.post, timeZone(),
        payment::maskName(
            QStringList{answers.text(FieldId::GivenNames), answers.text(FieldId::Surname)}.join(u' ').trimmed()),
        payment::documentEnd(answers.text(FieldId::DocumentNumber)), quote, {}, {}, {}, std::nullopt, 0,
        m_parts.receipts.contact()};
    return {data, m_parts.intake.language()};
}

QString Till::timeZone() const
{
    const auto &schedule = m_parts.configuration.schedule();
    const auto basis = m_parts.intake.basis();
    return schedule && basis ? schedule->timeZone(basis->post) : QString();
}

payment::SlipData Till::slip() const
{
    const Application &answers = m_parts.intake.application();
    const auto basis = m_parts.intake.basis();
    const QString base = m_parts.configuration.payLaterUrl();
    payment::SlipData data;
    data.application = m_parts.intake.reference();
    data.post = basis ? basis->post : QString();
    data.timeZone = timeZone();
    data.maskedName = payment::maskName(
        QStringList{answers.text(FieldId::GivenNames), answers.text(FieldId::Surname)}.join(u' ').trimmed());
    data.documentEnd = payment::documentEnd(answers.text(FieldId::DocumentNumber));
    data.takenAt = m_parts.clock.now();
    data.payUrl = base.isEmpty() ? QString() : base + spokenReference(data.application);
    data.estimate = m_parts.intake.estimatedTotal();
    data.contact = m_parts.receipts.contact();
    return data;
}

void Till::begin(const Quote &quote)
{
    const ApplicationRef application = m_parts.intake.reference();
    m_receipt = receiptFor(quote);
    m_prepared = true;
    m_settled = false;
    QMetaObject::invokeMethod(
        this, [this, quote] { m_parts.payView.prepareMethods(m_parts.configuration.offers(), quote); },
        Qt::QueuedConnection);
    const auto json = std::make_shared<crypto::SecretBuffer>(
        crypto::SecretBuffer::take(QJsonDocument(m_parts.intake.applicationJson()).toJson(QJsonDocument::Compact)));
    m_parts.store.call(
        this,
        [json, application, receipt = *m_receipt, recipients = m_parts.configuration.recipients(),
            now = m_parts.clock.now(), day = m_parts.intake.today()](store::EncryptedStore &store) {
            return CaseFile(store, application).prepare(*json, recipients, now, receipt, day);
        },
        [this, application, quote, begun = ++m_begun](const Expected<int, Error> &number) {
            const auto goOn = [this, application, quote, begun, number] {
                if (begun == m_begun && m_parts.intake.reference() == application)
                    prepared(application, quote, number);
            };
            // The next step is shown in an event of its own; the store may have answered before.
            if (m_parts.intake.step() == intake::Step::Fee)
                connect(&m_parts.intake, &intake::IntakeSession::stepChanged, this, goOn,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
            else
                goOn();
        });
}

void Till::prepared(const ApplicationRef &application, const Quote &quote, const Expected<int, Error> &number)
{
    if (!m_receipt || m_parts.intake.step() != intake::Step::Pay)
        return; // the person has gone back or away meanwhile
    if (!number) {
        qCritical("case of %s: not kept: %s: %s", qUtf8Printable(application.text()),
            qUtf8Printable(number.error().code), qUtf8Printable(number.error().detail));
        Q_EMIT refused(number.error().code);
        return;
    }
    m_receipt->data.queueNumber = *number;
    m_parts.payment.start(application, quote, m_parts.configuration.offers(),
        QString(m_parts.intake.language()).replace(u'_', u'-'));
}

void Till::payLater()
{
    const auto basis = m_parts.intake.basis();
    if (m_handingIn || !basis)
        return;
    m_handingIn = true;
    const ApplicationRef application = m_parts.intake.reference();
    const protocol::Payable payable{application, *basis, m_parts.clock.now()};
    const auto json = std::make_shared<crypto::SecretBuffer>(
        crypto::SecretBuffer::take(QJsonDocument(m_parts.intake.applicationJson()).toJson(QJsonDocument::Compact)));
    m_parts.store.call(
        this,
        [json, application, recipients = m_parts.configuration.recipients(), now = m_parts.clock.now(),
            day = m_parts.intake.today(), content = QJsonDocument(payable.toJson()).toJson(QJsonDocument::Compact),
            keep = m_parts.payment.isPending()](store::EncryptedStore &store) {
            return CaseFile(store, application).handIn(*json, recipients, now, day, content, keep);
        },
        [this, application, slip = slip()](const Expected<int, Error> &number) mutable {
            if (number)
                Q_EMIT queued();
            if (m_parts.intake.reference() != application || m_settled)
                return; // away, or paid in the same moment
            m_handingIn = false;
            if (!number) {
                qCritical("case of %s: not kept: %s: %s", qUtf8Printable(application.text()),
                    qUtf8Printable(number.error().code), qUtf8Printable(number.error().detail));
                Q_EMIT refused(number.error().code);
                return;
            }
            qInfo("application %s: taken, to be paid later", qUtf8Printable(application.text()));
            slip.queueNumber = *number;
            handedIn(std::move(slip));
        });
}

void Till::handedIn(payment::SlipData slip)
{
    const auto entry = m_parts.payment.isPending() ? m_parts.payment.entry() : std::nullopt;
    m_settled = true;
    m_receipt.reset();
    m_parts.payment.wipe();
    if (entry)
        m_parts.pending.closeUnwanted(*entry);
    m_parts.doneView.setSlip(slip);
    m_slip = slip;
    const QString language = m_parts.intake.language();
    m_parts.intake.handIn();
    m_parts.receipts.writeSlip(
        slip, language, this, [this, application = slip.application](const Expected<QString, Error> &written) {
            if (m_parts.intake.reference() != application)
                return;
            if (!written)
                qWarning("slip of %s: %s", qUtf8Printable(application.text()), qUtf8Printable(written.error().detail));
            m_parts.doneView.setSaving(
                written ? paymentui::DoneView::Saving::Saved : paymentui::DoneView::Saving::Failed);
        });
}

void Till::stateChanged(PaymentSession::State state)
{
    m_parts.intake.setPaymentPending(m_parts.payment.isPending());
    if (state != PaymentSession::State::Waiting && m_parts.page.isOpen())
        m_parts.page.close();
    if (state == PaymentSession::State::Paid)
        paid();
}

void Till::paid()
{
    if (m_receipt && m_parts.payment.attempt())
        m_receipt->data = withPayment(m_receipt->data, *m_parts.payment.attempt());
    if (m_receipt && !m_receipt->data.paidAt)
        m_receipt->data.paidAt = m_parts.clock.now(); // "already paid", without the attempt
    const QByteArray code = m_receipt ? m_parts.receipts.code(m_receipt->data) : QByteArray();
    if (m_receipt) {
        m_parts.doneView.setReceipt(m_receipt->data, code);
        m_parts.doneView.setWorkingDays(m_parts.intake.workingDays());
        m_parts.doneView.setMailOffered(m_parts.configuration.sendsReceipts());
        m_parts.doneView.setKnownAddress(m_parts.intake.application().text(FieldId::Email));
    }
    showDone();

    const ApplicationRef application = m_parts.payment.application();
    const auto entry = m_parts.payment.entry();
    m_settled = true;
    m_parts.store.call(
        this, [application](store::EncryptedStore &store) { return CaseFile(store, application).settle(); },
        [this, application, entry](const Expected<std::optional<CaseFile::Receipt>, Error> &settled) {
            if (settled) {
                qInfo("payment of %s: paid, record queued", qUtf8Printable(application.text()));
                Q_EMIT queued();
            } else {
                qCritical("payment of %s: paid, record not queued yet: %s", qUtf8Printable(application.text()),
                    qUtf8Printable(settled.error().code));
                if (entry)
                    m_parts.pending.follow(*entry);
            }
        });
    giveReceipt(entry, code);
}

void Till::showDone()
{
    // The next event shows what this one has made ready.
    QMetaObject::invokeMethod(
        this,
        [this, application = m_parts.intake.reference()] {
            if (m_settled && m_parts.intake.reference() == application && m_parts.intake.step() == intake::Step::Pay)
                m_parts.intake.completePayment();
        },
        Qt::QueuedConnection);
}

void Till::claim()
{
    const auto entry = m_parts.payment.entry();
    if (m_parts.payment.state() != PaymentSession::State::Confirming || !entry || !m_receipt)
        return;
    const ApplicationRef application = m_parts.payment.application();
    if (m_parts.payment.attempt())
        m_receipt->data = withPayment(m_receipt->data, *m_parts.payment.attempt());
    m_receipt->data.paidAt.reset();
    m_settled = true; // from here on the background has the case
    m_parts.store.call(
        this, [application](store::EncryptedStore &store) { return CaseFile(store, application).queue(); },
        [this](const Expected<void, Error> &done) {
            if (done)
                Q_EMIT queued();
            else
                qCritical("claim: record not queued yet: %s", qUtf8Printable(done.error().code));
        });
    m_parts.payment.wipe();
    m_parts.pending.follow(*entry);
    const QByteArray code = m_parts.receipts.code(m_receipt->data);
    m_parts.doneView.setReceipt(m_receipt->data, code);
    showDone();
    giveReceipt(std::nullopt, code);
}

void Till::giveReceipt(const std::optional<payment::JournalEntry> &paid, const QByteArray &code)
{
    if (!m_receipt)
        return;
    const ApplicationRef application = m_receipt->data.application;
    m_parts.receipts.write(*m_receipt, code, this, [this, application, paid](const Expected<QString, Error> &written) {
        const bool present = m_receipt && m_receipt->data.application == application;
        if (!written) {
            qWarning("receipt of %s: %s", qUtf8Printable(application.text()), qUtf8Printable(written.error().detail));
            if (present)
                m_parts.doneView.setSaving(paymentui::DoneView::Saving::Failed);
            if (paid)
                m_parts.pending.follow(*paid); // it is written as soon as that is possible
            return;
        }
        if (present)
            m_parts.doneView.setSaving(paymentui::DoneView::Saving::Saved);
        if (paid)
            close(*paid);
    });
}

void Till::close(const payment::JournalEntry &paid)
{
    const ApplicationRef application = paid.order.application;
    m_parts.store.call(
        this, [application](store::EncryptedStore &store) { return CaseFile(store, application).close(); },
        [this, application, paid](const Expected<void, Error> &closed) {
            if (closed) {
                qInfo("case of %s: closed", qUtf8Printable(application.text()));
                return;
            }
            qCritical("case of %s: not closed yet: %s", qUtf8Printable(application.text()),
                qUtf8Printable(closed.error().code));
            m_parts.pending.follow(paid);
        });
}

void Till::print()
{
    if (!m_receipt && !m_slip)
        return;
    const ApplicationRef application = m_slip ? m_slip->application : m_receipt->data.application;
    const QString paper = m_slip ? QStringLiteral("slip") : QStringLiteral("receipt");
    const auto ended = [this, application, paper](payment::PrintOutcome outcome) {
        qInfo("%s of %s: %s", qUtf8Printable(paper), qUtf8Printable(application.text()),
            qUtf8Printable(payment::toString(outcome)));
        if (m_parts.intake.reference() == application)
            m_parts.doneView.setPrinted(outcome);
    };
    m_parts.doneView.setPrinting();
    if (m_slip)
        return m_parts.receipts.printSlip(*m_slip, m_parts.intake.language(), this, ended);
    m_parts.receipts.print(*m_receipt, this, ended);
}

void Till::mail(const QString &address)
{
    if (!m_receipt)
        return;
    QString language = m_receipt->language;
    m_parts.mailer.send(m_receipt->data.payment, {address, language.replace(u'_', u'-')});
}

void Till::openPage(const QUrl &url)
{
    const auto opened = m_parts.page.open(url, m_parts.pageArea());
    if (!opened)
        qWarning("payment page: %s: %s", qUtf8Printable(opened.error().code), qUtf8Printable(opened.error().detail));
    m_parts.payView.setPageOpen(opened.has_value(), !opened);
}

void Till::end()
{
    m_parts.page.close();
    m_parts.mailer.stop();
    const ApplicationRef application = m_receipt ? m_receipt->data.application : ApplicationRef();
    if (m_parts.payment.isPending() && m_parts.payment.entry()) {
        m_parts.pending.follow(*m_parts.payment.entry());
    } else if (m_prepared && !m_settled) {
        m_parts.store.call(
            this, [application](store::EncryptedStore &store) { return CaseFile(store, application).abandon(); },
            [](const Expected<void, Error> &done) {
                if (!done)
                    qWarning("case: not forgotten yet: %s", qUtf8Printable(done.error().code));
            });
    }
    m_parts.payment.wipe();
    m_parts.payView.wipe();
    m_parts.doneView.wipe();
    m_receipt.reset();
    m_slip.reset();
    m_prepared = false;
    m_settled = false;
    m_handingIn = false;
}

} // namespace chancery::app
