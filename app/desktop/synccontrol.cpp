// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/synccontrol.h"

#include "app/desktop/configuration.h"
#include "app/desktop/syncwatch.h"

#include <QLoggingCategory>
#include <QNetworkInformation>

#include <utility>

namespace chancery::app {

SyncControl::SyncControl(
    sync::Pusher &pusher, sync::Puller &puller, SyncWatch &watch, Configuration &configuration, QObject *parent)
    : QObject(parent)
    , m_pusher(pusher)
    , m_puller(puller)
{
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(goesOnAfter);
    connect(&m_goOn, &QTimer::timeout, this, &SyncControl::goOn);
    connect(&pusher, &sync::Pusher::statusChanged, &watch, &SyncWatch::setSync);
    connect(&pusher, &sync::Pusher::statusChanged, this, &SyncControl::look);
    connect(&puller, &sync::Puller::statusChanged, this, &SyncControl::look);
    connect(&pusher, &sync::Pusher::deadLetter, this, [](const QString &message, const QString &code) {
        qCritical("push: the relay refused %s for good: %s", qUtf8Printable(message), qUtf8Printable(code));
    });
    wakeWithTheNetwork(watch, configuration);
}

void SyncControl::wakeWithTheNetwork(SyncWatch &watch, Configuration &configuration)
{
    // Whatever call hears the relay again first: what waits goes out at once.
    connect(&watch, &SyncWatch::changed, this,
        [this, &configuration, online = watch.status().online](const wizard::KioskStatus &status) mutable {
            if (std::exchange(online, status.online) == status.online)
                return;
            m_pusher.networkChanged(status.online);
            m_puller.networkChanged(status.online);
            configuration.askNow();
        });
    // The system may know before any call of ours does; where it does not, our own calls find out.
    if (!QNetworkInformation::loadDefaultBackend())
        return qInfo("network: the system does not tell when it comes and goes; the relay is asked instead");
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [&configuration] { configuration.askNow(); });
}

void SyncControl::stop()
{
    if (m_pusher.status().state == sync::SyncStatus::State::Sending)
        m_pusher.cancel();
    if (m_puller.status().state == sync::PullStatus::State::CatchingUp)
        m_puller.cancel();
    m_goOn.start();
    qInfo("sync: stopped by a person");
}

void SyncControl::goOn()
{
    m_goOn.stop();
    m_pusher.resume();
    m_puller.resume();
    qInfo("sync: goes on");
}

void SyncControl::look()
{
    const auto catchingUp = sync::CatchingUp::of(m_pusher.status(), m_puller.status());
    if (std::exchange(m_catchingUp, catchingUp) != catchingUp)
        Q_EMIT changed(m_catchingUp);
}

} // namespace chancery::app
