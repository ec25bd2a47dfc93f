// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/deviceline.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace chancery::printer {

namespace {

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

DeviceLine::DeviceLine(QString path, QObject *parent)
    : PrinterLine(parent)
    , m_path(std::move(path))
{
}

DeviceLine::~DeviceLine()
{
    abort();
}

void DeviceLine::open()
{
    QMetaObject::invokeMethod(this, &DeviceLine::openNow, Qt::QueuedConnection);
}

void DeviceLine::openNow()
{
    // No O_CREAT, and no ordinary file: a wrong path must not collect receipts.
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_descriptor < 0)
        return fail(systemReason());
    struct stat kind = {};
    if (fstat(m_descriptor, &kind) != 0 || !S_ISCHR(kind.st_mode))
        return fail(QStringLiteral("not a device"));
    termios settings{};
    if (tcgetattr(m_descriptor, &settings) == 0) {
        cfmakeraw(&settings);
        if (tcsetattr(m_descriptor, TCSANOW, &settings) != 0)
            return fail(systemReason());
    }
    m_read = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    m_write = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    m_write->setEnabled(false);
    connect(m_read.get(), &QSocketNotifier::activated, this, &DeviceLine::readable);
    connect(m_write.get(), &QSocketNotifier::activated, this, &DeviceLine::writable);
    Q_EMIT opened();
}

void DeviceLine::write(const QByteArray &bytes)
{
    m_pending += bytes;
    if (m_write)
        m_write->setEnabled(!m_pending.isEmpty());
}

void DeviceLine::readable()
{
    std::array<char, 256> part{};
    const ssize_t count = ::read(m_descriptor, part.data(), part.size());
    if (count > 0)
        Q_EMIT received(QByteArray(part.data(), count));
    else if (count < 0 && errno != EAGAIN && errno != EINTR)
        fail(systemReason());
    else if (count == 0)
        m_read->setEnabled(false); // some drivers say "end" when there is nothing to read
}

void DeviceLine::writable()
{
    constexpr qsizetype portion = 4096;
    const ssize_t count
        = ::write(m_descriptor, m_pending.constData(), static_cast<std::size_t>(std::min(m_pending.size(), portion)));
    if (count < 0) {
        if (errno != EAGAIN && errno != EINTR)
            fail(systemReason());
        return;
    }
    m_pending.remove(0, count);
    m_write->setEnabled(!m_pending.isEmpty());
    m_read->setEnabled(true);
    Q_EMIT progressed();
}

void DeviceLine::fail(const QString &reason)
{
    abort();
    Q_EMIT broken(reason);
}

void DeviceLine::abort()
{
    // Deleted later: this may be called from one of them.
    for (auto *notifier : {&m_read, &m_write}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    m_pending.clear();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace chancery::printer
