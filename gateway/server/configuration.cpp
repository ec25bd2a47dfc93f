// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/configuration.h"

#include "gateway/providers/smtp/mailaddress.h"
#include "gateway/server/duration.h"
#include "gateway/server/inifile.h"
#include "models/domain/currency.h"
#include "models/domain/loopback.h"

#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace chancery::server {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr std::array knownKeys{"listen", "operations_listen", "public_url", "database_url", "fee_schedule",
    "stripe_api_base", "stripe_secret_key_file", "stripe_webhook_secret_file", "alipay_gateway", "alipay_app_id",
    "alipay_seller_id", "alipay_private_key_file", "alipay_public_key_file", "alipay_app_cert_file", "alipay_cert_file",
    "alipay_root_cert_file", "reconcile_at", "reconcile_zone", "smtp_url", "smtp_from", "smtp_password_file",
    "smtp_ca_file", "alert_webhook_url_file", "audit_signing_key_file", "refund_approval_above", "market_rates_url",
    "log_dir", "breaker_window", "breaker_minimum_calls", "breaker_ratio", "breaker_pause", "breaker_probes",
    "watch_schedule", "watch_after_end", "catch_up_interval", "device_unsent_records", "device_days_without_sync",
    "device_backup_days"};

/// An address as a message may repeat it: without what stands before the host or behind a question mark, where people
/// put keys and passwords.
QString shown(QString address)
{
    const qsizetype begin = address.indexOf(u"://");
    const qsizetype at = address.lastIndexOf(u'@');
    if (begin >= 0 && at > begin)
        address.remove(begin + 3, at - begin - 2);
    return address.section(u'?', 0, 0);
}

/// Takes the values one by one and keeps the first fault.
class Reader
{
public:
    Reader(const Configuration::Values &file, const Configuration::Values &environment)
        : m_file(file)
        , m_environment(environment)
    {
    }

    static QString variable(const QString &key) { return QStringLiteral("CHANCERY_") + key.toUpper(); }

    [[nodiscard]] QString value(const QString &key) const
    {
        const QString name = variable(key);
        return m_environment.contains(name) ? m_environment.value(name) : m_file.value(key);
    }
    [[nodiscard]] bool isSet(const QString &key) const { return !value(key).isEmpty(); }

    void fault(const QString &key, const QString &wrong, const QString &expected)
    {
        if (!m_error)
            m_error = Error{variable(key), QStringLiteral("%1; expected %2").arg(wrong, expected)};
    }

    QString required(const QString &key, const QString &expected)
    {
        if (!isSet(key))
            fault(key, QStringLiteral("is missing"), expected);
        return value(key);
    }

    Endpoint endpoint(const QString &key, const QString &fallback)
    {
        const QString text = isSet(key) ? value(key) : fallback;
        const auto parsed = Endpoint::parse(text);
        if (!parsed)
            fault(key, QStringLiteral("\"%1\" is no address").arg(text),
                QStringLiteral("address:port, such as 127.0.0.1:8480 or [::1]:8480"));
        return parsed.value_or(Endpoint{});
    }

    /// https, or http towards this machine.
    QUrl url(const QString &key, const QString &fallback)
    {
        QString text = isSet(key) ? value(key) : fallback;
        while (text.endsWith(u'/'))
            text.chop(1);
        const QUrl parsed(text, QUrl::StrictMode);
        const QString expected = QStringLiteral("https://host[:port], or http:// for a loopback address");
        const bool shaped = parsed.isValid() && !parsed.host().isEmpty() && !parsed.hasQuery() && !parsed.hasFragment()
            && parsed.userInfo().isEmpty();
        if (!shaped)
            fault(key, QStringLiteral("\"%1\" is no address").arg(shown(text)), expected);
        else if (parsed.scheme() != u"https" && !(parsed.scheme() == u"http" && domain::isLoopbackHost(parsed.host())))
            fault(key, QStringLiteral("\"%1\" is neither https nor on this machine").arg(shown(text)), expected);
        return parsed;
    }

