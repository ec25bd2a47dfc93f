// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// Cash: what is handed over, the change, and taking it. The rest of the pane is in paypane.cpp.
#include "ui/counter/paypane.h"

#include "ui/counter/notices.h"
#include "ui/counter/selection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/format.h"

#include <QLineEdit>

namespace chancery::counter {

using domain::Money;
using widgets::Tone;
using wizard::moneyText;

std::optional<Money> PayPane::tendered() const
{
    const Money total = m_fee->quote.totalFor(cashMethod);
    const QString typed = m_tendered->text().trimmed();
    if (typed.isEmpty())
        return total; // the exact amount
    const auto money = Money::fromDecimal(typed, total.currency());
    return money && money->minor() >= total.minor() ? std::optional(*money) : std::nullopt;
}

void PayPane::showChange()
{
    if (!m_fee || m_taken)
        return;
    const Money total = m_fee->quote.totalFor(cashMethod);
    const auto given = tendered();
    m_cash->setEnabled(given.has_value() && !m_busy);
    widgets::setTone(m_change, given ? Tone::Plain : Tone::Attention);
    m_change->setText(!given ? tr("Less than the total")
                             : tr("Change: %1").arg(moneyText(given->minus(total).value_or(total), look().locale())));
}

void PayPane::askCash()
{
    const auto given = m_fee ? tendered() : std::nullopt;
    if (!given || m_busy)
        return;
    const Money total = m_fee->quote.totalFor(cashMethod);
    auto *question = new widgets::QuestionDialog(look(), this, QStringLiteral("coins"));
    question->setQuestion(tr("Take %1 in cash?").arg(moneyText(total, look().locale())),
        tr("Handed over %1, change %2. It counts as paid at once; only a refund gives it back.")
            .arg(moneyText(*given, look().locale()), moneyText(given->minus(total).value_or(total), look().locale())));
    question->setAnswers(tr("Count again"), tr("Take the cash"));
    connect(question, &widgets::QuestionDialog::otherChosen, this, [this, money = *given] { takeCash(money); });
    question->ask();
}

void PayPane::takeCash(const Money &tendered)
{
    m_busy = true;
    refresh();
    m_call = std::make_unique<QObject>();
    const PayDesk::Cash wish{m_fee->application, m_fee->quote.basis, m_fee->quote.totalFor(cashMethod), tendered,
        context().languages.locale().bcp47Name(), m_key};
    m_desk.takeCash(wish, m_call.get(), [this](const auto &row) {
        m_busy = false;
        if (!row) {
            // Whether it was taken is open: the same cash goes out again with the same key.
            if (row.error().kind == payment::GatewayProblem::Kind::Refused)
                m_key = m_desk.newKey();
            return fail(row.error());
        }
        cashTaken(*row);
    });
}

void PayPane::cashTaken(const tables::PaymentRow &row)
{
    m_taken = row;
    m_session.wipe();
    refresh();
    context().notices.tell(Tone::Success, tr("Cash taken. Receipt %1").arg(wizard::isolated(row.reference)));
    context().selection.renew();
    if (m_desk.hasPrinter())
        printReceipt(m_fee->application);
}

} // namespace chancery::counter
