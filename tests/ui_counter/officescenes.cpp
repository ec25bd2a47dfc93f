// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterscenes.h"
#include "tests/ui_counter/refusal.h"

#include <QLineEdit>
#include <QListWidget>

namespace chancery::test {

using counter::Role;

namespace {

CounterRig::Scene page(const char *name, const char *pane, Role role, std::function<void(CounterRig &)> then = {})
{
    return {QString::fromLatin1(name), [pane, role, then = std::move(then)](CounterRig &rig) {
                rig.fill();
                rig.signIn(role);
                rig.show(pane);
                if (then)
                    then(rig);
            }};
}

CounterRig::Scene bare(const char *name, const char *pane, Role role, std::function<void(CounterRig &)> before = {})
{
    return {QString::fromLatin1(name), [pane, role, before = std::move(before)](CounterRig &rig) {
                if (before)
                    before(rig);
                rig.signIn(role);
                rig.show(pane);
            }};
}

void chooseWork(CounterRig &rig, int row)
{
    rig.find<QListWidget>("workList")->setCurrentRow(row);
    CounterRig::settle();
}

/// Another of the list that is there.
CounterRig::Scene caseAt(const char *name, int row)
{
    return {QString::fromLatin1(name), [row](CounterRig &rig) { chooseWork(rig, row); }};
}

void chooseCase(CounterRig &rig)
{
    rig.selection.choose(CounterRig::first);
    CounterRig::settle();
}

std::vector<CounterRig::Scene> workScenes()
{
    const auto exception = chain({
        page("counter-work-untold", "work", Role::Supervisor, [](CounterRig &rig) { chooseWork(rig, 1); }),
        {QStringLiteral("counter-exception"), [](CounterRig &rig) { chooseWork(rig, 2); }},
        {QStringLiteral("counter-exception-reason"), [](CounterRig &rig) { (void)rig.press("resolve_corrected"); }},
        {QStringLiteral("counter-exception-question"),
            [](CounterRig &rig) {
                rig.window.findChild<QLineEdit *>(QStringLiteral("workReason"))
                    ->setText(QStringLiteral("Booked twice by hand"));
                (void)rig.press("resolve_corrected");
            }},
    });
    const auto cases = chain({
        {QStringLiteral("counter-merge"),
            [](CounterRig &rig) {
                rig.fillCases();
                rig.signIn(Role::Supervisor);
                rig.show("work");
                chooseWork(rig, 0);
                (void)rig.press("mergeOpen");
            }},
        caseAt("counter-refundwaits", 1),
        caseAt("counter-owncorrection", 2),
        caseAt("counter-deadletter", 3),
        caseAt("counter-unsent", 4),
        caseAt("counter-silent", 5),
        caseAt("counter-stuck", 6),
    });
    return joined({exception, cases,
        {
            page("counter-work", "work", Role::Clerk),
            bare("counter-work-empty", "work", Role::Officer),
            bare("counter-work-unreachable", "work", Role::Officer,
                [](CounterRig &rig) { rig.work.held.problem = silence(); }),
        }});
}

std::vector<CounterRig::Scene> decisionScenes()
{
    const auto decided = chain({
        page("counter-decisions", "decisions", Role::Officer, chooseCase),
        {QStringLiteral("counter-decision-reason"), [](CounterRig &rig) { (void)rig.press("approve"); }},
        {QStringLiteral("counter-decision-question"),
            [](CounterRig &rig) {
                (void)rig.write("decisionReason", QStringLiteral("All papers seen"));
                (void)rig.press("refuse");
            }},
    });
    return joined({decided,
        {
            page("counter-checks", "decisions", Role::Officer,
                [](CounterRig &rig) {
                    using Kind = domain::OfficerFinding::Kind;
                    rig.checks.held = {{Kind::PassportEndsSoon, QDate(2026, 12, 14), 0, {}},
                        {Kind::StaysTooLong, QDate(2026, 10, 14), 104, {}},
                        {Kind::SamePerson, {}, 0, CounterRig::second}};
                    chooseCase(rig);
                    (void)rig.press("checkApplication");
                }),
            page("counter-checks-clean", "decisions", Role::Officer,
                [](CounterRig &rig) {
                    chooseCase(rig);
                    (void)rig.press("checkApplication");
                }),
            page("counter-decisions-supervisor", "decisions", Role::Supervisor, chooseCase),
            bare("counter-decisions-empty", "decisions", Role::Officer),
        }});
}

std::vector<CounterRig::Scene> recordScenes()
{
    return {
        page("counter-day", "day", Role::Supervisor),
        bare("counter-day-empty", "day", Role::Auditor),
        bare("counter-day-unreachable", "day", Role::Auditor, [](CounterRig &rig) { rig.day.refusal = silence(); }),
        page("counter-audit", "audit", Role::Auditor, [](CounterRig &rig) { (void)rig.press("auditVerify"); }),
        page("counter-audit-broken", "audit", Role::Auditor,
            [](CounterRig &rig) {
                rig.audit.verdict.findings = {{QStringLiteral("changed"), 17}, {QStringLiteral("missing"), 18}};
                (void)rig.press("auditVerify");
            }),
        bare("counter-audit-empty", "audit", Role::Auditor),
        bare("counter-audit-unread", "audit", Role::Auditor,
            [](CounterRig &rig) {
                rig.audit.refusal = domain::Error{QStringLiteral("store_damaged"), {}};
            }),
    };
}

} // namespace

std::vector<CounterRig::Scene> officeScenes()
{
    return joined({workScenes(), decisionScenes(), recordScenes()});
}

} // namespace chancery::test
