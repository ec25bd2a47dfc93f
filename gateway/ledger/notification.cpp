// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/notification.h"

namespace chancery::ledger {

QStringList notificationPayloads(const std::vector<Change> &changes)
{
    QStringList payloads;
    for (const Change &change : changes) {
        const QString item = change.payment.text() + u':' + QString::number(change.version);
        if (payloads.isEmpty() || payloads.last().size() + 1 + item.size() > notificationLimit)
            payloads.append(item);
        else
            payloads.last() += u',' + item;
    }
    return payloads;
}

std::vector<Change> changesIn(const QString &payload)
{
    std::vector<Change> changes;
    for (const QString &item : payload.split(u',')) {
        const qsizetype colon = item.indexOf(u':');
        const domain::PaymentId payment(item.left(colon));
        bool isNumber = false;
        const qint64 version = item.mid(colon + 1).toLongLong(&isNumber);
        if (colon > 0 && isNumber && payment.isWellFormed())
            changes.push_back({payment, version});
    }
    return changes;
}

} // namespace chancery::ledger
