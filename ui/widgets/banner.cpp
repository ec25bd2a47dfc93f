// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chancery::widgets {

Banner::Banner(const theme::Theme &theme, Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_words(new QVBoxLayout)
    , m_icon(new IconLabel(theme, QStringLiteral("info"), theme::TextRole::Body, theme::ColorRole::Accent, this))
    , m_headline(new TextLabel(theme::TextRole::Strong, this))
    , m_text(new TextLabel(theme::TextRole::Body, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    row->setSpacing(theme.space(4));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_words->setSpacing(theme.space(1));
    m_words->addWidget(m_headline);
    m_words->addWidget(m_text);
    row->addLayout(m_words, 1);
    m_headline->hide();
    setTone(tone);
}

void Banner::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Accent:
        setSurface(this, QStringLiteral("soft"));
        m_icon->setIcon(QStringLiteral("info"));
        m_icon->setColor(theme::ColorRole::Accent);
        break;
    case Tone::Success:
        setSurface(this, QStringLiteral("success"));
        m_icon->setIcon(QStringLiteral("check-circle"));
        m_icon->setColor(theme::ColorRole::Success);
        break;
    case Tone::Attention:
        setSurface(this, QStringLiteral("attention"));
        m_icon->setIcon(QStringLiteral("warning"));
        m_icon->setColor(theme::ColorRole::Attention);
        break;
    case Tone::Danger:
        setSurface(this, QStringLiteral("danger"));
        m_icon->setIcon(QStringLiteral("error"));
        m_icon->setColor(theme::ColorRole::Danger);
        break;
    }
}

void Banner::setAction(QWidget *action)
{
    m_words->addWidget(action, 0, Qt::AlignLeading);
}

void Banner::setText(const QString &headline, const QString &text)
{
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(headline.isEmpty() ? text : headline);
    setAccessibleDescription(text);
}

} // namespace chancery::widgets
