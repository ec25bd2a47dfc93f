// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class IconLabel;
class Spinner;
class TextLabel;
}

namespace chancery::wizard {

/// What the kiosk shows before it can be used, and when it cannot: what is the matter, where to go instead, and for staff the code and the next step.
class PreflightView final : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightView(const theme::Theme &theme, QWidget *parent = nullptr);

    void showStarting();
    void showOutOfService(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    QString m_code;
    widgets::IconLabel *m_icon;
    widgets::TextLabel *m_headline;
    widgets::TextLabel *m_text;
    widgets::Spinner *m_spinner;
    QWidget *m_staff;
    widgets::TextLabel *m_staffHeadline;
    widgets::TextLabel *m_staffText;
};

} // namespace chancery::wizard
