// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/pane.h"
#include "ui/counter/paydesk.h"

#include <memory>
#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace chancery::widgets {
class Banner;
class Button;
class QrView;
class TextLabel;
}

namespace chancery::counter {

class PayerView;

/// Collects the fee of the application before the clerk, or of a slip: cash with its change, a code or page for the
/// payer's phone, the payer's own code under the scanner.
class PayPane final : public Pane
{
    Q_OBJECT

public:
    static constexpr char cashAction[] = "payCash";
    static constexpr QLatin1String cashMethod{"cash"};
    static constexpr char receiptAction[] = "printReceipt";

    /// The desk outlives the pane.
    PayPane(PayDesk &desk, const CounterContext &context, QWidget *parent = nullptr);
    ~PayPane() override;

    void activate() override;
    void perform(const QString &action) override;

protected:
    void showApplication(const domain::ApplicationRef &application) override;
    void translate() override;

private:
    using State = payment::PaymentSession::State;
    void build();
    void find();
    void take(const PayDesk::Fee &fee);
    void addMethods();
    void choose(const QString &method);
    void askCash();
    void takeCash(const domain::Money &tendered);
    void cashTaken(const tables::PaymentRow &row);
    void follow();
    void printReceipt(const domain::ApplicationRef &application);
    void receiptEnded(const domain::ApplicationRef &application, const PayDesk::Receipt &receipt);
    void showChange();
    void refresh();
    void fail(const payment::GatewayProblem &problem);
    void startOver();
    /// The button below: another method, over again, or the next person.
    void again();
    /// The money is here or goes back: nothing more is to be done for this person.
    [[nodiscard]] bool isOver() const;
    void leaveToRelay();
    [[nodiscard]] std::optional<domain::Money> tendered() const;
    [[nodiscard]] QString stateText() const;
    /// The same for whoever pays, on the second screen.
    [[nodiscard]] QString payerText() const;
    [[nodiscard]] QString codeText() const;

    PayDesk &m_desk;
    payment::PaymentSession &m_session;
    std::optional<PayDesk::Fee> m_fee;
    std::vector<payment::MethodOffer> m_offers;
    std::optional<tables::PaymentRow> m_taken; ///< cash that was taken
    QString m_method; ///< chosen; empty: none yet
    QByteArray m_key; ///< of the cash on the counter
    bool m_busy = false;
    std::unique_ptr<QObject> m_call;
    std::unique_ptr<QObject> m_printing; ///< while a receipt is on its way
    std::unique_ptr<PayerView> m_payer;

    QLineEdit *m_reference;
    widgets::Button *m_find;
    widgets::TextLabel *m_total;
    widgets::Banner *m_message;
    QWidget *m_methods;
    QLineEdit *m_tendered;
    widgets::TextLabel *m_change;
    widgets::Button *m_cash;
    QLineEdit *m_payerCode;
    widgets::QrView *m_code;
    widgets::TextLabel *m_state;
    widgets::Button *m_again;
    widgets::Button *m_leave;
};

} // namespace chancery::counter
