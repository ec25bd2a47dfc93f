// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/quote.h"
#include "models/intake/idleguard.h"
#include "models/intake/mrzscan.h"
#include "models/intake/step.h"
#include "ui/wizard/kioskinfo.h"
#include "ui/wizard/kioskstatus.h"
#include "ui/wizard/listening.h"
#include "ui/wizard/wizardcontext.h"

#include <QElapsedTimer>
#include <QMap>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace chancery::widgets {
class BarButton;
class Button;
class Dresser;
class KeyboardOpener;
class OnScreenKeyboard;
class Overlay;
class ProgressLine;
class QuestionDialog;
class TextLabel;
class TopBar;
}

namespace chancery::wizard {

class AttractView;
class PreflightView;
class StatusStrip;
class StepView;

/// The kiosk's only window: top bar, progress, title, the present step's view, Back and the one primary button. Follows
/// the session; asks before starting over; asks whether anybody is there; takes a passport reader's burst wherever the
/// keyboard is.
class KioskWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` and everything in `context` outlive the window. The views of all steps but Pay and Done are made here.
    KioskWindow(const WizardContext &context, const domain::Clock &clock, intake::IdleGuard::Limits idle = {},
        QWidget *parent = nullptr);
    ~KioskWindow() override;

    /// Takes over the view of a step: Pay and Done come from the payment's rooms. Done's finished() ends the session.
    void setView(intake::Step step, StepView *view);
    [[nodiscard]] StepView *view(intake::Step step) const;
    /// What lies between the top bar and the row of buttons, on the screen: a page from elsewhere can stand there.
    [[nodiscard]] QRect pageArea() const;
    void setInfo(const KioskInfo &info);
    /// Shown at the foot of every screen; a stopped intake lets nobody begin. Who has begun may finish.
    void setStatus(const KioskStatus &status);

    /// Before the kiosk can be used, and when it cannot: a screen with the code and what to do next.
    void showStarting();
    void showOutOfService(const QString &code);
    /// The session's step is shown. The window begins as starting.
    void showReady();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] intake::IdleGuard &idleGuard() { return m_idle; }
    /// The voice that reads the screen to whoever asks for it; nothing: none is offered. `voice` outlives the window.
    void setVoice(Speaker *voice, Listening::Output output, int volume);
    /// What a reader sends next is only checked, for staff: scanDiverted() says what it was worth, and nothing is kept.
    void setScanDiverted(bool diverted);

public Q_SLOTS:
    /// Forgets the person and goes back to the first screen, the text size and contrast of the next one as well.
    void endSession();
    /// The lines that a passport reader sent: read on the passport's two steps, left alone elsewhere.
    void takeScan(const QStringList &lines);
    /// Somebody wants staff, and needs not be asked again whether.
    void callStaffNow(const QString &reason);
    /// What became of staffCalled(): somebody comes, or the person has to go to the counter.
    void showCallOutcome(bool reached);

Q_SIGNALS:
    /// Staff want their own screen: a finger rests on the top bar, or Ctrl+Shift+F12.
    void attendantWanted();
    void scanDiverted(bool good);
    /// Somebody asked for staff. The reason is a code without personal data: help_at_<step>.
    void staffCalled(const QString &reason);
    /// The fee was seen and accepted; the session goes on to Pay.
    void feeAccepted(const chancery::domain::Quote &quote);
    /// The fee was seen, and the person hands in without paying, since the relay is away.
    void payLaterWanted();
    void sessionEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The next step's view forgets the person; after the last one, restoreDefaults().
    void wipeNext();
    /// All that are left, at once: before anybody sees one of them.
    void wipeRest();
    /// Language, text size and contrast as they were before anybody came.
    void restoreDefaults();
    void buildTop();
    void buildFrame();
    void buildFoot();
    void buildStaffWays();
    void buildViews();
    void buildKeyboard();
    /// The on-screen keyboard has come, gone, or serves another field: the page gives way to it.
    void keyboardChanged();
    /// A reader that types: its first characters go from the field that took them for typing.
    void takeBackBurst();
    void showTypedField();
    void moveField(bool forward);
    /// Title and progress make room for the keyboard where the screen is low or its letters large.
    [[nodiscard]] bool givesWay() const;
    /// So little height that bars give way to the on-screen keyboard.
    [[nodiscard]] bool isRoomScarce() const;
    void makeWay(bool wanted);
    void translate();
    void dress();
    void showStep(intake::Step step);
    void refreshFrame();
    void refreshTotal();
    void refreshStages();
    void goOn();
    void goToFirstProblem();
    void goBack();
    void chooseLanguage();
    void cycleTextSize();
    void showHelp();
    void callStaff();
    void showCall();
    void refreshCall();
    /// True when the lines were for staff's test.
    bool divertScan(const QStringList &lines);
    void askToStartOver();
    void buildSpeech();
    void refreshSpeech();
    void toggleListening();
    /// Says what has come, when anybody listens.
    void readScreen();
    void speak(const QString &language);
    void idleStateChanged(intake::IdleGuard::State state);
    void fitColumn();
    /// The lesser button and the total stand between Back and the primary button, or above them when the screen is
    /// narrow.
    void fitFoot();
    [[nodiscard]] StepView *current() const;

    WizardContext m_context;
    intake::IdleGuard m_idle;
    intake::MrzScan m_scan;
    Listening m_listening;
    QString m_read; ///< of the step: what was read of it last
    QElapsedTimer m_time;
    QPointer<QLineEdit> m_typedInto; ///< where the first characters of a burst went before it was known as one
    QString m_textBefore; ///< what stood there
    QMap<intake::Step, StepView *> m_views;
    QList<StepView *> m_toWipe; ///< they still show what the person before answered
    KioskInfo m_info;
    bool m_ready = false;
    bool m_isReading = false; ///< a document is being taken in
    enum class CallState { None, Calling, Reached, NotReached };
    CallState m_callState = CallState::None;
    bool m_scanDiverted = false;
    bool m_backToReview = false; ///< the person is changing an answer from there

    widgets::Dresser *m_dresser = nullptr;
    widgets::TopBar *m_top = nullptr;
    widgets::BarButton *m_language = nullptr;
    widgets::BarButton *m_textSize = nullptr;
    widgets::BarButton *m_contrast = nullptr;
    widgets::BarButton *m_listen = nullptr;
    widgets::BarButton *m_volume = nullptr;
    widgets::BarButton *m_help = nullptr;
    widgets::BarButton *m_staff = nullptr;
    widgets::BarButton *m_startOver = nullptr;
    QWidget *m_head = nullptr;
    widgets::ProgressLine *m_progress = nullptr;
    widgets::TextLabel *m_title = nullptr;
    widgets::TextLabel *m_subtitle = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_foot = nullptr;
    QHBoxLayout *m_footUpper = nullptr;
    QHBoxLayout *m_footLower = nullptr;
    QWidget *m_footGap = nullptr;
    widgets::Button *m_back = nullptr;
    widgets::Button *m_secondary = nullptr;
    widgets::Button *m_further = nullptr;
    widgets::Button *m_primary = nullptr;
    widgets::TextLabel *m_total = nullptr;
    widgets::OnScreenKeyboard *m_keyboard = nullptr;
    widgets::KeyboardOpener *m_opener = nullptr;
    StatusStrip *m_strip = nullptr;
    AttractView *m_attract = nullptr;
    PreflightView *m_preflight = nullptr;
    QPointer<widgets::Overlay> m_panel; ///< language, help: one at a time
    QPointer<widgets::QuestionDialog> m_question;
    QPointer<widgets::QuestionDialog> m_call; ///< what became of a call for staff
    QPointer<widgets::QuestionDialog> m_idleQuestion;
};

} // namespace chancery::wizard
