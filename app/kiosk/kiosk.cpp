// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/kiosk.h"

#include "app/desktop/screencode.h"
#include "models/intake/feechoices.h"

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
    , m_machine(m_options, m_clock, m_random)
    , m_theme(std::make_unique<theme::Theme>(theme::ScreenMetrics::of(*QGuiApplication::primaryScreen())))
{
    m_languages.speak(QStringLiteral("en"));
    intake::IntakeSettings settings;
    if (m_machine.enrolled()) {
        settings.post = m_machine.identity().post;
        settings.timeZone = m_machine.identity().timeZone;
    }
    m_intake = std::make_unique<intake::IntakeSession>(settings, m_clock, m_random);
    buildWindow();
    connect(&m_machine, &OfficeMachine::opened, this, &Kiosk::machineOpened, Qt::QueuedConnection);
    connect(&m_machine, &OfficeMachine::configured, this, &Kiosk::configured);
    connect(&m_machine, &OfficeMachine::failed, this, &Kiosk::fail);
    connect(&m_machine, &OfficeMachine::damaged, this, &Kiosk::storeDamaged);
}

Kiosk::~Kiosk() = default;

void Kiosk::buildWindow()
{
    m_window = std::make_unique<wizard::KioskWindow>(
        wizard::WizardContext{*m_theme, *m_intake, m_languages, m_fees, m_countries}, m_clock);
    m_window->setWindowTitle(QStringLiteral("Chancery"));
    wizard::KioskInfo info;
    info.placeName = m_machine.placeName();
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
    connect(&m_trace, &UiTrace::firstPainted, &m_machine, &OfficeMachine::open, Qt::SingleShotConnection);
}

void Kiosk::buildStaff()
{
    connect(m_window.get(), &wizard::KioskWindow::staffCalled, this, &Kiosk::callStaff);
    m_attendant = std::make_unique<AttendantDesk>(*m_window, *m_theme, m_options.pinPath(), m_clock);
    connect(m_attendant.get(), &AttendantDesk::happened, this, [this](const QString &event) {
        if (m_audit)
            m_audit->tell(store::AuditEvent::Maintenance, event.section(u' ', 1), event.section(u' ', 0, 0));
    });
    connect(m_attendant.get(), &AttendantDesk::damageNoted, &m_machine, &OfficeMachine::noteDamage);
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
    client::RelayClient *relay = m_machine.relayIfOpen();
    if (relay == nullptr)
        return m_window->showCallOutcome(false);
    const QByteArray body
        = QJsonDocument(QJsonObject{{QStringLiteral("reason"), reason}}).toJson(QJsonDocument::Compact);
    relay->post(QStringLiteral("/v1/calls"), body, this,
        [this](const Expected<client::RelayReply, payment::GatewayProblem> &reply) {
            if (!reply)
                qWarning("staff not called: %s", qUtf8Printable(reply.error().code));
            m_window->showCallOutcome(reply.has_value());
        });
}

