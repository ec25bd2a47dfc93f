// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/doctorcommand.h"

#include "app/admin/checkdatabase.h"
#include "app/admin/checkkiosk.h"
#include "app/admin/checkprinter.h"
#include "app/admin/checkschedule.h"
#include "app/admin/checksecret.h"
#include "app/admin/localstore.h"
#include "app/admin/terminal.h"
#include "gateway/server/configuration.h"

#include <QCommandLineParser>

#include <algorithm>

namespace chancery::admin {

namespace {

/// Without a configuration that can be read, what stands in the environment is still looked at.
Findings checkAll(const QString &configurationPath, const domain::Clock &clock)
{
    Findings findings;
    const auto add = [&](Findings more) {
        for (Finding &finding : more)
            findings.push_back(std::move(finding));
    };
    const auto configuration = server::Configuration::load(configurationPath);
    if (const QString printer = qEnvironmentVariable("CHANCERY_PRINTER"); !printer.isEmpty())
        add({checkPrinter(printer)});
    if (!configuration) {
        findings.push_back({QStringLiteral("configuration"), Finding::Status::Fault,
            configuration.error().code + u' ' + configuration.error().detail,
            QStringLiteral("correct it in the environment or in the file given with --config")});
        add(checkDatabase(qEnvironmentVariable("CHANCERY_DATABASE_URL"), clock));
        add(checkSchedule(qEnvironmentVariable("CHANCERY_FEE_SCHEDULE"), clock.now()));
        return findings;
    }
    findings.push_back({QStringLiteral("configuration"), Finding::Status::Good,
        QStringLiteral("payers are sent to %1").arg(configuration->publicUrl.toString()), {}});
    add(checkDatabase(configuration->databaseUrl, clock));
    add(checkSchedule(configuration->feeSchedule, clock.now()));
    if (!configuration->stripe && !configuration->alipay) {
        findings.push_back({QStringLiteral("providers"), Finding::Status::Fault, QStringLiteral("none is configured"),
            QStringLiteral("set CHANCERY_STRIPE_SECRET_KEY_FILE and CHANCERY_STRIPE_WEBHOOK_SECRET_FILE")});
    }
    if (const auto &stripe = configuration->stripe) {
        findings.push_back(checkSecret(QStringLiteral("stripe key"), stripe->secretKeyFile,
            {QStringLiteral("sk_"), QStringLiteral("rk_")}));
        findings.push_back(
            checkSecret(QStringLiteral("stripe webhooks"), stripe->webhookSecretFile, {QStringLiteral("whsec_")}));
    }
    if (const auto &alipay = configuration->alipay)
        findings.push_back(checkSecret(QStringLiteral("alipay key"), alipay->privateKeyFile, {}));
    if (!configuration->auditSigningKeyFile.isEmpty())
        findings.push_back(checkSecret(QStringLiteral("audit key"), configuration->auditSigningKeyFile, {}));
    else
        findings.push_back({QStringLiteral("audit key"), Finding::Status::Warning,
            QStringLiteral("machines' audits are not countersigned"),
            QStringLiteral("chancery-admin keys new-audit --out FOLDER, then set CHANCERY_AUDIT_SIGNING_KEY_FILE")});
    return findings;
}

bool isFault(const Finding &finding)
{
    return finding.status == Finding::Status::Fault;
}

}

QStringList DoctorCommand::path() const
{
    return {QStringLiteral("doctor")};
}

QString DoctorCommand::summary() const
{
    return QStringLiteral("Looks at everything the relay needs and says what to do.");
}

QString DoctorCommand::description() const
{
    return summary()
        + QStringLiteral(" Configuration, database and its schema, clock, certificates, fee schedule, secret files, "
                         "and the receipt printer if CHANCERY_PRINTER names one. Run it as the "
                         "relay's user with the relay's environment. With --data-dir it looks at a machine's key and local store instead; run it "
                         "as that machine's user. Ends with 1 when anything FAILs.");
}

void DoctorCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("config"), QStringLiteral("The relay's ini file."), QStringLiteral("file")});
    declareLocalStore(parser);
}

ExitCode DoctorCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const domain::SystemClock clock;
    const client::VaultChoice machine = vaultChoice(parser);
    const Findings findings = machine.dataDir.isEmpty() ? checkAll(parser.value(QStringLiteral("config")), clock)
                                                        : checkKiosk(machine);
    const bool faulty = std::any_of(findings.begin(), findings.end(), isFault);
    if (terminal.json()) {
        QJsonArray checks;
        for (const Finding &finding : findings)
            checks.append(finding.toJson());
        terminal.print(QJsonObject {{QStringLiteral("healthy"), !faulty}, {QStringLiteral("checks"), checks}});
    } else {
        for (const Finding &finding : findings) {
            terminal.print(QStringLiteral("%1 %2 %3").arg(toString(finding.status), -4).arg(finding.check, -15).arg(finding.found));
            if (!finding.advice.isEmpty())
                terminal.print(QString(21, u' ') + QStringLiteral("→ ") + finding.advice);
        }
    }
    return faulty ? ExitCode::No : ExitCode::Done;
}

} // namespace chancery::admin
