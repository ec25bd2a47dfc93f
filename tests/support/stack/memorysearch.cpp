// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/stack/memorysearch.h"

#include <QFile>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace chancery::teststack {

namespace {

constexpr qsizetype around = 48;

/// Stopped for its lifetime, so that nothing moves between two mappings.
class Stopped
{
public:
    explicit Stopped(pid_t pid)
        : m_pid(pid)
    {
        ::kill(m_pid, SIGSTOP);
    }
    ~Stopped() { ::kill(m_pid, SIGCONT); }
    Stopped(const Stopped &) = delete;
    Stopped &operator=(const Stopped &) = delete;

private:
    pid_t m_pid;
};

/// The C library's search is several times as fast as Qt's, and there is much to look through.
qsizetype find(const QByteArray &in, const QByteArray &what, qsizetype from)
{
    const void *place = memmem(in.constData() + from, static_cast<size_t>(in.size() - from), what.constData(),
        static_cast<size_t>(what.size()));
    return place ? static_cast<const char *>(place) - in.constData() : -1;
}

QByteArray printable(QByteArrayView bytes)
{
    QByteArray text;
    for (const char c : bytes) {
        if (c >= ' ' && c <= '~')
            text += c;
        else if (c != 0)
            text += '.';
    }
    return text;
}

} // namespace

MemorySearch::MemorySearch(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (text.size() < 4)
            continue;
        const QByteArray utf8 = text.toUtf8();
        m_needles.append({text + QStringLiteral(" utf-8"), utf8});
        if (const QByteArray latin = text.toLatin1(); latin != utf8)
            m_needles.append({text + QStringLiteral(" latin-1"), latin});
        m_needles.append({text + QStringLiteral(" utf-16"),
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)});
    }
}

std::optional<QStringList> MemorySearch::in(qint64 pid) const
{
    const Stopped stopped(static_cast<pid_t>(pid));
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    const int memory = ::open(qPrintable(QStringLiteral("/proc/%1/mem").arg(pid)), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly)) {
        if (memory >= 0)
            ::close(memory);
        return std::nullopt;
    }
    QStringList found;
    m_bytes = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        // 55d0c000-55d0e000 rw-p 00000000 00:00 0    [heap]
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || words.at(1).size() < 2 || words.at(1).at(1) != 'w')
            continue;
        const QList<QByteArray> ends = words.first().split('-');
        const qulonglong begin = ends.first().toULongLong(nullptr, 16);
        QByteArray content(static_cast<qsizetype>(ends.last().toULongLong(nullptr, 16) - begin), Qt::Uninitialized);
        const ssize_t got
            = ::pread(memory, content.data(), static_cast<size_t>(content.size()), static_cast<off_t>(begin));
        if (got <= 0)
            continue; // a device's memory, or a guard page
        content.truncate(got);
        m_bytes += got;
        for (const Needle &needle : m_needles) {
            for (qsizetype at = find(content, needle.bytes, 0); at >= 0; at = find(content, needle.bytes, at + 1)) {
                const qsizetype from = std::max<qsizetype>(0, at - around);
                const qsizetype until = std::min(content.size(), at + needle.bytes.size() + around);
                found.append(
                    QStringLiteral("%1 %2+%3: %4")
                        .arg(needle.name, QString::fromLatin1(words.value(5, "anonymous")))
                        .arg(at)
                        .arg(QString::fromLatin1(printable(QByteArrayView(content).sliced(from, until - from)))));
            }
        }
    }
    ::close(memory);
    return found;
}

} // namespace chancery::teststack
