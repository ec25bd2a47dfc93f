// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

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

/// Paying by phone: the code as large as there is room, and the words beside it, or around it: payee and amount, what
/// to do in three steps, how it stands, time left.
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
    /// How much is said, from the most to the least: what is said elsewhere gives way to the code, one after the other.
    enum class Said { Everything, SmallerSteps, WithoutPayee, WithoutRate, SmallerAmount, WithoutState, WithoutSteps };
    /// The words have the half beside the code; with large letters on a small screen the amount stands above it, and
    /// the time left below if need be. One below the other on a screen on end.
    void arrange();
    /// Where the words stand.
    enum class Form { Beside, AmountAbove, Around, Below };
    void place(Form form);
    void say(Said said, Form form);
    /// Of those that are shown, with the space after each.
    [[nodiscard]] static int heightOf(const std::vector<QWidget *> &parts, int width, int spacing);

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
    QVBoxLayout *m_column; ///< of the code
    QBoxLayout *m_halves;
    Form m_form = Form::Below;
    bool m_isUrgent = false; ///< how it stands
    std::array<widgets::TextLabel *, 3> m_steps{};
    QString m_wallet;
};

} // namespace chancery::paymentui
