// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/sandbox/alipaykeyfiles.h"
#include "gateway/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <thread>

namespace {

using chancery::sandbox::Sandbox;

constexpr int usageError = 2;

int fail(const QString &text)
{
    std::fprintf(stderr, "chancery-sandbox: %s\n", qUtf8Printable(text));
    return usageError;
}

/// The first line of the file; empty when it cannot be read.
QByteArray readSecret(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(4096).trimmed() : QByteArray();
}

bool readListen(const QString &text, Sandbox::Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    options.port = text.mid(colon + 1).toUShort(&isPort);
    options.address = text.left(colon);
    if (options.address.startsWith(u'[') && options.address.endsWith(u']'))
        options.address = options.address.mid(1, options.address.size() - 2);
    return colon > 0 && isPort;
}

QList<QCommandLineOption> commandLineOptions()
{
    return {
        {QStringLiteral("listen"), QStringLiteral("Where to listen; port 0 takes a free one."),
            QStringLiteral("address:port"), QStringLiteral("127.0.0.1:0")},
        {QStringLiteral("public-url"), QStringLiteral("What payers' browsers call it (the listen address)."),
            QStringLiteral("url")},
        {QStringLiteral("webhook-url"), QStringLiteral("Where events are sent; the control can say it later."),
            QStringLiteral("url")},
        {QStringLiteral("secret-key-file"), QStringLiteral("File with the API key that callers must show."),
            QStringLiteral("file")},
        {QStringLiteral("webhook-secret-file"),
            QStringLiteral("File with the secret that signs webhooks; its first line counts."), QStringLiteral("file")},
        {QStringLiteral("retry-scale"), QStringLiteral("Factor on the providers' waits between retries."),
            QStringLiteral("factor"), QStringLiteral("0.001")},
        {QStringLiteral("state"), QStringLiteral("File that keeps orders, events and keys over a restart."),
            QStringLiteral("file")},
        {QStringLiteral("alipay-app-id"),
            QStringLiteral("The merchant's app at Alipay; without it there is no Alipay."), QStringLiteral("id")},
        {QStringLiteral("alipay-seller-id"), QStringLiteral("The merchant's account at Alipay."), QStringLiteral("id")},
        {QStringLiteral("alipay-app-public-key-file"),
            QStringLiteral("The app's public key, or its certificate in certificate mode."), QStringLiteral("file")},
        {QStringLiteral("alipay-private-key-file"),
            QStringLiteral("Alipay's own private key; made when it is not there."), QStringLiteral("file")},
        {QStringLiteral("alipay-public-key-file"),
            QStringLiteral("Where Alipay's public key is written for the relay."), QStringLiteral("file")},
        {QStringLiteral("alipay-cert-file"), QStringLiteral("Certificate mode: Alipay's own certificate."),
            QStringLiteral("file")},
        {QStringLiteral("alipay-root-cert-file"), QStringLiteral("Certificate mode: the root certificates."),
            QStringLiteral("file")},
    };
}

/// Empty, or what is wrong.
QString readAlipay(const QCommandLineParser &parser, chancery::sandbox::AlipayOptions &options)
{
    options.appId = parser.value(QStringLiteral("alipay-app-id"));
    if (options.appId.isEmpty())
        return {};
    options.sellerId = parser.value(QStringLiteral("alipay-seller-id"));
    if (options.sellerId.isEmpty())
        return QStringLiteral("--alipay-seller-id: expected an id like 2088000000000001");
    const chancery::sandboxapp::AlipayKeyFiles files{
        .appPublicKey = parser.value(QStringLiteral("alipay-app-public-key-file")),
        .privateKey = parser.value(QStringLiteral("alipay-private-key-file")),
        .publicKey = parser.value(QStringLiteral("alipay-public-key-file")),
        .certificate = parser.value(QStringLiteral("alipay-cert-file")),
        .rootCertificates = parser.value(QStringLiteral("alipay-root-cert-file"))};
    const auto read = files.read(options);
    return read ? QString() : read.error().detail;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("chancery-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANCERY_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Stands in for Stripe and Alipay in demos and tests. No money moves here."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(commandLineOptions());
    parser.process(application);

    Sandbox::Options options;
    if (!readListen(parser.value(QStringLiteral("listen")), options))
        return fail(QStringLiteral("--listen: expected address:port"));
    options.publicUrl = parser.value(QStringLiteral("public-url"));
    options.webhookUrl = parser.value(QStringLiteral("webhook-url"));
    options.stateFile = parser.value(QStringLiteral("state"));
    options.secretKey = readSecret(parser.value(QStringLiteral("secret-key-file")));
    options.webhookSecret = readSecret(parser.value(QStringLiteral("webhook-secret-file")));
    if (options.secretKey.isEmpty())
        return fail(QStringLiteral("--secret-key-file: expected a readable file whose first line is the key"));
    if (options.webhookSecret.isEmpty())
        return fail(QStringLiteral("--webhook-secret-file: expected a readable file whose first line is the secret"));
    bool isNumber = false;
    options.retryScale = parser.value(QStringLiteral("retry-scale")).toDouble(&isNumber);
    if (!isNumber || options.retryScale <= 0)
        return fail(QStringLiteral("--retry-scale: expected a number above 0"));
    const QString alipayProblem = readAlipay(parser, options.alipay);
    if (!alipayProblem.isEmpty())
        return fail(alipayProblem);

    // Blocked here and inherited by the serving thread, so that only the wait below sees them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const chancery::domain::SystemClock clock;
    chancery::domain::SystemRandom random;
    Sandbox sandbox(options, clock, random);
    const auto port = sandbox.open();
    if (!port)
        return fail(port.error().code + QLatin1String(": ") + port.error().detail);
    std::printf("listening on http://%s:%d\n", qUtf8Printable(options.address), static_cast<int>(*port));
    std::fflush(stdout);

    int result = 0;
    std::thread serving([&] {
        const auto ended = sandbox.run();
        if (!ended)
            result = fail(ended.error().code + QLatin1String(": ") + ended.error().detail);
    });
    int received = 0;
    sigwait(&signals, &received);
    sandbox.stop();
    serving.join();
    return result;
}