    QString readableFile(const QString &key, const QString &what)
    {
        const QString path = required(key, QStringLiteral("the path of a file with %1").arg(what));
        const QFileInfo info(path);
        if (!path.isEmpty() && (!info.isFile() || !info.isReadable()))
            fault(key, QStringLiteral("\"%1\" cannot be read").arg(path),
                QStringLiteral("a readable file with %1").arg(what));
        return path;
    }

    std::chrono::milliseconds duration(
        const QString &key, std::chrono::milliseconds fallback, std::chrono::milliseconds longest)
    {
        if (!isSet(key))
            return fallback;
        const auto read = parseDuration(value(key));
        if (read && *read <= longest)
            return *read;
        fault(key, QStringLiteral("\"%1\" is no such time").arg(value(key)),
            QStringLiteral("a number with ms, s, m or h, at most %1 s, such as 30s")
                .arg(std::chrono::duration_cast<std::chrono::seconds>(longest).count()));
        return fallback;
    }

    int number(const QString &key, int fallback, int smallest, int largest)
    {
        if (!isSet(key))
            return fallback;
        bool ok = false;
        const int read = value(key).toInt(&ok);
        if (ok && read >= smallest && read <= largest)
            return read;
        fault(key, QStringLiteral("\"%1\" is no such number").arg(value(key)),
            QStringLiteral("a number from %1 to %2").arg(smallest).arg(largest));
        return fallback;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const Configuration::Values &m_file;
    const Configuration::Values &m_environment;
    std::optional<Error> m_error;
};

bool anySet(const Reader &reader, std::initializer_list<const char *> keys)
{
    return std::ranges::any_of(keys, [&](const char *key) { return reader.isSet(QString::fromLatin1(key)); });
}

std::optional<Configuration::Stripe> readStripe(Reader &reader)
{
    if (!anySet(reader, {"stripe_secret_key_file", "stripe_webhook_secret_file"}))
        return std::nullopt;
    return Configuration::Stripe{
        reader.url(QStringLiteral("stripe_api_base"), QStringLiteral("https://api.stripe.com")),
        reader.readableFile(QStringLiteral("stripe_secret_key_file"), QStringLiteral("the secret key (sk_… or rk_…)")),
        reader.readableFile(
            QStringLiteral("stripe_webhook_secret_file"), QStringLiteral("webhook secrets (whsec_…), one per line"))};
}

std::optional<Configuration::Alipay> readAlipay(Reader &reader)
{
    const QString publicKey = QStringLiteral("alipay_public_key_file");
    const bool certified = anySet(reader, {"alipay_app_cert_file", "alipay_cert_file", "alipay_root_cert_file"});
    const bool any
        = anySet(reader, {"alipay_app_id", "alipay_seller_id", "alipay_private_key_file", "alipay_public_key_file"});
    if (!certified && !any)
        return std::nullopt;
    Configuration::Alipay made{
        reader.url(QStringLiteral("alipay_gateway"), QStringLiteral("https://openapi.alipay.com/gateway.do")),
        reader.required(QStringLiteral("alipay_app_id"), QStringLiteral("the application's number")),
        reader.required(QStringLiteral("alipay_seller_id"), QStringLiteral("the seller's number (2088…)")),
        reader.readableFile(
            QStringLiteral("alipay_private_key_file"), QStringLiteral("the application's private key, PEM or base64")),
        {}};
    if (!certified) {
        made.publicKeyFile = reader.readableFile(publicKey, QStringLiteral("Alipay's public key, PEM or base64"));
        return made;
    }
    if (reader.isSet(publicKey))
        reader.fault(publicKey, QStringLiteral("is set beside certificates"),
            QStringLiteral("either Alipay's public key or the three certificate files"));
    made.appCertFile = reader.readableFile(
        QStringLiteral("alipay_app_cert_file"), QStringLiteral("the application's certificate, PEM"));
    made.alipayCertFile
        = reader.readableFile(QStringLiteral("alipay_cert_file"), QStringLiteral("Alipay's certificate, PEM"));
    made.rootCertFile = reader.readableFile(
        QStringLiteral("alipay_root_cert_file"), QStringLiteral("Alipay's root certificates, PEM"));
    return made;
}

std::optional<Configuration::Smtp> readSmtp(Reader &reader)
{
    if (!anySet(reader, {"smtp_url", "smtp_from", "smtp_password_file", "smtp_ca_file"}))
        return std::nullopt;
    const QString key = QStringLiteral("smtp_url");
    const QString expected = QStringLiteral("smtp://host:port or smtps://host:port");
    const QUrl url(reader.required(key, expected), QUrl::StrictMode);
    if (reader.isSet(key)
        && (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"smtp" && url.scheme() != u"smtps")))
        reader.fault(key, QStringLiteral("\"%1\" is no mail server").arg(shown(reader.value(key))), expected);
    else if (!url.password().isEmpty())
        reader.fault(key, QStringLiteral("carries a password"),
            QStringLiteral("smtp://user@host:port, and the password in the file of smtp_password_file"));
    const QString from = reader.required(QStringLiteral("smtp_from"), QStringLiteral("the sender's address"));
    if (!from.isEmpty() && !providers::isMailAddress(from))
        reader.fault(
            QStringLiteral("smtp_from"), QStringLiteral("\"%1\" is no address").arg(from), QStringLiteral("name@host"));
    QString password;
    if (reader.isSet(QStringLiteral("smtp_password_file")))
        password
            = reader.readableFile(QStringLiteral("smtp_password_file"), QStringLiteral("the mail server's password"));
    QString authorities;
    if (reader.isSet(QStringLiteral("smtp_ca_file")))
        authorities
            = reader.readableFile(QStringLiteral("smtp_ca_file"), QStringLiteral("certificates of authorities, PEM"));
    return Configuration::Smtp{url, from, password, authorities};
}

