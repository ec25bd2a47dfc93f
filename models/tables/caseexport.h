// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/casesource.h"
#include "models/tables/sheetexport.h"

namespace chancery::tables {

/// All applications that a list shows, in its order.
class CaseExport final : public SheetExport
{
    Q_OBJECT

public:
    static constexpr int pageSize = 500;
    struct Words
    {
        QString name; ///< of the sheet
        QStringList headings; ///< reference, surname, given names, nationality, document, received at, versions, status
        std::function<QString(const store::Case &)> status;
    };

    /// The source outlives it.
    CaseExport(CaseSource &source, store::CaseQuery query, Words words, QObject *parent = nullptr);
};

} // namespace chancery::tables
