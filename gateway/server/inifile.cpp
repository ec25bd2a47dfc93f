// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/inifile.h"

#include <QRegularExpression>

namespace chancery::server {

using domain::Error;
using domain::Unexpected;

domain::Expected<QMap<QString, QString>, Error> parseIni(const QByteArray &bytes)
{
    static const QRegularExpression sectionLine(QStringLiteral("^\\[([A-Za-z][A-Za-z0-9_]*)\\]$"));
    static const QRegularExpression keyLine(QStringLiteral("^([A-Za-z][A-Za-z0-9_]*)\\s*=\\s*(.*)$"));
    QMap<QString, QString> values;
    QString section;
    int number = 0;
    for (const QByteArray &raw : bytes.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        const auto fault = [number](const QString &what) {
            return Unexpected(
                Error{QStringLiteral("ini_malformed"), QStringLiteral("line %1: %2").arg(number).arg(what)});
        };
        if (const auto match = sectionLine.match(line); match.hasMatch()) {
            section = match.captured(1).toLower() + u'_';
            continue;
        }
        const auto match = keyLine.match(line);
        if (!match.hasMatch())
            return fault(QStringLiteral("neither [section] nor key = value"));
        const QString name = section + match.captured(1).toLower();
        if (values.contains(name))
            return fault(QStringLiteral("%1 is there twice").arg(name));
        values.insert(name, match.captured(2));
    }
    return values;
}

} // namespace chancery::server
