// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <initializer_list>

namespace chancery::apptest {

/// What a run of the real chancery-admin came to.
struct AdminRun
{
    int exitCode = -1; ///< -1: did not start, did not end, or died
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
};

/// Runs chancery-admin without any CHANCERY_ setting but those given as NAME=value.
inline AdminRun runAdmin(const QStringList &arguments, const QByteArray &input = {}, const QStringList &settings = {})
{
    QProcess process;
    QProcessEnvironment environment;
    for (const QString &name : {QStringLiteral("PATH"), QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("HOME")}) {
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    }
    for (const QString &setting : settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CHANCERY_BIN "/chancery-admin"), arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

inline QByteArray testData(const char *name)
{
    QFile file(QStringLiteral(CHANCERY_TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline QByteArray bytes(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace chancery::apptest
