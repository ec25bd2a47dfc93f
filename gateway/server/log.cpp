// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/log.h"

#include <spdlog/async.h>
#include <spdlog/async_logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <QDir>

namespace chancery::server {

namespace {

constexpr std::size_t fileBytes = 10 * 1024 * 1024;
constexpr std::size_t fileCount = 5;
constexpr std::size_t queueSize = 8192;

spdlog::sink_ptr makeSink(const QString &folder, const QString &name)
{
    if (folder.isEmpty())
        return std::make_shared<spdlog::sinks::stderr_sink_mt>();
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        QDir(folder).filePath(name).toStdString(), fileBytes, fileCount - 1);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class Log::Private
{
public:
    explicit Private(const QString &folder)
        : pool(std::make_shared<spdlog::details::thread_pool>(queueSize, 1))
        , relay(make(QStringLiteral("relay"), makeSink(folder, QStringLiteral("relay.log"))))
        , access(make(QStringLiteral("access"), makeSink(folder, QStringLiteral("access.log"))))
    {
        relay->flush_on(spdlog::level::warn);
    }

    std::shared_ptr<spdlog::async_logger> make(const QString &name, spdlog::sink_ptr sink) const
    {
        // A full queue drops the oldest lines: the log never holds up a payment.
        auto logger = std::make_shared<spdlog::async_logger>(
            name.toStdString(), std::move(sink), pool, spdlog::async_overflow_policy::overrun_oldest);
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %n %l %v", spdlog::pattern_time_type::utc);
        return logger;
    }

    void write(spdlog::level::level_enum level, const QString &code, const QString &detail) const
    {
        QString line = detail;
        line.replace(u'\n', u' ').replace(u'\r', u' ');
        relay->log(level, "{} {}", code.toStdString(), line.toStdString());
    }

    std::shared_ptr<spdlog::details::thread_pool> pool;
    std::shared_ptr<spdlog::async_logger> relay;
    std::shared_ptr<spdlog::async_logger> access;
};

Log::Log(const QString &folder)
    : d(std::make_unique<Private>(folder))
{
}

Log::~Log()
{
    flush();
}

void Log::access(const Access &entry)
{
    d->access->info(
        "{} {} {} {}B {}us", view(entry.method), view(entry.route), entry.status, entry.sent, entry.took.count());
}

void Log::info(const QString &code, const QString &detail)
{
    d->write(spdlog::level::info, code, detail);
}

void Log::warning(const QString &code, const QString &detail)
{
    d->write(spdlog::level::warn, code, detail);
}

void Log::error(const QString &code, const QString &detail)
{
    d->write(spdlog::level::err, code, detail);
}

void Log::flush()
{
    d->relay->flush();
    d->access->flush();
}

} // namespace chancery::server
