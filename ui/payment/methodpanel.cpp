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
    , m_rates(new widgets::TextLabel(theme::TextRole::Note, this, widgets::Tone::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the step's column says where the edge is
    layout->addWidget(m_notice);
    layout->addWidget(m_total);
    auto *column = widgets::ScrollPanel::fill(m_list, theme.space(3), theme.space(4));
    column->addWidget(m_cards);
    column->addWidget(m_rates);
    column->addStretch(1);
    layout->addWidget(m_list, 1);
    m_notice->hide();
    m_cards->setMaximumColumns(1); // however many there are, each stays where it was
    m_cards->setObjectName(QStringLiteral("methods"));
    m_total->setObjectName(QStringLiteral("payTotal"));
    m_rates->setObjectName(QStringLiteral("methodRates"));
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
    m_quote = quote;
    m_locale = locale;
    m_canType = canType;
    m_total->setText(quote ? moneyText(quote->total, locale) : QString());
    m_offers = offers;
    std::stable_sort(
        m_offers.begin(), m_offers.end(), [](const payment::MethodOffer &one, const payment::MethodOffer &other) {
            return std::pair(!works(one), rank(one.method)) < std::pair(!works(other), rank(other.method));
        });
    QStringList rates; // one rate is said once, however many ways it is for
    for (const payment::MethodOffer &offer : m_offers) {
        const domain::Charge *charge = quote && works(offer) ? quote->chargeFor(offer.method) : nullptr;
        if (charge != nullptr)
            rates.append(Words::rate(*charge, locale));
    }
    rates.removeDuplicates();
    m_rates->setText(rates.join(u'\n'));
    fit();
    // One way that works needs no choosing.
    if (std::count_if(offers.cbegin(), offers.cend(), works) == 1) {
        const auto only = std::find_if(offers.cbegin(), offers.cend(), works);
        m_cards->setChosen({only->method});
    }
}

void MethodPanel::setNotice(const QString &headline, const QString &text)
{
    if (m_headline == headline && m_text == text)
        return;
    m_headline = headline;
    m_text = text;
    fit();
}

void MethodPanel::fillCards(bool brief)
{
    std::vector<widgets::ChoiceCards::Option> options;
    options.reserve(m_offers.size());
    for (const payment::MethodOffer &offer : m_offers) {
        widgets::ChoiceCards::Option option{offer.method, Words::methodChoice(offer.method),
            brief ? Words::methodState(offer) : Words::methodDetail(offer, m_canType)};
        option.icon = Words::methodIcon(offer.method);
        option.enabled = works(offer);
        if (m_quote && option.enabled)
            option.trailing = moneyText(m_quote->totalFor(offer.method), m_locale);
        options.push_back(option);
    }
    m_cards->setOptions(options);
}

void MethodPanel::showAs(Fill fill)
{
    // Each card has its amount.
    m_total->setVisible(fill < Fill::WithoutTotal && !m_theme.isTight());
    fillCards(fill >= Fill::OnlyNames);
    m_cards->setLarge(fill < Fill::SmallCards && m_theme.isGenerous());
    m_notice->setText(m_headline, fill < Fill::WithoutNoticeText ? m_text : QString());
    m_notice->setVisible(!m_headline.isEmpty());
    m_rates->setVisible(fill < Fill::WithoutRate && !m_rates->text().isEmpty());
    layout()->setSpacing(m_theme.space(fill < Fill::WithoutTotal && !m_theme.isTight() ? 5 : 3));
}

int MethodPanel::neededHeight() const
{
    int height = m_cards->heightForWidth(width());
    if (!m_rates->isHidden())
        height += m_theme.space(3) + m_rates->heightForWidth(width());
    for (const QWidget *above : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_total)}) {
        if (!above->isHidden())
            height += above->heightForWidth(width()) + layout()->spacing();
    }
    return height;
}

void MethodPanel::fit()
{
    for (const Fill fill : {Fill::Everything, Fill::WithoutTotal, Fill::SmallCards, Fill::OnlyNames,
             Fill::WithoutNoticeText, Fill::WithoutRate}) {
        showAs(fill);
        for (QLayout *part : m_notice->findChildren<QLayout *>())
            part->invalidate(); // it would keep its height until the next event
        if (neededHeight() <= height())
            break;
    }
    layout()->activate();
    m_list->findChild<widgets::ScrollPanel *>()->closeGap(); // it may have scrolled before this
}

void MethodPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MethodPanel::clear()
{
    m_cards->setChosen({});
    m_quote.reset();
    m_total->clear();
    m_rates->clear();
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
