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

/// The ways to pay as cards; those that do not work now say why.
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
    /// Large cards where there is room.
    void fit();

    widgets::Banner *m_notice;
    const theme::Theme &m_theme;
    widgets::TextLabel *m_total;
    QWidget *m_list;
    widgets::ChoiceCards *m_cards;
    std::vector<payment::MethodOffer> m_offers;
};

} // namespace chancery::paymentui
