// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/payment/fakegateway.h"
#include "tests/ui_counter/answers.h"
#include "tests/ui_counter/refusal.h"
#include "ui/counter/paydesk.h"
#include "ui/counter/paymentsdesk.h"
#include "ui/counter/shiftdesk.h"

namespace chancery::tests {

inline domain::Money yen(qint64 minor)
{
    return domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"JPY")).value();
}

/// Answers later, as a network does: with the next refusal, if one is set, else with `value`.
template <typename T>
void answerLater(QObject *context, std::optional<payment::GatewayProblem> &refusal, T value,
    std::function<void(domain::Expected<T, payment::GatewayProblem>)> done)
{
    domain::Expected<T, payment::GatewayProblem> said = std::move(value);
    if (const auto no = std::exchange(refusal, std::nullopt))
        said = domain::Unexpected(*no);
    test::Answers::give(context, std::move(done), std::move(said));
}

/// The edge of the network for ShiftPane: one shift, moved as the relay would.
class FakeShiftDesk final : public counter::ShiftDesk
{
public:
    using Shift = payment::Shift;

    [[nodiscard]] static payment::ShiftLine line(const QString &method, qint64 inTill, qint64 taken)
    {
        return {method, yen(inTill), yen(taken), yen(0), 2, 0, yen(inTill + taken), std::nullopt, {}, std::nullopt};
    }
    [[nodiscard]] static Shift made(Shift::State state)
    {
        Shift shift;
        shift.id = QStringLiteral("shf_00000000000000000000000001");
        shift.post = QStringLiteral("TYO");
        shift.clerk = QStringLiteral("Aiko");
        shift.device = QStringLiteral("Counter 1");
        shift.state = state;
        shift.openedAt = *domain::instantFromRfc3339(QStringLiteral("2026-11-26T00:00:00Z"));
        shift.lines
            = {line(QStringLiteral("cash"), 20'000, 33'600), line(QStringLiteral("stripe_checkout"), 0, 11'200)};
        shift.lines[1].stated = payment::ShiftLine::Stated{0, yen(0), 1};
        return shift;
    }

    void current(QObject *context, Done<std::optional<Shift>> done) override
    {
        answerLater<std::optional<Shift>>(context, refusal, shift, std::move(done));
    }
    void open(const std::vector<domain::Money> &floats, QObject *context, Done<Shift> done) override
    {
        opened = floats;
        if (!refusal)
            shift = made(Shift::State::Open);
        answer(context, std::move(done));
    }
    void setPaused(const QString &, bool paused, QObject *context, Done<Shift> done) override
    {
        if (!refusal)
            shift->state = paused ? Shift::State::Paused : Shift::State::Open;
        answer(context, std::move(done));
    }
    void close(const QString &, const std::vector<Count> &counts, QObject *context, Done<Shift> done) override
    {
        counted = counts;
        if (!refusal) {
            shift->state = Shift::State::Closed;
            shift->closedAt = shift->openedAt + std::chrono::hours(8);
            shift->closedBy = shift->clerk;
            for (const Count &count : counts) {
                shift->lines[0].counted = count.counted;
                shift->lines[0].explanation = count.explanation;
            }
            shift->differences = shift->lines[0].difference().isZero() ? 0 : 1;
        }
        answer(context, std::move(done));
    }
    void sign(const QString &, const QString &note, QObject *context, Done<Shift> done) override
    {
        if (!refusal) {
            shift->state = Shift::State::Signed;
            shift->signedBy = QStringLiteral("Sumi");
            shift->signedAt = shift->closedAt;
            shift->note = note;
        }
        answer(context, std::move(done));
    }
    void load(const QString &, QObject *context, Done<Shift> done) override { answer(context, std::move(done)); }
    void list(const Listing &listing, QObject *context, Done<Page> done) override
    {
        constexpr std::size_t pageSize = 50;
        std::vector<Shift> all = past;
        if (shift)
            all.insert(all.begin(), *shift);
        if (listing.toBeSigned)
            std::erase_if(all, [](const Shift &one) { return one.state != Shift::State::Closed; });
        const std::size_t first = listing.cursor.toULongLong();
        const std::size_t last = std::min(first + pageSize, all.size());
        Page page;
        page.shifts.assign(
            all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last));
        if (last < all.size())
            page.next = QString::number(last);
        std::optional<payment::GatewayProblem> none;
        answerLater<Page>(context, none, page, std::move(done));
    }
    domain::Expected<QByteArray, domain::Error> reportCode(const Shift &) override { return QByteArray("chs1.a.b"); }
    QString timeZone() const override { return QStringLiteral("Asia/Tokyo"); }

    std::optional<Shift> shift;
    std::vector<Shift> past; ///< listed after it
    std::optional<payment::GatewayProblem> refusal;
    std::vector<domain::Money> opened;
    std::vector<Count> counted;

private:
    void answer(QObject *context, Done<Shift> done)
    {
        answerLater<Shift>(context, refusal, shift.value_or(made(Shift::State::Open)), std::move(done));
    }
};

/// The edge of the network for PaymentsPane: one payment and what happens to it.
class FakePaymentsDesk final : public counter::PaymentsDesk
{
public:
    using RefundItem = counter::RefundItem;
    using CorrectionItem = counter::CorrectionItem;

