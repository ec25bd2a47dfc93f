// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/textrole.h"

#include <QString>

class QWidget;

namespace chancery::widgets {

/// Colour of words and marks, as the style sheet knows it.
enum class Tone { Plain, Muted, Accent, Success, Attention, Danger };

void setTextRole(QWidget *widget, theme::TextRole role);
void setTone(QWidget *widget, Tone tone);
/// page, card, sheet, top, bottom, soft, success, attention, danger
void setSurface(QWidget *widget, const QString &surface);
/// Sets a property that the style sheet looks at, and has the widget dressed anew when it changed.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

} // namespace chancery::widgets
