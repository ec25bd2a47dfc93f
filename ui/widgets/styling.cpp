// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/styling.h"

#include <QStyle>
#include <QWidget>

namespace chancery::widgets {

void setStyleProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // dressed once, when it is shown or asked for its size
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setTextRole(QWidget *widget, theme::TextRole role)
{
    const auto name = [role] {
        switch (role) {
        case theme::TextRole::Note:
            return QStringLiteral("note");
        case theme::TextRole::Body:
            return QStringLiteral("body");
        case theme::TextRole::Strong:
            return QStringLiteral("strong");
        case theme::TextRole::Lead:
            return QStringLiteral("lead");
        case theme::TextRole::Title:
            return QStringLiteral("title");
        case theme::TextRole::Display:
            return QStringLiteral("display");
        }
        return QString();
    };
    setStyleProperty(widget, "textRole", name());
}

void setTone(QWidget *widget, Tone tone)
{
    const auto name = [tone] {
        switch (tone) {
        case Tone::Plain:
            return QString();
        case Tone::Muted:
            return QStringLiteral("muted");
        case Tone::Accent:
            return QStringLiteral("accent");
        case Tone::Success:
            return QStringLiteral("success");
        case Tone::Attention:
            return QStringLiteral("attention");
        case Tone::Danger:
            return QStringLiteral("danger");
        }
        return QString();
    };
    setStyleProperty(widget, "tone", name());
}

void setSurface(QWidget *widget, const QString &surface)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(widget, "surface", surface);
}

} // namespace chancery::widgets
