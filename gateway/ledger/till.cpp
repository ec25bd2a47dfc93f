// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/till.h"

#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/shiftstatements.h"

#include <QDateTime>
#include <QTimeZone>

namespace chancery::ledger {

void Till::look(
    const QString &post, const domain::StaffId &staff, const domain::DeviceId &device, PgConnection &connection)
{
    connection.send(statements::lockTill, Parameters().text(device.text()).text(staff.text()));
    connection.send(statements::lockReceiptSeries, Parameters().text(post));
}

Till::Till(const PgResult &shift, const PgResult &series, QString post, domain::Instant now)
    : m_post(std::move(post))
    , m_year(QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc()).date().year())
{
    if (shift.rows() > 0) {
        m_shift = ShiftId(shift.text(0, 0));
        m_paused = shift.text(0, 1) != u"open";
    }
    if (series.rows() > 0)
        m_last = series.number(0, 0);
}

QString Till::refusal() const
{
    if (m_shift.isEmpty())
        return QStringLiteral("no_open_shift");
    return m_paused ? QStringLiteral("shift_paused") : QString();
}

QString Till::receipt() const
{
    return QStringLiteral("%1-%2-%3").arg(m_post).arg(m_year).arg(m_last + 1, 6, 10, QLatin1Char('0'));
}

void Till::write(const CashMovement &movement, PgConnection &connection) const
{
    connection.send(m_last == 0 ? statements::beginReceiptSeries : statements::nextReceiptNumber,
        Parameters().text(m_post).number(m_year).number(m_last + 1));
    connection.send(statements::insertCashMovement,
        Parameters()
            .text(m_post)
            .number(m_year)
            .number(m_last + 1)
            .text(movement.refund.isEmpty() ? QStringLiteral("payment") : QStringLiteral("refund"))
            .text(movement.payment.text())
            .textOrNull(movement.refund.text())
            .text(m_shift.text())
            .text(movement.staff.text())
            .text(movement.device.text())
            .text(movement.amount.currency().code())
            .number(movement.amount.minor())
            .number(movement.amount.minor() + movement.change.minor())
            .number(movement.change.minor()));
}

} // namespace chancery::ledger
