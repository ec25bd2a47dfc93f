// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/overlay.h"

class QLineEdit;

namespace chancery::widgets {
class Button;
class Field;
class TextLabel;
}

namespace chancery::paymentui {

/// Where the receipt shall be sent. Says what the address is used for before it is given; holds it only while it is
/// open.
class MailPanel final : public widgets::Overlay
{
    Q_OBJECT

public:
    /// `address`: what the person has given as their own before, or nothing.
    MailPanel(const theme::Theme &theme, QWidget *host, const QString &address);

    void present();

Q_SIGNALS:
    /// An address that can be written to; the panel is closing.
    void given(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void give();

    widgets::TextLabel *m_headline;
    widgets::TextLabel *m_consent;
    QLineEdit *m_address;
    widgets::Field *m_field;
    widgets::Button *m_cancel;
    widgets::Button *m_send;
};

} // namespace chancery::paymentui
