// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <sys/mount.h>

namespace chancery::apptest {

/// A file system of its own for one folder, for as long as it lives.
class Mounted
{
public:
    Mounted(const QString &folder, const char *options)
        : m_folder(QFile::encodeName(folder))
        , m_done(QDir().mkpath(folder) && mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0)
    {
    }
    ~Mounted()
    {
        if (m_done)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_done;
};

} // namespace chancery::apptest
