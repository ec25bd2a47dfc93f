// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/finding.h"

namespace chancery::admin {

QString toString(Finding::Status status)
{
    switch (status) {
    case Finding::Status::Good:
        return QStringLiteral("ok");
    case Finding::Status::Warning:
        return QStringLiteral("warn");
    case Finding::Status::Fault:
        return QStringLiteral("FAIL");
    }
    Q_UNREACHABLE();
}

QJsonObject Finding::toJson() const
{
    return {
        {QStringLiteral("check"), check},
        {QStringLiteral("status"), toString(status).toLower()},
        {QStringLiteral("found"), found},
        {QStringLiteral("advice"), advice.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(advice)},
    };
}

} // namespace chancery::admin
