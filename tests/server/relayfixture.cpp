// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include "gateway/ledger/staffbook.h"
#include "models/crypto/devicetoken.h"
#include "models/crypto/passwordhash.h"
#include "tests/ledger/migrateddatabase.h"
#include "tests/server/rawclient.h"

#include <boost/asio/post.hpp>

#include <QDir>
#include <QCryptographicHash>
#include <QFile>

namespace chancery::tests {

namespace {

template <typename T>
ledger::Answer<T> into(std::promise<domain::Expected<T, domain::Error>> &promise)
{
    return [&promise](domain::Expected<T, domain::Error> result) { promise.set_value(std::move(result)); };
}

QString writeSecret(const QTemporaryDir &folder, const QString &name, const QByteArray &secret)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(secret + '\n');
    return file.fileName();
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    return RawClient::headerOf(raw, name);
}

RelayFixture::RelayFixture(testsupport::PgCluster &cluster)
    : m_cluster(cluster)
    , m_log(m_folder.path())
{
    options.watchInterval = std::chrono::milliseconds(50);
    static int number = 0;
    m_database = QStringLiteral("relay%1").arg(++number);
}

RelayFixture::~RelayFixture()
{
    stopRelay();
    if (alipay)
        alipay->stop();
    stripe.stop();
    if (books)
        books->stop();
}

bool RelayFixture::start()
{
    m_error = ledger::makeMigratedDatabase(m_cluster, m_database);
    if (!m_error.isEmpty())
        return false;
    books = std::make_unique<ledger::Ledger>(
        ledger::LedgerOptions{.url = m_cluster.url(m_database)}, ledger::Ledger::Listeners{});
    if (const auto started = books->start(); !started) {
        m_error = started.error().detail;
        return false;
    }
    return startRelay();
}

void RelayFixture::addAlipay(bool certificates)
{
    alipay = std::make_unique<FakeAlipay>(clock, stripe);
    settings.insert({{QStringLiteral("CHANCERY_ALIPAY_GATEWAY"), QString::fromLatin1(FakeAlipay::gateway)},
        {QStringLiteral("CHANCERY_ALIPAY_APP_ID"), QString::fromLatin1(FakeAlipay::appId)},
        {QStringLiteral("CHANCERY_ALIPAY_SELLER_ID"), QString::fromLatin1(FakeAlipay::sellerId)},
        {QStringLiteral("CHANCERY_ALIPAY_PRIVATE_KEY_FILE"),
            writeSecret(m_folder, QStringLiteral("app"), alipay->app.privatePem())}});
    if (!certificates) {
        settings.insert(QStringLiteral("CHANCERY_ALIPAY_PUBLIC_KEY_FILE"),
            writeSecret(m_folder, QStringLiteral("alipay"), alipay->alipay.publicBare()));
        return;
    }
    const AlipayKeys root;
    const AlipayKeys::Subject name{.organisation = "Ant", .unit = {}, .name = "Root"};
    alipay->certificateSerial = QCryptographicHash::hash("CN=Root,O=Ant,C=CN4711", QCryptographicHash::Md5).toHex();
    settings.insert(QStringLiteral("CHANCERY_ALIPAY_APP_CERT_FILE"),
        writeSecret(m_folder, QStringLiteral("app.crt"),
            alipay->app.certificate({.organisation = "Utopia", .unit = {}, .name = "app"}, root, name, "4", false)));
    settings.insert(QStringLiteral("CHANCERY_ALIPAY_CERT_FILE"),
        writeSecret(m_folder, QStringLiteral("alipay.crt"),
            alipay->alipay.certificate({.organisation = "Ant", .unit = {}, .name = "a"}, root, name, "4711", false)));
    settings.insert(QStringLiteral("CHANCERY_ALIPAY_ROOT_CERT_FILE"),
        writeSecret(m_folder, QStringLiteral("root.crt"), root.certificate(name, root, name, "1", true)));
}

bool RelayFixture::startRelay()
{
    server::Configuration::Values environment{{QStringLiteral("CHANCERY_LISTEN"), QStringLiteral("127.0.0.1:0")},
        {QStringLiteral("CHANCERY_OPERATIONS_LISTEN"), QStringLiteral("127.0.0.1:0")},
        {QStringLiteral("CHANCERY_PUBLIC_URL"), QStringLiteral("https://pay.example")},
        {QStringLiteral("CHANCERY_DATABASE_URL"), m_cluster.url(m_database)},
        {QStringLiteral("CHANCERY_FEE_SCHEDULE"), feeSchedule},
        // The hour at which a test runs decides nothing.
        {QStringLiteral("CHANCERY_RECONCILE_AT"), QStringLiteral("off")},
        {QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE"), writeSecret(m_folder, QStringLiteral("key"), "sk_test_1")},
        {QStringLiteral("CHANCERY_STRIPE_WEBHOOK_SECRET_FILE"),
            writeSecret(m_folder, QStringLiteral("webhook"), FakeStripe::webhookSecret)}};
    environment.insert(settings);
    const auto configuration = server::Configuration::make({}, environment);
    if (!configuration) {
        m_error = configuration.error().code + u' ' + configuration.error().detail;
        return false;
    }
    providers::HttpTransport &transport = alipay ? static_cast<providers::HttpTransport &>(*alipay) : stripe;
    m_io = std::make_unique<boost::asio::io_context>(1);
    m_relay = std::make_unique<server::Relay>(
        configuration.value(), server::Relay::Surroundings{*m_io, transport, clock, random, m_log}, options);
    if (const auto started = m_relay->start(); !started) {
        m_error = started.error().code + u' ' + started.error().detail;
        m_relay.reset();
        return false;
    }
    m_port = m_relay->endpoint().port;
    m_operationsPort = m_relay->operationsEndpoint().port;
    m_thread = std::thread([this] { m_io->run(); });
    return true;
}

void RelayFixture::stopRelay()
{
    if (!m_relay)
        return;
    boost::asio::post(*m_io, [this] { m_relay->stop([this] { m_io->stop(); }); });
    m_thread.join();
    m_relay->closeBooks();
    m_io->restart();
    m_io->poll();
    m_relay.reset();
    // A call that is still held by the fake answers into the loop, which lives on until the next start.
}

void RelayFixture::reload()
{
    std::promise<void> done;
    boost::asio::post(*m_io, [&] {
        m_relay->reload();
        done.set_value();
    });
    done.get_future().wait();
}

bool RelayFixture::replaceSecret(const QString &name, const QByteArray &lines)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(lines) == lines.size();
}

bool RelayFixture::enrol(const QString &post, const QString &kind)
{
    const QString code = domain::base32(random.bytes(8));
    std::promise<domain::Expected<std::monostate, domain::Error>> made;
    books->createEnrolmentCode({code, post, std::chrono::minutes(15)}, into(made));
    if (!made.get_future().get())
        return false;
    m_key = std::make_shared<const crypto::Es256Key>(*crypto::Es256Key::generate());
    m_post = post;
    const HttpAnswer answer = call("POST", "/v1/devices",
        QJsonDocument(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("name"), QStringLiteral("Kiosk 1")},
                          {QStringLiteral("kind"), kind},
                          {QStringLiteral("public_key"), QString::fromLatin1(*m_key->publicPem())}})
            .toJson());
    device = domain::DeviceId(answer.id());
    m_error = QString::fromUtf8(answer.body);
    return answer.status == 201;
}

