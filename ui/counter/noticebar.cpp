// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/noticebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <utility>

namespace chancery::counter {

using widgets::Button;
using widgets::Tone;

NoticeBar::NoticeBar(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new widgets::TextLabel(theme::TextRole::Body, this))
    , m_button(new Button(theme, Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_button->setObjectName(QStringLiteral("noticeButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(1));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_end.setSingleShot(true);
    m_end.setInterval(shownFor);
    connect(&m_end, &QTimer::timeout, this, &NoticeBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        clear();
        if (act)
            act();
    });
    hide();
}

void NoticeBar::tell(Tone tone, const QString &text, const QString &button, const std::function<void()> &act)
{
    m_act = act;
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    const QString surface = tone == Tone::Danger ? QStringLiteral("danger")
        : tone == Tone::Attention                ? QStringLiteral("attention")
        : tone == Tone::Success                  ? QStringLiteral("success")
                                                 : QStringLiteral("soft");
    widgets::setSurface(this, surface);
    setAccessibleName(text);
    show();
    m_end.start();
}

void NoticeBar::clear()
{
    m_end.stop();
    m_act = {};
    hide();
}

} // namespace chancery::counter
