// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/paymentsession.h"
#include "ui/wizard/stepview.h"

#include <QLocale>
#include <QUrl>

class QStackedLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::paymentui {

class MessagePanel;
class MethodPanel;
class QrPanel;

/// The step in which the person pays: follows a PaymentSession from the choice of a method to its end.
/// The session and the theme outlive the view.
class PayView final : public wizard::StepView
{
    Q_OBJECT

public:
    PayView(payment::PaymentSession &session, const theme::Theme &theme, QWidget *parent = nullptr);

    /// Who gets the money, as it is told above the code.
    void setPayee(const QString &payee);
    /// Whether there are keys for the provider's page: the on-screen keyboard is kept away from it. True until it is said.
    void setTypingPossible(bool possible);
    /// The network or every method is away: the person may finish now and pay later.
    void setPayLaterOffered(bool offered);
    /// Lays out the ways to pay behind what is shown, so that showing them takes no longer than a frame.
    void prepareMethods(const std::vector<payment::MethodOffer> &offers, const domain::Quote &quote);
    /// The window with the provider's page came up or went away; `failed`: it did not come up at all.
    void setPageOpen(bool open, bool failed = false);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    [[nodiscard]] QString secondaryAction() const override;
    [[nodiscard]] bool canGoBack() const override;
    [[nodiscard]] bool mayBeLeft() const override { return !m_session.isPending(); }
    void enter() override;
    void activatePrimary() override;
    void activateSecondary() override;
    void wipe() override;

Q_SIGNALS:
    /// Show the provider's page on this machine.
    void pageRequested(const QUrl &url);
    /// The person wants the page to go; the payment stays open.
    void pageLeft();
    /// The person wants to go with a claim slip; the payment goes on behind them.
    void claimRequested();
    /// The person finishes now and pays another time.
    void payLaterRequested();
    void staffRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    using State = payment::PaymentSession::State;
    enum class PageNotice { None, Left, Failed };

    void refresh();
    void refreshMethods();
    void refreshCode();
    void refreshTime();
    void showMessage();
    [[nodiscard]] QUrl pageUrl() const;
    [[nodiscard]] QString codeData() const;
    /// Of the amount that is charged; empty when nothing was converted.
    [[nodiscard]] QString rateText() const;
    [[nodiscard]] QString amountText(const QString &method) const;
    [[nodiscard]] bool isByPageOnly() const;
    void showWaiting();
    /// The largest letters on a small screen leave one line above the ways to pay: for a warning, or for nothing.
    [[nodiscard]] bool isCramped() const;

    payment::PaymentSession &m_session;
    const theme::Theme &m_theme;
    QStackedLayout *m_panels;
    MethodPanel *m_methods;
    QrPanel *m_code;
    MessagePanel *m_message;
    QString m_payee;
    QLocale m_locale;
    bool m_pageOpen = false;
    bool m_payLater = false;
    bool m_canType = true;
    PageNotice m_pageNotice = PageNotice::None;
    domain::PaymentId m_shown; ///< the attempt that the person was shown a code or a page of
};

} // namespace chancery::paymentui
