// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/reviewview.h"

#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollfade.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/answertext.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/stepwords.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace chancery::wizard {

using intake::Step;
using theme::TextRole;

ReviewView::ReviewView(const WizardContext &context, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_scroll(new widgets::ScrollPanel(this))
    , m_declaration(new FormView(context, Step::Review, this))
{
    setObjectName(QStringLiteral("review"));
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_scroll);
    stack->addWidget(m_declaration);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    new widgets::ScrollFade(context.theme, theme::ColorRole::Paper, *m_scroll);
    connect(m_declaration, &StepView::changed, this, &StepView::changed);
    connect(m_declaration, &StepView::finished, this, &StepView::finished);
    // Made anew, a group at a turn: whether they stand in two columns depends on the text, and all at once would take
    // longer than a frame. What stood there goes first, so that it is not dressed once more only to be deleted.
    connect(&context.theme, &theme::Theme::changed, this, [this] {
        if (isVisible() && !m_declaring)
            fill(First::NextEvent);
    });
}

QString ReviewView::title() const
{
    if (!m_declaring)
        return stepTitle(Step::Review);
    return m_context.theme.isTight() ? partTitle(tr("Your declaration"), m_declaration->page(), m_declaration->pageCount())
                                     : tr("Your declaration");
}

QString ReviewView::subtitle() const
{
    if (m_declaring)
        return m_declaration->pageCount() > 1 ? m_declaration->subtitle() : QString();
    return stepSubtitle(Step::Review);
}

QString ReviewView::help() const
{
    return stepHelp(Step::Review);
}

QString ReviewView::primaryAction() const
{
    if (!m_declaring)
        return tr("Everything is right");
    return m_declaration->page() + 1 < m_declaration->pageCount() ? m_declaration->primaryAction() : tr("Continue to the fee");
}

QList<QWidget *> ReviewView::dressedParts()
{
    return {m_scroll, m_declaration};
}

void ReviewView::enter()
{
    fill(First::Now);
    showDeclaration(false);
}

void ReviewView::leave()
{
    // Written anew when it is entered; until then nobody has to dress it.
    QTimer::singleShot(0, this, [this] {
        if (!isVisible())
            clear();
    });
}

void ReviewView::showDeclaration(bool shown)
{
    m_declaring = shown;
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_declaration->enter();
    Q_EMIT changed();
}

void ReviewView::activatePrimary()
{
    if (m_declaring) {
        m_declaration->activatePrimary();
        return;
    }
    showDeclaration(true);
    if (m_declaration->isEmpty())
        Q_EMIT finished();
}

bool ReviewView::goBack()
{
    if (!m_declaring)
        return false;
    if (!m_declaration->goBack())
        showDeclaration(false);
    return true;
}

void ReviewView::wipe()
{
    m_declaration->wipe();
    m_declaring = false;
    clear();
}

void ReviewView::clear()
{
    m_groups.clear();
    m_scroll->setContent(new QWidget);
}

QWidget *ReviewView::makeGroup(Step step, QWidget *parent)
{
    const auto &theme = m_context.theme;
    auto *card = new QFrame(parent);
    widgets::setSurface(card, QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(4));
    column->setSpacing(theme.space(1));
    auto *head = new QHBoxLayout;
    auto *name = new widgets::TextLabel(TextRole::Lead, card);
    name->setText(step == Step::ConfirmPassport ? tr("Your passport") : stepTitle(step));
    head->addWidget(name, 1);
    auto *change = new widgets::Button(theme, widgets::Button::Kind::Quiet, card);
    change->setObjectName(QStringLiteral("change_") + intake::toString(step));
    change->setText(tr("Change"));
    change->setIconName(QStringLiteral("edit"));
    //: %1 name of the group that is changed: Your trip
    change->setAccessibleName(tr("Change: %1").arg(name->text()));
    head->addWidget(change);
    column->addLayout(head);
    connect(change, &QPushButton::clicked, this, [this, step] { Q_EMIT changeRequested(step); });

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(6));
    grid->setVerticalSpacing(theme.space(1));
    const bool two = width() >= theme.textPixels(TextRole::Body) * 34;
    int index = 0;
    for (const intake::FieldSpec &spec : m_context.session.fields(step)) {
        const QString answer = answerText(m_context, spec.id);
        if (answer.isEmpty())
            continue;
        auto *label = new widgets::TextLabel(TextRole::Note, card, widgets::Tone::Muted);
        label->setText(fieldLabel(spec.id));
        auto *value = new widgets::TextLabel(TextRole::Strong, card);
        value->setText(answer);
        value->setContentsMargins(0, 0, 0, theme.space(2));
        const int at = two ? index % 2 : 0;
        const int row = (two ? index / 2 : index) * 2;
        grid->addWidget(label, row, at, Qt::AlignBottom);
        grid->addWidget(value, row + 1, at, Qt::AlignTop);
        ++index;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, two ? 1 : 0);
    column->addLayout(grid);
    return card;
}

void ReviewView::fill(First first)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.space(4));
    column->addStretch(1);
    m_groups.clear();
    for (const Step step : m_context.session.steps()) {
        if (step >= Step::ConfirmPassport && step < Step::Review)
            m_groups.push_back(step);
    }
    m_scroll->setContent(content);
    m_scroll->keepFromBar(m_context.theme.space(4));
    m_scroll->setAccessibleName(stepTitle(Step::Review));
    if (first == First::Now)
        addGroup(content, column);
    else
        addGroupNext(content, column);
}

void ReviewView::addGroupNext(QWidget *content, QVBoxLayout *column)
{
    QTimer::singleShot(0, content, [this, content, column] { addGroup(content, column); });
}

void ReviewView::addGroup(QWidget *content, QVBoxLayout *column)
{
    if (m_groups.empty())
        return;
    const Step step = m_groups.front();
    m_groups.pop_front();
    QWidget *group = makeGroup(step, content);
    column->insertWidget(column->count() - 1, group);
    group->show();
    if (!m_groups.empty())
        addGroupNext(content, column);
}

void ReviewView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        fill(First::NextEvent);
}

} // namespace chancery::wizard
