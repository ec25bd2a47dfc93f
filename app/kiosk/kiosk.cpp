// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/kiosk.h"

#include "app/kiosk/screencode.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace chancery::domain;

namespace chancery::app {

namespace {

constexpr std::chrono::seconds doneStays{60};
constexpr std::chrono::seconds outOfServiceStays{5};

} // namespace

Kiosk::Kiosk(Options options, UiTrace &trace, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_trace(trace)
    , m_identity(DeviceIdentity::load(m_options.identityPath()))
    , m_theme(std::make_unique<theme::Theme>(theme::ScreenMetrics::of(*QGuiApplication::primaryScreen())))
{
    m_languages.speak(QStringLiteral("en"));
    intake::IntakeSettings settings;
    if (m_identity) {
        settings.post = m_identity->post;
        settings.timeZone = m_identity->timeZone;
    }
    m_intake = std::make_unique<intake::IntakeSession>(settings, m_clock, m_random);
    buildWindow();
}

Kiosk::~Kiosk() = default;

void Kiosk::buildWindow()
{
    m_window = std::make_unique<wizard::KioskWindow>(
        wizard::WizardContext{*m_theme, *m_intake, m_languages, m_fees, m_countries}, m_clock);
    m_window->setWindowTitle(QStringLiteral("Chancery"));
    wizard::KioskInfo info;
    info.placeName = m_options.placeName.isEmpty() && m_identity ? m_identity->post : m_options.placeName;
    info.placeLine = m_options.placeLine;
    info.online = false;
    m_window->setInfo(info);
    m_window->showStarting();
    connect(m_intake.get(), &intake::IntakeSession::stepChanged, this, [this](intake::Step step) {
        m_trace.setStep(intake::toString(step));
        if (step == intake::Step::Done && m_payment && m_payment->state() == payment::PaymentSession::State::Paid)
            m_trace.paidShown();
    });
    buildStaff();
    connect(m_window.get(), &wizard::KioskWindow::sessionEnded, this, &Kiosk::endSession);
    if (!m_options.readerPort.isEmpty()) {
        m_reader = std::make_unique<SerialReader>(SerialReader::Settings{m_options.readerPort, m_options.baud()});
        connect(m_reader.get(), &SerialReader::scanned, m_window.get(), &wizard::KioskWindow::takeScan);
        m_reader->start();
    }
    m_trace.setStep(QStringLiteral("starting"));
    m_trace.watch(m_window.get());
    // Keys, database and voice only once something is on the screen.
    connect(&m_trace, &UiTrace::firstPainted, this, &Kiosk::buildVoice, Qt::SingleShotConnection);
    connect(&m_trace, &UiTrace::firstPainted, this, &Kiosk::openKeys, Qt::SingleShotConnection);
}

void Kiosk::buildStaff()
{
    connect(m_window.get(), &wizard::KioskWindow::staffCalled, this, &Kiosk::callStaff);
    m_attendant = std::make_unique<AttendantDesk>(*m_window, *m_theme, m_options.pinPath(), m_clock);
    connect(m_attendant.get(), &AttendantDesk::happened, this, [this](const QString &event) {
        if (m_audit)
            m_audit->tell(store::AuditEvent::Maintenance, event.section(u' ', 1), event.section(u' ', 0, 0));
    });
    connect(m_attendant.get(), &AttendantDesk::shiftEnded, this, [] { QCoreApplication::exit(0); });
    tellAttendant();
}

void Kiosk::buildVoice()
{
    if (m_options.speech == QLatin1String("off"))
        return;
    m_voice = std::make_unique<KioskVoice>(*m_window,
        m_options.speech == QLatin1String("headset") ? wizard::Listening::Output::Headset
                                                     : wizard::Listening::Output::Loudspeaker);
}

void Kiosk::callStaff(const QString &reason)
{
    qInfo("staff called: %s", qUtf8Printable(reason));
    if (!m_relay || !m_keys || !m_keys->isOpen())
        return m_window->showCallOutcome(false);
    const QByteArray body
        = QJsonDocument(QJsonObject{{QStringLiteral("reason"), reason}}).toJson(QJsonDocument::Compact);
    m_relay->post(QStringLiteral("/v1/calls"), body, this,
        [this](const Expected<client::RelayReply, payment::GatewayProblem> &reply) {
            if (!reply)
                qWarning("staff not called: %s", qUtf8Printable(reply.error().code));
            m_window->showCallOutcome(reply.has_value());
        });
}

void Kiosk::tellAttendant()
{
    const QString name = m_identity
        ? QStringLiteral("%1 · %2 · chancery %3")
              .arg(m_identity->post, m_identity->id.text(), QCoreApplication::applicationVersion())
        : QCoreApplication::applicationVersion();
    m_attendant->setMachine({m_receipts.get(), m_recent.get(), m_relay.get(), m_pusher.get(), m_sync.get(),
        m_voice.get(), m_identity ? m_identity->timeZone : QString(), name});
}

void Kiosk::show()
{
    if (m_options.windowed) {
        m_window->resize(QGuiApplication::primaryScreen()->availableSize() * 4 / 5);
    } else {
        // Not full screen: a focused full-screen window would cover the payment page.
        m_window->setWindowFlag(Qt::FramelessWindowHint);
        m_window->setGeometry(QGuiApplication::primaryScreen()->geometry());
    }
    m_window->show();
}

void Kiosk::openKeys()
{
    if (!m_identity)
        return fail(m_identity.error());
    auto address
        = client::RelayAddress::fromText(m_options.relayUrl.isEmpty() ? m_identity->relayUrl : m_options.relayUrl);
    if (!address)
        return fail(address.error());
    m_relay = std::make_unique<client::RelayClient>(
        std::move(address).value(), [this] { return m_keys->token(); }, m_clock, client::RelayClient::Limits{});
    connect(m_relay.get(), &client::RelayClient::heard, &m_trace, &UiTrace::answerArrived);
    connect(m_relay.get(), &client::RelayClient::clockSkewed, this, [](std::chrono::milliseconds skew) {
        qWarning("clock: this machine is %lld s off the relay's clock", static_cast<long long>(skew.count() / 1000));
    });
    m_keys = std::make_unique<DeviceKeys>(m_options, m_identity->id, m_clock, m_random);
    m_keys->open([this](Expected<crypto::KeyRing, Error> dataKeys) {
        if (!dataKeys)
            return fail(dataKeys.error());
        openStore(std::move(dataKeys).value());
    });
}

void Kiosk::openStore(crypto::KeyRing keys)
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

void Kiosk::storeOpened()
{
    m_journal = std::make_unique<StoreJournal>(*m_store);
    m_receipts = std::make_unique<ReceiptDesk>(ReceiptDesk::Settings{m_options.receiptDir, m_options.printer,
                                                   m_options.contact, m_options.printerDots.toInt()},
        m_identity->id, m_keys->deviceKey());
    m_recent = std::make_unique<RecentReceipts>(*m_store, m_clock);
    connect(m_receipts.get(), &ReceiptDesk::given, m_recent.get(), &RecentReceipts::remember);
    connect(m_receipts.get(), &ReceiptDesk::printed, m_recent.get(), &RecentReceipts::printed);
    m_pending = std::make_unique<PendingPayments>(*m_relay, *m_journal, *m_store, *m_receipts, m_clock, m_random);
    m_configuration = std::make_unique<Configuration>(*m_relay, *m_store, m_random);
    if (const auto trusted = m_configuration->readTrust(m_options.trustFile, m_clock); !trusted)
        return fail(trusted.error());
    m_watch = std::make_unique<SyncWatch>(*m_store, m_clock);
    m_outbox = std::make_unique<StoreOutbox>(*m_store, m_clock);
    m_transport = std::make_unique<client::RelayPush>(*m_relay, m_identity->id);
    m_pusher
        = std::make_unique<sync::Pusher>(*m_outbox, *m_transport, m_alarm, m_clock, m_random, sync::Pusher::Options{});
    m_inbox = std::make_unique<StoreInbox>(*m_store);
    m_pullTransport = std::make_unique<client::RelayPull>(*m_relay);
    m_puller = std::make_unique<sync::Puller>(
        *m_inbox, *m_pullTransport, m_pullAlarm, m_clock, m_random, sync::Puller::Options{});
    m_page = std::make_unique<client::HostedPage>(client::HostedPage::Options{
        m_options.browser, QStringLiteral("nobody"), !m_options.windowed, {}, m_identity->id.text().mid(4, 12)});
    if (m_voice)
        m_voice->setStore(*m_store);
    buildPayment();
    watchNetwork();

    connect(m_configuration.get(), &Configuration::changed, this, &Kiosk::configured);
    connect(m_configuration.get(), &Configuration::missing, this, [this](const QString &code) {
        if (code == m_outOfService)
            return; // said before
        fail({code, QStringLiteral("there is no configuration, and the relay gives none")});
    });
    connect(m_pending.get(), &PendingPayments::queued, m_pusher.get(), &sync::Pusher::recordAdded);
    connect(m_puller.get(), &sync::Puller::applied, this, [](const std::vector<sync::PulledChange> &changes) {
        for (const sync::PulledChange &change : changes)
            qInfo("pull: %s of %s: %s", qUtf8Printable(change.kind), qUtf8Printable(change.application),
                qUtf8Printable(change.status));
    });
    m_audit = std::make_unique<KioskAudit>(*m_intake, *m_store, *m_relay, m_identity->id);
    m_housekeeping = std::make_unique<Housekeeping>(
        Housekeeping::Settings{m_options.dataDir, m_options.backupDir, m_options.retention},
        [this] { return m_configuration->recipients(); }, *m_store, m_keys->vault(), m_clock);
    connect(m_housekeeping.get(), &Housekeeping::damaged, this, &Kiosk::storeDamaged);
    tellAttendant();
    m_fees.setClient(m_relay.get());
    m_audit->start();
    m_housekeeping->start();
    m_watch->start();
    m_pending->recover();
    m_pusher->start();
    m_puller->start();
    m_configuration->start();
}

void Kiosk::watchNetwork()
{
    connect(m_relay.get(), &client::RelayClient::heard, m_watch.get(), &SyncWatch::heard);
    connect(m_watch.get(), &SyncWatch::changed, m_window.get(), &wizard::KioskWindow::setStatus);
    m_sync = std::make_unique<SyncControl>(*m_pusher, *m_puller, *m_watch, *m_configuration);
}

void Kiosk::buildPayment()
{
    m_payment = std::make_unique<payment::PaymentSession>(
        *m_relay, *m_journal, m_clock, m_random, payment::PaymentSession::Limits{});
    auto *payView = new paymentui::PayView(*m_payment, *m_theme);
    auto *doneView = new paymentui::DoneView(*m_theme, doneStays);
    payView->setPayee(m_options.placeName.isEmpty() ? m_identity->post : m_options.placeName);
    payView->setTypingPossible(m_options.keyboard == QLatin1String("yes"));
    m_window->setView(intake::Step::Pay, payView);
    m_window->setView(intake::Step::Done, doneView);
    m_mailer = std::make_unique<ReceiptMailer>(*m_relay);
    m_till = std::make_unique<Till>(Till::Parts{*m_intake, *m_payment, *payView, *doneView, *m_configuration, *m_store,
        *m_receipts, *m_mailer, *m_pending, *m_page, [this] { return m_window->pageArea(); }, m_clock});
    connect(m_window.get(), &wizard::KioskWindow::feeAccepted, m_till.get(), &Till::begin);
    connect(m_window.get(), &wizard::KioskWindow::payLaterWanted, m_till.get(), &Till::payLater);
    m_payView = payView;
    connect(m_till.get(), &Till::queued, m_pusher.get(), &sync::Pusher::recordAdded);
    connect(m_till.get(), &Till::refused, this, [this](const QString &code) {
        m_window->endSession();
        fail({code, QStringLiteral("an application could not be kept")});
    });
    connect(payView, &paymentui::PayView::staffRequested, m_window.get(),
        [this] { m_window->callStaffNow(QStringLiteral("payment")); });
}

void Kiosk::configured()
{
    m_intake->setFeeSchedule(m_configuration->schedule());
    wizard::KioskInfo info;
    info.placeName = m_options.placeName.isEmpty() ? m_identity->post : m_options.placeName;
    info.placeLine = m_options.placeLine;
    info.online = m_configuration->isOnline();
    for (const payment::MethodOffer &offer : m_configuration->offers())
        info.methods.push_back({offer.method, offer.availability != payment::MethodOffer::Availability::Down});
    m_window->setInfo(info);
    m_watch->setLimits(m_configuration->limits());
    m_outbox->setBackupWindow(std::chrono::hours(24) * m_configuration->limits().backupDays);
    m_watch->setTimeZone(m_identity->timeZone);
    m_payView->setPayLaterOffered(!m_configuration->isOnline()
        || std::none_of(
            info.methods.cbegin(), info.methods.cend(), [](const auto &method) { return method.available; }));
    const QString zone
        = m_configuration->schedule() ? m_configuration->schedule()->timeZone(m_identity->post) : QString();
    if (!zone.isEmpty() && zone != m_identity->timeZone) {
        m_identity.value().timeZone = zone;
        if (const auto saved = m_identity->save(m_options.identityPath()); !saved)
            qWarning("identity: %s", qUtf8Printable(saved.error().detail));
    }
    if (m_configuration->isThere() && !m_window->isReady()) {
        m_outOfService.clear();
        m_window->showReady();
        m_trace.setStep(intake::toString(m_intake->step()));
        Q_EMIT standing(QStringLiteral("ready"));
    }
}

void Kiosk::fail(const Error &error)
{
    qCritical("out of service: %s: %s", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    m_outOfService = error.code;
    m_window->showOutOfService(screenCode(error.code));
    Q_EMIT standing(error.code);
}

void Kiosk::storeDamaged()
{
    // Whoever is at the machine goes on to the end.
    if (m_intake->step() != intake::Step::Attract) {
        connect(m_window.get(), &wizard::KioskWindow::sessionEnded, this, &Kiosk::storeDamaged,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    fail({QString(store::errors::damaged), QStringLiteral("the next start sets the database aside")});
    if (!m_options.windowed) // else nobody starts it again
        QTimer::singleShot(outOfServiceStays, this, [] { QCoreApplication::exit(1); });
}

void Kiosk::endSession()
{
    if (m_till)
        m_till->end();
}

} // namespace chancery::app
