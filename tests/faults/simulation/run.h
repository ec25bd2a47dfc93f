// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/faults/simulation/counter.h"
#include "tests/faults/simulation/invariants.h"
#include "tests/faults/simulation/simulatedrelay.h"

#include <memory>
#include <optional>
#include <vector>

namespace chancery::simulation {

/// One seed: applications, devices, payers, staff, providers and one or two relays through half an hour of trouble,
/// then peace until nothing is left to happen.
class Run
{
public:
    struct Figures
    {
        int crashes = 0;
        int attempts = 0;
        int orders = 0;
        int captures = 0;
        int surpluses = 0;
        int refunds = 0; ///< done
        qint64 steps = 0;
    };

    Run(quint64 seed, const SimulatedRelay::Shared &shared, Planted planted = Planted::Nothing);
    ~Run();

    void keepTrace() { m_world.keepTrace(); }
    /// Empty when every invariant held.
    QString play();
    [[nodiscard]] const QStringList &trace() const { return m_world.trace(); }
    [[nodiscard]] Figures figures() const;

private:
    struct Application
    {
        domain::ApplicationRef reference;
        QString payment; ///< what a device was told last
    };
    /// A request for a payment, repeated with its key until it is answered.
    struct Wish
    {
        std::size_t application = 0;
        std::size_t device = 0;
        QByteArray key;
        QByteArray body;
        int triesLeft = 8;
        QByteArray answer; ///< body of the first 2xx
        bool waiting = false;
    };
    using WishPtr = std::shared_ptr<Wish>;

    void addModels();
    void plan();
    void pursue(std::size_t application, int act);
    void wish(std::size_t application);
    void ask(const WishPtr &wish);
    void onAnswer(const WishPtr &wish, const server::Response &response);
    void cancel(std::size_t application);
    void open(const domain::PaymentId &payment);
    void payOrder(ProviderModel &model, const ProviderModel::Order &order);
    void sendBack(ProviderModel &model, const QString &reference);
    void mail(const ProviderModel::Message &message, int tries);
    void deliver(const ProviderModel::Message &message, int tries);

    SimulatedRelay *anyRelay();
    void startRelay(std::size_t place, std::chrono::milliseconds watchInterval);
    void crash(std::size_t place);
    bool stepRelays();
    void run(domain::Instant until);

    World m_world;
    testsupport::MemoryBooks m_books;
    const SimulatedRelay::Shared &m_shared;
    const Planted m_planted;
    std::vector<std::unique_ptr<ProviderModel>> m_models;
    std::optional<Invariants> m_invariants;
    std::optional<Counter> m_counter;
    std::vector<std::unique_ptr<SimulatedRelay>> m_relays;
    std::vector<Application> m_applications;
    std::vector<server::Caller> m_devices;
    std::vector<WishPtr> m_wishes;
    std::vector<QString> m_methods;
    int m_crashesLeft = 0;
    qint64 m_crashAtStep = -1;
    Figures m_figures;
};

} // namespace chancery::simulation
