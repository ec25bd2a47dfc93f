// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/doneview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"

#include <QBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace chancery::paymentui {

using theme::TextRole;

void DoneView::fitBehind()
{
    if (std::exchange(m_fitDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_fitDue)
                fit();
        },
        Qt::QueuedConnection);
}

void DoneView::showParts(unsigned parts)
{
    const bool large = (parts & LargeWords) != 0;
    const bool urgent = isTrouble() || isAnswer();
    m_saved->setVisible(urgent || (hasNews() && (parts & GoodNews) != 0));
    widgets::setTextRole(m_headline, large ? TextRole::Display : TextRole::Title);
    m_mark->setBeside(large ? TextRole::Display : TextRole::Title);
    for (widgets::TextLabel *label : {m_referenceLabel, m_next})
        widgets::setTextRole(label, large ? TextRole::Lead : TextRole::Body);
    widgets::setTextRole(m_queue, large ? TextRole::Title : TextRole::Strong);
    widgets::setTextRole(m_reference, large ? TextRole::Display : TextRole::Title);
    m_next->setVisible((parts & WhatComes) != 0 || !urgent);
    m_next->setText((parts & When) != 0 ? wizard::sentences(m_whatComes, m_when) : m_whatComes);
    m_codeNote->setVisible(!m_code->isEmpty() && (parts & CodeNote) != 0);
    m_countdown->setVisible((parts & TimeLeft) != 0);
    // The middle of the mark is that of the first line.
    m_mark->setFixedHeight(std::max(m_mark->sizeHint().height(), m_headline->fontMetrics().height()));
    for (QLayout *part : m_saved->findChildren<QLayout *>())
        part->invalidate(); // it would keep its height until the next event
}

int DoneView::codeSide(unsigned parts, int most, bool below)
{
    showParts(parts);
    const int between = m_words->spacing();
    const auto heightOf = [between](std::initializer_list<const QWidget *> shown, int width) {
        int height = 0;
        for (const QWidget *part : shown)
            height += part->isHidden() ? 0 : part->heightForWidth(width) + between;
        return height;
    };
    const auto wordsHeight = [&](int width) {
        return heightOf({m_headline}, width - m_mark->sizeHint().width() - between)
            + heightOf({m_referenceLabel, m_reference, m_queue, m_next, m_saved, m_countdown}, width);
    };
    if (below) {
        const int room = height() - wordsHeight(width()) - heightOf({m_codeNote}, width()) - m_halves->spacing();
        const int side = m_code->wholeSide(std::min(room, most));
        return side >= m_code->sizeHint().height() ? side : 0;
    }
    // Its note is as wide as the code, and the words have what is left.
    int side = m_code->wholeSide(most);
    for (int i = 0; i < 2; ++i)
        side = m_code->wholeSide(std::min(height() - heightOf({m_codeNote}, side), most));
    const int least = std::max(m_code->minimumSizeHint().height(),
        m_codeNote->isHidden() ? 0 : m_codeNote->minimumSizeHint().width()); // of its longest word
    const bool isEnough = side >= least;
    return isEnough && wordsHeight(width() - side - m_halves->spacing()) <= height() ? side : 0;
}

void DoneView::fit()
{
    m_fitDue = false;
    const bool below = width() < m_theme.millimetres(160) || height() > width();
    m_halves->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(m_theme.space(below ? 5 : 7));
    m_halves->setStretch(0, below ? 0 : 1);
    m_halves->setStretch(1, below ? 1 : 0);
    (below ? m_words : m_underCode)->removeWidget(m_countdown);
    (below ? m_underCode : m_words)->addWidget(m_countdown);
    m_countdown->setAlignment(below ? Qt::AlignHCenter : Qt::AlignLeading);
    // Where letters are large already, larger ones would come and go with what is told.
    const unsigned all
        = m_theme.textSize() == theme::TextSize::Normal || m_theme.isGenerous() ? All : All & ~LargeWords;
    const int smallest = m_code->minimumSizeHint().height();
    unsigned shown = all;
    int side = 0;
    int most = 0;
    for (const int wanted : {below ? width() * 9 / 10 : width() * 2 / 5, width() / 3, smallest}) {
        most = wanted;
        shown = all;
        side = codeSide(shown, most, below);
        for (unsigned part = GoodNews; side == 0 && part < All; part *= 2) {
            shown &= ~part;
            side = codeSide(shown, most, below);
        }
        if (side > 0 || below)
            break;
    }
    for (unsigned part = CodeNote; part > 0; part /= 2) {
        if ((all & ~shown & part) == 0 || part == LargeWords)
            continue;
        if (const int again = codeSide(shown | part, most, below); again > 0) {
            shown |= part;
            side = again;
        }
    }
    showParts(shown);
    side = std::max(side, smallest);
    m_code->setFixedSize(side, side);
    m_codeNote->setMinimumWidth(below ? 0 : side);
    m_codeNote->setMaximumWidth(below ? QWIDGETSIZE_MAX : side);
}

} // namespace chancery::paymentui
