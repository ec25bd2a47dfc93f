// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldproblem.h"
#include "models/intake/intakesession.h"
#include "ui/counter/countercontext.h"
#include "ui/counter/intakedesk.h"
#include "ui/counter/mergedesk.h"
#include "ui/counter/recorddesk.h"
#include "ui/counter/recordmerge.h"
#include "ui/counter/workcase.h"

#include <QTimeZone>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace chancery::wizard {
class CountryNames;
}

namespace chancery::widgets {
class Banner;
class Button;
class ChoiceCard;
class ScrollPanel;
class TextLabel;
}

namespace chancery::counter {

/// Two versions of one record beside each other, of which a clerk chooses answer by answer, and keeps a third.
class MergeCase final : public WorkCase
{
    Q_OBJECT

public:
    struct Desks
    {
        RecordDesk &records;
        IntakeDesk &intake;
        MergeDesk &merges;
        const wizard::CountryNames &countries;
        domain::RandomSource &random;
    };

    /// The desks outlive it.
    MergeCase(const Desks &desks, const QTimeZone &timeZone, const CounterContext &context, QWidget *parent = nullptr);
    ~MergeCase() override;

    void open(const WorkItem &item) override;
    void forget() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Side = RecordMerge::Side;
    void openRecord();
    void opened(const domain::Expected<OpenedRecord, payment::GatewayProblem> &answer);
    /// Deals the rows anew.
    void fill();
    void addRow(QVBoxLayout *column, const RecordMerge::Difference &difference);
    [[nodiscard]] widgets::ChoiceCard *makeCard(const RecordMerge::Difference &difference, Side side, QWidget *parent);
    [[nodiscard]] QString answerOf(domain::FieldId field, Side side) const;
    void takeAll(Side side);
    /// What the choices say now: how many are left, and what the button does.
    void refresh();
    void goOn();
    void save();
    /// What blocks the chosen version and neither of the two it is made of.
    [[nodiscard]] std::vector<domain::FieldProblem> newProblems();
    [[nodiscard]] std::vector<domain::FieldProblem> problemsOf(
        const domain::Application &answers, const QStringList &lines);
    void say(const QString &headline, const QString &text);
    void translate();

    Desks m_desks;
    QTimeZone m_timeZone;
    CounterContext m_context;
    intake::IntakeSession m_session;
    WorkItem m_item;
    std::optional<RecordMerge> m_merge;
    QObject *m_asking = nullptr; ///< a call under way
    bool m_saving = false;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_text;
    widgets::Banner *m_message;
    widgets::Button *m_open;
    QWidget *m_heads;
    widgets::TextLabel *m_leftHead;
    widgets::TextLabel *m_rightHead;
    widgets::Button *m_allLeft;
    widgets::Button *m_allRight;
    widgets::ScrollPanel *m_rows;
    widgets::TextLabel *m_count;
    widgets::Button *m_save;
};

} // namespace chancery::counter
