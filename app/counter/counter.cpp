// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counter.h"

#include "app/counter/counterpanes.h"
#include "app/kiosk/configuration.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>

#include <utility>

using namespace chancery::domain;

namespace chancery::app {

Counter::Counter(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_identity(DeviceIdentity::load(m_options.identityPath()))
    , m_theme(theme::ScreenMetrics::of(*QGuiApplication::primaryScreen()))
    , m_gate(std::make_unique<RelayGate>())
    , m_session(std::make_unique<counter::StaffSession>(*m_gate))
{
    m_theme.setDensity(theme::Density::Desk);
    m_languages.speak(QStringLiteral("en"));
    m_theme.setLocale(m_languages.locale());
    m_window = std::make_unique<counter::CounterWindow>(
        counter::CounterContext{m_theme, m_languages, *m_session, m_selection, m_notices, m_clock}, m_registry);
    m_window->setWindowTitle(QStringLiteral("Chancery"));
    m_window->setPlace(m_options.placeName.isEmpty() && m_identity ? m_identity->post : m_options.placeName);
    m_window->showStarting();
}

Counter::~Counter() = default;

void Counter::show()
{
    if (m_options.windowed)
        m_window->resize(QGuiApplication::primaryScreen()->availableSize() * 4 / 5);
    else
        m_window->setWindowState(Qt::WindowMaximized);
    m_window->show();
    // Keys and database only once something is on the screen.
    QMetaObject::invokeMethod(this, &Counter::openKeys, Qt::QueuedConnection);
}

void Counter::openKeys()
{
    if (!m_identity)
        return fail(m_identity.error());
    auto address
        = client::RelayAddress::fromText(m_options.relayUrl.isEmpty() ? m_identity->relayUrl : m_options.relayUrl);
    if (!address)
        return fail(address.error());
    m_keys = std::make_unique<DeviceKeys>(m_options, m_identity->id, m_clock, m_random);
    m_relay = std::make_unique<client::RelayClient>(
        std::move(address).value(), [this] { return m_keys->token(); }, m_clock, client::RelayClient::Limits{});
    m_staffClient = std::make_unique<client::StaffClient>(*m_relay);
    connect(
        m_staffClient.get(), &client::StaffClient::sessionEnded, m_session.get(), &counter::StaffSession::endedByRelay);
    m_keys->open([this](Expected<crypto::KeyRing, Error> dataKeys) {
        if (!dataKeys)
            return fail(dataKeys.error());
        openStore(std::move(dataKeys).value());
    });
}

void Counter::openStore(crypto::KeyRing keys)
{
    m_store = std::make_unique<store::StoreWorker>(m_clock, m_random);
    m_store->open({m_options.databasePath()}, std::move(keys), this,
        [this](const Expected<store::StoreWorker::Opened, Error> &opened) {
            if (!opened)
                return fail(opened.error());
            if (opened->setAside)
                qCritical("database: damaged, set aside as %s; unsent records may be in it",
                    qUtf8Printable(*opened->setAside));
            storeOpened();
        });
}

void Counter::storeOpened()
{
    m_watch = std::make_unique<SyncWatch>(*m_store, m_clock);
    connect(m_relay.get(), &client::RelayClient::heard, m_watch.get(), &SyncWatch::heard);
    connect(m_watch.get(), &SyncWatch::changed, this, [this](const wizard::KioskStatus &status) {
        counter::CounterStatus shown;
        shown.online = status.online;
        shown.unsent = status.unsent;
        shown.oldestUnsent = status.oldestUnsent;
        shown.lastSync = status.lastSync;
        shown.deadLetters = status.deadLetters;
        shown.now = status.now;
        m_window->setStatus(shown);
    });
    m_watch->start();
    addCounterPanes(m_registry, {*m_relay, *m_staffClient, *m_store, m_clock, m_random, m_identity->timeZone,
            m_identity->id, *m_keys});
    m_gate->setClient(m_staffClient.get());
    m_window->showReady();
    Q_EMIT standing(QStringLiteral("ready"));
}

void Counter::fail(const Error &error)
{
    qCritical("out of service: %s: %s", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    m_window->showOutOfService(error.code);
    Q_EMIT standing(error.code);
}

} // namespace chancery::app
