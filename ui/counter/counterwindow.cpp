// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/counterwindow.h"

#include "ui/counter/applicationspage.h"
#include "ui/counter/counterstatusbar.h"
#include "ui/counter/damagebar.h"
#include "ui/counter/entrypanel.h"
#include "ui/counter/entryscreen.h"
#include "ui/counter/noticebar.h"
#include "ui/counter/notices.h"
#include "ui/counter/pane.h"
#include "ui/counter/rail.h"
#include "ui/counter/selection.h"
#include "ui/counter/shortcutsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/topbar.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/readingorder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::counter {

using widgets::BarButton;

namespace {

const QString applicationsId = QStringLiteral("applications");

} // namespace

CounterWindow::CounterWindow(const CounterContext &context, const PaneRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_registry(registry)
    , m_whole(new QStackedLayout)
    , m_entry(new EntryPanel(context.theme, context.staff))
    , m_entryScreen(new EntryScreen(context.theme, m_entry, this))
{
    setObjectName(QStringLiteral("counterWindow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop();
    column->addWidget(m_top);
    column->addLayout(m_whole, 1);
    m_whole->addWidget(m_entryScreen);
    buildWork();
    buildKeys();
    dress();
    translate();
    connect(&context.theme, &theme::Theme::changed, this, &CounterWindow::dress);
    connect(&context.staff, &StaffSession::stateChanged, this, &CounterWindow::stateChanged);
    connect(&context.notices, &Notices::told, m_notice, &NoticeBar::tell);
    connect(m_entry, &EntryPanel::otherWanted, &context.staff, &StaffSession::signOut);
    qApp->installEventFilter(this);
}

CounterWindow::~CounterWindow()
{
    disconnect(&m_context.staff, nullptr, this, nullptr);
}

void CounterWindow::buildWork()
{
    m_work = new QWidget(this);
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_rail = new Rail(m_context.theme, m_work);
    m_pages = new QStackedWidget(m_work);
    widgets::setSurface(m_pages, QStringLiteral("page"));
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    m_notice = new NoticeBar(m_context.theme, m_work);
    m_status = new CounterStatusBar(m_context.theme, m_work);
    connect(m_status, &CounterStatusBar::stopCatchingUpWanted, this, &CounterWindow::stopCatchingUpWanted);
    connect(m_status, &CounterStatusBar::goOnCatchingUpWanted, this, &CounterWindow::goOnCatchingUpWanted);
    m_damage = new DamageBar(m_context.theme, m_work);
    connect(m_damage, &DamageBar::noted, this, &CounterWindow::damageNoted);
    column->addWidget(m_damage);
    column->addLayout(middle, 1);
    column->addWidget(m_notice);
    column->addWidget(m_status);
    m_whole->addWidget(m_work);
}

void CounterWindow::buildTop()
{
    m_top = new widgets::TopBar(m_context.theme, QStringLiteral("emblem"), this);
    m_top->setObjectName(QStringLiteral("topBar"));
    m_language = m_top->addButton(QStringLiteral("language"), QStringLiteral("chooseLanguage"));
    m_textSize = m_top->addButton(QStringLiteral("text-size"), QStringLiteral("textSize"));
    m_contrast = m_top->addButton(QStringLiteral("contrast"), QStringLiteral("contrast"));
    m_keys = m_top->addButton(QStringLiteral("keyboard"), QStringLiteral("shortcuts"));
    m_lock = m_top->addButton(QStringLiteral("lock"), QStringLiteral("lockScreen"));
    m_signOut = m_top->addButton(QStringLiteral("close"), QStringLiteral("signOut"));
    m_contrast->setCheckable(true);
    // Language, letters and contrast are chosen before anybody is in; the others are for whoever is.
    for (BarButton *button : {m_keys, m_lock, m_signOut})
        button->hide();
    connect(m_language, &QAbstractButton::clicked, this, &CounterWindow::chooseLanguage);
    connect(m_textSize, &QAbstractButton::clicked, this, &CounterWindow::cycleTextSize);
    connect(m_contrast, &QAbstractButton::toggled, this, [this](bool on) { m_context.theme.setHighContrast(on); });
    connect(m_keys, &QAbstractButton::clicked, this, &CounterWindow::showShortcuts);
    connect(m_lock, &QAbstractButton::clicked, &m_context.staff, &StaffSession::lock);
    connect(m_signOut, &QAbstractButton::clicked, &m_context.staff, &StaffSession::signOut);
}

void CounterWindow::buildKeys()
{
    addKey(QKeySequence(Qt::Key_F1), [this] { showShortcuts(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_context.staff.lock(); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), [this] { m_context.staff.signOut(); });
}

QShortcut *CounterWindow::addKey(const QKeySequence &keys, std::function<void()> act)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, act = std::move(act)] {
        // A question over the window is answered first.
        if (m_context.staff.isIn() && findChild<widgets::Overlay *>() == nullptr)
            act();
    });
    return shortcut;
}

void CounterWindow::stateChanged(StaffSession::State state)
{
    switch (state) {
    case StaffSession::State::SignedIn:
        if (m_panes.isEmpty()) {
            furnish();
        } else {
            for (Pane *pane : std::as_const(m_panes))
                pane->unlock();
        }
        m_entry->clear();
        m_entryScreen->setBehind({});
        showIn(true);
        m_applications->spread();
        takeKeyboard();
        break;
    case StaffSession::State::Locked:
        if (m_whole->currentWidget() == m_work) {
            for (widgets::Overlay *overlay : findChildren<widgets::Overlay *>())
                overlay->close();
            m_keyboardBefore = QApplication::focusWidget();
            m_entryScreen->setBehind(m_work->grab());
            for (Pane *pane : std::as_const(m_panes))
                pane->lock();
            m_notice->clear();
            m_entry->setUnlocking(true);
            showIn(false);
            m_entry->takeKeyboard();
        }
        break;
    case StaffSession::State::SignedOut:
        if (m_applications == nullptr)
            break; // a try to get in that was refused: what was typed stays
        strip();
        m_entryScreen->setBehind({});
        m_entry->setUnlocking(false);
        showIn(false);
        m_entry->takeKeyboard();
        break;
    case StaffSession::State::SigningIn:
    case StaffSession::State::Unlocking:
        break;
    }
}

void CounterWindow::showIn(bool in)
{
    for (BarButton *button : {m_keys, m_lock, m_signOut})
        button->setVisible(in);
    translateTop();
    m_top->refit();
    m_whole->setCurrentWidget(in ? m_work : static_cast<QWidget *>(m_entryScreen));
}

void CounterWindow::takeKeyboard()
{
    if (m_keyboardBefore != nullptr && m_keyboardBefore->isVisible())
        return m_keyboardBefore->setFocus(Qt::OtherFocusReason);
    const auto panes = m_registry.panesFor(m_context.staff.member()->role);
    if (!panes.empty() && m_pages->currentWidget() == m_applications)
        showPane(panes.front().id);
}

void CounterWindow::furnish()
{
    const Role role = m_context.staff.member()->role;
    m_applications = new ApplicationsPage(m_context.theme, m_pages);
    m_pages->addWidget(m_applications);
    for (const PaneEntry &entry : m_registry.panesFor(role))
        place(entry);
    for (const ActionEntry &action : m_registry.actionsFor(role))
        m_entryKeys.push_back(addKey(action.shortcut, [this, action] { perform(action); }));
    translate();
    showPage(m_applications);
}

void CounterWindow::place(const PaneEntry &entry)
{
    Pane *pane = entry.make(m_context, m_pages);
    pane->setObjectName(entry.id);
    m_panes.insert(entry.id, pane);
    connect(pane, &Pane::paneWanted, this, &CounterWindow::showPane);
    connect(pane, &Pane::waitingChanged, this, [this, id = entry.id](int count) {
        if (BarButton *button = m_rail->button(id)) {
            button->setCount(count);
            nameRail(*button);
        }
    });
    if (!entry.shortcut.isEmpty())
        m_entryKeys.push_back(addKey(entry.shortcut, [this, id = entry.id] { showPane(id); }));
    const auto addButton = [this](const QString &id, const QString &icon, std::function<void()> act) {
        connect(m_rail->add(id, icon), &QAbstractButton::clicked, this, std::move(act));
    };
    if (entry.place != PaneEntry::Place::Page && m_rail->button(applicationsId) == nullptr)
        addButton(applicationsId, QStringLiteral("people"), [this] { showPage(m_applications); });
    switch (entry.place) {
    case PaneEntry::Place::Queue:
        return m_applications->addQueue(pane);
    case PaneEntry::Place::Application:
        return m_applications->addApplication(pane);
    case PaneEntry::Place::Side:
        return m_applications->addSide(pane);
    case PaneEntry::Place::Page:
        m_pages->addWidget(pane);
        return addButton(entry.id, entry.icon, [this, id = entry.id] { showPane(id); });
    }
}

void CounterWindow::strip()
{
    for (widgets::Overlay *overlay : findChildren<widgets::Overlay *>())
        overlay->close();
    m_context.selection.clear();
    m_notice->clear();
    for (QShortcut *shortcut : m_entryKeys)
        delete shortcut;
    m_entryKeys.clear();
    m_panes.clear();
    m_rail->clear();
    m_applications = nullptr;
    while (m_pages->count() > 0)
        delete m_pages->widget(0);
}

bool CounterWindow::showPane(const QString &id)
{
    Pane *wanted = m_panes.value(id);
    if (wanted == nullptr || !m_context.staff.isIn())
        return false;
    const bool isPage = m_pages->indexOf(wanted) >= 0;
    showPage(isPage ? static_cast<QWidget *>(wanted) : m_applications);
    if (!isPage)
        m_applications->reveal(wanted);
    wanted->activate();
    return true;
}

void CounterWindow::showPage(QWidget *page)
{
    // Only what is seen counts for the size of the window.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = m_pages->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentWidget(page);
    const QString id = page == m_applications ? applicationsId : page->objectName();
    if (BarButton *button = m_rail->button(id))
        button->setChecked(true);
}

void CounterWindow::perform(const ActionEntry &action)
{
    if (showPane(action.pane))
        m_panes.value(action.pane)->perform(action.id);
}

void CounterWindow::showShortcuts()
{
    if (!m_context.staff.isIn())
        return;
    std::vector<ShortcutSheet::Line> lines;
    const Role role = m_context.staff.member()->role;
    for (const ActionEntry &action : m_registry.actionsFor(role))
        if (!action.shortcut.isEmpty())
            lines.emplace_back(action.shortcut, action.title());
    for (const PaneEntry &entry : m_registry.panesFor(role))
        if (!entry.shortcut.isEmpty())
            lines.emplace_back(entry.shortcut, entry.title());
    const auto shortcuts = findChildren<QShortcut *>();
    const auto listed = [&](const QKeySequence &keys, const QString &words) {
        if (std::any_of(shortcuts.begin(), shortcuts.end(), [&](const QShortcut *one) { return one->key() == keys; }))
            lines.emplace_back(keys, words);
    };
    listed(QKeySequence(QKeySequence::Copy), tr("Copy the chosen rows"));
    listed(QKeySequence(Qt::CTRL | Qt::Key_1), tr("Sort the list by its first column; 2 to 9: the others"));
    lines.emplace_back(QKeySequence(Qt::CTRL | Qt::Key_L), tr("Lock the screen"));
    lines.emplace_back(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), tr("Sign out"));
    lines.emplace_back(QKeySequence(Qt::Key_F1), tr("Show this list"));
    new ShortcutSheet(m_context.theme, this, lines);
}

