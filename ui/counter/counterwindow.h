// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/countercontext.h"
#include "ui/counter/counterstatus.h"
#include "ui/counter/paneregistry.h"
#include "ui/counter/staffsession.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QStackedLayout;
class QStackedWidget;
class QShortcut;

namespace chancery::widgets {
class BarButton;
class Dresser;
class TopBar;
}

namespace chancery::wizard {
struct StoreDamage;
}

namespace chancery::counter {

class ApplicationsPage;
class DamageBar;
class CounterStatusBar;
class EntryPanel;
class EntryScreen;
class NoticeBar;
class Pane;
class Rail;

/// The counter: one window, keyboard first. Rail of pages at the leading edge, status at the foot; what is on the pages
/// comes from the registry, for the role of the person who is in.
class CounterWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Everything in `context` and the registry outlive the window.
    CounterWindow(const CounterContext &context, const PaneRegistry &registry, QWidget *parent = nullptr);
    ~CounterWindow() override;

    /// Name of the post, for the top bar.
    void setPlace(const QString &name);
    void setStatus(const CounterStatus &status);
    /// Keys and records are being opened: nobody can sign in yet.
    void showStarting();
    void showReady();
    /// Over the work of whoever comes in, until somebody has noted it.
    void showDamage(const wizard::StoreDamage &damage);
    /// The machine cannot be used: the code and what to do, instead of signing in.
    void showOutOfService(const QString &code);
    /// Shows a pane by its id and gives it the keyboard; false where it is not there for this person.
    bool showPane(const QString &id);
    [[nodiscard]] Pane *pane(const QString &id) const { return m_panes.value(id); }

public Q_SLOTS:
    void showShortcuts();

Q_SIGNALS:
    /// Of a long catching up, from the status bar.
    void stopCatchingUpWanted();
    void goOnCatchingUpWanted();
    /// A person has read what became of a damaged database.
    void damageNoted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void buildWork();
    void buildKeys();
    void stateChanged(StaffSession::State state);
    /// The work, or the screen at which people get in.
    void showIn(bool in);
    /// To where it was before the lock, or to the first pane of whoever came in.
    void takeKeyboard();
    void furnish();
    void strip();
    void place(const PaneEntry &entry);
    void showPage(QWidget *page);
    void perform(const ActionEntry &action);
    void chooseLanguage();
    void cycleTextSize();
    void dress();
    void translate();
    void translateTop();
    /// For who hears it: with how many wait there.
    void nameRail(widgets::BarButton &button);
    QShortcut *addKey(const QKeySequence &keys, std::function<void()> act);

    CounterContext m_context;
    const PaneRegistry &m_registry;
    QString m_place;
    QStackedLayout *m_whole;
    QPointer<QWidget> m_keyboardBefore; ///< the lock
    EntryPanel *m_entry;
    EntryScreen *m_entryScreen;
    QWidget *m_work = nullptr;
    widgets::TopBar *m_top = nullptr;
    widgets::BarButton *m_language = nullptr;
    widgets::BarButton *m_textSize = nullptr;
    widgets::BarButton *m_contrast = nullptr;
    widgets::BarButton *m_keys = nullptr;
    widgets::BarButton *m_lock = nullptr;
    widgets::BarButton *m_signOut = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    ApplicationsPage *m_applications = nullptr;
    DamageBar *m_damage = nullptr;
    NoticeBar *m_notice = nullptr;
    CounterStatusBar *m_status = nullptr;
    QHash<QString, Pane *> m_panes;
    std::vector<QShortcut *> m_entryKeys; ///< of the person who is in
};

} // namespace chancery::counter
