// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/paymentrow.h"
#include "ui/counter/countercontext.h"
#include "ui/counter/paymentsdesk.h"

#include <QFrame>

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace chancery::widgets {
class Banner;
class Button;
class Field;
class TextLabel;
}

namespace chancery::counter {

/// One payment with both sides' facts, its refunds and its corrections, and what this person may do about them: ask,
/// let go, turn down, hand out.
class PaymentCase final : public QFrame
{
    Q_OBJECT

public:
    /// The desk outlives it.
    PaymentCase(PaymentsDesk &desk, const CounterContext &context, QWidget *parent = nullptr);
    ~PaymentCase() override;

    void open(const tables::PaymentRow &row);
    void clear();
    void translate();

Q_SIGNALS:
    /// Something happened to it: as it is now.
    void changed(const chancery::tables::PaymentRow &row);

private:
    void build();
    void read();
    void refresh();
    void addRefund(const RefundItem &refund);
    void addCorrection(const CorrectionItem &correction);
    [[nodiscard]] widgets::Button *addAct(QVBoxLayout *column, const QString &name, const QString &text);
    [[nodiscard]] domain::Money refundable() const;
    [[nodiscard]] bool isMine(const domain::StaffId &staff) const;
    [[nodiscard]] bool isSupervisor() const;
    [[nodiscard]] std::vector<domain::PaymentState> correctable() const;
    void askRefund();
    void askCorrection();
    void confirm(const QString &headline, const QString &text, const QString &act, std::function<void()> then);
    void fail(const payment::GatewayProblem &problem);
    /// What was asked for is done: told, and everything read anew.
    void succeed(const QString &words);

    PaymentsDesk &m_desk;
    CounterContext m_context;
    std::optional<tables::PaymentRow> m_row;
    std::vector<RefundItem> m_refunds;
    std::vector<CorrectionItem> m_corrections;
    QByteArray m_key; ///< of the refund that is being asked for
    std::unique_ptr<QObject> m_call;

    widgets::TextLabel *m_title;
    widgets::TextLabel *m_facts;
    widgets::Banner *m_message;
    QVBoxLayout *m_items;
    QLineEdit *m_amount;
    widgets::Field *m_amountField;
    QLineEdit *m_reason;
    widgets::Field *m_reasonField;
    widgets::Button *m_refund;
    QComboBox *m_correctTo;
    widgets::Button *m_correct;
};

} // namespace chancery::counter
