// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/random.h"
#include "models/intake/intakesession.h"
#include "ui/counter/intakedesk.h"
#include "ui/counter/openedrecord.h"
#include "ui/counter/pane.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/wizardcontext.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace chancery::widgets {
class Banner;
class Button;
class ProgressLine;
class TextLabel;
}
namespace chancery::wizard {
class FeeSource;
class StepView;
}

namespace chancery::counter {

/// A walk-in's application: the kiosk's own steps and rules, from the passport to the review, at the size of a desk.
/// What is taken goes into the outbox and is paid like any other; the pane then shows it in the list.
class NewApplicationPane final : public Pane
{
    Q_OBJECT

public:
    static constexpr char paneId[] = "newApplication";
    static constexpr char scanAction[] = "scanPassport";

    /// Desk, fees, names and randomness outlive the pane.
    NewApplicationPane(IntakeDesk &desk, wizard::FeeSource &fees, const wizard::CountryNames &countries,
        domain::RandomSource &random, const CounterContext &context, QWidget *parent = nullptr);
    ~NewApplicationPane() override;

    void activate() override;
    void perform(const QString &action) override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void lock() override { m_scanned.clear(); }
    /// Another version of an application: its answers in the same steps, on its review.
    void revise(const OpenedRecord &record);
    /// What a reader of documents sent, as MrzScan splits it. Before the person has agreed it waits.
    void takeScan(const QStringList &lines);
    /// The person's answers: what a reader of documents writes into.
    [[nodiscard]] intake::IntakeSession &session() { return m_session; }

protected:
    void translate() override;

private:
    /// An application that was begun, as long as the clerk may have it back.
    struct Discarded
    {
        QJsonObject draft;
        int base = 0;
        std::optional<domain::Basis> feeBasis;
    };
    void setView(intake::Step step, wizard::StepView *view);
    [[nodiscard]] wizard::StepView *current() const;
    void begin();
    void showStep(intake::Step step);
    void goOn();
    void goBack();
    void discard();
    /// What was begun here is forgotten for the sake of something else, after a question where there is anything.
    void makeRoomFor(std::function<void()> other);
    void forget();
    void bringBack(const Discarded &discarded);
    void handIn();
    void handedIn(const domain::ApplicationRef &application, const QString &words);
    void beginRevision(const OpenedRecord &record);
    void refresh();

    IntakeDesk &m_desk;
    intake::IntakeSession m_session;
    QHash<intake::Step, wizard::StepView *> m_views;
    int m_base = 0; ///< version that is changed; 0: a new application
    std::optional<domain::Basis> m_feeBasis; ///< of the version that is changed
    QStringList m_scanned; ///< waits for the consent
    QString m_problem; ///< code; empty: none
    bool m_handing = false;
    bool m_toReview = false; ///< one answer is changed: back to the review afterwards
    widgets::ProgressLine *m_progress;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_subtitle;
    widgets::Banner *m_message;
    QStackedWidget *m_steps;
    widgets::Button *m_discard;
    widgets::Button *m_back;
    widgets::Button *m_secondary;
    widgets::Button *m_primary;
};

} // namespace chancery::counter
