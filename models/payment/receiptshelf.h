// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/payment/receiptdata.h"

#include <QJsonArray>
#include <QString>

#include <chrono>
#include <vector>

namespace chancery::payment {

/// The last receipts of a machine, so that staff can print one again: one that the printer failed, or that a person
/// has lost on the way to the counter. What is on it is masked; after a day it is gone.
class ReceiptShelf
{
public:
    static constexpr std::chrono::hours keptFor{24};
    static constexpr std::size_t most = 50;

    struct Entry
    {
        ReceiptData data;
        QString language;
        domain::Instant at;
        bool printed = false;
        bool operator==(const Entry &) const = default;
    };

    /// What does not read is left out: an old receipt must not keep new ones away.
    [[nodiscard]] static ReceiptShelf fromJson(const QJsonArray &json);
    [[nodiscard]] QJsonArray toJson() const;

    /// Takes the place of one for the same application, a claim slip's for example.
    void put(const ReceiptData &data, const QString &language, domain::Instant now);
    void markPrinted(const domain::ApplicationRef &application);
    /// Forgets what is older than a day, or from a time that has not come yet.
    void clean(domain::Instant now);
    /// The newest first.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace chancery::payment
