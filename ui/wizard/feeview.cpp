// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/feeview.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/pagedcolumn.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/answertext.h"
#include "ui/wizard/feesource.h"
#include "ui/wizard/format.h"
#include "ui/wizard/stepwords.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::wizard {

using domain::FieldId;
using intake::Step;
using theme::TextRole;

FeeView::FeeView(const WizardContext &context, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_column(new widgets::PagedColumn(context.theme, this))
    , m_card(new QWidget(this))
    , m_lines(new QGridLayout)
    , m_sum(new QWidget(m_card))
    , m_totalLabel(new widgets::TextLabel(TextRole::Lead, m_sum))
    , m_total(new widgets::TextLabel(TextRole::Title, m_sum, widgets::Tone::Accent))
    , m_rate(new widgets::TextLabel(TextRole::Note, this, widgets::Tone::Muted))
    , m_refund(new widgets::Banner(context.theme, widgets::Tone::Accent, this))
    , m_problem(new widgets::Banner(context.theme, widgets::Tone::Attention, this))
    , m_waiting(new QWidget(this))
    , m_waitingText(new widgets::TextLabel(TextRole::Body, m_waiting))
{
    setObjectName(QStringLiteral("fee"));
    m_total->setObjectName(QStringLiteral("feeTotal"));
    const auto &theme = context.theme;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_column);
    m_lines->setHorizontalSpacing(theme.space(6));
    m_lines->setColumnStretch(0, 1);
    auto *sum = new QVBoxLayout(m_sum);
    sum->setContentsMargins(0, 0, 0, 0);
    sum->setSpacing(theme.space(2));
    auto *rule = new QFrame(m_sum);
    rule->setFixedHeight(1);
    widgets::setSurface(rule, QStringLiteral("rule"));
    sum->addWidget(rule);
    auto *total = new QHBoxLayout;
    total->addWidget(m_totalLabel, 1);
    m_total->setWordWrap(false);
    total->addWidget(m_total);
    sum->addLayout(total);
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(theme.space(4));
    waiting->addWidget(new widgets::Spinner(theme, m_waiting));
    waiting->addWidget(m_waitingText, 1);
    m_column->setPicture(QStringLiteral("coins"));
    m_column->add(m_waiting);
    m_column->add(m_problem);
    // A sum stands with what it is the sum of.
    auto *fee = new QVBoxLayout(m_card);
    fee->setContentsMargins(0, 0, 0, 0);
    fee->addLayout(m_lines);
    fee->addWidget(m_sum);
    for (QWidget *part : {m_card, static_cast<QWidget *>(m_rate)})
        m_column->add(part, widgets::PagedColumn::Place::Card);
    m_column->add(m_refund);
    connect(m_column, &widgets::PagedColumn::changed, this, &StepView::changed);
    connect(&context.fees, &FeeSource::quoted, this, [this](const domain::Quote &quote) {
        m_asking = false;
        m_quote = quote;
        fill();
    });
    connect(&context.fees, &FeeSource::failed, this, [this](const domain::Error &error) {
        m_asking = false;
        m_failure = error.code;
        if (canHandIn())
            m_estimate = m_context.session.estimate();
        fill();
    });
    connect(
        &theme, &theme::Theme::changed, this,
        [this] {
            if (isVisible())
                fill();
        },
        Qt::QueuedConnection);
    fill();
}

QString FeeView::title() const
{
    return partTitle(stepTitle(Step::Fee), m_column->page(), m_column->pageCount());
}

QString FeeView::help() const
{
    return stepHelp(Step::Fee);
}

QString FeeView::primaryAction() const
{
    if (m_quote && !isLastPage())
        return tr("Continue");
    if (m_quote)
        return tr("Pay %1").arg(moneyText(m_quote->total, m_context.theme.locale()));
    if (canHandIn())
        return isLastPage() ? tr("Finish and pay later") : tr("Continue");
    return m_failure.isEmpty() ? tr("Pay") : tr("Try again");
}

QString FeeView::secondaryAction() const
{
    return canHandIn() && !m_handingIn ? tr("Try again") : QString();
}

bool FeeView::canHandIn() const
{
    return m_failure == QLatin1String("unreachable") && m_context.session.basis();
}

