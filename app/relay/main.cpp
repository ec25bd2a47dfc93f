// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/curltransport.h"
#include "gateway/server/configuration.h"
#include "gateway/server/log.h"
#include "gateway/server/relay.h"

#include <boost/asio/signal_set.hpp>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <exception>

#include <sys/resource.h>

using namespace chancery;

namespace {

constexpr int exitConfiguration = 78; // EX_CONFIG of sysexits.h
constexpr int exitFailure = 1;

int refuse(const domain::Error &error)
{
    std::fprintf(stderr, "chancery-relay: %s %s\n", error.code.toUtf8().constData(),
        error.detail.simplified().toUtf8().constData());
    return exitConfiguration;
}

/// Every waiting device holds a connection: take all descriptors that the system allows.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int run(const server::Configuration &configuration, server::Log &log)
{
    const domain::SystemClock clock;
    domain::SystemRandom random;
    providers::CurlTransport transport;
    boost::asio::io_context io(1);
    server::Relay relay(configuration, {io, transport, clock, random, log}, {});
    if (const auto started = relay.start(); !started)
        return refuse(started.error());

    boost::asio::signal_set hangUp(io, SIGHUP);
    boost::asio::signal_set terminate(io, SIGTERM, SIGINT);
    std::function<void()> awaitHangUp = [&] {
        hangUp.async_wait([&](const boost::system::error_code &error, int) {
            if (error)
                return;
            relay.reload();
            awaitHangUp();
        });
    };
    awaitHangUp();
    terminate.async_wait([&](const boost::system::error_code &error, int) {
        if (error)
            return;
        relay.stop([&] {
            hangUp.cancel();
            io.stop();
        });
    });
    io.run();

    // Calls to providers end as lost; what is queued for the books is still committed, and answers to nobody are
    // dropped.
    transport.stop();
    relay.closeBooks();
    io.restart();
    io.poll();
    log.info(QStringLiteral("stopped"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("chancery-relay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANCERY_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The server between Chancery's devices, the payment providers and the central database."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(QStringLiteral("config"),
        QStringLiteral("Settings; CHANCERY_* variables win over them."), QStringLiteral("relay.ini"));
    parser.addOption(config);
    parser.process(application);

    const auto configuration = server::Configuration::load(parser.value(config));
    if (!configuration)
        return refuse(configuration.error());
    raiseDescriptorLimit();
    try {
        server::Log log(configuration->logDir);
        return run(configuration.value(), log);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "chancery-relay: stopped by a fault: %s\n", error.what());
        return exitFailure;
    }
}
