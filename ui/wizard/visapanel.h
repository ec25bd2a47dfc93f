// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/previousvisa.h"
#include "ui/widgets/overlay.h"

class QLineEdit;

namespace chancery::widgets {
class DateEdit;
class Field;
}

namespace chancery::wizard {

/// A sheet that asks about one visa of the past.
class VisaPanel final : public widgets::Overlay
{
    Q_OBJECT

public:
    VisaPanel(const theme::Theme &theme, QWidget *host, const QString &title, QDate today);

    void present();

Q_SIGNALS:
    /// Complete, with its first day not after its last.
    void given(const chancery::domain::PreviousVisa &visa);

private:
    void give();

    QDate m_today;
    QLineEdit *m_number;
    widgets::DateEdit *m_from;
    widgets::DateEdit *m_to;
    widgets::Field *m_fromField;
    widgets::Field *m_toField;
};

} // namespace chancery::wizard
