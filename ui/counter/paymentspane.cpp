// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/paymentspane.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/cramped.h"
#include "ui/counter/listsaver.h"
#include "ui/counter/momenttext.h"
#include "ui/counter/notices.h"
#include "ui/counter/paymentcase.h"
#include "ui/counter/pile.h"
#include "ui/counter/portraitfold.h"
#include "ui/counter/steadybar.h"
#include "ui/counter/tablefile.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"
#include "ui/wizard/readingorder.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace chancery::counter {

using domain::PaymentState;
using paymentui::Words;
using tables::PaymentRow;
using tables::PaymentTable;
using theme::TextRole;
using widgets::Button;
using widgets::Tone;

namespace {

constexpr std::array methods{"cash", "stripe_checkout", "alipay_qr", "alipay_page", "alipay_barcode"};
constexpr int daysBefore = 31;

} // namespace

PaymentsPane::PaymentsPane(PaymentsDesk &desk, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_table(desk, words())
    , m_reference(new widgets::LineEdit)
    , m_state(new widgets::SelectBox)
    , m_method(new widgets::SelectBox)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_apply(new Button(look(), Button::Kind::Primary, this))
    , m_save(new Button(look(), Button::Kind::Secondary, this))
    , m_saver(new ListSaver(
          *m_save, context.notices, [this] { return all(); }, this))
    , m_count(new widgets::TextLabel(TextRole::Body, this, Tone::Muted))
    , m_view(new QTableView(this))
    , m_half(new QWidget(this))
    , m_case(new PaymentCase(desk, context, this))
{
    build();
    connect(m_apply, &QPushButton::clicked, this, &PaymentsPane::apply);
    connect(m_reference, &QLineEdit::returnPressed, this, &PaymentsPane::apply);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PaymentsPane::open);
    connect(m_case, &PaymentCase::changed, &m_table, &PaymentTable::replace);
    // What was opened of the list before is not of this one.
    connect(&m_table, &PaymentTable::modelReset, m_case, &PaymentCase::clear);
    connect(&m_table, &PaymentTable::loaded, this, [this](const QString &error) {
        if (error.isEmpty()) {
            // The one that was asked for.
            if (m_table.rowCount() == 1 && !m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_table.index(0, 0));
            fitColumns();
            return tellCount();
        }
        fitColumns();
        complain({payment::GatewayProblem::Kind::Unreachable, error, {}, {}, {}, {}, {}});
    });
    TableFile::copyByKey(m_view);
    TableFile::sortByKey(m_view);
    translate();
}

PaymentsPane::~PaymentsPane() = default;