void CounterWindow::setPlace(const QString &name)
{
    m_place = name;
    translateTop();
}

void CounterWindow::setStatus(const CounterStatus &status)
{
    m_status->setStatus(status);
}

void CounterWindow::showStarting()
{
    m_entry->setReady(false);
}

void CounterWindow::showReady()
{
    m_entry->setReady(true);
    m_entry->takeKeyboard();
}

void CounterWindow::showDamage(const wizard::StoreDamage &damage)
{
    m_damage->tell(damage);
}

void CounterWindow::showOutOfService(const QString &code)
{
    m_entry->showOutOfService(code);
}

void CounterWindow::chooseLanguage()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("languageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const wizard::Languages::Language &language : wizard::Languages::available()) {
        QAction *action = menu->addAction(language.ownName);
        action->setCheckable(true);
        action->setChecked(language.code == m_context.languages.current());
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            if (m_context.languages.speak(code))
                m_context.theme.setLocale(m_context.languages.locale());
        });
    }
    menu->popup(m_language->mapToGlobal(QPoint(0, m_language->height())));
}

void CounterWindow::cycleTextSize()
{
    using theme::TextSize;
    switch (m_context.theme.textSize()) {
    case TextSize::Normal:
        return m_context.theme.setTextSize(TextSize::Large);
    case TextSize::Large:
        return m_context.theme.setTextSize(TextSize::Largest);
    case TextSize::Largest:
        return m_context.theme.setTextSize(TextSize::Normal);
    }
}

