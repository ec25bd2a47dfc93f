// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/payerview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"

#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

using theme::TextRole;
using widgets::TextLabel;

PayerView::PayerView(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus)
    , m_theme(theme)
    , m_look({QGuiApplication::primaryScreen()->size(), QGuiApplication::primaryScreen()->logicalDotsPerInch()})
    , m_total(new TextLabel(TextRole::Display, this))
    , m_code(new widgets::QrView(m_look, this))
    , m_state(new TextLabel(TextRole::Title, this))
    , m_note(new TextLabel(TextRole::Title, this, widgets::Tone::Muted))
{
    setObjectName(QStringLiteral("payerView"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_StyledBackground);
    widgets::setSurface(this, QStringLiteral("page"));
    m_total->setObjectName(QStringLiteral("payerTotal"));
    m_code->setObjectName(QStringLiteral("payerCode"));
    m_state->setObjectName(QStringLiteral("payerState"));
    m_note->setObjectName(QStringLiteral("payerNote"));
    auto *column = new QVBoxLayout(this);
    const int margin = theme.space(7);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.space(5));
    column->addStretch(1);
    for (TextLabel *label : {m_total, m_state, m_note})
        label->setAlignment(Qt::AlignCenter);
    column->addWidget(m_total);
    column->addWidget(m_code, 4, Qt::AlignHCenter);
    column->addWidget(m_state);
    column->addWidget(m_note);
    column->addStretch(1);
    m_code->hide();
    m_look.setTextSize(theme::TextSize::Large);
    connect(&theme, &theme::Theme::changed, this, &PayerView::dress);
    // Later: until then a screen that goes is still among them, and its windows are moved.
    for (const auto moved : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qApp, moved, this, &PayerView::place, Qt::QueuedConnection);
    dress();
}

void PayerView::dress()
{
    m_look.setHighContrast(m_theme.isHighContrast());
    m_look.setLocale(m_theme.locale());
    setStyleSheet(m_look.styleSheet());
}

void PayerView::showBeside(const QWidget &clerk)
{
    m_clerk = &clerk;
    place();
}

void PayerView::place()
{
    if (!m_clerk)
        return;
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(
        screens, [clerks = m_clerk->window()->screen()](const QScreen *screen) { return screen != clerks; });
    if (other == screens.end())
        return hide();
    m_look.setScreen({(*other)->size(), (*other)->logicalDotsPerInch()});
    dress();
    setGeometry((*other)->geometry());
    QWidget::show();
}

void PayerView::present(const domain::Money &total, const QString &code, const QString &state, const QString &note)
{
    m_total->setText(wizard::moneyText(total, m_theme.locale()));
    m_code->setVisible(!code.isEmpty() && m_code->setText(code));
    m_state->setText(state);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PayerView::rest(const QString &words)
{
    m_total->clear();
    m_code->hide();
    m_code->setText({});
    m_note->hide();
    m_state->setText(words);
}

} // namespace chancery::counter
