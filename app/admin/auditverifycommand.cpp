// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/auditverifycommand.h"

#include "app/admin/database.h"
#include "app/admin/files.h"
#include "app/admin/localstore.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/auditbook.h"
#include "models/store/auditverifier.h"
#include "models/store/migrations.h"
#include "models/store/storekeys.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr qsizetype largestKey = 16 * 1024;
constexpr int firstWithAudit = 4;

/// The audit's key, from the data key that the vault holds.
Expected<crypto::Hmac, Error> auditKey(store::Database &database, const QCommandLineParser &parser)
{
    auto vault = client::openVault(vaultChoice(parser));
    if (!vault)
        return Unexpected(vault.error());
    const auto ring = readDataKeys(**vault);
    if (!ring)
        return Unexpected(ring.error());
    auto sealer = store::StoreKeys::sealer(database, *ring);
    if (!sealer)
        return Unexpected(sealer.error());
    const auto key = store::StoreKeys::derived(database, *sealer, store::StoreKeys::auditSeal);
    if (!key)
        return Unexpected(key.error());
    return crypto::Hmac::create(*key);
}

/// What the relay remembers of the device's audit.
Expected<void, Error> addWitnesses(
    store::AuditVerifier &verifier, const QString &url, const QString &device, const QString &chain)
{
    const auto books = openLedger(url);
    if (!books)
        return Unexpected(books.error());
    ledger::AuditBook book(**books);
    const auto heads = ask<std::vector<ledger::AuditCheckpoint>>(
        [&](auto answer) { book.furthest(domain::DeviceId(device), answer); });
    if (!heads)
        return Unexpected(heads.error());
    for (const ledger::AuditCheckpoint &head : *heads) {
        const QString known = head.chain.toString(QUuid::WithoutBraces);
        // Earlier chains ended with a database that was set aside or replaced.
        if (known == chain || heads->size() == 1)
            verifier.addWitness({known, head.seq, head.head});
    }
    return {};
}

QJsonObject toJson(const store::AuditVerdict &verdict)
{
    QJsonArray findings;
    for (const store::AuditFinding &finding : verdict.findings)
        findings.append(QJsonObject{{QStringLiteral("kind"), store::toString(finding.kind)},
            {QStringLiteral("seq"), finding.seq}, {QStringLiteral("detail"), finding.detail}});
    return {{QStringLiteral("whole"), verdict.isWhole()}, {QStringLiteral("chain"), verdict.head.chain},
        {QStringLiteral("first"), verdict.head.firstSeq}, {QStringLiteral("last"), verdict.head.seq},
        {QStringLiteral("entries"), verdict.entries}, {QStringLiteral("countersigned"), verdict.countersigned},
        {QStringLiteral("seals_checked"), verdict.withKey}, {QStringLiteral("receipts_checked"), verdict.withRelayKey},
        {QStringLiteral("findings"), findings}};
}

void print(const store::AuditVerdict &verdict, Terminal &terminal)
{
    for (const store::AuditFinding &finding : verdict.findings)
        terminal.print(
            QStringLiteral("%1 at %2: %3").arg(store::toString(finding.kind)).arg(finding.seq).arg(finding.detail));
    terminal.print(QStringLiteral("%1: entries %2 to %3, countersigned up to %4")
                       .arg(verdict.isWhole() ? QStringLiteral("whole") : QStringLiteral("NOT whole"))
                       .arg(verdict.head.firstSeq)
                       .arg(verdict.head.seq)
                       .arg(verdict.countersigned));
    if (!verdict.withKey)
        terminal.print(QStringLiteral("seals were not checked: name the key with --data-dir or --key-file"));
    if (!verdict.withRelayKey)
        terminal.print(QStringLiteral("receipts were not checked: name the relay's public key with --relay-key"));
}

/// Configures the verifier as asked for.
Expected<void, Error> prepare(
    store::AuditVerifier &verifier, store::Database &database, const QCommandLineParser &parser)
{
    if (namesKeys(parser)) {
        auto key = auditKey(database, parser);
        if (!key)
            return Unexpected(key.error());
        verifier.setKey(std::move(*key));
    }
    if (parser.isSet(QStringLiteral("relay-key"))) {
        const auto pem = readFile(parser.value(QStringLiteral("relay-key")), largestKey);
        if (!pem)
            return Unexpected(pem.error());
        auto key = crypto::Es256PublicKey::fromPem(*pem);
        if (!key)
            return Unexpected(key.error());
        verifier.setRelayKey(std::move(*key));
    }
    if (parser.isSet(QStringLiteral("device"))) {
        const auto url = databaseUrl(parser);
        if (!url)
            return Unexpected(url.error());
        const auto chain = database.value(QStringLiteral("SELECT chain FROM audit_head"));
        return addWitnesses(
            verifier, *url, parser.value(QStringLiteral("device")), chain ? chain->toString() : QString());
    }
    return {};
}

} // namespace

QStringList AuditVerifyCommand::path() const
{
    return {QStringLiteral("audit"), QStringLiteral("verify")};
}

QString AuditVerifyCommand::summary() const
{
    return QStringLiteral("Looks whether a machine's audit is as it was written.");
}

QString AuditVerifyCommand::description() const
{
    return summary()
        + QStringLiteral(
            " Works on a copy: the file is not changed. Stop the machine's application first, or give a backup. With "
            "the "
            "machine's key every edit is found; with --relay-key the relay's receipts are checked; with --device the "
            "relay's books are asked how far the audit reached, which finds an older copy of the whole file too. Exit "
            "codes: 0 whole; 1 not whole; 3 file or key.");
}

void AuditVerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("database"), QStringLiteral("The machine's chancery.db."),
                           QStringLiteral("file")},
        {QStringLiteral("relay-key"), QStringLiteral("Public key of the relay's audit signatures, PEM."),
            QStringLiteral("file")},
        {QStringLiteral("device"), QStringLiteral("The machine's id (dev_…), to ask the central database about it."),
            QStringLiteral("id")}});
    declareLocalStore(parser);
    declareDatabase(parser);
}

ExitCode AuditVerifyCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(QStringLiteral("database")))
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--database is missing"), ExitCode::Usage);
    const QTemporaryDir folder;
    const auto copy = copyDatabase(parser.value(QStringLiteral("database")), folder.path());
    if (!copy)
        return terminal.refuse(copy.error(), ExitCode::Input);
    auto database = store::Database::open({.path = *copy, .checkWhole = true}, store::Migrations::newest());
    if (!database)
        return terminal.refuse(database.error(), ExitCode::Input);
    if ((*database)->version() < firstWithAudit)
        return terminal.refuse(QStringLiteral("no_audit"),
            QStringLiteral("the database is of a version that kept no audit yet"), ExitCode::Input);
    store::AuditVerifier verifier(**database);
    if (const auto prepared = prepare(verifier, **database, parser); !prepared)
        return terminal.refuse(prepared.error(), ExitCode::Input);
    const auto verdict = verifier.verify();
    if (!verdict)
        return terminal.refuse(verdict.error(), ExitCode::Input);
    if (terminal.json())
        terminal.print(toJson(*verdict));
    else
        print(*verdict, terminal);
    return verdict->isWhole() ? ExitCode::Done : ExitCode::No;
}

} // namespace chancery::admin
