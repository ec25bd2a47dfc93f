// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/privacyview.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pagedcolumn.h"
#include "ui/widgets/scrollfade.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/stepwords.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::wizard {

using theme::TextRole;

PrivacyView::PrivacyView(const WizardContext &context, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_column(new widgets::PagedColumn(context.theme, this))
    , m_all(new widgets::Button(context.theme, widgets::Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("privacy"));
    const auto &theme = context.theme;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_column);
    for (const auto &icon : {QStringLiteral("document"), QStringLiteral("lock"), QStringLiteral("bank"),
             QStringLiteral("card"), QStringLiteral("person")}) {
        auto *point = new QWidget(this);
        auto *row = new QHBoxLayout(point);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.space(4));
        m_icons.push_back(new widgets::IconLabel(theme, icon, TextRole::Body, theme::ColorRole::Accent, point));
        row->addWidget(m_icons.back(), 0, Qt::AlignTop);
        m_points.push_back(new widgets::TextLabel(TextRole::Body, point));
        row->addWidget(m_points.back(), 1);
        m_column->add(point, widgets::PagedColumn::Place::Card);
    }
    m_column->setPicture(QStringLiteral("lock"));
    m_all->setObjectName(QStringLiteral("readAll"));
    m_all->setIconName(QStringLiteral("document"));
    m_column->add(m_all, widgets::PagedColumn::Place::Plain, Qt::AlignLeft);
    connect(m_column, &widgets::PagedColumn::changed, this, &StepView::changed);
    connect(m_all, &QPushButton::clicked, this, &PrivacyView::showAll);
    connect(&theme, &theme::Theme::changed, this, &PrivacyView::size);
    size();
    translate();
}

QString PrivacyView::title() const
{
    return partTitle(stepTitle(intake::Step::Privacy), m_column->page(), m_column->pageCount());
}

QString PrivacyView::help() const
{
    return stepHelp(intake::Step::Privacy);
}

QString PrivacyView::primaryAction() const
{
    return m_column->page() + 1 < m_column->pageCount() ? tr("Read on") : tr("Agree and continue");
}

void PrivacyView::rewind()
{
    m_column->rewind();
}

void PrivacyView::enter()
{
    m_column->showPage(0);
}

bool PrivacyView::goBack()
{
    const int page = m_column->page();
    m_column->showPage(page - 1);
    return page > 0;
}

void PrivacyView::activatePrimary()
{
    if (m_column->page() + 1 < m_column->pageCount())
        return m_column->showPage(m_column->page() + 1);
    m_context.session.giveConsent();
    Q_EMIT finished();
}

void PrivacyView::size()
{
    const TextRole role = m_context.theme.isGenerous() ? TextRole::Lead : TextRole::Body;
    for (widgets::TextLabel *point : m_points)
        widgets::setTextRole(point, role);
    for (widgets::IconLabel *icon : m_icons)
        icon->setBeside(role);
}

void PrivacyView::translate()
{
    const QString points[]{
        tr("We ask only what the decision on your visa needs."),
        tr("Your answers are encrypted on this machine and erased from it at the end."),
        tr("Only the ministry can open them."),
        tr("You pay on the payment provider’s own page. We never see your card number."),
        tr("You can ask to see, correct or erase your data at any time."),
    };
    for (std::size_t i = 0; i < m_points.size(); ++i)
        m_points[i]->setText(points[i]);
    m_all->setText(tr("Read all"));
}

void PrivacyView::showAll()
{
    const auto &theme = m_context.theme;
    auto *overlay = new widgets::Overlay(theme, this);
    overlay->setObjectName(QStringLiteral("privacyNotice"));
    auto *headline = new widgets::TextLabel(TextRole::Title, overlay);
    headline->setText(tr("Privacy notice"));
    overlay->setAccessibleName(headline->text());
    overlay->body()->addWidget(headline);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(4));
    const QString notice = tr(
        "Who is responsible\nThe ministry of foreign affairs, through the post named at the top of the screen.\n\n"
        "What we collect\nWhat your passport’s photo page says, your answers on this screen, and the result of your "
        "payment: amount, "
        "method and the provider’s reference. No card number is entered or kept here.\n\n"
        "Why\nTo decide on your application, to collect the fee, and to tell you the result. The law on visas is "
        "the basis; your "
        "agreement is the basis for handling it on this machine.\n\n"
        "Who sees it\nStaff who decide on visas. Your answers leave this machine sealed, so that only the ministry "
        "can open them. The "
        "payment provider learns the amount and a reference, not your answers.\n\n"
        "How long\nOn this machine until your session ends. At the ministry as long as the law on visas says, then "
        "your name and "
        "document are removed and only amounts are kept.\n\n"
        "Your rights\nYou can ask to see, correct, take with you or erase your data, and complain to the data "
        "protection authority. "
        "Ask a member of staff or write to the post.");
    for (const QString &paragraph : notice.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        auto *part = new QVBoxLayout;
        part->setSpacing(theme.space(1));
        auto *question = new widgets::TextLabel(TextRole::Strong, content);
        question->setText(paragraph.section(u'\n', 0, 0));
        part->addWidget(question);
        auto *text = new widgets::TextLabel(TextRole::Body, content);
        text->setText(paragraph.section(u'\n', 1));
        part->addWidget(text);
        column->addLayout(part);
    }
    column->addStretch(1);
    auto *scroll = new widgets::ScrollPanel(overlay);
    scroll->setContent(content);
    scroll->keepFromBar(theme.space(4));
    scroll->askForAll();
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Privacy notice"));
    new widgets::ScrollFade(theme, theme::ColorRole::Surface, *scroll);
    overlay->body()->addWidget(scroll, 1);
    auto *close = new widgets::Button(theme, widgets::Button::Kind::Secondary, overlay);
    close->setText(tr("Close the notice"));
    overlay->body()->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, overlay, &widgets::Overlay::close);
    overlay->open(close);
}

void PrivacyView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::wizard
