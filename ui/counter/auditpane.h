// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/sheetexport.h"
#include "ui/counter/auditdesk.h"
#include "ui/counter/pane.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace chancery::widgets {
class Banner;
class Button;
class TextLabel;
}

namespace chancery::counter {

class ListSaver;

/// What happened on this machine, with filters, and whether anybody has touched it since.
class AuditPane final : public Pane
{
    Q_OBJECT

public:
    AuditPane(AuditDesk &desk, const CounterContext &context, QWidget *parent = nullptr);

    /// For its button.
    [[nodiscard]] static QString title() { return tr("Audit"); }

    void activate() override;
    void lock() override;
    void unlock() override { readAnew(); }
    /// Writes all entries that the filter shows; by the name's end a workbook (.xlsx), else CSV.
    void exportTo(const QString &path);

protected:
    void translate() override;
    void showApplication(const domain::ApplicationRef &application) override;

private:
    [[nodiscard]] AuditDesk::Filter filter() const;
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] static QString eventText(const QString &event);
    void readAnew();
    void read(qint64 beyond);
    /// By number, from either end: an entry's number is its time.
    void sortBy(int column, Qt::SortOrder order);
    [[nodiscard]] std::unique_ptr<tables::SheetExport> all();
    [[nodiscard]] QString moreText() const;
    [[nodiscard]] QString findingText(const AuditDesk::Finding &finding) const;
    void addLine(const AuditLine &line);
    void verify();
    void showVerdict();

    AuditDesk &m_desk;
    const QStringList m_events;
    std::vector<AuditLine> m_lines;
    int m_asked = 0; ///< of which reading an answer is waited for
    std::optional<domain::Expected<AuditDesk::Verdict, domain::Error>> m_verdict;
    AuditDesk::Order m_order = AuditDesk::Order::Number;
    bool m_ascending = false;
    QComboBox *m_event;
    QCheckBox *m_ofApplication;
    widgets::Banner *m_banner;
    widgets::TextLabel *m_empty;
    QTableWidget *m_table;
    widgets::Button *m_more;
    widgets::Button *m_save;
    ListSaver *m_saver;
    widgets::Button *m_verify;
};

} // namespace chancery::counter
