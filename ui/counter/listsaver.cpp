// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/listsaver.h"

#include "ui/counter/notices.h"
#include "ui/counter/tablefile.h"
#include "ui/widgets/button.h"

namespace chancery::counter {

using tables::SheetExport;
using widgets::Tone;

ListSaver::ListSaver(widgets::Button &button, Notices &notices, Make make, QWidget *host, Note note)
    : QObject(host)
    , m_button(button)
    , m_notices(notices)
    , m_make(std::move(make))
    , m_note(std::move(note))
{
    connect(&button, &QPushButton::clicked, this, &ListSaver::press);
    translate();
}

ListSaver::~ListSaver() = default;

void ListSaver::press()
{
    if (m_export) {
        stop();
        return m_notices.tell(Tone::Plain, tr("Stopped. No file was written."));
    }
    TableFile::ask(static_cast<QWidget *>(parent()), [this](const QString &path) { exportTo(path); });
}

void ListSaver::exportTo(const QString &path)
{
    m_rows = 0;
    m_export = m_make();
    connect(m_export.get(), &SheetExport::progressed, this, [this](int rows) {
        m_rows = rows;
        translate();
    });
    connect(m_export.get(), &SheetExport::finished, this, [this, path](const tables::Sheet &sheet, bool cut) {
        if (!m_note)
            return write(sheet, cut, path);
        // Stopped meanwhile: the export is the context, and goes.
        m_note(static_cast<int>(sheet.rows.size()), m_export.get(),
            [this, sheet, cut, path](const domain::Expected<void, domain::Error> &noted) {
                if (noted)
                    return write(sheet, cut, path);
                m_notices.tell(Tone::Danger, TableFile::notWritten(noted.error().code));
                stop();
            });
    });
    connect(m_export.get(), &SheetExport::failed, this, [this](const QString &code) {
        m_notices.tell(Tone::Danger, TableFile::notWritten(code));
        stop();
    });
    translate();
    m_export->start();
}

void ListSaver::stop()
{
    if (m_export) {
        // It may be what tells; nothing it still reads counts.
        m_export->disconnect(this);
        m_export.release()->deleteLater();
    }
    translate();
}

void ListSaver::write(const tables::Sheet &sheet, bool cut, const QString &path)
{
    const int rows = static_cast<int>(sheet.rows.size());
    const auto written = TableFile::write(sheet, path);
    stop();
    if (!written)
        return m_notices.tell(Tone::Danger, TableFile::notWritten(written.error().detail));
    m_notices.tell(cut ? Tone::Attention : Tone::Success,
        cut ? tr("Only the first %n row(s) of the list are in the file", nullptr, rows)
            : tr("%n row(s) are in the file", nullptr, rows));
}

void ListSaver::translate()
{
    m_button.setText(m_export ? tr("Stop (%n row(s) read)", nullptr, m_rows) : tr("Save the list"));
}

} // namespace chancery::counter
