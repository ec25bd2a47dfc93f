// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/caller.h"
#include "gateway/server/response.h"
#include "gateway/server/staffcaller.h"
#include "tests/faults/simulation/invariants.h"
#include "tests/faults/simulation/simulatedrelay.h"

#include <memory>
#include <vector>

namespace chancery::simulation {

/// The staff of the post: they ask for refunds, repeat what was not answered, approve and reject, some of it what they
/// may not, and try again what failed.
class Counter
{
public:
    using AnyRelay = std::function<SimulatedRelay *()>;

    Counter(World &world, const testsupport::MemoryBooks &books, Invariants &invariants, AnyRelay anyRelay);

    /// What will be asked about the application in the next while, from the device.
    void plan(const domain::ApplicationRef &application, const server::Caller &device);
    /// Decides what waits for a second person, and tries again what failed.
    void supervise();

private:
    struct Wish
    {
        server::Caller device;
        server::StaffCaller staff;
        domain::PaymentId payment;
        QByteArray key;
        QByteArray body;
        int triesLeft = 5;
        QByteArray refund{}; ///< of the first answer
    };
    using WishPtr = std::shared_ptr<Wish>;

    void wish(const domain::ApplicationRef &application, const server::Caller &device);
    void ask(const WishPtr &wish);
    void onAnswer(const WishPtr &wish, const server::Response &response);
    void note(const server::Response &response);
    [[nodiscard]] const server::StaffCaller &anybody();

    World &m_world;
    const testsupport::MemoryBooks &m_books;
    Invariants &m_invariants;
    const AnyRelay m_anyRelay;
    std::vector<server::StaffCaller> m_staff;
    int m_wishes = 0;
};

} // namespace chancery::simulation
