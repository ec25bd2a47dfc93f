// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/sheet.h"

namespace chancery::tables {

namespace {

struct Plain
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(const Figure &figure) const { return QString::number(figure.value); }
    QString operator()(const domain::Money &money) const { return money.toDecimal(); }
    QString operator()(const domain::Instant &instant) const { return domain::toRfc3339(instant); }
};

} // namespace

QString plainText(const Cell &cell)
{
    return std::visit(Plain{}, cell);
}

} // namespace chancery::tables
