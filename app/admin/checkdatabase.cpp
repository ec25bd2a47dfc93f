// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/checkdatabase.h"

#include "app/admin/database.h"
#include "gateway/ledger/migrator.h"
#include "gateway/ledger/pgconnection.h"

#include <QSet>

#include <algorithm>

namespace chancery::admin {

namespace {

using Status = Finding::Status;
using std::chrono::milliseconds;

// Device tokens live 10 minutes and webhook signatures 5: a minute leaves room, some seconds are worth a word.
constexpr milliseconds faultySkew = std::chrono::minutes(1);
constexpr milliseconds noticeableSkew = std::chrono::seconds(3);
constexpr std::chrono::days endingSoon {30};

Finding checkSchema(int version)
{
    const QString check = QStringLiteral("database");
    const int expected = ledger::Migrator::latest();
    const QString found = QStringLiteral("schema %1, this program knows %2").arg(version).arg(expected);
    if (version < expected)
        return {check, Status::Fault, found, QStringLiteral("run chancery-admin migrate as the database's owner")};
    if (version > expected)
        return {check, Status::Fault, found, QStringLiteral("install the version that made it, or a newer one")};
    return {check, Status::Good, QStringLiteral("reached, schema %1").arg(version), {}};
}

Finding checkClock(const QString &url, const domain::Clock &clock)
{
    const QString check = QStringLiteral("clock");
    const QString advice = QStringLiteral("synchronise both machines (timedatectl set-ntp true)");
    auto connection = ledger::PgConnection::open(url, {});
    if (!connection)
        return {check, Status::Fault, connection.error().message, QStringLiteral("see the database")};
    const domain::Instant before = clock.now();
    const auto row = connection->execute("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint");
    const domain::Instant after = clock.now();
    if (!row || row->failure() || row->rows() != 1)
        return {check, Status::Fault, QStringLiteral("the database does not tell the time"), QStringLiteral("see its log")};
    const domain::Instant theirs = row->instant(0, 0);
    milliseconds skew {0};
    if (theirs < before)
        skew = before - theirs;
    else if (theirs > after)
        skew = theirs - after;
    const QString found = QStringLiteral("%1 ms from the database's").arg(skew.count());
    if (skew > faultySkew)
        return {check, Status::Fault, found, advice};
    if (skew > noticeableSkew)
        return {check, Status::Warning, found, advice};
    return {check, Status::Good, found, {}};
}

Finding judge(const QString &post, const std::vector<ledger::Certificate> &certificates, domain::Instant now)
{
    const QString check = QStringLiteral("certificates");
    const auto missing = [&](const QString &whose, const QString &command) -> Finding {
        return {check, Status::Fault, QStringLiteral("%1 has none of %2").arg(post, whose),
            QStringLiteral("chancery-admin keys %1").arg(command)};
    };
    const auto isOf = [](const QString &owner) {
        return [owner](const ledger::Certificate &certificate) { return certificate.post == owner; };
    };
    if (std::none_of(certificates.begin(), certificates.end(), isOf(post)))
        return missing(QStringLiteral("its own"), QStringLiteral("new-post --post %1").arg(post));
    if (std::none_of(certificates.begin(), certificates.end(), isOf(QString())))
        return missing(QStringLiteral("the ministry"), QStringLiteral("new-ministry"));
    const auto first = std::min_element(certificates.begin(), certificates.end(),
        [](const auto &one, const auto &other) { return one.notAfter < other.notAfter; });
    const QString until = QStringLiteral("%1: the first ends on %2").arg(post, domain::toRfc3339(first->notAfter).left(10));
    const QString advice = QStringLiteral("make new keys before that day: machines refuse to seal to what has ended");
    if (first->notAfter <= now)
        return {check, Status::Fault, until, advice};
    if (first->notAfter <= now + endingSoon)
        return {check, Status::Warning, until, advice};
    return {check, Status::Good, until, {}};
}

Findings checkCertificates(const QString &url, domain::Instant now)
{
    const QString check = QStringLiteral("certificates");
    const auto books = openLedger(url);
    if (!books)
        return {{check, Status::Fault, books.error().detail, QStringLiteral("see the database")}};
    const auto devices = ask<std::vector<ledger::Device>>([&](auto answer) { (*books)->listDevices({}, answer); });
    if (!devices)
        return {{check, Status::Fault, devices.error().detail, QStringLiteral("see the database")}};
    QSet<QString> posts;
    for (const ledger::Device &device : *devices) {
        if (!device.revokedAt)
            posts.insert(device.post);
    }
    Findings findings;
    for (const QString &post : posts) {
        const auto certificates
            = ask<std::vector<ledger::Certificate>>([&](auto answer) { (*books)->certificatesFor(post, answer); });
        findings.push_back(certificates ? judge(post, *certificates, now)
                                        : Finding {check, Status::Fault, certificates.error().detail, QStringLiteral("see the database")});
    }
    if (findings.empty())
        findings.push_back({check, Status::Good, QStringLiteral("no machine is enrolled, none is needed"), {}});
    return findings;
}

}

Findings checkDatabase(const QString &url, const domain::Clock &clock)
{
    if (url.isEmpty()) {
        return {{QStringLiteral("database"), Status::Fault, QStringLiteral("none is set"),
            QStringLiteral("set CHANCERY_DATABASE_URL to postgresql://user@host/name")}};
    }
    const auto version = ledger::Migrator(url).version();
    if (!version) {
        return {{QStringLiteral("database"), Status::Fault, version.error().detail,
            QStringLiteral("start PostgreSQL, and see that host, name and password in CHANCERY_DATABASE_URL are right")}};
    }
    Findings findings {checkSchema(*version), checkClock(url, clock)};
    if (findings.front().status == Status::Good) {
        for (Finding &finding : checkCertificates(url, clock.now()))
            findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace chancery::admin
