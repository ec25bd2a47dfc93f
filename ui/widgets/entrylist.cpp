// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/entrylist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::widgets {

EntryList::EntryList(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_rows(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(2));
    m_rows->setSpacing(theme.space(1));
    m_column->addLayout(m_rows);
}

void EntryList::setAdder(QWidget *adder)
{
    m_adder = adder;
    m_column->addWidget(adder);
    setFocusProxy(adder);
    fitAdder();
}

void EntryList::setMaximum(int entries)
{
    m_maximum = entries;
    fitAdder();
}

void EntryList::fitAdder()
{
    if (m_adder != nullptr)
        m_adder->setVisible(m_entries.size() < m_maximum);
}

void EntryList::setEntries(const QStringList &entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    rebuild();
}

void EntryList::rebuild()
{
    while (const QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was touched
        delete item;
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(m_theme.space(3));
        auto *label = new TextLabel(theme::TextRole::Body, row);
        label->setText(m_entries.at(i));
        auto *remove = new Button(m_theme, Button::Kind::Quiet, row);
        remove->setObjectName(QStringLiteral("remove%1").arg(i));
        remove->setIconName(QStringLiteral("close"));
        remove->setText(tr("Remove"));
        //: %1 one of several answers
        remove->setAccessibleName(tr("Remove %1").arg(m_entries.at(i)));
        connect(remove, &QPushButton::clicked, this, [this, i] { Q_EMIT removed(i); });
        line->addWidget(label, 1);
        line->addWidget(remove);
        m_rows->addWidget(row);
        row->show();
    }
    fitAdder();
    updateGeometry();
}

void EntryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace chancery::widgets