void CounterWindow::dress()
{
    setFont(m_context.theme.font(theme::TextRole::Body));
    setStyleSheet(m_context.theme.styleSheet());
    translateTop();
}

void CounterWindow::translateTop()
{
    const auto &member = m_context.staff.member();
    QString who;
    if (member) {
        who = tr("%1, %2").arg(member->name, roleText(member->role));
        if (member->offline)
            who += QStringLiteral(" · ") + tr("without the relay");
    }
    // Where there is room for one line only, who works here is what counts.
    const theme::Theme &theme = m_context.theme;
    const bool isOneLine = theme.isTight() && theme.textSize() == theme::TextSize::Largest && !who.isEmpty();
    m_top->setPlace(isOneLine ? who : m_place, isOneLine ? QString() : who);
}

void CounterWindow::translate()
{
    m_language->setText(tr("Language"));
    m_textSize->setText(tr("Text size"));
    m_contrast->setText(tr("Contrast"));
    m_keys->setText(tr("Keys"));
    m_lock->setText(tr("Lock"));
    m_signOut->setText(tr("Sign out"));
    for (const PaneEntry &entry : m_registry.panes()) {
        if (BarButton *button = m_rail->button(entry.id)) {
            button->setText(entry.title());
            nameRail(*button);
        }
        if (Pane *pane = m_panes.value(entry.id))
            pane->setAccessibleName(entry.title());
    }
    if (BarButton *button = m_rail->button(applicationsId))
        button->setText(tr("Applications"));
    translateTop();
}

