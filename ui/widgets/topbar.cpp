// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/topbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace chancery::widgets {

TopBar::TopBar(const theme::Theme &theme, const QString &emblem, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(new TextLabel(theme::TextRole::Strong, this))
    , m_line(new TextLabel(theme::TextRole::Note, this, Tone::Muted))
    , m_row(new QHBoxLayout)
    , m_below(new QVBoxLayout)
    , m_start(new QSpacerItem(0, 0))
{
    setSurface(this, QStringLiteral("top"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(1));
    m_row->setSpacing(theme.space(1));
    m_below->setSpacing(theme.space(1));
    column->addLayout(m_row);
    column->addLayout(m_below);
    m_row->addSpacerItem(m_start);
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
    fitEdges();
    connect(&theme, &theme::Theme::changed, this, &TopBar::refit, Qt::QueuedConnection);
}

void TopBar::setPlace(const QString &name, const QString &line)
{
    m_name->setText(name);
    m_line->setText(line);
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

bool TopBar::isScarce() const
{
    return m_theme.isCompact() && m_theme.textSize() == theme::TextSize::Largest;
}

int TopBar::placeWords() const
{
    const int name = QFontMetrics(m_theme.font(theme::TextRole::Strong)).horizontalAdvance(m_name->text());
    const QFontMetrics line(m_theme.font(theme::TextRole::Note));
    return isScarce() ? name : std::max(name, line.horizontalAdvance(m_line->text()));
}

int TopBar::placeWidth() const
{
    return 2 * side() + beforeEmblem() + m_theme.space(3) + m_theme.iconPixels(theme::TextRole::Title) + placeWords();
}

int TopBar::side() const
{
    if (m_theme.density() == theme::Density::Desk)
        return m_theme.space(4);
    return m_theme.space(m_theme.isCompact() ? 6 : 7) - m_theme.space(3); // a button keeps that beside its name
}

int TopBar::beforeEmblem() const
{
    if (m_theme.density() == theme::Density::Desk)
        return m_theme.space(2);
    // The drawing begins a ninth of its side within it.
    return std::max(0, m_theme.space(3) - m_theme.iconPixels(theme::TextRole::Title) / 9);
}

void TopBar::fitEdges()
{
    const int edge = m_theme.space(m_isLow ? 1 : 2);
    layout()->setContentsMargins(side(), edge, side(), edge);
    m_start->changeSize(beforeEmblem(), 0);
    m_row->invalidate();
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
    if (rows == 1) {
        auto *line = new QHBoxLayout;
        m_below->addLayout(line);
        for (BarButton *button : buttons) {
            if (line->count() > 0)
                line->addStretch(1); // they stand from edge to edge
            line->addWidget(button);
        }
        return;
    }
    // Below each other, in columns.
    auto *grid = new QGridLayout;
    grid->setSpacing(m_theme.space(1));
    m_below->addLayout(grid);
    const int each = (static_cast<int>(buttons.size()) + rows - 1) / rows;
    for (int i = 0; i < static_cast<int>(buttons.size()); ++i) {
        grid->addWidget(buttons[static_cast<std::size_t>(i)], i / each, i % each, Qt::AlignHCenter);
        grid->setColumnStretch(i % each, 1);
    }
}

int TopBar::widthOf(const std::vector<BarButton *> &buttons, const Fit &fit, std::size_t from, std::size_t to) const
{
    int sum = 0;
    for (std::size_t i = from; i < std::min(to, buttons.size()); ++i)
        sum += buttons[i]->widthWith(fit.naming, fit.letters) + m_theme.space(1);
    return sum;
}

bool TopBar::fits(const std::vector<BarButton *> &buttons, const Fit &fit, int place) const
{
    if (fit.rows == 0)
        return place + widthOf(buttons, fit, 0, buttons.size()) <= width();
    const auto rows = static_cast<std::size_t>(fit.rows);
    const std::size_t each = (buttons.size() + rows - 1) / rows;
    int columns = 0;
    for (std::size_t column = 0; column < each; ++column) {
        int widest = 0;
        for (std::size_t i = column; i < buttons.size(); i += each)
            widest = std::max(widest, widthOf(buttons, fit, i, i + 1));
        columns += widest;
    }
    return 2 * side() + columns <= width();
}

TopBar::Fit TopBar::bestFit(const std::vector<BarButton *> &buttons) const
{
    using Naming = BarButton::Naming;
    constexpr int step = 2; // pixels
    constexpr int largestWhereScarce = 28; // pixels
    const int whole = m_theme.textPixels(theme::TextRole::Note);
    const int own = isScarce() ? std::min(whole, largestWhereScarce) : whole;
    const int least = whole * 100 / static_cast<int>(m_theme.textSize());
    const int emblem = placeWidth() - placeWords();
    // The place keeps its name as long as all buttons keep a word.
    for (const int place : {placeWidth(), emblem}) {
        for (int letters = m_isLow ? least : own; letters >= least; letters -= step) {
            const auto found = [&](int rows, Naming naming) { return fits(buttons, {rows, naming, letters}, place); };
            if (!m_theme.isTall()) {
                for (const Naming naming : {Naming::Full, Naming::Brief}) {
                    if (found(0, naming))
                        return {0, naming, letters};
                }
                continue;
            }
            const int rows = found(1, Naming::Brief) ? 1 : 2;
            for (const Naming naming : {Naming::Full, Naming::Brief}) {
                if (found(rows, naming))
                    return {rows, naming, letters};
            }
        }
    }
    return {m_theme.isTall() ? 1 : 0, Naming::None, own};
}

void TopBar::setLow(bool low)
{
    if (std::exchange(m_isLow, low) == low)
        return;
    refit();
}

void TopBar::refit()
{
    fitEdges();
    const std::vector<BarButton *> buttons = shownButtons();
    const Fit fit = bestFit(buttons);
    for (BarButton *button : m_buttons)
        button->setNaming(fit.naming, fit.letters);
    arrange(buttons, fit.rows);
    // The line under the name goes first, then the name: the emblem stays.
    const QFontMetrics name(m_theme.font(theme::TextRole::Strong));
    const QFontMetrics line(m_theme.font(theme::TextRole::Note));
    const int beside = fit.rows == 0 ? widthOf(buttons, fit, 0, buttons.size()) : 0;
    const int left = width() - beside - (placeWidth() - placeWords());
    m_line->setVisible(!isScarce() && !m_line->text().isEmpty() && line.horizontalAdvance(m_line->text()) <= left);
    m_name->setVisible(name.horizontalAdvance(m_name->text()) <= left);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refit();
}

} // namespace chancery::widgets
