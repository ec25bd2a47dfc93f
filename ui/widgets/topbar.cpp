// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/topbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <numeric>

namespace chancery::widgets {

TopBar::TopBar(const theme::Theme &theme, const QString &emblem, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(new TextLabel(theme::TextRole::Strong, this))
    , m_line(new TextLabel(theme::TextRole::Note, this, Tone::Muted))
{
    setSurface(this, QStringLiteral("top"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(5), theme.space(2), theme.space(4), theme.space(2));
    row->setSpacing(theme.space(1));
    row->addWidget(new IconLabel(theme, emblem, theme::TextRole::Title, theme::ColorRole::Accent, this));
    row->addSpacing(theme.space(3));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_name->setWordWrap(false);
    m_line->setWordWrap(false);
    m_name->setMinimumWidth(0);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&theme, &theme::Theme::changed, this, &TopBar::refit, Qt::QueuedConnection);
}

void TopBar::setPlace(const QString &name, const QString &line)
{
    m_name->setText(name);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    refit();
}

BarButton *TopBar::addButton(const QString &icon, const QString &objectName)
{
    auto *button = new BarButton(m_theme, icon, this);
    button->setObjectName(objectName);
    m_buttons.push_back(button);
    layout()->addWidget(button);
    return button;
}

QSize TopBar::minimumSizeHint() const
{
    return {m_theme.touch() * 7, layout()->minimumSize().height()};
}

void TopBar::refit()
{
    const QFontMetrics name(m_theme.font(theme::TextRole::Strong));
    const QFontMetrics line(m_theme.font(theme::TextRole::Note));
    const int words = std::max(name.horizontalAdvance(m_name->text()), line.horizontalAdvance(m_line->text()));
    const int place = m_theme.space(5) + m_theme.space(4) + m_theme.space(3) + m_theme.iconPixels(theme::TextRole::Title) + words;
    const auto buttons = [this](auto widthOf) {
        return std::accumulate(m_buttons.begin(), m_buttons.end(), 0,
            [&](int sum, const BarButton *button) {
                return button->isHidden() ? sum : sum + widthOf(button) + m_theme.space(1);
            });
    };
    const bool named = place + buttons([](const BarButton *button) { return button->fullWidth(); }) <= width();
    for (BarButton *button : m_buttons)
        button->setNameShown(named);
    // The line under the name goes first, then the name: the emblem stays.
    const int left = width() - buttons([](const BarButton *button) { return button->sizeHint().width(); }) - (place - words);
    const bool scarce = m_theme.isCompact() && m_theme.textSize() == theme::TextSize::Largest; // height is for the step
    m_line->setVisible(!scarce && !m_line->text().isEmpty() && line.horizontalAdvance(m_line->text()) <= left);
    m_name->setVisible(name.horizontalAdvance(m_name->text()) <= left);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refit();
}

} // namespace chancery::widgets