rules::Breaker::Policy readBreaker(Reader &reader)
{
    using namespace std::chrono_literals;
    rules::Breaker::Policy policy;
    policy.window = reader.duration(QStringLiteral("breaker_window"), policy.window, 1h);
    policy.minimumCalls = reader.number(QStringLiteral("breaker_minimum_calls"), policy.minimumCalls, 1, 10'000);
    policy.pause = reader.duration(QStringLiteral("breaker_pause"), policy.pause, 1h);
    policy.probes = reader.number(QStringLiteral("breaker_probes"), policy.probes, 1, 100);
    const QString key = QStringLiteral("breaker_ratio");
    if (!reader.isSet(key))
        return policy;
    bool ok = false;
    const double ratio = reader.value(key).toDouble(&ok);
    if (ok && ratio > 0 && ratio <= 1)
        policy.failureRatio = ratio;
    else
        reader.fault(key, QStringLiteral("\"%1\" is no share").arg(reader.value(key)),
            QStringLiteral("more than 0 and at most 1, such as 0.5"));
    return policy;
}

std::chrono::milliseconds readAfterEnd(Reader &reader, std::chrono::milliseconds usual)
{
    const QString key = QStringLiteral("watch_after_end");
    if (!reader.isSet(key))
        return usual;
    // Shorter, and money that a provider tells of late would meet an attempt that is not asked about any more.
    const auto afterEnd = parseDuration(reader.value(key));
    if (!afterEnd || *afterEnd < std::chrono::hours(1) || *afterEnd > std::chrono::hours(30 * 24))
        reader.fault(key, QStringLiteral("\"%1\" is no such time").arg(reader.value(key).left(100)),
            QStringLiteral("a time from 1h to 720h, such as 24h"));
    return afterEnd.value_or(usual);
}

rules::WatchSchedule readWatch(Reader &reader)
{
    using namespace std::chrono_literals;
    const QString key = QStringLiteral("watch_schedule");
    rules::WatchSchedule schedule;
    schedule.afterEnd = readAfterEnd(reader, schedule.afterEnd);
    if (!reader.isSet(key))
        return schedule;
    schedule.delays.clear();
    bool ok = true;
    for (const QString &part : reader.value(key).split(u',')) {
        const auto delay = parseDuration(part.trimmed());
        ok = ok && delay && *delay >= 100ms && *delay <= 24h
            && (schedule.delays.empty() || *delay >= schedule.delays.back());
        schedule.delays.push_back(delay.value_or(1s));
    }
    if (!ok || schedule.delays.size() > 32)
        reader.fault(key, QStringLiteral("\"%1\" is no schedule").arg(reader.value(key).left(100)),
            QStringLiteral("times from 100ms to 24h that never get shorter, such as 2s,5s,15s,1m,5m,15m,1h"));
    return schedule;
}

std::optional<std::chrono::milliseconds> readCatchUp(Reader &reader)
{
    const QString key = QStringLiteral("catch_up_interval");
    if (!reader.isSet(key))
        return std::nullopt;
    const auto interval = parseDuration(reader.value(key));
    if (!interval || *interval < std::chrono::seconds(10) || *interval > std::chrono::hours(24))
        reader.fault(key, QStringLiteral("\"%1\" is no interval").arg(reader.value(key).left(100)),
            QStringLiteral("a time from 10s to 24h, such as 10m"));
    return interval;
}

QMap<QString, qint64> readRefundLimits(Reader &reader)
{
    const QString key = QStringLiteral("refund_approval_above");
    QMap<QString, qint64> limits;
    for (const QString &part : reader.value(key).split(u',', Qt::SkipEmptyParts)) {
        const QStringList pair = part.trimmed().split(u':');
        bool number = false;
        const qint64 minor = pair.value(1).toLongLong(&number);
        if (pair.size() != 2 || !number || minor < 0 || !domain::Currency::fromCode(pair.value(0))) {
            reader.fault(key, QStringLiteral("\"%1\" is no limit").arg(part.trimmed()),
                QStringLiteral("currency:minor units, such as JPY:20000,CNY:1000"));
            continue;
        }
        limits.insert(pair.value(0), minor);
    }
    return limits;
}

std::optional<Error> unknownKey(const Configuration::Values &file)
{
    for (auto it = file.begin(); it != file.end(); ++it) {
        if (std::ranges::any_of(knownKeys, [&](const char *key) { return it.key() == QLatin1String(key); }))
            continue;
        const bool secret = std::ranges::any_of(
            knownKeys, [&](const char *key) { return it.key() + QStringLiteral("_file") == QLatin1String(key); });
        return Error{Reader::variable(it.key()),
            secret ? QStringLiteral(
                "a secret does not belong into the configuration; expected %1_file, the path of a file")
                         .arg(it.key())
                   : QStringLiteral("is no key of the relay; expected one of its manual's keys")};
    }
    return std::nullopt;
}

void readReconciliation(Reader &reader, Configuration &made)
{
    const QString at = QStringLiteral("reconcile_at");
    const QString text = reader.isSet(at) ? reader.value(at) : QStringLiteral("11:30");
    if (text != u"off") {
        const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
        if (!time.isValid())
            reader.fault(at, QStringLiteral("\"%1\" is no time of day").arg(text),
                QStringLiteral("HH:MM such as 11:30, or off"));
        made.reconcileAt = time;
    }
    const QString zone = QStringLiteral("reconcile_zone");
    made.reconcileZone = reader.isSet(zone) ? reader.value(zone).toLatin1() : QByteArrayLiteral("UTC");
    if (!QTimeZone::isTimeZoneIdAvailable(made.reconcileZone))
        reader.fault(zone, QStringLiteral("\"%1\" is no time zone").arg(reader.value(zone)),
            QStringLiteral("an IANA name such as Asia/Tokyo"));
}

} // namespace

