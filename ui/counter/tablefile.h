// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/tables/sheet.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

class QAbstractItemView;
class QTableView;
class QWidget;

namespace chancery::counter {

/// Handing a table on.
class TableFile
{
    Q_DECLARE_TR_FUNCTIONS(chancery::counter::TableFile)

public:
    /// Asks for a place; `chosen` is not called when there is none, or `parent` has gone.
    static void ask(QWidget *parent, std::function<void(const QString &path)> chosen);
    /// As its ending says: .xlsx, else CSV. Errors: those of writing a file, with words of the system in the detail.
    [[nodiscard]] static domain::Expected<void, domain::Error> write(const tables::Sheet &sheet, const QString &path);
    /// In words.
    [[nodiscard]] static QString notWritten(const QString &why);
    /// The usual key copies the selected rows as they are shown, cells apart by tabs.
    static void copyByKey(QAbstractItemView *view);
    /// Ctrl+1 sorts by the first column that is shown, Ctrl+2 by the second, …; once more: the other way round.
    static void sortByKey(QTableView *view);
};

} // namespace chancery::counter
