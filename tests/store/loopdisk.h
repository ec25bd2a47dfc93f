// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>

/// A file system of its own in an image file, mounted at a folder for its lifetime. What has not been synced to it is
/// not in the image: a copy of that is the disk of a machine whose power was cut just then. Root only.
class LoopDisk
{
public:
    /// Makes the image, unless it is there.
    LoopDisk(QString image, QString folder)
        : m_image(std::move(image))
        , m_folder(std::move(folder))
    {
        if (!QDir().mkpath(m_folder))
            return;
        if (!QFile::exists(m_image)) {
            QFile file(m_image);
            constexpr qint64 size = 48 * 1024 * 1024;
            if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
                return;
            file.close();
            if (!run(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), m_image}))
                return;
        }
        m_mounted = run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), m_image, m_folder});
    }
    ~LoopDisk()
    {
        if (m_mounted)
            run(QStringLiteral("umount"), {QStringLiteral("-d"), m_folder});
    }
    LoopDisk(const LoopDisk &) = delete;
    LoopDisk &operator=(const LoopDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    /// The disk as it is at this moment.
    [[nodiscard]] bool copyTo(const QString &image) const
    {
        return run(QStringLiteral("cp"), {QStringLiteral("--sparse=always"), m_image, image});
    }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        return QProcess::execute(program, arguments) == 0;
    }

    QString m_image;
    QString m_folder;
    bool m_mounted = false;
};
