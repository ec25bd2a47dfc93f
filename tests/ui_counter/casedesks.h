// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/casesource.h"
#include "tests/ui_counter/answers.h"
#include "tests/wizard/wizardrig.h"
#include "ui/counter/intakedesk.h"
#include "ui/counter/recorddesk.h"
#include "ui/counter/timelinedesk.h"

#include <optional>
#include <vector>

namespace chancery::test {

/// Cases out of memory, answered at the next turn.
class PlayedCases final : public tables::CaseSource
{
public:
    explicit PlayedCases(int count);
    void clear() { m_all.clear(); }
    void keys(
        const store::CaseQuery &query, const store::CaseKey &after, int limit, QObject *context, Keys done) override;
    void cases(const std::vector<qint64> &ids, QObject *context, Cases done) override;
    void forget() override { ++forgotten; }
    void noteSaved(int rows, QObject *context, Noted done) override
    {
        saved.push_back(rows);
        Answers::give(context, std::move(done), refusal);
    }
    int forgotten = 0;
    std::vector<int> saved; ///< rows of the lists that were written
    domain::Expected<void, domain::Error> refusal{}; ///< of noteSaved()
    [[nodiscard]] static QString reference(int number);

private:
    std::vector<store::Case> m_all;
};

/// One record with two versions, the second of a clerk; or a refusal.
class PlayedRecords final : public counter::RecordDesk
{
public:
    /// What most of its versions say.
    [[nodiscard]] static domain::Application answers();
    /// A third version, which was made from the first as the second was: e-mail only in the second, phone in both,
    /// given names only in the third.
    void fork();
    void open(const domain::ApplicationRef &application, QObject *context, Done done) override;
    int openings = 0;
    std::optional<payment::GatewayProblem> refusal; ///< none: opens
    std::vector<counter::RecordVersion> held; ///< empty: the two

private:
    [[nodiscard]] static std::vector<counter::RecordVersion> two();
};

class PlayedTimeline final : public counter::TimelineDesk
{
public:
    void read(const domain::ApplicationRef &application, QObject *context, Read done) override;
    void watch(const domain::PaymentId &attempt, qint64 version, QObject *context, Moved done) override;
    /// The payment that is waited for has moved.
    void move(domain::PaymentState state);

    domain::PaymentState state = domain::PaymentState::Open;
    qint64 version = 3;
    std::vector<counter::Timeline::Event> more; ///< what has happened since
    std::optional<payment::GatewayProblem> refusal; ///< of read()

private:
    [[nodiscard]] counter::Timeline::Attempt attempt() const;
    Moved m_waiting;
};

/// Takes what is handed in; or a refusal.
class PlayedIntake final : public counter::IntakeDesk
{
public:
    [[nodiscard]] intake::IntakeSettings settings() const override
    {
        return {QStringLiteral("TYO"), QStringLiteral("Asia/Tokyo"), {}, QStringLiteral("staff")};
    }
    [[nodiscard]] std::optional<domain::FeeSchedule> schedule() const override { return fees; }
    void handIn(const intake::IntakeSession &application, const QString &clerk, QObject *context, Done done) override;
    void revise(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done) override;

    domain::FeeSchedule fees = WizardRig::loadSchedule();
    std::optional<payment::GatewayProblem> refusal; ///< none: takes it
    QList<QJsonObject> taken;
    std::vector<int> bases; ///< the versions that were changed
    QString clerk;
};

} // namespace chancery::test
