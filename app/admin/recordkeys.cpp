// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/recordkeys.h"

#include "app/admin/database.h"
#include "app/admin/files.h"
#include "app/admin/terminal.h"
#include "models/crypto/certificatemaker.h"
#include "models/crypto/digest.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

namespace chancery::admin {

namespace {

constexpr int defaultYears = 5;

struct Paths
{
    QString key;
    QString certificate;
};

/// SHA-256 over what stands between the PEM lines.
QByteArray fingerprintOf(const QByteArray &pem)
{
    QByteArray base64;
    for (const QByteArray &line : pem.split('\n')) {
        if (!line.startsWith("-----"))
            base64 += line.trimmed();
    }
    return crypto::sha256(QByteArray::fromBase64(base64));
}

/// From a day ago, so that a machine whose clock is behind can seal at once.
crypto::CertificateSubject subjectOf(const QString &post, int years)
{
    const QDateTime now = domain::toQDateTime(domain::SystemClock().now());
    return {post.isEmpty() ? QStringLiteral("Ministry records") : QStringLiteral("Post %1 records").arg(post),
        QStringLiteral("Chancery"), domain::instantFromQDateTime(now.addDays(-1)),
        domain::instantFromQDateTime(now.addYears(years))};
}

domain::Expected<void, domain::Error> writeBoth(const Paths &paths, const crypto::CertificateAndKey &made)
{
    if (auto written = writeNewFile(paths.key, made.privateKeyPem.view(), true); !written)
        return written;
    auto written = writeNewFile(paths.certificate, made.certificatePem, false);
    if (!written)
        QFile::remove(paths.key);
    return written;
}

domain::Expected<void, domain::Error> registerCertificate(const QString &url, const ledger::Certificate &certificate)
{
    const auto books = openLedger(url);
    if (!books)
        return domain::Unexpected(books.error());
    const auto added = ask<std::monostate>([&](auto answer) { (*books)->addCertificate(certificate, answer); });
    if (!added)
        return domain::Unexpected(added.error());
    return {};
}

std::optional<int> yearsOf(const QCommandLineParser &parser)
{
    bool number = false;
    const int years = parser.value(QStringLiteral("years")).toInt(&number);
    return number && years >= 1 && years <= 30 ? std::optional(years) : std::nullopt;
}

}

void declareRecordKeys(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("out"), QStringLiteral("Folder for the two files; made when missing."), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("passphrase-file"),
        QStringLiteral("File whose first line encrypts the private key: at least 12 characters."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("years"), QStringLiteral("How long the certificate is good, 1 to 30; %1 by default.").arg(defaultYears),
        QStringLiteral("number"), QString::number(defaultYears)});
    declareDatabase(parser);
}

ExitCode makeRecordKeys(const QCommandLineParser &parser, Terminal &terminal, const QString &post, const QString &stem)
{
    for (const QString &option : {QStringLiteral("out"), QStringLiteral("passphrase-file")}) {
        if (parser.value(option).isEmpty())
            return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--%1 is missing").arg(option), ExitCode::Usage);
    }
    const auto years = yearsOf(parser);
    if (!years)
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--years: expected 1 to 30"), ExitCode::Usage);
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const auto passphrase = readPassphrase(parser.value(QStringLiteral("passphrase-file")));
    if (!passphrase)
        return terminal.refuse(passphrase.error(), ExitCode::Input);
    const QDir folder(parser.value(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        return terminal.refuse(QStringLiteral("file_unwritable"), QStringLiteral("%1: cannot be made").arg(folder.path()), ExitCode::Failed);

    const crypto::CertificateSubject subject = subjectOf(post, *years);
    const auto made = crypto::CertificateMaker::make(subject, *passphrase);
    if (!made)
        return terminal.refuse(made.error(), ExitCode::Failed);
    const Paths paths {folder.absoluteFilePath(stem + QStringLiteral(".key")), folder.absoluteFilePath(stem + QStringLiteral(".pem"))};
    if (const auto written = writeBoth(paths, *made); !written) {
        return terminal.refuse(written.error(),
            written.error().code == QLatin1String("file_exists") ? ExitCode::Input : ExitCode::Failed);
    }
    const QByteArray fingerprint = fingerprintOf(made->certificatePem);
    if (const auto added = registerCertificate(*url, {post, made->certificatePem, fingerprint, subject.notAfter}); !added) {
        QFile::remove(paths.key);
        QFile::remove(paths.certificate);
        return terminal.refuse(added.error(), ExitCode::Database);
    }
    if (terminal.json()) {
        terminal.print(QJsonObject {
            {QStringLiteral("post"), post.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(post)},
            {QStringLiteral("key"), paths.key},
            {QStringLiteral("certificate"), paths.certificate},
            {QStringLiteral("fingerprint_sha256"), QString::fromLatin1(fingerprint.toHex())},
            {QStringLiteral("not_after"), domain::toRfc3339(subject.notAfter)},
        });
    } else {
        terminal.print(QStringLiteral("Private key  %1\nCertificate  %2\nSHA-256      %3\nGood until   %4\n"
                                      "Records taken from now on are sealed to it. Without the key and its passphrase nobody "
                                      "can read them: keep both, apart from each other and off the relay.")
                           .arg(paths.key, paths.certificate, QString::fromLatin1(fingerprint.toHex()),
                               domain::toRfc3339(subject.notAfter)));
    }
    return ExitCode::Done;
}

} // namespace chancery::admin
