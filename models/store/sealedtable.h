// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace chancery::store {

class StoreContext;

/// Sealed values by name: receipts until the session ends, drafts, settings. Names are kept as blind indexes.
/// Errors of every call: disk_full, read_only, locked, damaged, store_unavailable.
class SealedTable
{
public:
    enum class Kind { Receipts, Drafts, Settings, Standings };

    SealedTable(StoreContext &context, Kind kind);

    /// Replaces the value of that name. Durable when it returns.
    [[nodiscard]] domain::Expected<void, domain::Error> put(const QString &name, const QByteArray &value);
    [[nodiscard]] domain::Expected<std::optional<QByteArray>, domain::Error> get(const QString &name) const;
    [[nodiscard]] domain::Expected<void, domain::Error> remove(const QString &name);
    [[nodiscard]] domain::Expected<void, domain::Error> clear();
    [[nodiscard]] domain::Expected<qint64, domain::Error> count() const;

private:
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> indexOf(const QString &name) const;

    StoreContext &m_context;
    QString m_table;
};

} // namespace chancery::store
