// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/recordchecks.h"

#include <QTimeZone>

#include <algorithm>

using namespace chancery::domain;
using chancery::counter::OpenedRecord;
using chancery::payment::GatewayProblem;

namespace chancery::app {

struct RecordChecks::Check
{
    ApplicationRef application;
    Application form;
    std::vector<store::Case> candidates; ///< not opened yet
    std::vector<KnownApplication> others;
    Done done;
};

namespace {

using Cases = std::vector<store::Case>;

/// The cases that a person could be met in again, on the store's thread.
Expected<Cases, Error> candidatesFor(
    store::EncryptedStore &store, const ApplicationRef &application, const QString &document, const QString &surname)
{
    Cases found;
    for (const QString &text : {document, surname}) {
        if (text.isEmpty())
            continue;
        store::CaseQuery query;
        query.text = text;
        const auto keys = store.cases().keys(query, {}, RecordChecks::mostOthers);
        if (!keys)
            return Unexpected(keys.error());
        std::vector<qint64> ids;
        for (const store::CaseKey &key : *keys)
            ids.push_back(key.id);
        const auto cases = store.cases().cases(ids);
        if (!cases)
            return Unexpected(cases.error());
        for (const store::Case &one : *cases) {
            const bool known = std::any_of(
                found.begin(), found.end(), [&one](const store::Case &other) { return other.id == one.id; });
            if (!known && one.application != application.text())
                found.push_back(one);
        }
    }
    if (found.size() > std::size_t{RecordChecks::mostOthers})
        found.erase(found.begin() + RecordChecks::mostOthers, found.end());
    return found;
}

} // namespace

void RecordChecks::check(const ApplicationRef &application, QObject *context, Done done)
{
    const auto check = std::make_shared<Check>();
    check->application = application;
    check->done = std::move(done);
    m_records.open(application, context, [this, check, context](const Expected<OpenedRecord, GatewayProblem> &opened) {
        if (!opened)
            return check->done(Unexpected(opened.error()));
        check->form = opened->versions.back().answers;
        findOthers(check, context);
    });
}

void RecordChecks::findOthers(const std::shared_ptr<Check> &check, QObject *context)
{
    m_store.call(
        context,
        [application = check->application, document = check->form.text(FieldId::DocumentNumber),
            surname = check->form.text(FieldId::Surname)](
            store::EncryptedStore &store) { return candidatesFor(store, application, document, surname); },
        [this, check, context](const Expected<Cases, Error> &found) {
            if (!found) {
                return check->done(Unexpected(GatewayProblem{
                    GatewayProblem::Kind::Refused, found.error().code, found.error().detail, {}, {}, {}, {}}));
            }
            check->candidates = *found;
            openNext(check, context);
        });
}

void RecordChecks::openNext(const std::shared_ptr<Check> &check, QObject *context)
{
    if (check->candidates.empty())
        return judge(*check);
    const store::Case next = check->candidates.back();
    check->candidates.pop_back();
    m_records.open(ApplicationRef(next.application), context,
        [this, check, context, next](const Expected<OpenedRecord, GatewayProblem> &opened) {
            // Sealed to an older key of the post, or erased meanwhile: nothing can be said about it.
            const bool passed = !opened && opened.error().kind == GatewayProblem::Kind::Refused;
            if (!opened && !passed)
                return check->done(Unexpected(opened.error()));
            if (opened) {
                check->others.push_back({ApplicationRef(next.application), opened->versions.back().answers,
                    next.status == store::CaseStatus::Approved});
            }
            openNext(check, context);
        });
}

void RecordChecks::judge(const Check &check) const
{
    const QTimeZone zone(m_timeZone.toUtf8());
    const QDate today = toQDateTime(m_clock.now()).toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    check.done(officerFindings(check.application, check.form, check.others, RulePolicy{}, today));
}

} // namespace chancery::app
