// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzformat.h"

namespace chancery::domain {

QString toString(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return QStringLiteral("TD1");
    case MrzFormat::Td2:
        return QStringLiteral("TD2");
    case MrzFormat::Td3:
        return QStringLiteral("TD3");
    case MrzFormat::MrvA:
        return QStringLiteral("MRV-A");
    case MrzFormat::MrvB:
        return QStringLiteral("MRV-B");
    }
    Q_UNREACHABLE();
}

std::optional<MrzFormat> mrzFormatFromString(QStringView text)
{
    for (const MrzFormat format : allMrzFormats) {
        if (toString(format) == text)
            return format;
    }
    return std::nullopt;
}

} // namespace chancery::domain
