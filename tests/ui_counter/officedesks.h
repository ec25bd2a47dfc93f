// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/intake/intakesession.h"
#include "ui/counter/auditdesk.h"
#include "ui/counter/checkdesk.h"
#include "ui/counter/daydesk.h"
#include "ui/counter/decisiondesk.h"
#include "ui/counter/mergedesk.h"
#include "ui/counter/syncdesk.h"
#include "ui/counter/workdesk.h"

#include <optional>
#include <vector>

namespace chancery::test {

/// When the day of the office's desks begins.
[[nodiscard]] domain::Instant officeMorning();

/// Answers on the next turn of the event loop what the test has put in.
class HeldWorkDesk final : public counter::WorkDesk
{
public:
    List held;
    std::optional<payment::GatewayProblem> refusal; ///< of settle()
    struct Settlement
    {
        QString id;
        QString resolution;
        QString reason;
    };
    std::vector<Settlement> settled;

    void list(counter::Role role, QObject *context, Listed done) override;
    void settle(const counter::WorkItem &item, const QString &resolution, const QString &reason, QObject *context,
        Settled done) override;
    void reopen(const counter::WorkItem &item, QObject *context, Settled done) override;
};

/// Keeps what is made out of several versions; or a refusal.
class HeldMergeDesk final : public counter::MergeDesk
{
public:
    struct Saved
    {
        domain::Application answers;
        int base = 0;
        QString clerk;
    };
    std::vector<Saved> saved;
    std::optional<payment::GatewayProblem> refusal; ///< none: keeps it

    void save(
        const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done) override;
};

class HeldSyncDesk final : public counter::SyncDesk
{
public:
    int sends = 0;
    QStringList sentAgain;
    QStringList saved; ///< "letter path"
    std::optional<payment::GatewayProblem> refusal; ///< none: does it

    void sendNow() override { ++sends; }
    void sendAgain(const QString &letter, QObject *context, Done done) override;
    void save(const QString &letter, const QString &path, QObject *context, Done done) override;
};

class HeldDecisionDesk final : public counter::DecisionDesk
{
public:
    std::vector<counter::UndecidedItem> held;
    History past;
    std::optional<payment::GatewayProblem> refusal; ///< of decide()
    struct Decision
    {
        domain::ApplicationRef application;
        QString status;
        QString reason;
    };
    std::vector<Decision> decisions;

    void queue(QObject *context, Done<std::vector<counter::UndecidedItem>> done) override;
    void history(const domain::ApplicationRef &application, QObject *context, Done<History> done) override;
    void decide(const domain::ApplicationRef &application, const QString &status, const QString &reason,
        QObject *context, Done<History> done) override;
};

class HeldCheckDesk final : public counter::CheckDesk
{
public:
    std::vector<domain::OfficerFinding> held;
    std::optional<payment::GatewayProblem> refusal;
    std::vector<domain::ApplicationRef> asked;

    void check(const domain::ApplicationRef &application, QObject *context, Done done) override;
};

class HeldAuditDesk final : public counter::AuditDesk
{
public:
    std::vector<counter::AuditLine> held; ///< the newest first
    Verdict verdict;
    std::optional<domain::Error> refusal; ///< of page()
    std::vector<Filter> asked;

    [[nodiscard]] QStringList events() const override;
    void page(const Filter &filter, QObject *context, Done<std::vector<counter::AuditLine>> done) override;
    void verify(QObject *context, Done<Verdict> done) override;
};

class HeldDayDesk final : public counter::DayDesk
{
public:
    counter::DayFigures held;
    std::optional<payment::GatewayProblem> refusal;
    std::vector<QDate> asked;

    void read(QDate day, QObject *context, Done done) override;
    [[nodiscard]] QDate today() const override { return QDate(2026, 5, 10); }
};

} // namespace chancery::test
