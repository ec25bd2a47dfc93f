// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/messagepanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace chancery::paymentui {

using theme::TextRole;

MessagePanel::MessagePanel(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(
          new widgets::IconLabel(theme, QStringLiteral("info"), TextRole::Display, theme::ColorRole::Accent, this, 1.5))
    , m_spinner(new widgets::Spinner(theme, this))
    , m_headline(new widgets::TextLabel(TextRole::Title, this))
    , m_figure(new widgets::TextLabel(TextRole::Display, this, widgets::Tone::Accent))
    , m_note(new widgets::TextLabel(TextRole::Note, this, widgets::Tone::Muted))
    , m_text(new widgets::TextLabel(TextRole::Lead, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the step's column says where the edge is
    layout->setSpacing(theme.space(4));
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_spinner, 0, Qt::AlignHCenter);
    for (auto *label : {m_headline, m_figure, m_note, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addStretch(2);
    m_headline->setObjectName(QStringLiteral("messageHeadline"));
    m_note->setObjectName(QStringLiteral("messageNote"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_figure->setObjectName(QStringLiteral("messageFigure"));
}

void MessagePanel::setMessage(const QString &icon, theme::ColorRole color, const QString &headline, const QString &text,
    const QString &figure, const QString &note)
{
    m_hasIcon = !icon.isEmpty();
    m_spinner->setVisible(!m_hasIcon);
    if (!icon.isEmpty()) {
        m_icon->setIcon(icon);
        m_icon->setColor(color);
    }
    m_headline->setText(headline);
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    m_note->setText(note);
    m_text->setText(text);
    widgets::setTextRole(
        m_text, m_theme.isTight() || m_theme.textSize() == theme::TextSize::Largest ? TextRole::Body : TextRole::Lead);
    setAccessibleName(headline);
    setAccessibleDescription(text);
    fit();
}

void MessagePanel::fit()
{
    struct Shown
    {
        bool icon;
        bool note;
    };
    for (const Shown shown : {Shown{true, true}, Shown{false, true}, Shown{false, false}}) {
        m_icon->setVisible(m_hasIcon && shown.icon);
        m_note->setVisible(shown.note && !m_note->text().isEmpty());
        layout()->invalidate();
        if (layout()->totalHeightForWidth(width()) <= height())
            return;
    }
}

void MessagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace chancery::paymentui
