// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counter.h"

#include "app/counter/counterpanes.h"
#include "app/desktop/screencode.h"
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
    , m_machine(m_options, m_clock, m_random)
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
    m_window->setPlace(m_machine.placeName());
    m_window->showStarting();
    connect(&m_machine, &OfficeMachine::opened, this, &Counter::machineOpened);
    connect(&m_machine, &OfficeMachine::configured, this, &Counter::configured);
    connect(&m_machine, &OfficeMachine::failed, this, &Counter::fail);
    connect(&m_machine, &OfficeMachine::damaged, this, [this] {
        fail({QString(store::errors::damaged), QStringLiteral("the weekly check failed")});
    });
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
    QMetaObject::invokeMethod(&m_machine, &OfficeMachine::open, Qt::QueuedConnection);
}

void Counter::machineOpened()
{
    store::StoreWorker &store = m_machine.store();
    m_staffClient = std::make_unique<client::StaffClient>(m_machine.relay());
    connect(
        m_staffClient.get(), &client::StaffClient::sessionEnded, m_session.get(), &counter::StaffSession::endedByRelay);
    m_cases = std::make_unique<CaseIndexer>(*m_staffClient, store, m_postKey);
    m_intake = std::make_unique<StoreIntakeDesk>(
        m_machine.identity(), m_machine.configuration(), store, m_machine.watch(), m_clock);
    m_fees.setClient(&m_machine.relay());
    if (m_machine.damage())
        m_window->showDamage(*m_machine.damage());
    connect(m_window.get(), &counter::CounterWindow::damageNoted, &m_machine, &OfficeMachine::noteDamage);
    keepEntries();
    followSync();
    buildStanding();
    addCounterPanes(m_registry, parts());
    m_printer->look();
    m_gate->setClient(m_staffClient.get());
    if (m_reader)
        m_reader->start();
    m_machine.start();
}

CounterParts Counter::parts()
{
    return {m_machine.relay(), *m_staffClient, m_machine.store(), m_clock, m_random, m_machine.identity().timeZone,
        m_machine.identity().id, m_machine.keys(), m_postKey, *m_cases, *m_intake, m_fees, m_machine.receipts(),
        *m_printer, m_machine.pusher(), m_machine.sync()};
}

void Counter::buildStanding()
{
    m_printer = std::make_unique<PrinterWatch>(m_machine.receipts());
    m_shifts = std::make_unique<RelayShiftDesk>(parts());
    m_shift = std::make_unique<ShiftWatch>(*m_shifts, *m_session);
    // Whatever staff do at the relay may move the till; a payment from a phone comes in by itself.
    connect(m_staffClient.get(), &client::StaffClient::acted, m_shift.get(), &ShiftWatch::look);
    connect(&m_selection, &counter::Selection::renewed, m_shift.get(), &ShiftWatch::look);
    m_standing = std::make_unique<CounterStanding>(CounterStanding::Parts{
        m_machine.relay(), m_machine.watch(), m_machine.sync(), *m_printer, *m_shift, *m_session});
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

void Counter::followSync()
{
    sync::Pusher &pusher = m_machine.pusher();
    connect(m_intake.get(), &StoreIntakeDesk::queued, &pusher, &sync::Pusher::recordAdded);
    connect(m_intake.get(), &StoreIntakeDesk::queued, m_cases.get(), &CaseIndexer::standingsMoved);
    SyncControl &control = m_machine.sync();
    connect(m_window.get(), &counter::CounterWindow::stopCatchingUpWanted, &control, &SyncControl::stop);
    connect(m_window.get(), &counter::CounterWindow::goOnCatchingUpWanted, &control, &SyncControl::goOn);
    // What was taken can be paid as soon as the relay has it: whoever waits for that looks again.
    connect(&pusher, &sync::Pusher::statusChanged, &m_selection,
        [this, waited = qint64{0}](const sync::SyncStatus &status) mutable {
            if (std::exchange(waited, status.unsent) > 0 && status.unsent == 0)
                m_selection.renew();
        });
    connect(&m_machine.watch(), &SyncWatch::changed, &m_selection,
        [this, online = false](const wizard::KioskStatus &status) mutable {
            if (!std::exchange(online, status.online) && status.online)
                m_selection.renew();
        });
    // A payment or a decision: the list says so, and a record may have come with it.
    connect(&m_machine.puller(), &sync::Puller::applied, this, [this] { m_cases->standingsMoved(); });
}

void Counter::configured()
{
    if (!m_machine.configuration().isThere() || m_isReady)
        return;
    m_isReady = true;
    m_outOfService.clear();
    m_window->showReady();
    Q_EMIT standing(QStringLiteral("ready"));
}

void Counter::keepEntries()
{
    const auto keep = [this](store::AuditEvent event, const QString &detail) {
        m_machine.store().call(
            this, [event, detail](store::EncryptedStore &store) { return store.audit().append(event, {}, detail); },
            [](const Expected<qint64, Error> &kept) {
                if (!kept)
                    qCritical("audit: %s: %s", qUtf8Printable(kept.error().code), qUtf8Printable(kept.error().detail));
            });
    };
    m_checkpoints = std::make_unique<AuditCheckpoints>(m_machine.store(), m_machine.relay(), m_machine.identity().id);
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
    if (error.code == m_outOfService)
        return; // said before
    qCritical("out of service: %s: %s", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    m_outOfService = error.code;
    m_window->showOutOfService(screenCode(error.code));
    Q_EMIT standing(error.code);
}

} // namespace chancery::app
