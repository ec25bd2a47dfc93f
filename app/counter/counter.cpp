// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counter.h"

#include "app/counter/counterpanes.h"
#include "app/kiosk/screencode.h"
#include "ui/counter/newapplicationpane.h"

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
    , m_postKey(m_options.postKey, m_options.postCertificate)
    , m_gate(std::make_unique<RelayGate>(m_postKey, StaffCache(m_options.dataDir + QStringLiteral("/staff")), m_clock))
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
            Housekeeping::tellOfDamage(*opened);
            storeOpened();
        });
}

void Counter::storeOpened()
{
    m_watch = std::make_unique<SyncWatch>(*m_store, m_clock);
    m_configuration = std::make_unique<Configuration>(*m_relay, *m_store, m_random);
    if (const auto trusted = m_configuration->readTrust(m_options.trustFile, m_clock); !trusted)
        return fail(trusted.error());
    m_cases = std::make_unique<CaseIndexer>(*m_staffClient, *m_store, m_postKey);
    m_housekeeping = std::make_unique<Housekeeping>(
        Housekeeping::Settings{m_options.dataDir, m_options.backupDir, m_options.retention},
        [this] { return m_configuration->recipients(); }, *m_store, m_keys->vault(), m_clock);
    connect(m_configuration.get(), &Configuration::changed, this, &Counter::configured);
    connect(m_configuration.get(), &Configuration::missing, this, [this](const QString &code) {
        if (code != m_outOfService)
            fail({code, QStringLiteral("there is no configuration, and the relay gives none")});
    });
    m_receipts = std::make_unique<ReceiptDesk>(ReceiptDesk::Settings{m_options.receiptDir, m_options.printer,
                                                   m_options.contact, m_options.printerDots.toInt()},
        m_identity->id, m_keys->deviceKey());
    connect(m_housekeeping.get(), &Housekeeping::damaged, this, [this] {
        fail({QString(store::errors::damaged), QStringLiteral("the weekly check failed")});
    });
    m_intake = std::make_unique<StoreIntakeDesk>(*m_identity, *m_configuration, *m_store, *m_watch, m_clock);
    m_fees.setClient(m_relay.get());
    keepEntries();
    startSync();
    connect(m_intake.get(), &StoreIntakeDesk::queued, m_pusher.get(), &sync::Pusher::recordAdded);
    connect(m_intake.get(), &StoreIntakeDesk::queued, m_cases.get(), &CaseIndexer::standingsMoved);
    connect(m_relay.get(), &client::RelayClient::heard, m_watch.get(), &SyncWatch::heard);
    buildStanding();
    addCounterPanes(m_registry, parts());
    m_watch->start();
    m_configuration->start();
    m_housekeeping->start();
    m_printer->look();
    m_gate->setClient(m_staffClient.get());
    if (m_reader)
        m_reader->start();
}

CounterParts Counter::parts()
{
    return {*m_relay, *m_staffClient, *m_store, m_clock, m_random, m_identity->timeZone, m_identity->id, *m_keys,
        m_postKey, *m_cases, *m_intake, m_fees, *m_receipts, *m_printer};
}

void Counter::buildStanding()
{
    m_printer = std::make_unique<PrinterWatch>(*m_receipts);
    m_shifts = std::make_unique<RelayShiftDesk>(parts());
    m_shift = std::make_unique<ShiftWatch>(*m_shifts, *m_session);
    // Whatever staff do at the relay may move the till; a payment from a phone comes in by itself.
    connect(m_staffClient.get(), &client::StaffClient::acted, m_shift.get(), &ShiftWatch::look);
    connect(&m_selection, &counter::Selection::renewed, m_shift.get(), &ShiftWatch::look);
    m_standing = std::make_unique<CounterStanding>(
        CounterStanding::Parts{*m_relay, *m_watch, *m_sync, *m_printer, *m_shift, *m_session});
    connect(m_standing.get(), &CounterStanding::changed, this, [this] { m_window->setStatus(m_standing->status()); });
    if (m_options.readerPort.isEmpty())
        return;
    m_reader = std::make_unique<SerialReader>(SerialReader::Settings{m_options.readerPort, m_options.baud()});
    connect(m_reader.get(), &SerialReader::scanned, this, &Counter::scanned);
}

void Counter::scanned(const QStringList &lines)
{
    const QString id = QString::fromLatin1(counter::NewApplicationPane::paneId);
    auto *pane = qobject_cast<counter::NewApplicationPane *>(m_window->pane(id));
    if (pane == nullptr || !m_window->showPane(id))
        return; // nobody is in, or somebody who takes no applications
    pane->takeScan(lines);
}

