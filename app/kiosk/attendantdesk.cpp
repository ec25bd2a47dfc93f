// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/attendantdesk.h"

#include "app/desktop/logging.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkInterface>
#include <QTimeZone>

using namespace chancery::domain;

namespace chancery::app {

using crypto::AttendantPin;
using payment::PrintOutcome;

namespace {

constexpr int logLines = 14;

std::vector<attendantui::MachineState::Interface> interfaces()
{
    std::vector<attendantui::MachineState::Interface> all;
    for (const QNetworkInterface &one : QNetworkInterface::allInterfaces()) {
        if (one.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        QStringList addresses;
        for (const QNetworkAddressEntry &entry : one.addressEntries()) {
            if (!entry.ip().isLinkLocal())
                addresses.append(entry.ip().toString());
        }
        const bool up = one.flags().testFlag(QNetworkInterface::IsRunning) && !addresses.isEmpty();
        all.push_back({one.name(), up, addresses.join(u' ')});
    }
    return all;
}

} // namespace

AttendantDesk::AttendantDesk(
    wizard::KioskWindow &window, const theme::Theme &theme, QString pinPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_clock(clock)
    , m_pin(std::move(pinPath), clock)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_window, &wizard::KioskWindow::attendantWanted, this, &AttendantDesk::askForPin);
    connect(&m_window, &wizard::KioskWindow::scanDiverted, this, [this](bool good) {
        m_window.setScanDiverted(false);
        m_state.reader = good ? State::Test::Good : State::Test::Bad;
        show();
    });
}

AttendantDesk::~AttendantDesk()
{
    m_worker.waitForDone();
}

void AttendantDesk::setMachine(const Machine &machine)
{
    m_machine = machine;
    m_state.machine = machine.name;
}

void AttendantDesk::askForPin()
{
    if (m_ask || m_panel)
        return;
    m_ask = new attendantui::PinPanel(m_theme, &m_window);
    connect(m_ask, &attendantui::PinPanel::entered, this, &AttendantDesk::check);
    if (!m_pin.isSet())
        m_ask->showUnusable(false);
    else if (const auto left = m_pin.locked(); left.count() > 0)
        m_ask->showLocked(left);
    m_ask->present();
}

void AttendantDesk::check(const QByteArray &digits)
{
    const auto pin = std::make_shared<crypto::SecretBuffer>(crypto::SecretBuffer::copyOf(digits));
    m_worker.start([this, pin] {
        const AttendantPin::Answer answer = m_pin.check(*pin);
        QMetaObject::invokeMethod(
            this, [this, answer] { answered(answer); }, Qt::QueuedConnection);
    });
}

void AttendantDesk::answered(const AttendantPin::Answer &answer)
{
    switch (answer.verdict) {
    case AttendantPin::Verdict::Right:
        note(QStringLiteral("maintenance_opened"));
        if (m_ask)
            return openMaintenance();
        return; // the panel was put away meanwhile
    case AttendantPin::Verdict::Wrong:
        note(answer.locked.count() > 0 ? QStringLiteral("pin_locked") : QStringLiteral("pin_wrong"));
        if (m_ask)
            m_ask->showWrong(answer.locked);
        return;
    case AttendantPin::Verdict::Locked:
        if (m_ask)
            m_ask->showLocked(answer.locked);
        return;
    case AttendantPin::Verdict::Unset:
    case AttendantPin::Verdict::Unavailable:
        if (m_ask)
            m_ask->showUnusable(answer.verdict == AttendantPin::Verdict::Unavailable);
        return;
    }
}

void AttendantDesk::openMaintenance()
{
    m_ask->close();
    m_ask.clear();
    m_window.endSession(); // staff never look at a person's answers
    m_state = {};
    m_state.machine = m_machine.name;
    m_panel = new attendantui::MaintenancePanel(m_theme, &m_window);
    connect(m_panel, &attendantui::MaintenancePanel::testPrintWanted, this, &AttendantDesk::testPrint);
    connect(m_panel, &attendantui::MaintenancePanel::testScanWanted, this, &AttendantDesk::testScan);
    connect(m_panel, &attendantui::MaintenancePanel::testRelayWanted, this, &AttendantDesk::testRelay);
    connect(m_panel, &attendantui::MaintenancePanel::damageNoted, this, [this] {
        m_machine.damage.reset();
        Q_EMIT damageNoted();
        show();
    });
    connect(m_panel, &attendantui::MaintenancePanel::receiptWanted, this, &AttendantDesk::reprint);
    connect(m_panel, &attendantui::MaintenancePanel::volumeWanted, this, [this](const QString &sample) {
        m_machine.voice->cycleVolume(sample, m_theme.locale());
        show();
    });
    connect(m_panel, &widgets::Overlay::closed, this, [this] { m_window.setScanDiverted(false); });
    connect(m_panel, &attendantui::MaintenancePanel::endShiftWanted, this, [this] {
        note(QStringLiteral("shift_ended"));
        Q_EMIT shiftEnded();
    });
    if (m_machine.sync) {
        connect(m_machine.sync, &SyncControl::changed, m_panel, [this] { show(); });
        connect(m_panel, &attendantui::MaintenancePanel::stopCatchingUpWanted, m_machine.sync, &SyncControl::stop);
        connect(m_panel, &attendantui::MaintenancePanel::goOnCatchingUpWanted, m_machine.sync, &SyncControl::goOn);
    }
    show();
    m_panel->present();
    readReceipts();
    testRelay();
    if (!m_machine.receipts)
        return;
    m_state.printer = State::Test::Running;
    show();
    m_machine.receipts->askPrinter(this, [this](PrintOutcome outcome, bool nearEnd) {
        m_state.printer = outcome == PrintOutcome::Printed ? State::Test::Good : State::Test::Bad;
        m_state.printed = outcome;
        m_state.paperNearEnd = nearEnd;
        show();
    });
}

void AttendantDesk::testPrint()
{
    if (!m_machine.receipts)
        return;
    note(QStringLiteral("test_print"));
    m_state.printer = State::Test::Running;
    show();
    const QString line = m_machine.name + u'\n' + toRfc3339(m_clock.now());
    m_machine.receipts->printTest(line, m_theme.locale().name(), this, [this](PrintOutcome outcome) {
        m_state.printer = outcome == PrintOutcome::Printed ? State::Test::Good : State::Test::Bad;
        m_state.printed = outcome;
        m_state.paperNearEnd = false;
        show();
    });
}

void AttendantDesk::testScan()
{
    m_window.setScanDiverted(true);
    m_state.reader = State::Test::Running;
    show();
}

void AttendantDesk::testRelay()
{
    if (!m_machine.relay)
        return;
    m_state.relay = State::Test::Running;
    show();
    QElapsedTimer watch;
    watch.start();
    m_machine.relay->probe(this, [this, watch](const Expected<void, payment::GatewayProblem> &answer) {
        m_state.relay = answer ? State::Test::Good : State::Test::Bad;
        m_state.relayTook = std::chrono::milliseconds(watch.elapsed());
        m_state.relayProblem = answer ? QString() : answer.error().code;
        show();
    });
}

void AttendantDesk::reprint(const ApplicationRef &application)
{
    for (const payment::ReceiptShelf::Entry &entry : m_receipts) {
        if (entry.data.application != application || !m_machine.receipts)
            continue;
        m_state.printer = State::Test::Running;
        show();
        m_machine.receipts->print({entry.data, entry.language}, this, [this, application](PrintOutcome outcome) {
            m_state.printer = outcome == PrintOutcome::Printed ? State::Test::Good : State::Test::Bad;
            m_state.printed = outcome;
            if (outcome == PrintOutcome::Printed)
                note(QStringLiteral("receipt_reprinted ") + application.text());
            readReceipts();
            show();
        });
        return;
    }
}

void AttendantDesk::readReceipts()
{
    if (!m_machine.recent)
        return;
    m_machine.recent->list(this, [this](std::vector<payment::ReceiptShelf::Entry> entries) {
        m_receipts = std::move(entries);
        m_state.receipts.clear();
        const QTimeZone zone(m_machine.timeZone.toLatin1());
        for (const payment::ReceiptShelf::Entry &entry : m_receipts) {
            const auto at = QDateTime::fromMSecsSinceEpoch(entry.at.time_since_epoch().count());
            m_state.receipts.push_back({entry.data.application,
                m_theme.locale().toString((zone.isValid() ? at.toTimeZone(zone) : at).time(), QLocale::ShortFormat),
                entry.printed});
        }
        show();
    });
}

void AttendantDesk::show()
{
    if (!m_panel)
        return;
    m_state.network = interfaces();
    m_state.unsent = m_machine.pusher ? m_machine.pusher->status().unsent : 0;
    m_state.damage = m_machine.damage;
    m_state.catchingUp = m_machine.sync ? m_machine.sync->catchingUp() : sync::CatchingUp();
    m_state.volume
        = m_machine.voice && m_machine.voice->isThere() ? std::optional(m_machine.voice->volume()) : std::nullopt;
    m_state.log = lastLogLines(logLines);
    m_panel->setState(m_state);
}

void AttendantDesk::note(const QString &event)
{
    qInfo("attendant: %s", qUtf8Printable(event));
    Q_EMIT happened(event);
}

} // namespace chancery::app