bool FeeView::isLastPage() const
{
    return m_column->page() + 1 >= m_column->pageCount();
}

bool FeeView::goBack()
{
    const int page = m_column->page();
    m_column->showPage(page - 1);
    return page > 0;
}

bool FeeView::isPrimaryEnabled() const
{
    return !m_handingIn && (m_quote.has_value() || !m_failure.isEmpty());
}

void FeeView::rewind()
{
    m_column->rewind();
}

void FeeView::enter()
{
    m_column->showPage(0);
    ask();
}

void FeeView::leave()
{
    if (m_asking)
        m_context.fees.cancel();
    m_asking = false;
}

void FeeView::wipe()
{
    leave();
    m_quote.reset();
    m_estimate.reset();
    m_failure.clear();
    m_handingIn = false;
    fill();
}

void FeeView::ask()
{
    m_quote.reset();
    m_estimate.reset();
    m_failure.clear();
    m_handingIn = false;
    const auto basis = m_context.session.basis();
    if (basis) {
        m_asking = true;
        m_context.fees.request(*basis);
    } else {
        m_failure = QStringLiteral("basis_incomplete");
    }
    fill();
}

void FeeView::activatePrimary()
{
    if (!m_quote && !canHandIn()) {
        ask();
        return;
    }
    if (!isLastPage())
        return m_column->showPage(m_column->page() + 1);
    if (!m_quote) {
        m_handingIn = true;
        Q_EMIT changed();
        Q_EMIT payLaterWanted();
        return;
    }
    Q_EMIT accepted(*m_quote);
    Q_EMIT finished();
}

void FeeView::activateSecondary()
{
    ask();
}

