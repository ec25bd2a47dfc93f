// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/rules/reconcile.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace chancery::rules {

using domain::Money;
using Kind = StatementLine::Kind;
using Outcome = Verdict::Outcome;

namespace {

constexpr std::array lineKinds{Kind::Capture, Kind::Refund, Kind::RefundFailed, Kind::Dispute, Kind::DisputeWon,
    Kind::Fee, Kind::Other, Kind::Unknown};
constexpr std::array movementKinds{
    Movement::Kind::Capture, Movement::Kind::Refund, Movement::Kind::Dispute, Movement::Kind::DisputeWon};

Kind lineKindOf(Movement::Kind kind)
{
    switch (kind) {
    case Movement::Kind::Capture:
        return Kind::Capture;
    case Movement::Kind::Refund:
        return Kind::Refund;
    case Movement::Kind::Dispute:
        return Kind::Dispute;
    case Movement::Kind::DisputeWon:
        return Kind::DisputeWon;
    }
    return Kind::Other;
}

bool bothNamed(const QString &ours, const QString &theirs)
{
    return !ours.isEmpty() && !theirs.isEmpty();
}

/// The amount to compare with ours; nothing when the line only tells what was settled, in another currency.
std::optional<Money> comparable(const StatementLine &line, const Movement &movement)
{
    if (line.amount)
        return line.amount;
    if (movement.amount && movement.amount->currency() == line.settled.currency())
        return line.settled;
    return std::nullopt;
}

QStringList differencesOf(const StatementLine &line, const Movement &movement)
{
    QStringList found;
    const auto theirs = comparable(line, movement);
    if (theirs && movement.amount && theirs->currency() != movement.amount->currency())
        found.append(QStringLiteral("currency"));
    else if (theirs && movement.amount && theirs->minor() != movement.amount->minor())
        found.append(QStringLiteral("amount"));
    if (line.kind == Kind::Capture) {
        if (line.fee.minor() < 0)
            found.append(QStringLiteral("fee_sign"));
        if (line.fee.currency() != line.settled.currency())
            found.append(QStringLiteral("fee_currency"));
        else if (line.fee.minor() > line.settled.minor())
            found.append(QStringLiteral("fee_exceeds"));
    }
    if (bothNamed(movement.paymentReference, line.paymentReference)
        && movement.paymentReference != line.paymentReference)
        found.append(QStringLiteral("payment_reference"));
    if (bothNamed(movement.orderReference, line.orderReference) && movement.orderReference != line.orderReference)
        found.append(QStringLiteral("order_reference"));
    return found;
}

/// How surely a line and a movement of the same kind belong together; 0: not at all. More is surer.
int affinity(const StatementLine &line, const Movement &movement)
{
    const auto theirs = comparable(line, movement);
    const bool sameAmount = theirs && movement.amount && *theirs == *movement.amount;
    const int amount = sameAmount ? 1 : 0;
    if (movement.kind == Movement::Kind::Refund) {
        // Two refunds of one payment are told apart by their names only; a name that is another's is never stretched.
        if (!line.refund.isEmpty() && !movement.refund.isEmpty())
            return line.refund == movement.refund ? 8 + amount : 0;
        if (bothNamed(movement.refundReference, line.refundReference))
            return movement.refundReference == line.refundReference ? 6 + amount : 0;
        return 1 + amount;
    }
    if (bothNamed(movement.paymentReference, line.paymentReference)
        && movement.paymentReference == line.paymentReference)
        return 6 + amount;
    if (bothNamed(movement.orderReference, line.orderReference) && movement.orderReference == line.orderReference)
        return 4 + amount;
    return 1 + amount;
}

bool sameRefund(const StatementLine &refund, const StatementLine &failed)
{
    if (!refund.refund.isEmpty() && !failed.refund.isEmpty())
        return refund.refund == failed.refund;
    if (bothNamed(refund.refundReference, failed.refundReference))
        return refund.refundReference == failed.refundReference;
    return refund.amount == failed.amount && refund.settled == failed.settled;
}

class Judge
{
public:
    Judge(const Matter &matter, const ReconcileTerms &terms)
        : m_matter(matter)
        , m_terms(terms)
        , m_lineDone(matter.lines.size())
        , m_cameBack(matter.lines.size())
        , m_movementDone(matter.movements.size())
    {
    }