void Kiosk::tellAttendant()
{
    QString name = QCoreApplication::applicationVersion();
    QString zone;
    if (m_machine.enrolled()) {
        const DeviceIdentity &identity = m_machine.identity();
        name = QStringLiteral("%1 · %2 · chancery %3").arg(identity.post, identity.id.text(), name);
        zone = identity.timeZone;
    }
    m_attendant->setMachine({m_machine.receiptsIfOpen(), m_recent.get(), m_machine.relayIfOpen(),
        m_machine.pusherIfOpen(), m_machine.syncIfOpen(), m_voice.get(), m_machine.damage(), zone, name});
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

void Kiosk::machineOpened()
{
    client::RelayClient &relay = m_machine.relay();
    store::StoreWorker &store = m_machine.store();
    ReceiptDesk &receipts = m_machine.receipts();
    const DeviceId device = m_machine.identity().id;
    connect(&relay, &client::RelayClient::heard, &m_trace, &UiTrace::answerArrived);
    connect(&m_machine.watch(), &SyncWatch::changed, m_window.get(), &wizard::KioskWindow::setStatus);
    m_journal = std::make_unique<StoreJournal>(store);
    m_recent = std::make_unique<RecentReceipts>(store, m_clock);
    connect(&receipts, &ReceiptDesk::given, m_recent.get(), &RecentReceipts::remember);
    connect(&receipts, &ReceiptDesk::printed, m_recent.get(), &RecentReceipts::printed);
    m_pending = std::make_unique<PendingPayments>(relay, *m_journal, store, receipts, m_clock, m_random);
    m_page = std::make_unique<client::HostedPage>(client::HostedPage::Options{
        m_options.browser, QStringLiteral("nobody"), !m_options.windowed, {}, device.text().mid(4, 12)});
    if (m_voice)
        m_voice->setStore(store);
    // Opening, the parts, the views and starting are an event each: the screen is live already.
    QMetaObject::invokeMethod(this, &Kiosk::buildPayment, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &Kiosk::start, Qt::QueuedConnection);
}

void Kiosk::start()
{
    client::RelayClient &relay = m_machine.relay();
    connect(m_pending.get(), &PendingPayments::queued, &m_machine.pusher(), &sync::Pusher::recordAdded);
    connect(&m_machine.puller(), &sync::Puller::applied, this, [](const std::vector<sync::PulledChange> &changes) {
        for (const sync::PulledChange &change : changes)
            qInfo("pull: %s of %s: %s", qUtf8Printable(change.kind), qUtf8Printable(change.application),
                qUtf8Printable(change.status));
    });
    m_audit = std::make_unique<KioskAudit>(*m_intake, m_machine.store(), relay, m_machine.identity().id);
    tellAttendant();
    m_fees.setClient(&relay);
    m_audit->start();
    m_pending->recover();
    m_mailer->start();
    m_machine.start();
}

void Kiosk::buildPayment()
{
    m_payment = std::make_unique<payment::PaymentSession>(
        m_machine.relay(), *m_journal, m_clock, m_random, payment::PaymentSession::Limits{});
    auto *payView = new paymentui::PayView(*m_payment, *m_theme);
    auto *doneView = new paymentui::DoneView(*m_theme, doneStays);
    payView->setPayee(m_machine.placeName());
    payView->setTypingPossible(m_options.keyboard == QLatin1String("yes"));
    m_window->setView(intake::Step::Pay, payView);
    m_window->setView(intake::Step::Done, doneView);
    m_mailer = std::make_unique<ReceiptMailer>(m_machine.relay(), m_machine.store(), m_clock, m_random);
    m_till = std::make_unique<Till>(
        Till::Parts{*m_intake, *m_payment, *payView, *doneView, m_machine.configuration(), m_machine.store(),
            m_machine.receipts(), *m_mailer, *m_pending, *m_page, [this] { return m_window->pageArea(); }, m_clock});
    connect(m_window.get(), &wizard::KioskWindow::feeAccepted, m_till.get(), &Till::begin);
    connect(m_window.get(), &wizard::KioskWindow::payLaterWanted, m_till.get(), &Till::payLater);
    m_payView = payView;
    connect(m_till.get(), &Till::queued, &m_machine.pusher(), &sync::Pusher::recordAdded);
    connect(m_till.get(), &Till::refused, this, [this](const QString &code) {
        m_window->endSession();
        fail({code, QStringLiteral("an application could not be kept")});
    });
    connect(payView, &paymentui::PayView::staffRequested, m_window.get(),
        [this] { m_window->callStaffNow(QStringLiteral("payment")); });
}

void Kiosk::configured()
{
    const Configuration &configuration = m_machine.configuration();
    m_intake->setFeeSchedule(configuration.schedule());
    wizard::KioskInfo info;
    info.placeName = m_machine.placeName();
    info.placeLine = m_options.placeLine;
    info.online = configuration.isOnline();
    if (configuration.schedule())
        info.highestFee
            = intake::FeeChoices::highestTotal(*configuration.schedule(), m_machine.identity().post, m_clock.now());
    for (const payment::MethodOffer &offer : configuration.offers())
        info.methods.push_back({offer.method, offer.availability != payment::MethodOffer::Availability::Down});
    m_window->setInfo(info);
    m_payView->setPayLaterOffered(!configuration.isOnline()
        || std::none_of(
            info.methods.cbegin(), info.methods.cend(), [](const auto &method) { return method.available; }));
    if (configuration.isThere() && !m_window->isReady()) {
        m_outOfService.clear();
        m_window->showReady();
        m_trace.setStep(intake::toString(m_intake->step()));
        Q_EMIT standing(QStringLiteral("ready"));
    }
}

void Kiosk::fail(const Error &error)
{
    if (error.code == m_outOfService)
        return; // said before
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
