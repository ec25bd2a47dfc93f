// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/topbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace chancery::widgets {

TopBar::TopBar(const theme::Theme &theme, const QString &emblem, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(new TextLabel(theme::TextRole::Strong, this))
    , m_line(new TextLabel(theme::TextRole::Note, this, Tone::Muted))
    , m_row(new QHBoxLayout)
    , m_below(new QVBoxLayout)
{
    setSurface(this, QStringLiteral("top"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(5), theme.space(2), theme.space(4), theme.space(2));
    column->setSpacing(theme.space(1));
    m_row->setSpacing(theme.space(1));
    m_below->setSpacing(theme.space(1));
    column->addLayout(m_row);
    column->addLayout(m_below);
    m_row->addWidget(new IconLabel(theme, emblem, theme::TextRole::Title, theme::ColorRole::Accent, this));
    m_row->addSpacing(theme.space(3));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addStretch(1);
    m_row->addLayout(words, 1);
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
    m_row->addWidget(button);
    return button;
}

QSize TopBar::minimumSizeHint() const
{
    return {m_theme.touch() * 7, layout()->minimumSize().height()};
}

std::vector<BarButton *> TopBar::shownButtons() const
{
    std::vector<BarButton *> shown;
    std::copy_if(m_buttons.begin(), m_buttons.end(), std::back_inserter(shown),
        [](const BarButton *button) { return !button->isHidden(); });
    return shown;
}

int TopBar::placeWidth() const
{
    const QFontMetrics name(m_theme.font(theme::TextRole::Strong));
    const QFontMetrics line(m_theme.font(theme::TextRole::Note));
    return m_theme.space(5) + m_theme.space(4) + m_theme.space(3) + m_theme.iconPixels(theme::TextRole::Title)
        + std::max(name.horizontalAdvance(m_name->text()), line.horizontalAdvance(m_line->text()));
}

void TopBar::arrange(const std::vector<BarButton *> &buttons, int rows)
{
    if (rows == m_rows && buttons == m_arranged)
        return;
    m_rows = rows;
    m_arranged = buttons;
    for (BarButton *button : m_buttons)
        m_row->removeWidget(button);
    while (QLayoutItem *old = m_below->takeAt(0)) {
        while (QLayoutItem *inner = old->layout()->takeAt(0))
            delete inner;
        delete old;
    }
    if (rows == 0) {
        for (BarButton *button : m_buttons)
            m_row->addWidget(button);
        return;
    }
    const std::size_t each = (buttons.size() + static_cast<std::size_t>(rows) - 1) / static_cast<std::size_t>(rows);
    QHBoxLayout *line = nullptr;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (i % each == 0) {
            line = new QHBoxLayout;
            m_below->addLayout(line);
        } else if (rows == 1) {
            line->addStretch(1); // they stand from edge to edge
        }
        line->addWidget(buttons[i], rows == 1 ? 0 : 1, rows == 1 ? Qt::Alignment() : Qt::AlignHCenter);
    }
}

void TopBar::refit()
{
    using Naming = BarButton::Naming;
    const std::vector<BarButton *> buttons = shownButtons();
    const auto widthOf = [&](Naming naming, std::size_t from, std::size_t to) {
        int sum = 0;
        for (std::size_t i = from; i < std::min(to, buttons.size()); ++i)
            sum += buttons[i]->widthWith(naming) + m_theme.space(1);
        return sum;
    };
    const auto fits = [&](Naming naming, int rows) {
        if (rows == 0)
            return placeWidth() + widthOf(naming, 0, buttons.size()) <= width();
        const std::size_t each = (buttons.size() + static_cast<std::size_t>(rows) - 1) / static_cast<std::size_t>(rows);
        for (std::size_t from = 0; from < buttons.size(); from += each) {
            if (m_theme.space(5) + m_theme.space(4) + widthOf(naming, from, from + each) > width())
                return false;
        }
        return true;
    };
    int rows = 0;
    Naming naming = fits(Naming::Full, 0) ? Naming::Full : fits(Naming::Brief, 0) ? Naming::Brief : Naming::None;
    if (m_theme.isTall()) {
        rows = fits(Naming::Brief, 1) ? 1 : 2;
        naming = fits(Naming::Full, rows) ? Naming::Full : fits(Naming::Brief, rows) ? Naming::Brief : Naming::None;
        if (naming == Naming::None)
            rows = 1;
    }
    for (BarButton *button : m_buttons)
        button->setNaming(naming);
    arrange(buttons, rows);
    // The line under the name goes first, then the name: the emblem stays.
    const QFontMetrics name(m_theme.font(theme::TextRole::Strong));
    const QFontMetrics line(m_theme.font(theme::TextRole::Note));
    const int words = std::max(name.horizontalAdvance(m_name->text()), line.horizontalAdvance(m_line->text()));
    const int left = width() - (rows == 0 ? widthOf(naming, 0, buttons.size()) : 0) - (placeWidth() - words);
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