    std::vector<Verdict> judge()
    {
        setRepeatsAside();
        joinFailedRefunds();
        for (const Movement::Kind kind : movementKinds)
            pair(kind);
        if (isReversed())
            closeLines(Outcome::Reversed);
        judgeOwnRest();
        judgeTheirRest();
        return std::move(m_verdicts);
    }

private:
    [[nodiscard]] const StatementLine &line(std::size_t i) const { return m_matter.lines[i]; }
    [[nodiscard]] const Movement &movement(std::size_t i) const { return m_matter.movements[i]; }

    void closeLine(std::size_t i, Outcome outcome, const QString &finding = {}, const QStringList &differences = {})
    {
        m_lineDone[i] = true;
        m_verdicts.push_back({outcome, i, std::nullopt, finding, differences});
    }

    void setRepeatsAside()
    {
        std::map<std::pair<QString, Kind>, std::size_t> seen;
        for (std::size_t i = 0; i < m_matter.lines.size(); ++i) {
            const auto [first, fresh] = seen.emplace(std::pair(line(i).reference, line(i).kind), i);
            if (fresh)
                continue;
            if (line(first->second) == line(i))
                closeLine(i, Outcome::Duplicate);
            else
                closeLine(i, Outcome::Different, QStringLiteral("restated"), {QStringLiteral("restated")});
        }
        for (std::size_t i = 0; i < m_matter.lines.size(); ++i) {
            if (m_lineDone[i])
                continue;
            if (line(i).kind == Kind::Fee || line(i).kind == Kind::Other)
                closeLine(i, Outcome::Informative);
            else if (line(i).kind == Kind::Unknown) // it may have moved a payer's money
                closeLine(i, Outcome::MissingHere, QStringLiteral("unknown_kind"));
        }
    }

    /// A refund that came back stands against the line of the refund; together they moved nothing.
    void joinFailedRefunds()
    {
        for (std::size_t failed = 0; failed < m_matter.lines.size(); ++failed) {
            if (m_lineDone[failed] || line(failed).kind != Kind::RefundFailed)
                continue;
            for (std::size_t refund = 0; refund < m_matter.lines.size(); ++refund) {
                if (m_lineDone[refund] || m_cameBack[refund] || line(refund).kind != Kind::Refund
                    || !sameRefund(line(refund), line(failed)))
                    continue;
                m_cameBack[refund] = true;
                closeLine(failed, Outcome::Reversed);
                break;
            }
        }
    }

    void pair(Movement::Kind kind)
    {
        struct Candidate
        {
            int affinity;
            std::size_t line;
            std::size_t movement;
        };
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_matter.lines.size(); ++i) {
            if (m_lineDone[i] || line(i).kind != lineKindOf(kind))
                continue;
            for (std::size_t k = 0; k < m_matter.movements.size(); ++k) {
                if (movement(k).kind != kind)
                    continue;
                if (const int value = affinity(line(i), movement(k)); value > 0)
                    candidates.push_back({value, i, k});
            }
        }
        // Surest first; among equals by time, then by name, so that the order in which lines arrive decides nothing.
        std::ranges::sort(candidates, [this](const Candidate &a, const Candidate &b) {
            if (a.affinity != b.affinity)
                return a.affinity > b.affinity;
            if (line(a.line).at != line(b.line).at)
                return line(a.line).at < line(b.line).at;
            if (line(a.line).reference != line(b.line).reference)
                return line(a.line).reference < line(b.line).reference;
            return movement(a.movement).key < movement(b.movement).key;
        });
        for (const Candidate &candidate : candidates) {
            if (!m_lineDone[candidate.line] && !m_movementDone[candidate.movement])
                close(candidate.line, candidate.movement);
        }
    }

    void close(std::size_t i, std::size_t k)
    {
        m_lineDone[i] = true;
        m_movementDone[k] = true;
        QStringList differences = differencesOf(line(i), movement(k));
        if (m_cameBack[i])
            differences.append(QStringLiteral("came_back"));
        Verdict verdict{Outcome::Matched, i, k, {}, differences};
        if (!differences.isEmpty()) {
            verdict.outcome = Outcome::Different;
            verdict.finding = toString(movement(k).kind) + QStringLiteral("_different");
        }
        m_verdicts.push_back(verdict);
    }

