// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/attractview.h"

#include "models/intake/step.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/methodwords.h"
#include "ui/wizard/stepwords.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::wizard {

using theme::TextRole;

AttractView::AttractView(const WizardContext &context, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_welcome(new widgets::TextLabel(TextRole::Display, this))
    , m_lead(new widgets::TextLabel(TextRole::Lead, this, widgets::Tone::Muted))
    , m_offline(new widgets::Banner(context.theme, widgets::Tone::Attention, this))
    , m_facts(new QGridLayout)
    , m_begin(new widgets::TextLabel(TextRole::Strong, this))
    , m_languages(new QGridLayout)
{
    setObjectName(QStringLiteral("attract"));
    const auto &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addStretch(2);
    column->addWidget(m_welcome);
    column->addWidget(m_lead);
    column->addSpacing(theme.space(4));
    column->addWidget(m_offline);
    column->addSpacing(theme.space(2)); // as far from the notice as from each other
    m_facts->setSpacing(theme.space(4));
    for (const auto &icon :
        {QStringLiteral("passport"), QStringLiteral("clock"), QStringLiteral("coins"), QStringLiteral("card")})
        m_tiles.push_back(addFact(icon));
    column->addLayout(m_facts);
    column->addSpacing(theme.space(3));
    column->addStretch(1);
    column->addWidget(m_begin);
    m_languages->setSpacing(theme.space(3));
    for (const Languages::Language &language : Languages::available()) {
        auto *button = new widgets::Button(theme, widgets::Button::Kind::Primary, this);
        button->setText(language.ownName);
        button->setObjectName(QStringLiteral("begin_") + language.code);
        button->setIconName(QStringLiteral("next"), true);
        button->setLayoutDirection(Languages::localeOf(language.code).textDirection()); // the arrow goes on its way
        m_begins.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, code = language.code] { Q_EMIT languageChosen(code); });
    }
    column->addLayout(m_languages);
    column->addStretch(2);
    translate();
    connect(
        &theme, &theme::Theme::changed, this,
        [this] {
            if (isVisible())
                arrange();
        },
        Qt::QueuedConnection); // once the letters have their size
}

AttractView::Fact AttractView::addFact(const QString &icon)
{
    const auto &theme = m_context.theme;
    auto *tile = new QFrame(this);
    tile->setObjectName(QStringLiteral("fact_") + icon);
    widgets::setSurface(tile, QStringLiteral("card"));
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4));
    column->setSpacing(theme.space(1));
    Fact fact{new widgets::IconLabel(theme, icon, TextRole::Lead, theme::ColorRole::Accent, tile, 1.2),
        new widgets::TextLabel(TextRole::Strong, tile),
        new widgets::TextLabel(TextRole::Note, tile, widgets::Tone::Muted), tile};
    column->addWidget(fact.icon);
    column->addWidget(fact.headline);
    column->addWidget(fact.text);
    column->addStretch(1);
    return fact;
}

void AttractView::setInfo(const KioskInfo &info)
{
    if (m_info == info)
        return;
    m_info = info;
    refresh();
}

void AttractView::setStopped(bool stopped)
{
    if (m_stopped == stopped)
        return;
    m_stopped = stopped;
    for (widgets::Button *button : m_begins)
        button->setEnabled(!stopped);
    refresh();
}

QString AttractView::title() const
{
    return stepTitle(intake::Step::Attract);
}

QString AttractView::help() const
{
    return stepHelp(intake::Step::Attract);
}

void AttractView::enter()
{
    refresh();
}

void AttractView::refresh()
{
    translate();
    arrange();
}

QStringList AttractView::methodNames() const
{
    QStringList names;
    if (!m_info.online)
        return names;
    for (const KioskInfo::Method &method : m_info.methods) {
        const QString name = methodName(method.code);
        if (method.available && !names.contains(name)) // Alipay has several ways
            names.append(name);
    }
    return names;
}

void AttractView::translate()
{
    m_welcome->setText(
        m_stopped ? tr("This kiosk takes no applications at the moment") : tr("Apply for your visa here"));
    m_lead->setText(tr("Answer a few questions, pay, and take your receipt with you."));
    const QStringList methods = methodNames();
    m_offline->setVisible(m_stopped || methods.isEmpty());
    writeNotice(true);
    m_tiles[0].headline->setText(tr("Bring your passport"));
    m_tiles[0].text->setText(tr("With two blank pages, and valid three months beyond your trip."));
    m_tiles[1].headline->setText(tr("About 5 minutes"));
    m_tiles[1].text->setText(tr("You can go back at any time. Nothing is lost."));
    m_tiles[2].headline->setText(m_info.highestFee
            ? tr("At most %1").arg(moneyText(*m_info.highestFee, m_context.theme.locale()))
            : tr("The price is always shown"));
    m_tiles[2].text->setText(tr("You see the exact total before you pay."));
    // Few ways stand below each other, where each is found at a glance.
    m_tiles[3].text->setText(methods.isEmpty()
            ? tr("On your phone or at a counter, with the reference you get here.")
            : methods.join(methods.size() < 4 ? QStringLiteral("\n") : listSeparator()));
    m_begin->setText(tr("Touch your language to begin"));
}