void CounterWindow::nameRail(BarButton &button)
{
    //: name of a page: how many cases wait for somebody there
    const QString waiting = tr("%1: %n waiting", nullptr, button.count());
    button.setAccessibleName(button.count() > 0 ? waiting.arg(button.text()) : button.text());
}

bool CounterWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_context.staff.touched();
        break;
    default: // of a hundred kinds of events these show that somebody is there
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool CounterWindow::focusNextPrevChild(bool next)
{
    // As one reads, for pages are dealt anew all the time: Qt's own chain is the order of making.
    if (!m_context.staff.isIn())
        return QWidget::focusNextPrevChild(next);
    QList<QWidget *> inside;
    if (const auto *page = qobject_cast<const Pane *>(m_pages->currentWidget()); page != nullptr) {
        inside = page->stops();
        if (inside.isEmpty())
            inside = wizard::readingOrder(*page);
    } else if (m_applications != nullptr) {
        inside = m_applications->stops();
    }
    if (inside.isEmpty())
        return QWidget::focusNextPrevChild(next);
    const QList<QWidget *> all = wizard::readingOrder(*m_top) + wizard::readingOrder(*m_damage)
        + wizard::readingOrder(*m_rail) + inside + wizard::readingOrder(*m_notice) + wizard::readingOrder(*m_status);
    const auto here = all.indexOf(QApplication::focusWidget());
    const auto count = all.size();
    const auto there = here < 0 ? all.indexOf(inside.first()) : (here + (next ? 1 : count - 1)) % count;
    all.at(there)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void CounterWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void CounterWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_applications != nullptr)
        m_applications->spread();
}

} // namespace chancery::counter
