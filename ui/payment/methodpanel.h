// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/quote.h"
#include "models/payment/methodoffer.h"

#include <QLocale>
#include <QWidget>

#include <optional>
#include <vector>

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class Banner;
class ChoiceCards;
class TextLabel;
}

namespace chancery::paymentui {

/// The ways to pay as cards, one below the other; those that do not work now say why. What is said twice gives way
/// where there is little room: nothing has to be scrolled.
class MethodPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MethodPanel(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Those that work come first, each with what it charges; the others say why they do not.
    void setOffers(const std::vector<payment::MethodOffer> &offers, const std::optional<domain::Quote> &quote,
        const QLocale &locale, bool canType);
    /// What went wrong before; empty: nothing.
    void setNotice(const QString &headline, const QString &text);
    void clear();
    /// Empty when nothing is chosen that works.
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much is shown, from the most to the least.
    enum class Fill { Everything, WithoutTotal, SmallCards, OnlyNames, WithoutNoticeText, WithoutRate };
    /// As much as there is room for.
    void fit();
    void showAs(Fill fill);
    /// Of all cards; `brief`: without what their names say already.
    void fillCards(bool brief);
    [[nodiscard]] int neededHeight() const;

    widgets::Banner *m_notice;
    const theme::Theme &m_theme;
    widgets::TextLabel *m_total;
    QWidget *m_list;
    widgets::ChoiceCards *m_cards;
    widgets::TextLabel *m_rates; ///< at which the amounts on the cards were converted
    std::vector<payment::MethodOffer> m_offers;
    std::optional<domain::Quote> m_quote;
    QLocale m_locale;
    bool m_canType = true;
    QString m_headline; ///< of the notice; empty: there is none
    QString m_text;
};

} // namespace chancery::paymentui
