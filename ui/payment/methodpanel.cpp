// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/payment/methodpanel.h"

#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace chancery::paymentui {

namespace {
bool works(const payment::MethodOffer &offer)
{
    return offer.availability != payment::MethodOffer::Availability::Down;
}

/// A code for one's own phone before a page on this screen.
int rank(const QString &method)
{
    constexpr std::array order{"stripe_checkout", "alipay_qr", "alipay_page"};
    const auto found
        = std::find_if(order.begin(), order.end(), [&](const char *known) { return method == QLatin1String(known); });
    return static_cast<int>(found - order.begin());
}
}

MethodPanel::MethodPanel(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_notice(new widgets::Banner(theme, widgets::Tone::Attention, this))
    , m_theme(theme)
    , m_total(new widgets::TextLabel(theme::TextRole::Display, this))
    , m_list(new QWidget(this))
    , m_cards(new widgets::ChoiceCards(theme, widgets::ChoiceCards::Count::One, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the step's column says where the edge is
    layout->setSpacing(theme.space(5));
    layout->addWidget(m_notice);
    layout->addWidget(m_total);
    auto *column = widgets::ScrollPanel::fill(m_list, 0, theme.space(4));
    column->addWidget(m_cards);
    column->addStretch(1);
    layout->addWidget(m_list, 1);
    m_notice->hide();
    m_cards->setMaximumColumns(2);
    m_cards->setObjectName(QStringLiteral("methods"));
    m_total->setObjectName(QStringLiteral("payTotal"));
    connect(m_cards, &widgets::ChoiceCards::chosenChanged, this, &MethodPanel::chosenChanged);
    connect(
        &theme, &theme::Theme::changed, this,
        [this] {
            if (isVisible())
                fit();
        },
        Qt::QueuedConnection); // once the letters have their size
}

void MethodPanel::setOffers(const std::vector<payment::MethodOffer> &offers, const std::optional<domain::Quote> &quote,
    const QLocale &locale, bool canType)
{
    m_total->setText(quote ? moneyText(quote->total, locale) : QString());
    m_total->setVisible(!m_theme.isTight()); // each card has its amount
    layout()->setSpacing(m_theme.space(m_theme.isTight() ? 1 : 5));
    m_offers = offers;
    std::stable_sort(
        m_offers.begin(), m_offers.end(), [](const payment::MethodOffer &one, const payment::MethodOffer &other) {
            return std::pair(!works(one), rank(one.method)) < std::pair(!works(other), rank(other.method));
        });
    std::vector<widgets::ChoiceCards::Option> options;
    options.reserve(offers.size());
    for (const payment::MethodOffer &offer : m_offers) {
        widgets::ChoiceCards::Option option{
            offer.method, Words::methodChoice(offer.method), Words::methodDetail(offer, canType)};
        option.icon = Words::methodIcon(offer.method);
        option.enabled = works(offer);
        if (quote && option.enabled)
            option.trailing = moneyText(quote->totalFor(offer.method), locale);
        if (const domain::Charge *charge = quote && option.enabled ? quote->chargeFor(offer.method) : nullptr)
            option.detail += u'\n' + Words::rate(*charge, locale);
        options.push_back(option);
    }
    m_cards->setOptions(options);
    fit();
    // One way that works needs no choosing.
    if (std::count_if(offers.cbegin(), offers.cend(), works) == 1) {
        const auto only = std::find_if(offers.cbegin(), offers.cend(), works);
        m_cards->setChosen({only->method});
    }
}

void MethodPanel::setNotice(const QString &headline, const QString &text)
{
    m_notice->setText(headline, text);
    if (m_notice->isHidden() == headline.isEmpty() && headline.isEmpty())
        return; // none before, none now
    m_notice->setVisible(!headline.isEmpty());
    fit();
}

void MethodPanel::fit()
{
    layout()->activate();
    m_cards->enlargeWithin(m_list->height());
}

void MethodPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MethodPanel::clear()
{
    m_cards->setChosen({});
    m_total->clear();
    setNotice({}, {});
}

QString MethodPanel::chosen() const
{
    const QStringList keys = m_cards->chosen();
    if (keys.isEmpty())
        return {};
    const auto offer = std::find_if(
        m_offers.cbegin(), m_offers.cend(), [&](const payment::MethodOffer &o) { return o.method == keys.first(); });
    return offer != m_offers.cend() && works(*offer) ? keys.first() : QString();
}

} // namespace chancery::paymentui
