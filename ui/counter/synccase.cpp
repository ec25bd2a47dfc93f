// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/synccase.h"

#include "ui/counter/notices.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/workwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::counter {

using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;

SyncCase::SyncCase(SyncDesk &desk, const CounterContext &context, QWidget *parent)
    : WorkCase(parent)
    , m_desk(desk)
    , m_context(context)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_text(new TextLabel(TextRole::Body, this))
    , m_advice(new TextLabel(TextRole::Body, this))
    , m_message(new widgets::Banner(context.theme, Tone::Danger, this))
    , m_act(new Button(context.theme, Button::Kind::Primary, this))
    , m_save(new Button(context.theme, Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("syncCase"));
    m_title->setObjectName(QStringLiteral("syncTitle"));
    m_text->setObjectName(QStringLiteral("syncText"));
    m_advice->setObjectName(QStringLiteral("syncAdvice"));
    m_message->setObjectName(QStringLiteral("syncMessage"));
    m_act->setObjectName(QStringLiteral("syncAct"));
    m_save->setObjectName(QStringLiteral("syncSave"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(context.theme.space(3));
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(m_act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.space(3));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_message)})
        column->addWidget(part);
    column->addLayout(foot);
    column->addStretch(1);
    connect(m_act, &QPushButton::clicked, this, &SyncCase::act);
    connect(m_save, &QPushButton::clicked, this, &SyncCase::chooseFile);
    m_message->hide();
    translate();
}

SyncCase::~SyncCase() = default;

void SyncCase::open(const WorkItem &item)
{
    if (item.id != m_item.id) {
        m_call.reset();
        m_message->hide();
    }
    m_item = item;
    translate();
}

void SyncCase::forget()
{
    m_call.reset();
    m_item = {};
    m_message->hide();
    translate();
}

void SyncCase::act()
{
    m_message->hide();
    if (m_item.kind == WorkItem::Kind::Unsent) {
        m_desk.sendNow();
        m_context.notices.tell(Tone::Plain, tr("What waits is being sent."));
        return Q_EMIT ended();
    }
    m_call = std::make_unique<QObject>();
    m_desk.sendAgain(m_item.id, m_call.get(), [this](const domain::Expected<void, payment::GatewayProblem> &answer) {
        answered(answer, tr("The record is in the queue once more."));
        Q_EMIT ended();
    });
}

void SyncCase::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the sealed record"), m_item.application.text() + QStringLiteral(".cms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("cms"));
    connect(dialog, &QFileDialog::fileSelected, this, &SyncCase::save);
    dialog->open();
}

void SyncCase::save(const QString &path)
{
    m_call = std::make_unique<QObject>();
    m_desk.save(m_item.id, path, m_call.get(), [this](const domain::Expected<void, payment::GatewayProblem> &answer) {
        answered(answer, tr("Saved. Only the post and the ministry can open it."));
    });
}

void SyncCase::answered(const domain::Expected<void, payment::GatewayProblem> &answer, const QString &words)
{
    if (answer)
        return m_context.notices.tell(Tone::Success, words);
    m_message->setText({}, problemText(answer.error()));
    m_message->show();
}

void SyncCase::changeEvent(QEvent *event)
{
    WorkCase::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void SyncCase::translate()
{
    const bool letter = m_item.kind == WorkItem::Kind::Letter;
    setAccessibleName(tr("Sync problem"));
    m_title->setText(WorkWords::title(m_item, m_context.theme.locale()));
    m_text->setText(WorkWords::text(m_item));
    m_advice->setText(WorkWords::advice(m_item));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_act->setText(letter ? tr("Send it again") : tr("Send now"));
    m_act->setVisible(letter || m_item.kind == WorkItem::Kind::Unsent);
    m_save->setText(tr("Save as a file"));
    m_save->setVisible(letter);
}

} // namespace chancery::counter