void Counter::startSync()
{
    m_outbox = std::make_unique<StoreOutbox>(*m_store, m_clock);
    m_push = std::make_unique<client::RelayPush>(*m_relay, m_identity->id);
    m_pusher
        = std::make_unique<sync::Pusher>(*m_outbox, *m_push, m_pushAlarm, m_clock, m_random, sync::Pusher::Options{});
    m_inbox = std::make_unique<StoreInbox>(*m_store);
    m_pull = std::make_unique<client::RelayPull>(*m_relay);
    m_puller
        = std::make_unique<sync::Puller>(*m_inbox, *m_pull, m_pullAlarm, m_clock, m_random, sync::Puller::Options{});
    m_sync = std::make_unique<SyncControl>(*m_pusher, *m_puller, *m_watch, *m_configuration);
    connect(m_window.get(), &counter::CounterWindow::stopCatchingUpWanted, m_sync.get(), &SyncControl::stop);
    connect(m_window.get(), &counter::CounterWindow::goOnCatchingUpWanted, m_sync.get(), &SyncControl::goOn);
    // What was taken can be paid as soon as the relay has it: whoever waits for that looks again.
    connect(m_pusher.get(), &sync::Pusher::statusChanged, &m_selection,
        [this, waited = qint64{0}](const sync::SyncStatus &status) mutable {
            if (std::exchange(waited, status.unsent) > 0 && status.unsent == 0)
                m_selection.renew();
        });
    connect(m_watch.get(), &SyncWatch::changed, &m_selection,
        [this, online = false](const wizard::KioskStatus &status) mutable {
            if (!std::exchange(online, status.online) && status.online)
                m_selection.renew();
        });
    // A payment or a decision: the list says so, and a record may have come with it.
    connect(m_puller.get(), &sync::Puller::applied, this, [this] { m_cases->standingsMoved(); });
    m_pusher->start();
    m_puller->start();
}

void Counter::configured()
{
    if (m_configuration->isThere() && !m_isReady) {
        m_isReady = true;
        m_outOfService.clear();
        m_window->showReady();
        Q_EMIT standing(QStringLiteral("ready"));
    }
    m_watch->setLimits(m_configuration->limits());
    m_outbox->setBackupWindow(std::chrono::hours(24) * m_configuration->limits().backupDays);
    const QString zone
        = m_configuration->schedule() ? m_configuration->schedule()->timeZone(m_identity->post) : QString();
    if (zone.isEmpty() || zone == m_identity->timeZone)
        return;
    m_identity.value().timeZone = zone;
    if (const auto saved = m_identity->save(m_options.identityPath()); !saved)
        qWarning("identity: %s", qUtf8Printable(saved.error().detail));
}

void Counter::keepEntries()
{
    const auto keep = [this](store::AuditEvent event, const QString &detail) {
        m_store->call(
            this, [event, detail](store::EncryptedStore &store) { return store.audit().append(event, {}, detail); },
            [](const Expected<qint64, Error> &kept) {
                if (!kept)
                    qCritical("audit: %s: %s", qUtf8Printable(kept.error().code), qUtf8Printable(kept.error().detail));
            });
    };
    m_checkpoints = std::make_unique<AuditCheckpoints>(*m_store, *m_relay, m_identity->id);
    keep(store::AuditEvent::StoreOpened, QStringLiteral(CHANCERY_VERSION));
    m_checkpoints->start();
    connect(m_gate.get(), &RelayGate::entered, this, [this, keep](const counter::StaffMember &member) {
        QString detail = member.id.text() + u' ' + counter::toString(member.role);
        if (member.offline)
            detail += QStringLiteral(" offline");
        keep(store::AuditEvent::StaffIn, detail);
        m_cases->start();
    });
    connect(m_gate.get(), &RelayGate::left, this, [this, keep](const StaffId &staff) {
        keep(store::AuditEvent::StaffOut, staff.text());
        m_checkpoints->countersign(); // what this person opened cannot be cut off afterwards
    });
    connect(m_session.get(), &counter::StaffSession::stateChanged, this, [this](counter::StaffSession::State state) {
        if (state == counter::StaffSession::State::Locked || state == counter::StaffSession::State::SignedOut)
            m_cases->stop();
    });
}

void Counter::fail(const Error &error)
{
    qCritical("out of service: %s: %s", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    m_outOfService = error.code;
    m_window->showOutOfService(screenCode(error.code));
    Q_EMIT standing(error.code);
}

} // namespace chancery::app
