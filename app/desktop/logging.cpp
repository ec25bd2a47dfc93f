// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/logging.h"

#include <QDir>
#include <QLoggingCategory>

#include <spdlog/sinks/ringbuffer_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace chancery::app {

namespace {

constexpr std::size_t fileSize = 10 * 1024 * 1024;
constexpr std::size_t fileCount = 5;

constexpr std::size_t remembered = 64;

const std::shared_ptr<spdlog::sinks::ringbuffer_sink_mt> &memory()
{
    static const auto sink = std::make_shared<spdlog::sinks::ringbuffer_sink_mt>(remembered);
    return sink;
}

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    spdlog::log(levelOf(type), "{}", message.toStdString());
    if (type == QtFatalMsg)
        spdlog::default_logger()->flush();
}

} // namespace

void startLogging(const QString &folder)
{
    spdlog::sink_ptr sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    if (!folder.isEmpty()) {
        try {
            QDir().mkpath(folder);
            sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QDir(folder).filePath(QStringLiteral("chancery.log")).toStdString(), fileSize, fileCount);
        } catch (const spdlog::spdlog_ex &error) {
            std::fprintf(stderr, "chancery: log folder: %s; logging to standard error\n", error.what());
        }
    }
    auto logger = std::make_shared<spdlog::logger>("chancery", spdlog::sinks_init_list{std::move(sink), memory()});
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(handle);
}

QStringList lastLogLines(int most)
{
    QStringList lines;
    for (const std::string &line : memory()->last_formatted(static_cast<std::size_t>(most)))
        lines.append(QString::fromStdString(line).trimmed());
    return lines;
}

} // namespace chancery::app
