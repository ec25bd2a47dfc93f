// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/daypane.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/cramped.h"
#include "ui/counter/daycharts.h"
#include "ui/counter/notices.h"
#include "ui/counter/problemtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"

#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <memory>

namespace chancery::counter {

using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int chartHeight = 260;

QString breakerText(const QString &state)
{
    if (state == u"open")
        return DayPane::tr("no calls now");
    return state == u"half_open" ? DayPane::tr("being tried again") : DayPane::tr("works");
}

} // namespace

DayPane::DayPane(DayDesk &desk, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_day(desk.today())
    , m_title(new TextLabel(TextRole::Title, this))
    , m_before(new Button(look(), Button::Kind::Secondary, this))
    , m_after(new Button(look(), Button::Kind::Secondary, this))
    , m_print(new Button(look(), Button::Kind::Secondary, this))
    , m_banner(new widgets::Banner(look(), Tone::Attention, this))
    , m_summary(new TextLabel(TextRole::Body))
    , m_charts(new QWidget)
    , m_grid(new QGridLayout(m_charts))
    , m_providers(new TextLabel(TextRole::Body))
{
    m_title->setObjectName(QStringLiteral("dayTitle"));
    m_before->setObjectName(QStringLiteral("dayBefore"));
    m_after->setObjectName(QStringLiteral("dayAfter"));
    m_print->setObjectName(QStringLiteral("dayPrint"));
    m_print->setIconName(QStringLiteral("print"));
    m_banner->setObjectName(QStringLiteral("dayBanner"));
    m_summary->setObjectName(QStringLiteral("daySummary"));
    m_providers->setObjectName(QStringLiteral("dayProviders"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (Button *button : {m_before, m_after, m_print})
        head->addWidget(button);
    auto *content = new QWidget;
    widgets::setSurface(content, QStringLiteral("page"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(4));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(look().space(3));
    for (const int half : {0, 1})
        m_grid->setColumnStretch(half, 1);
    column->addWidget(m_summary);
    column->addWidget(m_charts);
    column->addWidget(m_providers);
    column->addStretch(1);
    auto *panel = new widgets::ScrollPanel(this);
    panel->setContent(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(look().space(4), look().space(4), look().space(4), look().space(4));
    whole->setSpacing(look().space(3));
    whole->addLayout(head);
    whole->addWidget(m_banner);
    whole->addWidget(panel, 1);
    setFocusProxy(m_before);
    connect(m_before, &QPushButton::clicked, this, [this] { showDay(m_day.addDays(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showDay(m_day.addDays(1)); });
    connect(m_print, &QPushButton::clicked, this, &DayPane::print);
    connect(&look(), &theme::Theme::changed, this, &DayPane::showCharts);
    translate();
}

void DayPane::activate()
{
    m_before->setFocus(Qt::ShortcutFocusReason);
    read();
}

void DayPane::lock()
{
    m_figures.reset();
    showFigures();
}

void DayPane::perform(const QString &action)
{
    if (action == u"printDay")
        print();
}

void DayPane::showDay(QDate day)
{
    m_day = std::min(day, m_desk.today());
    m_figures.reset();
    translate();
    read();
}

void DayPane::read()
{
    m_desk.read(m_day, this, [this, day = m_day](const domain::Expected<DayFigures, payment::GatewayProblem> &figures) {
        if (day != m_day)
            return;
        m_problem = figures ? std::nullopt : std::optional(figures.error());
        if (figures)
            m_figures = *figures;
        showFigures();
    });
}

QStringList DayPane::currencies() const
{
    QStringList codes;
    for (const DayFigures::Takings &taken : m_figures->takings) {
        if (!codes.contains(taken.sum.currency().code()))
            codes.append(taken.sum.currency().code());
    }
    return codes;
}

QString DayPane::summary() const
{
    int received = 0;
    int paid = 0;
    for (const DayFigures::Hour &hour : m_figures->hours) {
        received += hour.received;
        paid += hour.paid;
    }
    QStringList lines{tr("%n application(s) received", nullptr, received), tr("%n payment(s) confirmed", nullptr, paid),
        tr("%n decision(s) made", nullptr, m_figures->decided),
        tr("%n paid application(s) wait for a decision now", nullptr, m_figures->undecided)};
    std::map<std::pair<QString, QString>, qint64> sums; // by method and currency
    for (const DayFigures::Takings &taken : m_figures->takings)
        sums[{taken.method, taken.sum.currency().code()}] += taken.sum.minor();
    for (const auto &[key, minor] : sums) {
        const auto currency = domain::Currency::fromCode(key.second);
        const auto sum = currency ? domain::Money::fromMinor(minor, *currency)
                                  : domain::Expected<domain::Money, domain::Error>(domain::Unexpected(domain::Error{}));
        if (sum)
            lines.append(tr("%1: %2").arg(DayCharts::waitingName(key.first), wizard::moneyText(*sum, look().locale())));
    }
    for (const DayFigures::Waiting &wait : m_figures->waiting)
        lines.append(tr("%1: half in %2 s, nine of ten in %3 s")
                         .arg(DayCharts::waitingName(wait.what), look().locale().toString(wait.medianSeconds),
                             look().locale().toString(wait.slowSeconds)));
    return lines.join(u'\n');
}

QString DayPane::providersText() const
{
    QStringList lines;
    for (const DayFigures::Provider &used : m_figures->providers)
        lines.append(tr("%1: %2 begun, %3 paid, %4 failed")
                         .arg(DayCharts::waitingName(used.method), look().locale().toString(used.begun),
                             look().locale().toString(used.paid), look().locale().toString(used.failed)));
    for (const DayFigures::Breaker &breaker : m_figures->breakers)
        lines.append(tr("%1, %2: %3")
                         .arg(CounterWords::provider(breaker.provider), CounterWords::operation(breaker.operation),
                             breakerText(breaker.state)));
    return lines.join(u'\n');
}

void DayPane::showFigures()
{
    m_banner->setVisible(m_problem.has_value());
    if (m_problem)
        m_banner->setText({}, problemText(*m_problem));
    m_after->setEnabled(m_day < m_desk.today());
    m_print->setEnabled(m_figures.has_value());
    m_summary->setText(m_figures ? summary() : QString());
    m_providers->setText(m_figures ? providersText() : QString());
    showCharts();
}

void DayPane::showCharts()
{
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_across = isCramped(*this, look()) ? 1 : 2;
    m_grid->setColumnStretch(1, m_across - 1);
    if (!m_figures)
        return;
    const DayCharts charts(look());
    int place = 0;
    const auto add = [&](QChart *chart, const QString &name) {
        auto *view = new QChartView(chart, m_charts);
        view->setObjectName(name);
        view->setRenderHint(QPainter::Antialiasing);
        view->setMinimumHeight(chartHeight * static_cast<int>(look().textSize()) / 100);
        view->setAccessibleName(chart->title());
        view->setFocusPolicy(Qt::NoFocus); // its figures stand beside it as text
        m_grid->addWidget(view, place / m_across, place % m_across);
        ++place;
    };
    add(charts.applications(*m_figures), QStringLiteral("applicationsChart"));
    for (const QString &currency : currencies())
        add(charts.takings(*m_figures, currency), QStringLiteral("takingsChart_") + currency);
    if (!m_figures->waiting.empty())
        add(charts.waiting(*m_figures), QStringLiteral("waitingChart"));
    if (!m_figures->providers.empty())
        add(charts.failures(*m_figures), QStringLiteral("failuresChart"));
}

void DayPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (isCramped(*this, look()) != (m_across == 1))
        showCharts();
}

void DayPane::paintPage(QPainter &painter, const QRectF &page) const
{
    painter.fillRect(page, Qt::white);
    painter.setPen(Qt::black);
    const qreal line = page.height() / 40;
    QFont font = look().font(TextRole::Lead);
    font.setPixelSize(static_cast<int>(line * 0.8));
    painter.setFont(font);
    painter.drawText(QRectF(page.left(), page.top(), page.width(), line * 1.5), Qt::AlignVCenter, m_title->text());
    font.setPixelSize(static_cast<int>(line * 0.5));
    painter.setFont(font);
    const QString words = m_summary->text() + u'\n' + m_providers->text();
    QRectF used;
    painter.drawText(QRectF(page.left(), page.top() + line * 1.6, page.width(), page.height() * 0.35), 0, words, &used);
    const qreal top = used.bottom() + line;
    const int rows = (m_grid->count() + 1) / 2;
    if (rows == 0)
        return;
    const QSizeF cell(page.width() / 2, (page.bottom() - top) / std::max(2, rows));
    for (int i = 0; i < m_grid->count(); ++i) {
        auto *view = qobject_cast<QChartView *>(m_grid->itemAt(i)->widget());
        if (view != nullptr)
            view->render(
                &painter, QRectF(QPointF(page.left() + i % 2 * cell.width(), top + i / 2 * cell.height()), cell));
    }
}

void DayPane::print()
{
    if (!m_figures)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_title->text());
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        QPainter painter;
        if (result != QDialog::Accepted || !m_figures)
            return;
        if (!painter.begin(printer.get()))
            return context().notices.tell(Tone::Danger, tr("The printer does not take the page."));
        paintPage(painter, painter.viewport());
    });
    dialog->open();
}

void DayPane::translate()
{
    m_title->setText(tr("The day: %1").arg(wizard::dateText(m_day, look().locale())));
    m_before->setText(tr("Day before"));
    m_after->setText(tr("Day after"));
    m_print->setText(tr("Print"));
    setAccessibleName(m_title->text());
    showFigures();
}

} // namespace chancery::counter
