// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/paymentgateway.h"
#include "models/payment/paymentjournal.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <vector>

/// A relay that answers when the test says so. Calls are listed in the order they came.
class FakeGateway final : public chancery::payment::PaymentGateway
{

public:
    using Answer = chancery::domain::Expected<chancery::payment::Attempt, chancery::payment::GatewayProblem>;
    struct Call
    {
        enum class Kind { Create, Poll, Cancel } kind;
        QByteArray key;
        std::optional<chancery::payment::PaymentOrder> order;
        chancery::domain::PaymentId id;
        qint64 version = 0;
        std::chrono::seconds wait{0};
        QPointer<QObject> context;
        AttemptCallback done;
    };

    void quote(const chancery::domain::Basis &, QObject *, QuoteCallback) override
    {
        qFatal("the session asks no quotes");
    }
    void create(const chancery::payment::PaymentOrder &order, const QByteArray &key, QObject *context,
        AttemptCallback done) override
    {
        calls.push_back({Call::Kind::Create, key, order, {}, 0, {}, context, std::move(done)});
    }
    void poll(const chancery::domain::PaymentId &id, std::chrono::seconds wait, qint64 version, QObject *context,
        AttemptCallback done) override
    {
        calls.push_back({Call::Kind::Poll, {}, {}, id, version, wait, context, std::move(done)});
    }
    void cancel(const chancery::domain::PaymentId &id, QObject *context, AttemptCallback done) override
    {
        calls.push_back({Call::Kind::Cancel, {}, {}, id, 0, {}, context, std::move(done)});
    }

    [[nodiscard]] bool isAsked() const { return !calls.empty() && calls.back().context && calls.back().done; }
    [[nodiscard]] int count(Call::Kind kind) const
    {
        return static_cast<int>(
            std::count_if(calls.cbegin(), calls.cend(), [kind](const Call &c) { return c.kind == kind; }));
    }
    /// Answers the newest call, as the real client does: not when its context is gone.
    void answer(Answer with)
    {
        Q_ASSERT(isAsked());
        const auto done = std::exchange(calls.back().done, nullptr);
        done(std::move(with));
    }

    std::vector<Call> calls;
};

/// Keeps what was written; `failure` makes the disk full.
class FakeJournal final : public chancery::payment::PaymentJournal
{

public:
    void write(const chancery::payment::JournalEntry &entry, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [this, entry, done = std::move(done)] {
            if (failure) {
                done(chancery::domain::Unexpected(*failure));
                return;
            }
            entries.push_back(entry);
            done({});
        });
    }
    std::vector<chancery::payment::JournalEntry> entries;
    std::optional<chancery::domain::Error> failure;
};
