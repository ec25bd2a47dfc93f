// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/pane.h"

#include "ui/counter/selection.h"

#include <QEvent>

namespace chancery::counter {

Pane::Pane(const CounterContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    const auto show = [this](const domain::ApplicationRef &application) { showApplication(application); };
    connect(&context.selection, &Selection::changed, this, show);
    connect(&context.selection, &Selection::renewed, this, show);
}

Pane::~Pane() = default;

void Pane::activate()
{
    QWidget *first = focusPolicy() == Qt::NoFocus ? nextInFocusChain() : this;
    if (first == this || isAncestorOf(first))
        first->setFocus(Qt::ShortcutFocusReason);
}

void Pane::perform(const QString &) { }

void Pane::showApplication(const domain::ApplicationRef &) { }

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::counter
