// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/tables/sheet.h"

#include <QObject>

#include <functional>
#include <memory>

namespace chancery::tables {

/// Some rows of a list, in its order.
struct SheetPage
{
    std::vector<std::vector<Cell>> rows;
    QString next; ///< cursor of the page after it; empty: it is the last
};

/// Reads all pages of a list into a sheet: what is handed on is the same whether it was scrolled to or not. Its
/// destruction gives up.
class SheetExport : public QObject
{
    Q_OBJECT

public:
    /// So many rows are one sheet; more than that is cut off and told.
    static constexpr std::size_t mostRows = 200'000;
    using Done = std::function<void(domain::Expected<SheetPage, domain::Error>)>;
    /// An empty cursor: the first page. `done` comes once, later, unless `context` is gone.
    using Read = std::function<void(const QString &cursor, QObject *context, Done done)>;

    SheetExport(QString name, QStringList headings, Read read, QObject *parent = nullptr);
    ~SheetExport() override;

    void start();

Q_SIGNALS:
    void progressed(int rows);
    /// Once: the sheet, and whether it was cut off at mostRows.
    void finished(const chancery::tables::Sheet &sheet, bool cut);
    void failed(const QString &code);

private:
    void read(const QString &cursor);

    const Read m_read;
    Sheet m_sheet;
    std::unique_ptr<QObject> m_call;
};

} // namespace chancery::tables
