// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QString>
#include <QTest>

#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace chancery::tests {

/// A reader on a pseudo terminal, plugged in behind a name that stays the same, as udev's are.
class PlayedReader
{
public:
    explicit PlayedReader(const QString &link)
        : m_link(link)
    {
    }
    ~PlayedReader() { unplug(); }

    bool plugIn()
    {
        char name[256]{};
        if (openpty(&m_master, &m_slave, name, nullptr, nullptr) != 0)
            return false;
        termios raw{};
        tcgetattr(m_slave, &raw);
        cfmakeraw(&raw);
        tcsetattr(m_slave, TCSANOW, &raw);
        return QFile::link(QString::fromLocal8Bit(name), m_link);
    }
    void unplug()
    {
        QFile::remove(m_link);
        for (int *end : {&m_master, &m_slave}) {
            if (*end >= 0)
                close(*end);
            *end = -1;
        }
    }
    /// As the device's baud rate lets it: a few bytes at a time.
    bool send(const QByteArray &bytes, int atOnce = 7) const
    {
        for (qsizetype at = 0; at < bytes.size(); at += atOnce) {
            const QByteArray part = bytes.mid(at, atOnce);
            if (write(m_master, part.constData(), static_cast<size_t>(part.size())) != part.size())
                return false;
            QTest::qWait(2);
        }
        return true;
    }
    /// What the program set on its side.
    [[nodiscard]] speed_t speed() const
    {
        termios set{};
        tcgetattr(m_slave, &set);
        return cfgetispeed(&set);
    }

private:
    QString m_link;
    int m_master = -1;
    int m_slave = -1;
};

} // namespace chancery::tests