    /// Money that came in and went back at the provider while our books never took it: what a cancel does to an order
    /// that was just paid.
    [[nodiscard]] bool isReversed() const
    {
        const auto hasMoved = [](const Movement &movement) {
            return movement.kind == Movement::Kind::Capture || movement.kind == Movement::Kind::Refund;
        };
        if (std::ranges::any_of(m_matter.movements, hasMoved))
            return false;
        qint64 in = 0;
        qint64 out = 0;
        std::optional<domain::Currency> currency;
        for (std::size_t i = 0; i < m_matter.lines.size(); ++i) {
            if (m_lineDone[i] || m_cameBack[i])
                continue;
            const Kind kind = line(i).kind;
            if (kind != Kind::Capture && kind != Kind::Refund)
                return false;
            const Money amount = line(i).amount.value_or(line(i).settled);
            if (currency && *currency != amount.currency())
                return false;
            currency = amount.currency();
            (kind == Kind::Capture ? in : out) += amount.minor();
        }
        return in > 0 && in == out;
    }

    void closeLines(Outcome outcome)
    {
        for (std::size_t i = 0; i < m_matter.lines.size(); ++i) {
            if (!m_lineDone[i])
                closeLine(i, outcome);
        }
    }

    void judgeOwnRest()
    {
        for (std::size_t k = 0; k < m_matter.movements.size(); ++k) {
            if (m_movementDone[k] || !movement(k).covered)
                continue;
            if (m_terms.now - movement(k).at < m_terms.grace)
                m_verdicts.push_back({Outcome::Pending, std::nullopt, k, {}, {}});
            else
                m_verdicts.push_back({Outcome::MissingThere, std::nullopt, k,
                    toString(movement(k).kind) + QStringLiteral("_missing_there"), {}});
        }
    }

    void judgeTheirRest()
    {
        const bool captured = std::ranges::any_of(
            m_matter.movements, [](const Movement &movement) { return movement.kind == Movement::Kind::Capture; });
        for (std::size_t i = 0; i < m_matter.lines.size(); ++i) {
            if (m_lineDone[i])
                continue;
            const Kind kind = line(i).kind;
            if (m_cameBack[i])
                closeLine(i, Outcome::Reversed);
            else if (!m_matter.ours)
                closeLine(i, Outcome::MissingHere, QStringLiteral("orphan_") + toString(kind));
            else if (kind == Kind::Capture && captured)
                closeLine(i, Outcome::MissingHere, QStringLiteral("second_capture"));
            else
                closeLine(i, Outcome::MissingHere, toString(kind) + QStringLiteral("_missing_here"));
        }
    }

    const Matter &m_matter;
    const ReconcileTerms &m_terms;
    std::vector<bool> m_lineDone;
    std::vector<bool> m_cameBack; ///< refunds that a later line took back
    std::vector<bool> m_movementDone;
    std::vector<Verdict> m_verdicts;
};

} // namespace

std::vector<Verdict> reconcile(const Matter &matter, const ReconcileTerms &terms)
{
    return Judge(matter, terms).judge();
}

QString toString(Verdict::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Matched:
        return QStringLiteral("matched");
    case Outcome::Reversed:
        return QStringLiteral("reversed");
    case Outcome::Informative:
        return QStringLiteral("informative");
    case Outcome::Duplicate:
        return QStringLiteral("duplicate");
    case Outcome::Pending:
        return QStringLiteral("pending");
    case Outcome::MissingHere:
        return QStringLiteral("missing_here");
    case Outcome::MissingThere:
        return QStringLiteral("missing_there");
    case Outcome::Different:
        return QStringLiteral("different");
    }
    return {};
}

QString toString(Movement::Kind kind)
{
    switch (kind) {
    case Movement::Kind::Capture:
        return QStringLiteral("capture");
    case Movement::Kind::Refund:
        return QStringLiteral("refund");
    case Movement::Kind::Dispute:
        return QStringLiteral("dispute");
    case Movement::Kind::DisputeWon:
        return QStringLiteral("dispute_won");
    }
    return {};
}

QString toString(StatementLine::Kind kind)
{
    switch (kind) {
    case Kind::Capture:
        return QStringLiteral("capture");
    case Kind::Refund:
        return QStringLiteral("refund");
    case Kind::RefundFailed:
        return QStringLiteral("refund_failed");
    case Kind::Dispute:
        return QStringLiteral("dispute");
    case Kind::DisputeWon:
        return QStringLiteral("dispute_won");
    case Kind::Fee:
        return QStringLiteral("fee");
    case Kind::Other:
        return QStringLiteral("other");
    case Kind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

std::optional<StatementLine::Kind> lineKindFromString(const QString &text)
{
    const auto found = std::ranges::find_if(lineKinds, [&](Kind kind) { return toString(kind) == text; });
    return found == lineKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<Movement::Kind> movementKindFromString(const QString &text)
{
    const auto found = std::ranges::find_if(movementKinds, [&](Movement::Kind kind) { return toString(kind) == text; });
    return found == movementKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace chancery::rules
