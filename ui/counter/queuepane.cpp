// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/queuepane.h"

#include "models/tables/caseexport.h"
#include "models/tables/casequery.h"
#include "models/tables/casestatus.h"
#include "ui/counter/casedelegate.h"
#include "ui/counter/listsaver.h"
#include "ui/counter/selection.h"
#include "ui/counter/tablefile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace chancery::counter {

using tables::CaseTableModel;

namespace {

constexpr int typingPause = 80; ///< ms: a quick typist's words are looked for once
constexpr int renewPause = 500; ///< ms: a page of records is one new list
constexpr int longestSearch = 80;

} // namespace

QueuePane::QueuePane(
    tables::CaseSource &source, const QTimeZone &timeZone, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_source(source)
    , m_model(source)
    , m_search(new widgets::LineEdit(this))
    , m_status(new QComboBox(this))
    , m_list(new QTableView(this))
    , m_save(new widgets::Button(look(), widgets::Button::Kind::Quiet, this))
    , m_saver(new ListSaver(
          *m_save, context.notices, [this] { return all(); }, this,
          [this](int rows, QObject *asker, ListSaver::Noted done) {
              m_source.noteSaved(rows, asker, std::move(done));
          }))
    , m_empty(new widgets::TextLabel(theme::TextRole::Body, this, widgets::Tone::Muted))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMaxLength(longestSearch);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setObjectName(QStringLiteral("queue"));
    m_save->setObjectName(QStringLiteral("queueSave"));
    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CaseDelegate(context.theme, context.clock, timeZone, m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAlternatingRowColors(true);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(CaseTableModel::Name, QHeaderView::Stretch);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSortIndicator(CaseTableModel::ReceivedAt, Qt::DescendingOrder);
    m_list->setSortingEnabled(true);
    TableFile::sortByKey(m_list);
    // Document and time stand where there is room; both are in the search, and in the application.
    m_list->setColumnHidden(CaseTableModel::Document, true);
    m_list->installEventFilter(this);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == CaseTableModel::Status)
            fitColumns();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(2));
    for (QWidget *part :
        {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_empty)})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(m_save);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_renewing.setSingleShot(true);
    m_renewing.setInterval(renewPause);
    connect(&m_typing, &QTimer::timeout, this, &QueuePane::search);
    connect(&m_renewing, &QTimer::timeout, &m_model, &CaseTableModel::reload);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_status, &QComboBox::currentIndexChanged, this, &QueuePane::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePane::choose);
    connect(m_list, &QAbstractItemView::activated, this, [this] { Q_EMIT paneWanted(QStringLiteral("application")); });
    connect(&m_model, &CaseTableModel::dataChanged, this, &QueuePane::choose);
    connect(&m_model, &CaseTableModel::listed, this, &QueuePane::translate);
    connect(&context.theme, &theme::Theme::changed, this, &QueuePane::dress);
    dress();
    translate();
    search();
}

QueuePane::~QueuePane() = default;

void QueuePane::dress()
{
    m_list->verticalHeader()->setDefaultSectionSize(look().touch());
    fitColumns();
    translate();
}

void QueuePane::fitColumns()
{
    const QHeaderView *header = m_list->horizontalHeader();
    const int letter = look().textPixels(theme::TextRole::Body);
    const int name = 9 * letter;
    // Hidden, it has no size of its own to ask for.
    const QString heading = m_model.headerData(CaseTableModel::ReceivedAt, Qt::Horizontal).toString();
    const int received = header->fontMetrics().horizontalAdvance(heading) + 3 * letter;
    const int room = m_list->viewport()->width() - header->sectionSize(CaseTableModel::Status);
    m_list->setColumnHidden(CaseTableModel::ReceivedAt, look().isTight() || room < name + received);
}

void QueuePane::activate()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueuePane::perform(const QString &action)
{
    if (action == QLatin1String(searchAction))
        activate();
}

void QueuePane::lock()
{
    m_typing.stop();
    m_renewing.stop();
    m_saver->stop();
    m_model.forget();
}

void QueuePane::unlock()
{
    search();
}

void QueuePane::renew()
{
    if (!m_renewing.isActive())
        m_renewing.start();
}

void QueuePane::search()
{
    tables::CaseQuery query = m_model.query();
    query.text = m_search->text().trimmed();
    const QVariant status = m_status->currentData();
    query.status = status.isValid() ? std::optional(static_cast<tables::CaseStatus>(status.toInt())) : std::nullopt;
    m_model.setQuery(query);
}

void QueuePane::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QString application = current.data(CaseTableModel::ApplicationRole).toString();
    if (!application.isEmpty())
        context().selection.choose(domain::ApplicationRef(application));
}

void QueuePane::copy() const
{
    const auto *delegate = static_cast<const CaseDelegate *>(m_list->itemDelegate());
    QStringList lines;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows()) {
        QStringList cells{row.data(CaseTableModel::ApplicationRole).toString()};
        for (int column = 0; column < CaseTableModel::ColumnCount; ++column)
            cells << delegate->textOf(row.siblingAtColumn(column));
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void QueuePane::exportTo(const QString &path)
{
    m_saver->exportTo(path);
}

std::unique_ptr<tables::SheetExport> QueuePane::all()
{
    const QStringList headings{tr("Reference"), tr("Surname"), tr("Given names"), tr("Nationality"), tr("Document"),
        tr("Received (%1)").arg(QStringLiteral("UTC")), tr("Versions"), tr("Stands")};
    return std::make_unique<tables::CaseExport>(m_source, m_model.query(),
        tables::CaseExport::Words{
            tr("Applications"), headings, [](const store::Case &one) { return caseStatusText(one.status); }});
}

bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_list)
        fitColumns();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_list && key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        const bool down = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_search && down && m_model.rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_model.index(0, 0));
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void QueuePane::translate()
{
    m_search->setPlaceholderText(tr("Reference, name or document"));
    m_search->setAccessibleName(tr("Search applications"));
    const QSignalBlocker quiet(m_status);
    const int chosen = m_status->currentIndex();
    m_status->clear();
    m_status->addItem(tr("All applications"));
    for (const tables::CaseStatus status : tables::allCaseStatuses)
        m_status->addItem(caseStatusText(status), static_cast<int>(status));
    m_status->setCurrentIndex(std::max(0, chosen));
    m_status->setAccessibleName(tr("Show only"));
    m_list->setAccessibleName(tr("Applications"));
    m_saver->translate();
    m_model.setHeaderTexts({tr("Name"), tr("Document"), tr("Stands"), tr("Received")});
    const bool none = m_model.isComplete() && m_model.rowCount() == 0;
    m_empty->setText(m_search->text().isEmpty() ? tr("No application yet.") : tr("Nothing found. Type less of it."));
    m_empty->setVisible(none);
}

} // namespace chancery::counter