    FakePaymentsDesk()
        : row{domain::PaymentId(QStringLiteral("pay_") + QString(26, u'1')),
            domain::ApplicationRef(QStringLiteral("ref_") + QString(26, u'2')), domain::PaymentState::Captured,
            QStringLiteral("cash"), yen(11'200), yen(0), QStringLiteral("cash"), QStringLiteral("TYO-2026-000017"),
            yen(20'000), yen(8'800), *domain::instantFromRfc3339(QStringLiteral("2026-11-26T01:00:00Z")),
            *domain::instantFromRfc3339(QStringLiteral("2026-11-26T01:00:00Z"))}
    {
    }

    void page(const tables::PaymentFilter &filter, const QString &, QObject *context, Done done) override
    {
        asked = filter;
        std::vector<tables::PaymentRow> rows{row};
        rows.insert(rows.end(), others.begin(), others.end());
        if (isEmpty)
            rows.clear();
        domain::Expected<tables::PaymentPage, domain::Error> said = tables::PaymentPage{rows, {}};
        if (unread)
            said = domain::Unexpected(*unread);
        test::Answers::give(context, std::move(done), std::move(said));
    }
    void resolve(const QString &, QObject *context, Answered<domain::ApplicationRef> done) override
    {
        answerLater<domain::ApplicationRef>(context, refusal, row.application, std::move(done));
    }
    void payment(const domain::PaymentId &, QObject *context, Answered<tables::PaymentRow> done) override
    {
        answerLater<tables::PaymentRow>(context, refusal, row, std::move(done));
    }
    void refunds(const domain::PaymentId &, QObject *context, Answered<std::vector<RefundItem>> done) override
    {
        std::optional<payment::GatewayProblem> none;
        answerLater<std::vector<RefundItem>>(context, none, items, std::move(done));
    }
    void requestRefund(const RefundWish &wish, QObject *context, Answered<RefundItem> done) override
    {
        wishes.push_back(wish);
        const RefundItem made{QStringLiteral("rfd_1"), firstState, wish.amount, wish.reason, requester, {}};
        if (!refusal)
            items.push_back(made);
        answerLater<RefundItem>(context, refusal, made, std::move(done));
    }
    void decideRefund(const QString &, bool approve, QObject *context, Answered<RefundItem> done) override
    {
        items.back().state = approve ? RefundItem::State::Refunding : RefundItem::State::Rejected;
        answerLater<RefundItem>(context, refusal, items.back(), std::move(done));
    }
    void payOut(const QString &, QObject *context, Answered<QString> done) override
    {
        ++paidOut;
        items.back().state = RefundItem::State::Done;
        row.refunded = items.back().amount;
        row.state = domain::PaymentState::PartRefunded;
        answerLater<QString>(context, refusal, QStringLiteral("TYO-2026-000018"), std::move(done));
    }
    void corrections(QObject *context, Answered<std::vector<CorrectionItem>> done) override
    {
        std::optional<payment::GatewayProblem> none;
        answerLater<std::vector<CorrectionItem>>(context, none, pending, std::move(done));
    }
    void requestCorrection(const domain::PaymentId &id, domain::PaymentState to, const QString &reason,
        QObject *context, Answered<CorrectionItem> done) override
    {
        pending.push_back({QStringLiteral("cor_1"), id, to, reason, requester, QStringLiteral("Aiko")});
        answerLater<CorrectionItem>(context, refusal, pending.back(), std::move(done));
    }
    void decideCorrection(const QString &, bool, QObject *context, Answered<bool> done) override
    {
        pending.clear();
        answerLater<bool>(context, refusal, true, std::move(done));
    }
    QByteArray newKey() override { return "key-" + QByteArray::number(++keys); }
    QString timeZone() const override { return QStringLiteral("Asia/Tokyo"); }

    tables::PaymentRow row;
    std::vector<tables::PaymentRow> others; ///< below it in the list
    bool isEmpty = false; ///< nothing fits the filter
    std::optional<domain::Error> unread; ///< why no page comes
    tables::PaymentFilter asked;
    std::vector<RefundItem> items;
    std::vector<CorrectionItem> pending;
    std::vector<RefundWish> wishes;
    std::optional<payment::GatewayProblem> refusal;
    RefundItem::State firstState = RefundItem::State::Refunding;
    domain::StaffId requester{QStringLiteral("stf_other")};
    int paidOut = 0;
    int keys = 0;
};

} // namespace chancery::tests
