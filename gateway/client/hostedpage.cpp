// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/hostedpage.h"

#include "gateway/client/relayaddress.h"

#include <QDir>
#include <QStandardPaths>

#include <optional>

#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace chancery::domain;

namespace chancery::client {

namespace {

constexpr auto patience = std::chrono::seconds(2);

QString findBrowser(const QString &chosen)
{
    if (!chosen.isEmpty())
        return QStandardPaths::findExecutable(chosen);
    for (const auto *name : {"chromium", "chromium-browser", "google-chrome"}) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

struct Account
{
    uid_t user;
    gid_t group;
};

std::optional<Account> accountOf(const QString &name)
{
    const passwd *entry = getpwnam(name.toLocal8Bit().constData());
    if (!entry || entry->pw_uid == 0)
        return std::nullopt;
    return Account{entry->pw_uid, entry->pw_gid};
}

Unexpected<Error> refuse(const char *code, const QString &detail)
{
    return Unexpected(Error{QString::fromLatin1(code), detail});
}

} // namespace

HostedPage::HostedPage(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_kill.setSingleShot(true);
    connect(&m_kill, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    connect(&m_process, &QProcess::started, this, [this] {
        m_started = true;
        m_group = m_process.processId();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    connect(&m_process, &QProcess::finished, this, [this] { ended(); });
}

HostedPage::~HostedPage()
{
    m_process.disconnect(this);
    signalGroup(SIGKILL);
    m_process.waitForFinished(1000);
}

Expected<void, Error> HostedPage::open(const QUrl &url)
{
    if (isOpen())
        return refuse("page_open", QStringLiteral("a payment page is open already"));
    if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && isLoopback(url)))
        return refuse("page_insecure", QStringLiteral("the payment page is neither https nor on this machine"));
    const QString browser = findBrowser(m_options.program);
    if (browser.isEmpty())
        return refuse("browser_missing", QStringLiteral("Chromium is not installed: install the package chromium"));

    m_profile = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/chancery-page-XXXXXX"));
    if (!m_profile->isValid())
        return refuse("browser_profile", m_profile->errorString());
    const QString profile = m_profile->path();

    QStringList command{browser, QStringLiteral("--user-data-dir=") + profile, QStringLiteral("--no-first-run"),
        QStringLiteral("--no-default-browser-check"), QStringLiteral("--disable-extensions"),
        QStringLiteral("--disable-sync"), QStringLiteral("--disable-background-networking"),
        QStringLiteral("--disable-component-update"), QStringLiteral("--disable-translate"),
        QStringLiteral("--disable-pinch"), QStringLiteral("--disable-save-password-bubble"),
        QStringLiteral("--password-store=basic"), QStringLiteral("--incognito")};
    command += m_options.extraArguments;
    const QString address = url.toString(QUrl::FullyEncoded);
    if (m_options.fullScreen)
        command << QStringLiteral("--kiosk") << address;
    else
        command << QStringLiteral("--app=") + address;

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), profile);
    if (geteuid() == 0) {
        const auto account = accountOf(m_options.fallbackUser);
        const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
        if (!account || setpriv.isEmpty()
            || chown(profile.toLocal8Bit().constData(), account->user, account->group) != 0) {
            m_profile.reset();
            return refuse("browser_refuses_root",
                QStringLiteral("Chromium does not start for root, and there is no other user to start it as: run "
                               "chancery as another user"));
        }
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        const QStringList asOther{setpriv, QStringLiteral("--reuid=%1").arg(account->user),
            QStringLiteral("--regid=%1").arg(account->group), QStringLiteral("--clear-groups"),
            QStringLiteral("--pdeathsig=KILL"), QStringLiteral("--")};
        command = asOther + command;
    }
    m_started = false;
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(profile);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL); // an application that dies takes the page with it
    });
    m_process.start(command.first(), command.mid(1));
    return {};
}

void HostedPage::close()
{
    if (!isOpen())
        return;
    signalGroup(SIGTERM);
    m_kill.start(patience);
}

bool HostedPage::isOpen() const
{
    return m_process.state() != QProcess::NotRunning;
}

void HostedPage::signalGroup(int signal)
{
    if (m_group > 0)
        ::kill(-static_cast<pid_t>(m_group), signal);
}

void HostedPage::ended()
{
    m_kill.stop();
    signalGroup(SIGKILL); // helpers that outlived the window
    m_group = 0;
    m_profile.reset();
    Q_EMIT finished(m_started);
}

} // namespace chancery::client
