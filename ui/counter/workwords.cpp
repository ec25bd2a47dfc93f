// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/workwords.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/momenttext.h"
#include "ui/wizard/format.h"

namespace chancery::counter {

QString WorkWords::title(const WorkItem &item, const QLocale &locale)
{
    switch (item.kind) {
    case WorkItem::Kind::Call:
        return item.times > 1 ? tr("Called %n time(s): %1", nullptr, item.times).arg(wizard::isolated(item.place))
                              : tr("Called: %1").arg(wizard::isolated(item.place));
    case WorkItem::Kind::Untold:
        return tr("Tell the traveller: %1").arg(wizard::isolated(domain::spokenReference(item.application)));
    case WorkItem::Kind::Exception:
        return tr("Different at %1").arg(CounterWords::provider(item.place));
    case WorkItem::Kind::Conflict:
        return tr("Two versions: %1").arg(wizard::isolated(domain::spokenReference(item.application)));
    case WorkItem::Kind::Refund:
        return tr("A refund waits: %1").arg(item.amount ? wizard::moneyText(*item.amount, locale) : QString());
    case WorkItem::Kind::Correction:
        return tr("A correction of a payment waits");
    case WorkItem::Kind::Letter:
        return tr("Refused by the relay: %1").arg(wizard::isolated(domain::spokenReference(item.application)));
    case WorkItem::Kind::Unsent:
        return tr("%n record(s) wait on this machine", nullptr, item.times);
    case WorkItem::Kind::Silent:
        return tr("Nothing heard from %1").arg(wizard::isolated(item.place));
    case WorkItem::Kind::Stuck:
        return tr("%n record(s) wait on %1", nullptr, item.times).arg(wizard::isolated(item.place));
    }
    Q_UNREACHABLE();
}

QString WorkWords::group(WorkGroup group, int count)
{
    switch (group) {
    case WorkGroup::Calls:
        return tr("Calls for staff (%1)").arg(count);
    case WorkGroup::Travellers:
        return tr("Travellers to tell (%1)").arg(count);
    case WorkGroup::Versions:
        return tr("Two versions of one record (%1)").arg(count);
    case WorkGroup::SecondPerson:
        return tr("Waiting for a second person (%1)").arg(count);
    case WorkGroup::Differences:
        return tr("Different at the provider (%1)").arg(count);
    case WorkGroup::Sync:
        return tr("Records on their way (%1)").arg(count);
    }
    Q_UNREACHABLE();
}

QString WorkWords::text(const WorkItem &item)
{
    switch (item.kind) {
    case WorkItem::Kind::Call:
        return callReason(item.code);
    case WorkItem::Kind::Untold:
        return wizard::sentences(mailTrouble(item.code),
            tr("What to say: %1. Call the person, or say it at the counter.").arg(status(item.status)));
    case WorkItem::Kind::Exception:
        return difference(item.code);
    case WorkItem::Kind::Conflict:
        return tr(
            "%1 sent a version that did not know of the newest one. Both are kept. Look at them beside each other, "
            "choose what holds, and save it.")
            .arg(wizard::isolated(item.place));
    case WorkItem::Kind::Refund:
        return tr("%1 asks for it: %2").arg(wizard::isolated(item.requesterName), wizard::isolated(item.reason));
    case WorkItem::Kind::Correction: {
        const auto to = domain::paymentStateFromString(item.code);
        return tr("%1 wants to correct this to “%2”: %3")
            .arg(wizard::isolated(item.requesterName), to ? CounterWords::state(*to) : item.code,
                wizard::isolated(item.reason));
    }
    case WorkItem::Kind::Letter:
        return refusal(item.code);
    case WorkItem::Kind::Unsent:
        if (item.code == u"stopped")
            return tr("Somebody has stopped the sending.");
        return item.code.isEmpty()
            ? tr("They are being sent more slowly than they come.")
            : problemText({payment::GatewayProblem::Kind::Refused, item.code, {}, {}, {}, {}, {}});
    case WorkItem::Kind::Silent:
        if (item.times == 0)
            return tr("It has not been heard since it was set up.");
        return item.waiting == 0
            ? tr("It has not been heard for an hour or longer.")
            : tr("It has not been heard for an hour or longer. %n record(s) waited on it then.", nullptr, item.waiting);
    case WorkItem::Kind::Stuck:
        return tr("It is heard, but hands nothing in. The time of this entry is that of its oldest record.");
    }
    Q_UNREACHABLE();
}

QString WorkWords::advice(const WorkItem &item)
{
    switch (item.kind) {
    case WorkItem::Kind::Letter:
        return tr("Send it again: it goes out under a new number. If it is refused once more, save it as a file and "
                  "call the administrator. It stays on this machine.");
    case WorkItem::Kind::Unsent:
        return tr("They are safe on this machine and go out by themselves as soon as they can.");
    case WorkItem::Kind::Silent:
        return tr("Look whether the machine is on and has its network. What it holds is safe there, and goes out when "
                  "it is back.");
    case WorkItem::Kind::Stuck:
        return tr("Look at what the machine itself says. A record that the relay does not take blocks no other; a full "
                  "disk or a stopped sending does.");
    case WorkItem::Kind::Call:
    case WorkItem::Kind::Untold:
    case WorkItem::Kind::Exception:
    case WorkItem::Kind::Conflict:
    case WorkItem::Kind::Refund:
    case WorkItem::Kind::Correction:
        break;
    }
    return {};
}

QString WorkWords::refusal(const QString &code)
{
    if (code == QLatin1String("hash_wrong"))
        return tr("The record arrived damaged.");
    if (code == QLatin1String("duplicate_message"))
        return tr("Another record has come under the same number.");
    if (code == QLatin1String("wrong_epoch"))
        return tr("The record was counted in a series that is over.");
    return tr("The relay does not take the record as it is: %1").arg(wizard::isolated(code));
}

QString WorkWords::callReason(const QString &code)
{
    if (code.startsWith(QLatin1String("payment")))
        return tr("Somebody needs help with paying.");
    if (code.startsWith(QLatin1String("printer")))
        return tr("The printer there needs somebody.");
    return tr("Somebody there asks for help.");
}

QString WorkWords::mailTrouble(const QString &code)
{
    if (code.isEmpty())
        return tr("There is no e-mail address for this traveller.");
    if (code == QLatin1String("address_lost"))
        return tr("The address was lost before the message went out.");
    if (code.startsWith(QLatin1String("smtp_5")))
        return tr("The mail server says that this address takes no mail.");
    return tr("The message could not be delivered.");
}

QString WorkWords::difference(const QString &kind)
{
    if (kind.endsWith(QLatin1String("_different")))
        return tr("Both sides know this, and not with the same figures.");
    if (kind.endsWith(QLatin1String("_missing_there")))
        return tr("Our books have it, the provider’s statement does not.");
    if (kind.startsWith(QLatin1String("orphan_")))
        return tr("The provider’s statement names a payment that is none of ours.");
    if (kind == QLatin1String("unknown_kind"))
        return tr(
            "The provider’s statement has an entry of a kind that is not known here. Look it up at the provider.");
    if (kind == QLatin1String("restated"))
        return tr("The provider has told the same entry before, with other figures.");
    return tr("The provider’s statement has it, our books do not.");
}

QString WorkWords::factName(const QString &code)
{
    const auto is = [&code](const char *name) { return code == QLatin1String(name); };
    if (is("amount"))
        return tr("Amount");
    if (is("settled"))
        return tr("Settled");
    if (is("fee"))
        return tr("Fee");
    if (is("at"))
        return tr("Time");
    if (is("kind"))
        return tr("Kind");
    if (is("payment"))
        return tr("Payment");
    if (is("refund"))
        return tr("Refund");
    if (is("reference") || is("key"))
        return tr("Entry");
    if (is("order_reference"))
        return tr("Provider’s order");
    if (is("payment_reference"))
        return tr("Provider’s payment");
    if (is("refund_reference"))
        return tr("Provider’s refund");
    if (is("provider_kind"))
        return tr("Provider’s name for it");
    return code;
}

QString WorkWords::factText(const QString &name, const WorkItem::Fact &fact, const QLocale &locale)
{
    if (const auto *money = std::get_if<domain::Money>(&fact))
        return wizard::moneyText(*money, locale);
    if (const auto *at = std::get_if<domain::Instant>(&fact))
        return time(*at, locale);
    const QString &text = std::get<QString>(fact);
    if (name != u"kind")
        return wizard::isolated(text);
    const auto is = [&text](const char *code) { return text == QLatin1String(code); };
    if (is("capture"))
        return tr("Payment");
    if (is("refund"))
        return tr("Refund");
    if (is("refund_failed"))
        return tr("Refund that came back");
    if (is("dispute"))
        return tr("Dispute");
    if (is("dispute_won"))
        return tr("Dispute that was won");
    if (is("fee"))
        return tr("Fee");
    return tr("Something else");
}

QString WorkWords::status(const QString &status)
{
    const auto is = [&status](const char *name) { return status == QLatin1String(name); };
    if (is("received"))
        return tr("Record received");
    if (is("paid"))
        return tr("Paid");
    if (is("processing"))
        return tr("In examination");
    if (is("approved"))
        return tr("Approved");
    if (is("rejected"))
        return tr("Refused");
    if (is("unpaid"))
        return tr("Not paid");
    if (is("refunded"))
        return tr("Refunded");
    return status;
}

QString WorkWords::time(domain::Instant at, const QLocale &locale)
{
    return momentText(at, QTimeZone::systemTimeZone(), locale);
}

} // namespace chancery::counter
