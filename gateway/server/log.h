// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace chancery::server {

/// The relay's log: written by a thread of its own, to rotating files (10 MB × 5) when a folder is given, else to
/// stderr. Nothing that identifies a person and no secret may be passed in: codes, identifiers and figures only.
/// Thread-safe.
class Log
{
public:
    struct Access
    {
        QByteArray method;
        QByteArray route; ///< pattern, never the path
        int status = 0;
        std::size_t sent = 0;
        std::chrono::microseconds took{0};
    };

    /// Empty folder: stderr. Throws std::exception when the folder cannot be written.
    explicit Log(const QString &folder);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    void access(const Access &entry);
    void info(const QString &code, const QString &detail = {});
    void warning(const QString &code, const QString &detail = {});
    void error(const QString &code, const QString &detail = {});
    void flush();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chancery::server
