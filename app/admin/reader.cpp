// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/reader.h"

#include "app/admin/files.h"

#include <QCommandLineParser>

namespace chancery::admin {

using domain::Error;
using domain::Unexpected;

namespace {

constexpr qsizetype largest = 64 * 1024;
const QString certificateOption = QStringLiteral("reader-cert");
const QString keyOption = QStringLiteral("reader-key");
const QString passphraseOption = QStringLiteral("reader-passphrase-file");

} // namespace

void declareReader(QCommandLineParser &parser)
{
    parser.addOptions({{certificateOption, QStringLiteral("Certificate of the reader, PEM (POST.pem)."),
                           QStringLiteral("file")},
        {keyOption, QStringLiteral("The reader's private key (POST.key)."), QStringLiteral("file")},
        {passphraseOption, QStringLiteral("File whose first line opens the private key."), QStringLiteral("file")}});
}

domain::Expected<crypto::CmsOpener, Error> openReader(const QCommandLineParser &parser)
{
    for (const QString &option : {certificateOption, keyOption, passphraseOption}) {
        if (!parser.isSet(option))
            return Unexpected(Error{QStringLiteral("bad_option"), QStringLiteral("--%1 is missing").arg(option)});
    }
    const auto certificate = readFile(parser.value(certificateOption), largest);
    if (!certificate)
        return Unexpected(certificate.error());
    auto key = readFile(parser.value(keyOption), largest);
    if (!key)
        return Unexpected(key.error());
    const auto passphrase = readPassphrase(parser.value(passphraseOption));
    if (!passphrase)
        return Unexpected(passphrase.error());
    return crypto::CmsOpener::create(*certificate, crypto::SecretBuffer::take(std::move(*key)), *passphrase);
}

} // namespace chancery::admin
