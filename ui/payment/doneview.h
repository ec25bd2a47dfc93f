// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/mailstate.h"
#include "models/payment/printoutcome.h"
#include "models/payment/receiptdata.h"
#include "models/payment/slipdata.h"
#include "ui/wizard/stepview.h"

#include <QLocale>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

class QBoxLayout;

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class Banner;
class IconLabel;
class QrView;
class TextLabel;
}

namespace chancery::paymentui {

class MailPanel;

/// The end: paid (or still being confirmed, or to be paid later), the reference in large type, what happens next, the
/// receipt or slip. Ends by itself: finished() comes when the person says so or when the time is over.
class DoneView final : public wizard::StepView
{
    Q_OBJECT

public:
    enum class Saving { Working, Saved, Failed };

    DoneView(const theme::Theme &theme, std::chrono::seconds stay, QWidget *parent = nullptr);

    /// `code` is what the receipt's QR carries; empty: no QR.
    void setReceipt(const payment::ReceiptData &receipt, const QByteArray &code);
    /// Taken without a payment: the code leads to the page to pay on.
    void setSlip(const payment::SlipData &slip);
    /// What became of the receipt file; a failed one leaves the code on the screen.
    void setSaving(Saving saving);
    /// Without a printer there is nothing to press. True until it is said.
    void setPrinterPresent(bool present);
    /// The relay can send receipts by e-mail, or not. False until it is said.
    void setMailOffered(bool offered);
    /// How long the decision takes from now on; nothing: it is not said.
    void setWorkingDays(std::optional<int> days);
    /// What the person has given as their own address: it need not be typed again. After setReceipt().
    void setKnownAddress(const QString &address);
    /// What became of mailRequested().
    void setMailState(payment::MailState state);
    /// Receipt or slip is on its way to the printer; setPrinted() follows.
    void setPrinting();
    void setPrinted(payment::PrintOutcome outcome);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override { return tr("Finish"); }
    [[nodiscard]] QString secondaryAction() const override;
    [[nodiscard]] QString furtherAction() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    [[nodiscard]] bool ownsTitle() const override { return true; }
    void enter() override;
    void leave() override;
    void activatePrimary() override;
    void activateSecondary() override;
    void activateFurther() override;
    void wipe() override;

Q_SIGNALS:
    void printRequested();
    void mailRequested(const QString &address);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void tellTimeLeft();
    /// The paper is a slip: to pay later, or of a payment that is still being confirmed.
    [[nodiscard]] bool isSlip() const;
    void refreshNext();
    /// What a person takes along stays: what happened, the reference, the queue number, what comes next, the code. The
    /// rest gives way on a small screen with large letters, in this order, and comes back when another made room for
    /// it.
    enum Part : unsigned {
        GoodNews = 1,
        TimeLeft = 2,
        When = 4,
        LargeWords = 8,
        WhatComes = 16, ///< only to an answer or a trouble, which has to be acted on now
        CodeNote = 32,
        All = 63
    };
    void fit();
    void showParts(unsigned parts);
    /// Of the code, `most` at most, when these parts are shown; 0: there is no room for it, or for the words.
    [[nodiscard]] int codeSide(unsigned parts, int most, bool below);
    /// Once, in an event of its own, however many words have changed: what is paid is told in one event with much else.
    void fitBehind();
    void refreshReceipt();
    void refreshMail();
    /// What went wrong with receipt or slip has to be acted on now.
    [[nodiscard]] bool isTrouble() const;
    [[nodiscard]] bool hasNews() const;
    /// The news is what became of something that the person asked for.
    [[nodiscard]] bool isAnswer() const;
    [[nodiscard]] bool isPaidReceipt() const;
    /// Nothing is known of the receipt any more.
    void forget();
    void second();

    const theme::Theme &m_theme;
    std::chrono::seconds m_stay;
    std::chrono::seconds m_left{0};
    QTimer m_timer;
    std::optional<payment::ReceiptData> m_receipt;
    std::optional<payment::SlipData> m_slip; ///< one of the two, or none
    Saving m_saving = Saving::Working;
    bool m_hasPrinter = true;
    bool m_mailOffered = false;
    bool m_mailIsLatest = false; ///< of printing and sending, what was asked for last is spoken of
    QString m_address; ///< given before, or for the receipt
    std::optional<payment::MailState> m_mail;
    QPointer<MailPanel> m_mailPanel;
    bool m_printing = false;
    bool m_fitDue = false;
    std::optional<payment::PrintOutcome> m_printed; ///< how the last print ended
    std::optional<int> m_workingDays;
    QString m_whatComes; ///< next
    QString m_when; ///< after it, where there is room
    widgets::IconLabel *m_mark; ///< beside the headline
    widgets::TextLabel *m_headline;
    widgets::TextLabel *m_referenceLabel;
    widgets::TextLabel *m_reference;
    widgets::TextLabel *m_queue;
    widgets::TextLabel *m_next;
    widgets::Banner *m_saved;
    widgets::QrView *m_code;
    widgets::TextLabel *m_codeNote;
    widgets::TextLabel *m_countdown;
    QBoxLayout *m_words;
    QBoxLayout *m_codeColumn;
    QBoxLayout *m_underCode;
    QBoxLayout *m_halves;
};

} // namespace chancery::paymentui
