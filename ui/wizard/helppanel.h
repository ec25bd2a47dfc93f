// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/overlay.h"

namespace chancery::wizard {

/// Help for the present step, from the side, always in the same place.
class HelpPanel final : public widgets::Overlay
{
    Q_OBJECT

public:
    HelpPanel(const theme::Theme &theme, QWidget *host, const QString &title, const QString &text);
    void present();

Q_SIGNALS:
    void staffWanted();

private:
    QWidget *m_close;
};

} // namespace chancery::wizard
