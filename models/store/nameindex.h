// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace chancery::store {

class StoreContext;

/// Names by which records are found, word by word, without a name in the file: each word is a blind index of its
/// transliteration (Doc 9303-3), so that "Müller" and MUELLER are one. Words are found whole. Errors: as SealedTable.
class NameIndex
{
public:
    explicit NameIndex(StoreContext &context)
        : m_context(context)
    {
    }
    /// Within the caller's transaction.
    [[nodiscard]] domain::Expected<void, domain::Error> add(const QString &record, const QString &names);
    /// Ids of the records that have every word of `names`, newest first, at most `limit`, older than `before` where
    /// that is given.
    [[nodiscard]] domain::Expected<std::vector<QString>, domain::Error> find(
        const QString &names, int limit, const QString &before) const;

private:
    /// Of each word once.
    [[nodiscard]] domain::Expected<std::vector<QByteArray>, domain::Error> indexesOf(const QString &names) const;

    StoreContext &m_context;
};

} // namespace chancery::store