Expected<Configuration, Error> Configuration::make(const Values &file, const Values &environment)
{
    if (auto error = unknownKey(file))
        return Unexpected(*error);
    Reader reader(file, environment);
    Configuration made;
    made.listen = reader.endpoint(QStringLiteral("listen"), QStringLiteral("127.0.0.1:8480"));
    made.operationsListen = reader.endpoint(QStringLiteral("operations_listen"), QStringLiteral("127.0.0.1:9480"));
    made.publicUrl = reader.url(QStringLiteral("public_url"), QStringLiteral("http://") + made.listen.text());
    made.databaseUrl
        = reader.required(QStringLiteral("database_url"), QStringLiteral("a libpq URL, postgresql://user@host/name"));
    const QString database = made.databaseUrl;
    const bool isUrl = database.startsWith(u"postgresql://") || database.startsWith(u"postgres://");
    if (!database.isEmpty() && !isUrl && !database.contains(u'='))
        reader.fault(QStringLiteral("database_url"), QStringLiteral("is no libpq URL"),
            QStringLiteral("postgresql://user@host/name"));
    made.feeSchedule = reader.readableFile(QStringLiteral("fee_schedule"), QStringLiteral("the fee schedule, JSON"));
    made.stripe = readStripe(reader);
    made.alipay = readAlipay(reader);
    made.smtp = readSmtp(reader);
    made.refundApprovalAbove = readRefundLimits(reader);
    made.deviceUnsentRecords
        = reader.number(QStringLiteral("device_unsent_records"), made.deviceUnsentRecords, 1, 100'000);
    made.deviceDaysWithoutSync
        = reader.number(QStringLiteral("device_days_without_sync"), made.deviceDaysWithoutSync, 1, 60);
    made.deviceBackupDays = reader.number(QStringLiteral("device_backup_days"), made.deviceBackupDays, 1, 400);
    if (reader.isSet(QStringLiteral("alert_webhook_url_file")))
        made.alertWebhookUrlFile
            = reader.readableFile(QStringLiteral("alert_webhook_url_file"), QStringLiteral("the webhook's URL"));
    if (reader.isSet(QStringLiteral("audit_signing_key_file")))
        made.auditSigningKeyFile = reader.readableFile(
            QStringLiteral("audit_signing_key_file"), QStringLiteral("the key that countersigns audits, PEM"));
    if (reader.isSet(QStringLiteral("market_rates_url")))
        made.marketRatesUrl = reader.url(QStringLiteral("market_rates_url"), {});
    made.breaker = readBreaker(reader);
    made.watch = readWatch(reader);
    made.catchUpInterval = readCatchUp(reader);
    readReconciliation(reader, made);
    made.logDir = reader.value(QStringLiteral("log_dir"));
    if (const QFileInfo dir(made.logDir); !made.logDir.isEmpty() && (!dir.isDir() || !dir.isWritable()))
        reader.fault(QStringLiteral("log_dir"), QStringLiteral("\"%1\" cannot be written").arg(made.logDir),
            QStringLiteral("a folder that the relay may write to"));
    if (reader.error())
        return Unexpected(*reader.error());
    return made;
}

Expected<Configuration, Error> Configuration::load(const QString &path)
{
    Values file;
    if (!path.isEmpty()) {
        QFile ini(path);
        if (!ini.open(QIODevice::ReadOnly)) {
            return Unexpected(Error{
                QStringLiteral("--config"), QStringLiteral("\"%1\" cannot be read; expected an ini file").arg(path)});
        }
        auto parsed = parseIni(ini.readAll());
        if (!parsed)
            return Unexpected(Error{QStringLiteral("--config"),
                QStringLiteral("\"%1\" %2; expected an ini file").arg(path, parsed.error().detail)});
        file = std::move(parsed).value();
    }
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    Values environment;
    for (const QString &name : system.keys()) {
        if (name.startsWith(u"CHANCERY_"))
            environment.insert(name, system.value(name));
    }
    return make(file, environment);
}

} // namespace chancery::server
