// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/sheetexport.h"

#include <iterator>

namespace chancery::tables {

SheetExport::SheetExport(QString name, QStringList headings, Read read, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
{
    m_sheet.name = std::move(name);
    m_sheet.headings = std::move(headings);
}

SheetExport::~SheetExport() = default;

void SheetExport::start()
{
    read({});
}

void SheetExport::read(const QString &cursor)
{
    m_call = std::make_unique<QObject>();
    m_read(cursor, m_call.get(), [this](domain::Expected<SheetPage, domain::Error> page) {
        const auto call = std::move(m_call);
        if (!page) {
            Q_EMIT failed(page.error().code);
            return;
        }
        m_sheet.rows.insert(
            m_sheet.rows.end(), std::make_move_iterator(page->rows.begin()), std::make_move_iterator(page->rows.end()));
        const bool full = m_sheet.rows.size() >= mostRows;
        if (page->next.isEmpty() || full) {
            Q_EMIT finished(m_sheet, full && !page->next.isEmpty());
            return;
        }
        Q_EMIT progressed(static_cast<int>(m_sheet.rows.size()));
        read(page->next);
    });
}

} // namespace chancery::tables
