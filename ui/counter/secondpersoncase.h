// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/countercontext.h"
#include "ui/counter/paymentsdesk.h"
#include "ui/counter/workcase.h"

#include <memory>

class QVBoxLayout;

namespace chancery::widgets {
class Banner;
class TextLabel;
}

namespace chancery::counter {

class PaymentCase;

/// A refund or correction that waits for its second person: who asked and why, and the payment with both sides' facts,
/// where it is decided. Whoever asked sees it and cannot decide it.
class SecondPersonCase final : public WorkCase
{
    Q_OBJECT

public:
    /// The desk outlives it.
    SecondPersonCase(PaymentsDesk &desk, const CounterContext &context, QWidget *parent = nullptr);
    ~SecondPersonCase() override;

    void open(const WorkItem &item) override;
    void forget() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    PaymentsDesk &m_desk;
    CounterContext m_context;
    WorkItem m_item;
    std::unique_ptr<QObject> m_call; ///< while the payment is asked for
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_text;
    widgets::Banner *m_note;
    QVBoxLayout *m_column;
    PaymentCase *m_payment = nullptr; ///< while a case is open
};

} // namespace chancery::counter