bool RelayFixture::addStaff(const QString &name, ledger::StaffRole role, const QString &post, const QByteArray &totp)
{
    // Made by the owner, and cheap to check: what a password costs is measured elsewhere.
    ledger::Ledger owner(
        ledger::LedgerOptions{.url = m_cluster.url(m_database), .role = QString()}, ledger::Ledger::Listeners{});
    if (!owner.start())
        return false;
    const auto hash = crypto::PasswordHash::make(crypto::SecretBuffer::copyOf("staff password"), {14, 1, 1});
    std::promise<domain::Expected<std::monostate, domain::Error>> added;
    ledger::StaffBook(owner).add({.id = domain::StaffId::make(random), .name = name, .post = post, .role = role},
        {hash->cost.logN, hash->cost.r, hash->cost.p, hash->salt, hash->hash, totp}, into(added));
    const auto result = added.get_future().get();
    m_error = result ? QString() : result.error().detail;
    return result.has_value();
}

HttpAnswer RelayFixture::signIn(const QString &name, const QString &password, const QString &code) const
{
    QJsonObject body{{QStringLiteral("name"), name}, {QStringLiteral("password"), password}};
    if (!code.isEmpty())
        body.insert(QStringLiteral("code"), code);
    return post("/v1/staff/sessions", body);
}

