// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/storeinbox.h"

namespace chancery::app {

void StoreInbox::cursor(QObject *context, CursorDone done)
{
    m_store.call(
        context, [](store::EncryptedStore &store) { return store.standings().cursor(); }, std::move(done));
}

void StoreInbox::apply(const sync::PullPage &page, QObject *context, ApplyDone done)
{
    std::vector<store::PulledRow> rows;
    rows.reserve(page.changes.size());
    for (const sync::PulledChange &change : page.changes)
        rows.push_back({change.kind, change.application, change.status, change.payment, change.at});
    m_store.call(
        context,
        [rows = std::move(rows), cursor = page.cursor, reset = page.reset](
            store::EncryptedStore &store) { return store.standings().apply(rows, cursor, reset); },
        std::move(done));
}

} // namespace chancery::app
