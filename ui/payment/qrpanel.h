// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <array>

class QBoxLayout;
class QVBoxLayout;

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
    /// `rate` explains an amount in another currency than the fee's; empty: there is nothing to explain.
    void setAmount(const QString &amount, const QString &rate);
    /// The name of the one wallet that can read the code; empty: any phone's camera.
    void setWallet(const QString &wallet);
    void setCode(const QString &text);
    /// The live line under the code; `urgent` gives it the colour of attention.
    void setStatus(const QString &status, bool urgent);
    [[nodiscard]] QString status() const;
    /// Empty hides it.
    void setTimeLeft(const QString &text);
    void setNotice(const QString &headline, const QString &text);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    /// Where there is little height the live lines stand beside the code. With large letters on a small screen a notice
    /// takes the place of the steps; rate, payee (it stands in the bar above) and live line (it is the title) give way.
    void arrange();

    const theme::Theme &m_theme;
    widgets::Banner *m_notice;
    widgets::TextLabel *m_payee;
    widgets::TextLabel *m_amount;
    widgets::TextLabel *m_rate;
    widgets::QrView *m_code;
    widgets::TextLabel *m_status;
    widgets::TextLabel *m_timeLeft;
    QWidget *m_stepRows;
    QVBoxLayout *m_aside; ///< the half beside the code
    QBoxLayout *m_halves;
    QVBoxLayout *m_underCode;
    QVBoxLayout *m_underSteps;
    std::array<widgets::TextLabel *, 3> m_steps{};
    QString m_wallet;
};

} // namespace chancery::paymentui
