// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/run.h"

#include "gateway/providers/paymentprovider.h"
#include "tests/faults/simulation/alipaymodel.h"
#include "tests/faults/simulation/stripemodel.h"

#include <QJsonDocument>

#include <algorithm>

namespace chancery::simulation {

using namespace std::chrono_literals;
using server::Response;

namespace {

constexpr auto trouble = 40min;
// Orders live up to 31 minutes here, banks take up to two hours, and the relay looks for a day after an order's end.
constexpr auto rest = 30h;
constexpr auto patienceOfDevices = 20'000ms;

QJsonObject basis()
{
    return {{QStringLiteral("post"), QStringLiteral("TYO")}, {QStringLiteral("nationality"), QStringLiteral("JPN")},
        {QStringLiteral("visa_type"), QStringLiteral("T")}, {QStringLiteral("entries"), QStringLiteral("single")},
        {QStringLiteral("processing"), QStringLiteral("regular")}, {QStringLiteral("age"), 34}};
}

} // namespace

Run::Run(quint64 seed, const SimulatedRelay::Shared &shared, Planted planted)
    : m_world(seed)
    , m_books(m_world)
    , m_shared(shared)
    , m_planted(planted)
{
    addModels();
    std::vector<ProviderModel *> models;
    for (const auto &model : m_models)
        models.push_back(model.get());
    m_invariants.emplace(m_world, m_books, models);
    for (ProviderModel *model : models) {
        model->onOrder = [this, model](const ProviderModel::Order &order) {
            m_invariants->onOrder(order);
            payOrder(*model, order);
        };
        model->onRefund = [this](const ProviderModel::Refund &refund) { m_invariants->onRefund(refund); };
        model->onMessage = [this](const ProviderModel::Message &message) {
            // Some never come at all.
            if (message.isOnlyWord || !m_world.random.chance(12))
                mail(message, 0);
        };
        for (const auto &provider : model->adapters())
            m_methods.push_back(provider->method());
    }
    m_counter.emplace(m_world, m_books, *m_invariants, [this] { return anyRelay(); });
    if (planted == Planted::SecondCapture)
        m_books.forgetObligations();
    if (planted == Planted::PromiseForgotten)
        m_books.forgetPromises();
}

void Run::addModels()
{
    const int dice = m_world.random.below(100);
    if (dice < 65)
        m_models.push_back(std::make_unique<StripeModel>(m_world));
    if (dice >= 30)
        m_models.push_back(std::make_unique<AlipayModel>(m_world));
}

Run::~Run() = default;

Run::Figures Run::figures() const
{
    Figures figures = m_figures;
    for (const auto &[id, row] : m_books.rows()) {
        ++figures.attempts;
        figures.captures += row.view.captured && row.view.attached ? 1 : 0;
        figures.surpluses += row.view.captured && !row.view.attached ? 1 : 0;
    }
    for (const auto &model : m_models)
        figures.orders += static_cast<int>(model->orders().size());
    for (const auto &[id, refund] : m_books.refunds())
        figures.refunds += refund.view.state == rules::RefundState::Done ? 1 : 0;
    return figures;
}

QString Run::play()
{
    const auto watchInterval = std::chrono::seconds(m_world.random.chance(20) ? 1 : m_world.random.between(3, 20));
    m_relays.resize(m_world.random.chance(25) ? 2 : 1);
    for (std::size_t place = 0; place < m_relays.size(); ++place)
        startRelay(place, watchInterval);
    m_crashesLeft = m_world.random.chance(60) ? m_world.random.between(1, 4) : 0;
    if (m_crashesLeft > 0)
        m_crashAtStep = m_world.random.between(1, 150);
    plan();
    run(m_world.now() + trouble);
    m_world.note(QStringLiteral("peace"));
    m_world.peace = true;
    m_crashAtStep = -1;
    // A few minutes for what is on its way, then relays that look less often: there is a day to wait for.
    run(m_world.now() + 5min);
    for (const auto at : {1min, 60min, 300min, 900min})
        m_world.after(at, [this] { m_counter->supervise(); });
    for (std::size_t place = 0; place < m_relays.size(); ++place)
        startRelay(place, 10min);
    run(m_world.now() + rest);
    m_invariants->atRest();
    return m_world.violation();
}

void Run::run(domain::Instant until)
{
    while (m_world.violation().isEmpty()) {
        if (!stepRelays() && !m_world.runNext(until))
            break;
        m_invariants->afterStep();
    }
    m_world.passTo(until);
}

bool Run::stepRelays()
{
    for (std::size_t place = 0; place < m_relays.size(); ++place) {
        if (!m_relays[place] || !m_relays[place]->step())
            continue;
        ++m_figures.steps;
        if (m_figures.steps == m_crashAtStep)
            crash(place);
        return true;
    }
    return false;
}

void Run::startRelay(std::size_t place, std::chrono::milliseconds watchInterval)
{
    m_relays[place].reset();
    std::vector<ProviderModel *> models;
    for (const auto &model : m_models)
        models.push_back(model.get());
    m_relays[place]
        = std::make_unique<SimulatedRelay>(m_world, m_books, std::move(models), m_shared, watchInterval, m_planted);
}

void Run::crash(std::size_t place)
{
    ++m_figures.crashes;
    --m_crashesLeft;
    m_crashAtStep = m_crashesLeft > 0 ? m_figures.steps + m_world.random.between(1, 200) : -1;
    m_world.note(QStringLiteral("kill -9 of relay %1").arg(place));
    m_relays[place].reset();
    m_world.after(m_world.millis(100, 60'000), [this, place] {
        m_world.note(QStringLiteral("relay %1 starts").arg(place));
        if (!m_relays[place])
            startRelay(place, std::chrono::seconds(m_world.random.between(1, 15)));
    });
}

SimulatedRelay *Run::anyRelay()
{
    const std::size_t first = m_world.random.next() % m_relays.size();
    for (std::size_t i = 0; i < m_relays.size(); ++i) {
        if (const auto &relay = m_relays[(first + i) % m_relays.size()])
            return relay.get();
    }
    return nullptr;
}

void Run::plan()
{
    for (int i = 0; i < 2; ++i)
        m_devices.push_back({domain::DeviceId::make(m_world.random), QStringLiteral("TYO"), domain::DeviceKind::Kiosk});
    for (const auto at : {9min, 18min, 27min, 36min})
        m_world.after(at + m_world.millis(0, 200'000), [this] { m_counter->supervise(); });
    const int applications = m_world.random.between(1, 2);
    for (int i = 0; i < applications; ++i) {
        m_applications.push_back({domain::ApplicationRef::make(m_world.random), {}});
        const std::size_t application = m_applications.size() - 1;
        m_counter->plan(m_applications.back().reference, m_devices.front());
        const int acts = m_world.random.between(1, 5);
        for (int act = 0; act < acts; ++act) {
            // Some at once, so that they meet; most within minutes; a few after the first order's end.
            const auto at = m_world.random.chance(30) ? m_world.millis(0, 500)
                : m_world.random.chance(80)           ? m_world.millis(0, 300'000)
                                                      : m_world.millis(0, 2'300'000);
            m_world.after(at,
                [this, application, kind = act == 0 ? 0 : m_world.random.below(100)] { pursue(application, kind); });
        }
    }
}

void Run::pursue(std::size_t application, int act)
{
    if (act < 60)
        return wish(application);
    if (act < 85)
        return cancel(application);
    // A device that lost its answer, or a person who presses twice.
    std::vector<WishPtr> own;
    std::ranges::copy_if(m_wishes, std::back_inserter(own),
        [&](const WishPtr &wish) { return wish->application == application && !wish->waiting; });
    if (own.empty())
        return wish(application);
    const WishPtr &again = own[m_world.random.next() % own.size()];
    again->triesLeft = 4;
    ask(again);
}

void Run::wish(std::size_t application)
{
    const std::size_t device = m_world.random.next() % m_devices.size();
    const QString method = m_methods[m_world.random.next() % m_methods.size()];
    const auto quote
        = m_shared.schedules.current().quote(domain::Basis::fromJson(basis()).value(), m_world.now(), m_world.random);
    const auto made = std::make_shared<Wish>();
    made->application = application;
    made->device = device;
    made->key = "key-" + QByteArray::number(m_wishes.size());
    QJsonObject body{{QStringLiteral("application"), m_applications[application].reference.text()},
        {QStringLiteral("basis"), basis()}, {QStringLiteral("expected_total"), quote->total.toJson()},
        {QStringLiteral("method"), method}, {QStringLiteral("locale"), QStringLiteral("en")}};
    if (method == u"alipay_barcode")
        body.insert(QStringLiteral("auth_code"), AlipayModel::payerCode(m_world));
    made->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_wishes.push_back(made);
    ask(made);
}

void Run::ask(const WishPtr &wish)
{
    if (wish->triesLeft-- == 0)
        return;
    wish->waiting = true;
    const auto heard = std::make_shared<bool>(false);
    const auto again = [this, wish, heard] {
        if (std::exchange(*heard, true))
            return;
        ask(wish);
    };
    // The device gives up on silence and repeats with its key.
    m_world.after(patienceOfDevices, again);
    SimulatedRelay *relay = anyRelay();
    const bool requestLost = !m_world.peace && m_world.random.chance(5);
    const bool answerLost = !m_world.peace && m_world.random.chance(5);
    if (relay == nullptr || requestLost)
        return;
    if (m_world.isTracing())
        m_world.note(QStringLiteral("device %1 asks with %2").arg(wish->device).arg(QString::fromLatin1(wish->key)));
    relay->payments().create(m_devices[wish->device], wish->key, wish->body,
        [this, wish, heard, again, answerLost, life = relay->life()](const Response &response) {
            if (life.expired())
                return; // torn down with the relay
            if (response.status == 200 || response.status == 201) {
                const qsizetype at = response.body.indexOf("\"id\":\"pay_");
                m_invariants->acknowledgedPayment(QString::fromLatin1(response.body.mid(at + 6, 30)));
            }
            if (m_world.isTracing())
                m_world.note(QStringLiteral("relay answers %1 with %2 %3")
                                 .arg(QString::fromLatin1(wish->key))
                                 .arg(response.status)
                                 .arg(QString::fromUtf8(response.body.left(120))));
            if (response.status == 500)
                m_world.violate(QStringLiteral("the relay answered 500"));
            if (answerLost)
                return;
            m_world.after(m_world.millis(1, 100), [this, wish, heard, again, response] {
                if (*heard)
                    return;
                const bool repeat = response.status == 409 || response.status == 503;
                if (repeat && response.body.contains("\"retry\"")) {
                    m_world.after(2s, again);
                    return;
                }
                *heard = true;
                onAnswer(wish, response);
            });
        });
}

void Run::onAnswer(const WishPtr &wish, const Response &response)
{
    wish->waiting = false;
    if (response.status != 200 && response.status != 201)
        return;
    if (wish->answer.isEmpty())
        wish->answer = response.body;
    const qsizetype at = response.body.indexOf("\"id\":\"pay_");
    const QByteArray id = response.body.mid(at + 6, 30);
    if (!wish->answer.contains(id))
        m_world.violate(QStringLiteral("one key was answered with two payments"));
    m_applications[wish->application].payment = QString::fromLatin1(id);
    if (m_world.random.chance(80))
        m_world.after(m_world.millis(500, 60'000), [this, id] { open(domain::PaymentId(QString::fromLatin1(id))); });
}

void Run::open(const domain::PaymentId &payment)
{
    const auto row = m_books.rows().find(payment.text());
    if (row == m_books.rows().end() || row->second.view.method != u"alipay_page")
        return;
    const QByteArray address = row->second.view.url.toLatin1();
    for (const auto &model : m_models) {
        if (address.startsWith(model->host()))
            model->visit(address);
    }
}

void Run::cancel(std::size_t application)
{
    const QString payment = m_applications[application].payment;
    SimulatedRelay *relay = anyRelay();
    if (payment.isEmpty() || relay == nullptr)
        return;
    m_world.note(QStringLiteral("a device cancels ") + payment);
    relay->payments().cancel(m_devices.front(), domain::PaymentId(payment), [this](const Response &response) {
        if (response.status == 500)
            m_world.violate(QStringLiteral("the relay answered 500"));
    });
}

void Run::payOrder(ProviderModel &model, const ProviderModel::Order &order)
{
    using Deed = ProviderModel::Deed;
    const int dice = m_world.random.below(100);
    const Deed deed = dice < 55 ? Deed::Pay
        : dice < 70             ? Deed::PayLater
        : dice < 72             ? Deed::PayOddAmount
                                : Deed::Decline;
    const auto at = m_world.random.chance(70) ? m_world.millis(500, 240'000) : m_world.millis(500, 2'100'000);
    m_world.after(at, [&model, reference = order.reference, deed] { static_cast<void>(model.act(reference, deed)); });
    // A declined payer tries again; an impatient one pays twice, if the page lets them.
    if (deed == Deed::Decline ? m_world.random.chance(50) : m_world.random.chance(10)) {
        m_world.after(at + m_world.millis(0, 120'000),
            [&model, reference = order.reference] { static_cast<void>(model.act(reference, Deed::Pay)); });
    }
    sendBack(model, order.reference);
}

void Run::sendBack(ProviderModel &model, const QString &reference)
{
    using Deed = ProviderModel::Deed;
    const auto later = [&](Deed deed) {
        m_world.after(m_world.millis(60'000, 2'300'000),
            [&model, reference, deed] { static_cast<void>(model.act(reference, deed)); });
    };
    if (m_world.random.chance(10))
        later(Deed::RefundElsewhere);
    if (m_world.random.chance(7))
        later(Deed::Dispute);
}

void Run::mail(const ProviderModel::Message &message, int tries)
{
    static constexpr std::array<std::chrono::milliseconds, 5> pauses{0ms, 60s, 10min, 1h, 6h};
    if (tries >= static_cast<int>(pauses.size()))
        return;
    const auto way = m_world.random.chance(80) ? m_world.millis(5, 400) : m_world.millis(400, 60'000);
    m_world.after(pauses.at(static_cast<std::size_t>(tries)) + way, [this, message, tries] {
        if (!m_world.peace && m_world.random.chance(15))
            return mail(message, tries + 1);
        deliver(message, tries);
        if (!m_world.peace && m_world.random.chance(10))
            m_world.after(m_world.millis(0, 30'000), [this, message] { deliver(message, 99); });
    });
}

void Run::deliver(const ProviderModel::Message &message, int tries)
{
    SimulatedRelay *relay = anyRelay();
    if (relay == nullptr)
        return mail(message, tries + 1);
    const auto [headers, body] = message.compose();
    server::Request request;
    request.method = "POST";
    request.headers.assign(headers.begin(), headers.end());
    request.body = body;
    // Unless it is acknowledged in time it comes again.
    const auto acknowledged = std::make_shared<bool>(false);
    m_world.after(10s, [this, acknowledged, message, tries] {
        if (!*acknowledged)
            mail(message, tries + 1);
    });
    const bool answerLost = !m_world.peace && m_world.random.chance(5);
    relay->notices().take(message.provider, request,
        [this, acknowledged, message, answerLost, life = relay->life()](const Response &response) {
            if (life.expired())
                return;
            const bool taken
                = response.status / 100 == 2 && (message.receipt.isEmpty() || response.body == message.receipt);
            if (m_world.isTracing())
                m_world.note(QStringLiteral("message %1 answered %2").arg(message.eventId).arg(response.status));
            if (response.status == 400 || response.status == 500)
                m_world.violate(QStringLiteral("the relay answered a genuine message with %1").arg(response.status));
            if (!taken)
                return;
            m_invariants->acknowledgedNotice(message.provider, message.eventId);
            *acknowledged = !answerLost;
        });
}

} // namespace chancery::simulation
