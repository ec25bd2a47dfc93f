// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/sheetexport.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace chancery::widgets {
class Button;
}

namespace chancery::counter {

class Notices;

/// The button that saves a list as a file: all that the list shows, read page after page. Meanwhile it says how much is
/// read, and stops it.
class ListSaver final : public QObject
{
    Q_OBJECT

public:
    /// What is saved, as the list is filtered and sorted now.
    using Make = std::function<std::unique_ptr<tables::SheetExport>()>;
    using Noted = std::function<void(domain::Expected<void, domain::Error>)>;
    /// Before the file is written, where that has to be on record first: without it there is no file.
    using Note = std::function<void(int rows, QObject *context, Noted done)>;

    /// The button and the notices outlive it; `host` is what the question for a place belongs to.
    ListSaver(widgets::Button &button, Notices &notices, Make make, QWidget *host, Note note = {});
    ~ListSaver() override;

    /// By the name's end a workbook (.xlsx), else CSV.
    void exportTo(const QString &path);
    /// Nothing is written.
    void stop();
    void translate();

private:
    void press();
    void write(const tables::Sheet &sheet, bool cut, const QString &path);

    widgets::Button &m_button;
    Notices &m_notices;
    const Make m_make;
    const Note m_note;
    std::unique_ptr<tables::SheetExport> m_export;
    int m_rows = 0;
};

} // namespace chancery::counter
