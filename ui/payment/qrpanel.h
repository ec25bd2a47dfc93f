// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <array>

class QBoxLayout;

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class Banner;
class QrView;
class TextLabel;
}

namespace chancery::paymentui {

/// Paying by phone: payee and amount above the code, what to do in three steps beside it, time left and how it stands
/// below.
class QrPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QrPanel(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPayee(const QString &payee);
    void setAmount(const QString &amount);
    void setCode(const QString &text);
    /// The live line under the code; `urgent` gives it the colour of attention.
    void setStatus(const QString &status, bool urgent);
    /// Empty hides it.
    void setTimeLeft(const QString &text);
    void setNotice(const QString &headline, const QString &text);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    const theme::Theme &m_theme;
    widgets::Banner *m_notice;
    widgets::TextLabel *m_payee;
    widgets::TextLabel *m_amount;
    widgets::QrView *m_code;
    widgets::TextLabel *m_status;
    widgets::TextLabel *m_timeLeft;
    QBoxLayout *m_halves;
    std::array<widgets::TextLabel *, 3> m_steps{};
};

} // namespace chancery::paymentui