void FeeView::addLine(const Line &line)
{
    const auto &[name, base, amount] = line;
    const int row = m_lines->rowCount();
    const TextRole role = lineRole();
    auto *names = new QWidget(m_card);
    auto *below = new QVBoxLayout(names);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    auto *label = new widgets::TextLabel(role, names);
    label->setText(name);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    below->addWidget(label);
    m_lines->addWidget(names, row, 0);
    // Digits stand below digits; figures go from left to right in every language.
    const Qt::Alignment figures = (isRightToLeft() ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop;
    if (!base.isEmpty()) {
        auto *abroad = new widgets::TextLabel(m_isBaseBelow ? TextRole::Note : role, m_card, widgets::Tone::Muted);
        abroad->setText(base);
        abroad->setWordWrap(false);
        abroad->setAlignment(m_isBaseBelow ? Qt::AlignLeading | Qt::AlignTop : figures);
        if (m_isBaseBelow)
            below->addWidget(abroad);
        else
            m_lines->addWidget(abroad, row, 1);
    }
    auto *figure = new widgets::TextLabel(role, m_card);
    figure->setObjectName(QStringLiteral("feeAmount"));
    figure->setText(amount);
    figure->setWordWrap(false);
    figure->setAlignment(figures);
    m_lines->addWidget(figure, row, 2);
}

TextRole FeeView::lineRole() const
{
    return m_context.theme.isGenerous() ? TextRole::Lead : TextRole::Body;
}

bool FeeView::wantsBaseBelow(const std::vector<Line> &lines) const
{
    const QFontMetrics metrics(m_context.theme.font(lineRole()));
    int name = 0;
    int base = 0;
    int amount = 0;
    for (const Line &line : lines) {
        name = std::max(name, metrics.horizontalAdvance(line.name));
        base = std::max(base, metrics.horizontalAdvance(line.base));
        amount = std::max(amount, metrics.horizontalAdvance(line.amount));
    }
    const int gaps = 2 * m_lines->horizontalSpacing() + 3 * m_context.theme.space(5); // and the card's edges
    return base > 0 && name + base + amount + gaps > width();
}

void FeeView::fill()
{
    while (m_lines->count() > 0) {
        QLayoutItem *item = m_lines->takeAt(0);
        delete item->widget();
        delete item;
    }
    const bool generous = m_context.theme.isGenerous();
    m_lines->setVerticalSpacing(m_context.theme.space(generous ? 5 : 2));
    m_card->layout()->setSpacing(m_context.theme.space(generous ? 6 : 2));
    widgets::setTextRole(m_totalLabel, generous ? TextRole::Title : TextRole::Lead);
    widgets::setTextRole(m_total, generous ? TextRole::Display : TextRole::Title);
    widgets::setTextRole(m_rate, generous ? TextRole::Body : TextRole::Note);
    const QLocale locale = m_context.theme.locale();
    m_column->setWanted(m_waiting, m_asking);
    m_waitingText->setText(tr("Working out your fee"));
    const auto &shown = m_quote ? m_quote : m_estimate;
    for (QWidget *part : {m_card, static_cast<QWidget *>(m_rate), static_cast<QWidget *>(m_refund)})
        m_column->setWanted(part, shown.has_value());
    m_column->setWanted(m_problem, !m_failure.isEmpty());
    if (canHandIn())
        m_problem->setText(tr("You can finish now and pay later"),
            m_estimate
                ? tr("The connection is interrupted, so nothing can be paid here. This is today’s fee; the amount is "
                     "confirmed when you pay.")
                : tr("The connection is interrupted, so nothing can be paid here. You see the fee when you pay."));
    else if (m_failure == QLatin1String("unreachable"))
        m_problem->setText(tr("The fee cannot be confirmed at the moment"),
            tr("The connection is interrupted. Your answers are kept. Try again, or call staff."));
    else if (m_failure == QLatin1String("no_consular_rate"))
        m_problem->setText(tr("The fee cannot be set today"),
            tr("The ministry has not fixed today’s rate yet. Call staff: they can help."));
    else
        m_problem->setText(tr("The fee cannot be worked out"), tr("Call staff: they can help. Your answers are kept."));
    if (shown) {
        std::vector<Line> lines;
        for (const domain::QuoteLine &line : shown->lines) {
            if (line.amount.isZero() && line.code != QLatin1String("visa_fee"))
                continue;
            QString name = line.code == QLatin1String("visa_fee")
                ? tr("Visa fee: %1 · %2")
                      .arg(afterColon(answerText(m_context, FieldId::VisaType)),
                          afterColon(answerText(m_context, FieldId::Entries)))
                : line.code == QLatin1String("processing")
                ? tr("Processing: %1").arg(afterColon(answerText(m_context, FieldId::Processing)))
                : line.code == QLatin1String("service_fee") ? tr("Service fee")
                                                            : line.code;
            name.replace(QStringLiteral(" · "), QStringLiteral("\u00A0·\u00A0")); // no line begins or ends with the dot
            lines.push_back(
                {name, line.base ? moneyText(*line.base, locale) : QString(), moneyText(line.amount, locale)});
        }
        m_isBaseBelow = wantsBaseBelow(lines);
        for (const Line &line : lines)
            addLine(line);
        m_totalLabel->setText(tr("Total"));
        m_total->setText(moneyText(shown->total, locale));
        //: %1 base amount, %2 "1 USD = 157.5 JPY", %3 date
        const QString rate = tr("Government fees %1. Rate: %2, fixed by the ministry from %3.")
                                 .arg(moneyText(shown->baseTotal, locale),
                                     rateText(shown->rate, shown->baseTotal.currency(), shown->total.currency(), locale),
                                     dateText(shown->rateDate, locale));
        // Else whoever works it out again gets less.
        m_rate->setText(shown->baseTotal.currency() == shown->total.currency() ? rate
                                                                                 : sentences(rate, tr("Each government fee is rounded up.")));
    }
    m_refund->setText(tr("Before you pay"),
        tr("The fee is for examining your application. It is not returned if the visa is refused or you withdraw. A "
           "double payment is refunded automatically."));
    // Measured at once, in their letters: what is laid out later would be dealt anew while somebody reads.
    for (QWidget *part : m_card->findChildren<QWidget *>())
        part->ensurePolished();
    m_lines->invalidate();
    m_card->layout()->invalidate();
    m_column->deal();
    Q_EMIT changed();
}

void FeeView::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && isVisible())
        QMetaObject::invokeMethod(this, &FeeView::fill, Qt::QueuedConnection);
}

void FeeView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace chancery::wizard