void AttractView::writeNotice(bool isWhole)
{
    if (m_stopped)
        m_offline->setText({}, tr("It has to be connected first. Go to the counter: you can apply there."));
    else
        m_offline->setText(tr("Paying is not possible at the moment"),
            isWhole ? tr("You can apply now, keep your reference and pay later.") : QString());
}

void AttractView::arrange()
{
    const int narrow = m_context.theme.textPixels(TextRole::Body) * (m_context.theme.isTall() ? 10 : 12);
    const int columns = width() >= 4 * narrow && !m_context.theme.isTall() ? 4 : width() >= 2 * narrow ? 2 : 1;
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_facts->addWidget(m_tiles[i].tile, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 4; ++column)
        m_facts->setColumnStretch(column, column < columns ? 1 : 0);
    arrangeLanguages();
    // Two columns share a row's height, which Qt works out a little too low where their texts have not as many lines.
    const int slack = m_context.theme.isTall() ? m_context.theme.space(6) : 0;
    for (const Room room : {Room::ForAll, Room::WithoutLead, Room::WithoutIcons, Room::WithoutTexts, Room::ForLowTiles,
             Room::WithoutInvitation, Room::ForShortNotice, Room::WithoutFacts, Room::ForLanguages}) {
        show(room);
        if (!layout()->hasHeightForWidth() || layout()->totalHeightForWidth(width()) + slack <= height())
            return;
    }
}

void AttractView::show(Room room)
{
    const theme::Theme &theme = m_context.theme;
    // Where nobody can apply, nothing is said about applying.
    const bool facts = !m_stopped && room < Room::WithoutFacts;
    const bool low = room >= Room::ForLowTiles;
    m_lead->setVisible(!m_stopped && (room == Room::ForAll || room == Room::WithoutFacts));
    m_begin->setVisible(!m_stopped && room != Room::WithoutInvitation && room != Room::ForShortNotice);
    writeNotice(room != Room::ForShortNotice);
    m_facts->setSpacing(theme.space(low ? 2 : 4));
    for (const Fact &fact : m_tiles) {
        const int edge = theme.space(low ? 1 : 4);
        fact.tile->layout()->setContentsMargins(theme.space(5), edge, theme.space(5), edge);
        fact.icon->setVisible(room < Room::WithoutIcons);
        fact.text->setVisible(room < Room::WithoutTexts);
        fact.tile->setVisible(facts);
    }
    const QStringList methods = methodNames();
    constexpr qsizetype few = 2;
    // Where nothing stands below them, the words themselves say which.
    const bool named = room >= Room::WithoutTexts && methods.size() <= few;
    m_tiles[3].headline->setText(
        methods.isEmpty() ? tr("Pay later") : named ? methods.join(listSeparator()) : tr("Ways to pay"));
    // The inner layouts keep the measures of the try before otherwise.
    for (QLayout *part : findChildren<QLayout *>())
        part->invalidate();
    for (const Fact &fact : m_tiles)
        fact.tile->updateGeometry();
    m_offline->updateGeometry();
}

void AttractView::arrangeLanguages()
{
    // As many beside each other as the longest name allows, in rows of equal length.
    const theme::Theme &theme = m_context.theme;
    const int count = static_cast<int>(m_begins.size());
    int widest = 1;
    for (const widgets::Button *button : m_begins)
        widest = std::max(widest, button->sizeHint().width());
    const int fitting = std::max(1, (width() + m_languages->spacing()) / (widest + m_languages->spacing()));
    int rows = (count + fitting - 1) / fitting;
    // There is room for targets that invite.
    if (theme.isTall())
        rows = std::max(rows, count / 2);
    else if (rows == 1 && count > 3 && height() > 12 * theme.touch())
        rows = 2;
    const int columns = (count + rows - 1) / rows;
    for (int i = 0; i < count; ++i)
        m_languages->addWidget(m_begins[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < count; ++column)
        m_languages->setColumnStretch(column, column < columns ? 1 : 0);
}

void AttractView::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    arrange();
}

void AttractView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace chancery::wizard