QByteArray RelayFixture::tokenOf(const QString &name) const
{
    return signIn(name).json().value(u"token").toString().toLatin1();
}

HttpAnswer RelayFixture::asStaff(const QByteArray &token, const QByteArray &method, const QByteArray &path,
    const QJsonObject &body, const QByteArray &key) const
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Authorization", authorization()}, {"Content-Type", "application/json"}, {"Chancery-Staff", token}};
    if (!key.isEmpty())
        headers.append({"Idempotency-Key", key});
    return call(
        method, path, method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

QByteArray RelayFixture::logged()
{
    m_log.flush();
    QByteArray all;
    for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList({QStringLiteral("*.log*")}, QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void RelayFixture::speakAs(const Machine &machine)
{
    device = machine.device;
    m_key = machine.key;
}

QByteArray RelayFixture::authorization(const Machine &machine) const
{
    domain::SystemRandom source;
    const auto token
        = crypto::DeviceToken::make(*machine.key, machine.device, clock.now(), std::chrono::minutes(5), source);
    return "Bearer " + token->jwt;
}

HttpAnswer RelayFixture::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
    const QList<std::pair<QByteArray, QByteArray>> &headers, int timeoutMs) const
{
    RawClient client(path == "/metrics" ? m_operationsPort : m_port);
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: relay\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (method != "GET")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    client.send(request + "\r\n" + body);
    const QByteArray raw = client.receive(timeoutMs);
    return {RawClient::statusOf(raw), raw, RawClient::bodyOf(raw)};
}

bool RelayFixture::paidBy(const QString &session, const QByteArray &event)
{
    stripe.pay(session);
    return webhook(stripe.event(event, "checkout.session.completed", session)).status == 200;
}

HttpAnswer RelayFixture::get(const QByteArray &path) const
{
    return call("GET", path, {}, {{"Authorization", authorization()}});
}

HttpAnswer RelayFixture::post(const QByteArray &path, const QJsonObject &body, const QByteArray &key) const
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Authorization", authorization()}, {"Content-Type", "application/json"}};
    if (!key.isEmpty())
        headers.append({"Idempotency-Key", key});
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

std::future<HttpAnswer> RelayFixture::getLater(const QByteArray &path) const
{
    return std::async(std::launch::async, [this, path] { return get(path); });
}

std::future<HttpAnswer> RelayFixture::postLater(
    const QByteArray &path, const QJsonObject &body, const QByteArray &key) const
{
    return std::async(std::launch::async, [this, path, body, key] { return post(path, body, key); });
}

HttpAnswer RelayFixture::webhook(const QByteArray &body, const QByteArray &signature) const
{
    const qint64 now = clock.now().time_since_epoch().count() / 1000;
    const QByteArray proof
        = signature.isNull() ? FakeStripe::signature(body, now, FakeStripe::webhookSecret) : signature;
    return call("POST", "/v1/webhooks/stripe", body, {{"Stripe-Signature", proof}});
}

QJsonObject RelayFixture::basis() const
{
    return {{QStringLiteral("post"), m_post}, {QStringLiteral("nationality"), QStringLiteral("JPN")},
        {QStringLiteral("visa_type"), QStringLiteral("T")}, {QStringLiteral("entries"), QStringLiteral("single")},
        {QStringLiteral("processing"), QStringLiteral("regular")}, {QStringLiteral("age"), 34}};
}

QJsonObject RelayFixture::total() const
{
    return post("/v1/quotes", {{QStringLiteral("basis"), basis()}}).json().value(u"total").toObject();
}

QJsonObject RelayFixture::order() const
{
    domain::SystemRandom source;
    return {{QStringLiteral("application"), domain::ApplicationRef::make(source).text()},
        {QStringLiteral("basis"), basis()}, {QStringLiteral("expected_total"), total()},
        {QStringLiteral("method"), QStringLiteral("stripe_checkout")},
        {QStringLiteral("locale"), QStringLiteral("zh-CN")}};
}

double RelayFixture::metric(const QByteArray &name) const
{
    for (const QByteArray &line : call("GET", "/metrics").body.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    }
    return -1;
}

} // namespace chancery::tests