void PaymentsPane::build()
{
    setObjectName(QStringLiteral("payments"));
    m_reference->setObjectName(QStringLiteral("filterReference"));
    m_state->setObjectName(QStringLiteral("filterState"));
    m_method->setObjectName(QStringLiteral("filterMethod"));
    m_from->setObjectName(QStringLiteral("filterFrom"));
    m_to->setObjectName(QStringLiteral("filterTo"));
    m_apply->setObjectName(QStringLiteral("applyFilter"));
    m_save->setObjectName(QStringLiteral("exportPayments"));
    m_count->setObjectName(QStringLiteral("paymentCount"));
    m_view->setObjectName(QStringLiteral("paymentTable"));
    const QDate today = domain::toQDateTime(context().clock.now()).toLocalTime().date();
    m_from->setDate(today.addDays(-daysBefore));
    m_to->setDate(today);
    for (QDateEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    m_view->setModel(&m_table);
    m_view->horizontalHeader()->setSortIndicator(PaymentTable::CreatedAt, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->setDefaultSectionSize(look().touch());
    connect(&look(), &theme::Theme::changed, m_view,
        [this] { m_view->verticalHeader()->setDefaultSectionSize(look().touch()); });
    auto *list = m_half;
    auto *filter = new QGridLayout;
    filter->setSpacing(look().space(2));
    for (QWidget *editor : {static_cast<QWidget *>(m_reference), static_cast<QWidget *>(m_state),
             static_cast<QWidget *>(m_method), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        m_filters.push_back(new widgets::Field(look(), editor, list));
    constexpr int across = 3;
    int place = 0;
    for (QWidget *field : m_filters) {
        filter->addWidget(field, place / across, place % across);
        ++place;
    }
    filter->addWidget(m_apply, place / across, place % across, Qt::AlignBottom);
    for (int third = 0; third < across; ++third)
        filter->setColumnStretch(third, 1);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(3));
    column->addLayout(filter);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_halves = new QSplitter(Qt::Horizontal);
    QSplitter *halves = m_halves;
    auto *side = new widgets::ScrollPanel(halves);
    side->setContent(m_case);
    new SteadyBar(*side);
    halves->addWidget(list);
    halves->addWidget(side);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    m_page = new widgets::ScrollPanel(this);
    m_pile = new Pile(*m_page, *halves);
    new PortraitFold(*this, [this](bool) { spread(); });
    connect(&look(), &theme::Theme::changed, this, &PaymentsPane::spread);
    m_view->viewport()->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(look().space(4), look().space(4), look().space(4), look().space(4));
    whole->addWidget(m_page);
}

void PaymentsPane::spread()
{
    const bool isPortrait = window()->height() > window()->width();
    const bool isNormal = look().textSize() == theme::TextSize::Normal;
    const bool isPiled = isPortrait || isCramped(*this, look());
    // In landscape each half has the whole page, to which it is scrolled.
    m_pile->set(isPiled, isPortrait ? 1 : m_page->height());
    // Large letters leave less beside it.
    m_halves->widget(1)->setMinimumWidth(isPiled ? 0 : look().columnWidth() * (isNormal ? 9 : 8) / 24);
    constexpr int shares = 10'000; // more than there is: the splitter deals out by them
    m_halves->setSizes({shares * (isPiled ? 1 : 2), shares});
}

void PaymentsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    spread();
}

PaymentTable::Words PaymentsPane::words() const
{
    const auto cell = [this](const PaymentRow &row, PaymentTable::Column column) -> QString {
        const QLocale locale = look().locale();
        switch (column) {
        case PaymentTable::CreatedAt:
            return briefMomentText(row.createdAt, m_desk.timeZone(), locale);
        case PaymentTable::Application:
            return wizard::isolated(domain::spokenReference(row.application));
        case PaymentTable::Method:
            return Words::method(row.method);
        case PaymentTable::State:
            return CounterWords::state(row.state);
        case PaymentTable::Total:
            return wizard::moneyText(row.total, locale);
        case PaymentTable::Refunded:
            return row.refunded.isZero() ? QString() : wizard::moneyText(row.refunded, locale);
        case PaymentTable::Reference:
            return wizard::isolated(row.reference);
        case PaymentTable::ColumnCount:
            break;
        }
        return {};
    };
    const auto heading = [](PaymentTable::Column column) -> QString {
        switch (column) {
        case PaymentTable::CreatedAt:
            return tr("Time");
        case PaymentTable::Application:
            return tr("Application");
        case PaymentTable::Method:
            return tr("Method");
        case PaymentTable::State:
            return tr("State");
        case PaymentTable::Total:
            return tr("Total");
        case PaymentTable::Refunded:
            return tr("Given back");
        case PaymentTable::Reference:
            return tr("Reference or receipt");
        case PaymentTable::ColumnCount:
            break;
        }
        return {};
    };
    return {heading, cell};
}

void PaymentsPane::activate()
{
    apply();
    m_reference->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PaymentsPane::stops() const
{
    return wizard::readingOrder(*m_half) + wizard::readingOrder(*m_case);
}

void PaymentsPane::apply()
{
    tables::PaymentFilter filter;
    filter.sort = m_table.filter().sort;
    filter.ascending = m_table.filter().ascending;
    if (m_state->currentIndex() > 0)
        filter.state = static_cast<PaymentState>(m_state->currentData().toInt());
    filter.method = m_method->currentData().toString();
    filter.from = m_from->date();
    filter.to = m_to->date();
    m_case->clear();
    m_resolving = std::make_unique<QObject>();
    const QString typed = m_reference->text().trimmed();
    filter.application = domain::ApplicationRef(typed);
    if (typed.isEmpty() || filter.application.isWellFormed())
        return m_table.show(filter);
    m_desk.resolve(typed, m_resolving.get(), [this, filter](const auto &whole) mutable {
        if (!whole)
            return complain(whole.error());
        filter.application = *whole;
        m_table.show(filter);
    });
}

void PaymentsPane::showApplication(const domain::ApplicationRef &application)
{
    m_reference->setText(application.isEmpty() ? QString() : domain::spokenReference(application));
}

void PaymentsPane::open(const QModelIndex &index)
{
    if (const PaymentRow *row = m_table.row(index.row()))
        m_case->open(*row);
}

void PaymentsPane::tellCount()
{
    widgets::setTone(m_count, Tone::Muted);
    m_count->setText(m_table.rowCount() == 0 ? tr("No payment fits. Show other days, or all states and methods.")
                                             : tr("%n payment(s) read", nullptr, m_table.rowCount()));
}

void PaymentsPane::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QAbstractItemView *cells = m_view;
    std::array<int, PaymentTable::ColumnCount> widths{};
    for (int column = 0; column < PaymentTable::ColumnCount; ++column)
        widths[static_cast<std::size_t>(column)]
            = std::max(cells->sizeHintForColumn(column), header->sectionSizeHint(column));
    int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    for (const int column :
        {PaymentTable::Reference, PaymentTable::Refunded, PaymentTable::Method, PaymentTable::CreatedAt}) {
        const bool tooWide = wanted > m_view->viewport()->width();
        if (tooWide)
            wanted -= widths[static_cast<std::size_t>(column)];
        header->setSectionHidden(column, tooWide);
    }
    // What still does not fit is cut with an ellipsis.
    const bool isCut = wanted > m_view->viewport()->width();
    header->setSectionResizeMode(isCut ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

bool PaymentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return Pane::eventFilter(watched, event);
}

void PaymentsPane::complain(const payment::GatewayProblem &problem)
{
    widgets::setTone(m_count, Tone::Danger);
    m_count->setText(CounterWords::problem(problem));
}

void PaymentsPane::exportTo(const QString &path)
{
    m_saver->exportTo(path);
}

std::unique_ptr<tables::SheetExport> PaymentsPane::all()
{
    return std::make_unique<tables::PaymentExport>(m_desk, m_table.filter(),
        tables::PaymentExport::Words{tr("Payments"), headings(),
            [](const PaymentRow &row) { return Words::method(row.method); },
            [](const PaymentRow &row) { return CounterWords::state(row.state); }});
}

QStringList PaymentsPane::headings() const
{
    return {tr("Time (%1)").arg(QStringLiteral("UTC")), tr("Application"), tr("Payment"), tr("Method"), tr("State"),
        tr("Currency"), tr("Total"), tr("Given back"), tr("Reference or receipt"), tr("Handed over"), tr("Change")};
}

void PaymentsPane::fill()
{
    const int state = m_state->currentIndex();
    const int method = m_method->currentIndex();
    m_state->clear();
    m_state->addItem(tr("All states"));
    for (const PaymentState one : domain::allPaymentStates)
        m_state->addItem(CounterWords::state(one), static_cast<int>(one));
    m_method->clear();
    m_method->addItem(tr("All methods"), QString());
    for (const char *one : methods)
        m_method->addItem(Words::methodChoice(QString::fromLatin1(one)), QString::fromLatin1(one));
    m_state->setCurrentIndex(std::max(0, state));
    m_method->setCurrentIndex(std::max(0, method));
}

void PaymentsPane::translate()
{
    setAccessibleName(tr("Payments"));
    const QStringList labels{
        tr("Reference of an application"), tr("State"), tr("Method"), tr("From day"), tr("To day")};
    for (std::size_t i = 0; i < m_filters.size(); ++i)
        m_filters[i]->setLabel(labels.at(static_cast<qsizetype>(i)));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setLocale(look().locale());
        // The month's name, shortened where the letters are large.
        edit->setDisplayFormat(
            look().textSize() == theme::TextSize::Normal ? wizard::dateFormat() : wizard::briefDateFormat());
    }
    m_apply->setText(tr("Show"));
    m_saver->translate();
    m_view->setAccessibleName(tr("Payments"));
    fill();
    m_table.retranslate();
    fitColumns();
    tellCount();
    m_case->translate();
}

} // namespace chancery::counter
