// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/auditpane.h"

#include "ui/counter/listsaver.h"
#include "ui/counter/selection.h"
#include "ui/counter/tablefile.h"
#include "ui/counter/workwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answerslayout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace chancery::counter {

using widgets::Button;
using widgets::Tone;

namespace {

enum Column { Number, Time, What, About, Detail, ColumnCount };

struct EventWords
{
    const char *event;
    const char *text;
};

constexpr std::array<EventWords, 20> eventWords{{
    {"store_opened", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Records opened")},
    {"session_begun", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Session begun")},
    {"session_ended", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Session ended")},
    {"consent_given", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Consent given")},
    {"record_sealed", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Record sealed")},
    {"payment_asked", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Payment asked for")},
    {"payment_ended", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Payment ended")},
    {"receipt_printed", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Receipt printed")},
    {"key_rotated", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Key replaced")},
    {"erased", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Erased")},
    {"retention", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Forgotten after its time")},
    {"maintenance", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Maintenance")},
    {"dead_letter", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Record refused by the relay")},
    {"set_aside", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Damaged file set aside")},
    {"backed_up", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Backed up")},
    {"restored", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Restored")},
    {"staff_in", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Staff signed in")},
    {"staff_out", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Staff signed out")},
    {"record_opened", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "Record opened by staff")},
    {"list_saved", QT_TRANSLATE_NOOP("chancery::counter::AuditPane", "List saved as a file")},
}};

AuditDesk::Order orderOf(int column)
{
    switch (column) {
    case What:
        return AuditDesk::Order::Kind;
    case About:
        return AuditDesk::Order::Subject;
    case Detail:
        return AuditDesk::Order::Detail;
    }
    return AuditDesk::Order::Number; // and with it the time
}

constexpr std::size_t toldFindings = 5;

} // namespace

AuditPane::AuditPane(AuditDesk &desk, const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_events(desk.events())
    , m_event(new QComboBox(this))
    , m_ofApplication(new QCheckBox(this))
    , m_banner(new widgets::Banner(look(), Tone::Success, this))
    , m_empty(new widgets::TextLabel(theme::TextRole::Body, this, Tone::Muted))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_more(new Button(look(), Button::Kind::Quiet, this))
    , m_save(new Button(look(), Button::Kind::Quiet, this))
    , m_saver(new ListSaver(
          *m_save, context.notices, [this] { return all(); }, this))
    , m_verify(new Button(look(), Button::Kind::Secondary, this))
{
    m_event->setObjectName(QStringLiteral("auditEvent"));
    m_ofApplication->setObjectName(QStringLiteral("auditOfApplication"));
    m_save->setObjectName(QStringLiteral("auditSave"));
    m_verify->setObjectName(QStringLiteral("auditVerify"));
    m_verify->setIconName(QStringLiteral("shield"));
    m_banner->setObjectName(QStringLiteral("auditBanner"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_empty->setObjectName(QStringLiteral("auditEmpty"));
    m_more->setObjectName(QStringLiteral("auditMore"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false); // Tab goes on
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(Number, Qt::DescendingOrder);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Detail, QHeaderView::Stretch);
    auto *head = new QHBoxLayout;
    head->addWidget(m_event);
    head->addWidget(m_ofApplication);
    head->addStretch(1);
    auto *foot = new widgets::AnswersLayout(look().space(3)); // with the largest letters one row may not hold them all
    for (Button *button : {m_more, m_save, m_verify})
        foot->addWidget(button);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(look().space(4), look().space(4), look().space(4), look().space(4));
    whole->setSpacing(look().space(3));
    whole->addLayout(head);
    whole->addWidget(m_banner);
    whole->addWidget(m_empty);
    whole->addWidget(m_table, 1);
    whole->addLayout(foot);
    setFocusProxy(m_event);
    m_more->hide();
    m_empty->hide();
    translate();
    connect(m_event, &QComboBox::currentIndexChanged, this, &AuditPane::readAnew);
    connect(m_ofApplication, &QCheckBox::toggled, this, &AuditPane::readAnew);
    TableFile::copyByKey(m_table);
    TableFile::sortByKey(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &AuditPane::sortBy);
    connect(m_verify, &QPushButton::clicked, this, &AuditPane::verify);
    connect(&look(), &theme::Theme::changed, this, &AuditPane::translate);
    connect(m_more, &QPushButton::clicked, this, [this] { read(m_lines.empty() ? 0 : m_lines.back().seq); });
    showApplication(context.selection.application());
}

void AuditPane::activate()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    readAnew();
}

void AuditPane::lock()
{
    ++m_asked;
    m_saver->stop();
    m_lines.clear();
    m_table->setRowCount(0);
    m_empty->hide();
}

void AuditPane::sortBy(int column, Qt::SortOrder order)
{
    m_order = orderOf(column);
    m_ascending = order == Qt::AscendingOrder;
    m_more->setText(moreText());
    readAnew();
}

AuditDesk::Filter AuditPane::filter() const
{
    AuditDesk::Filter filter;
    filter.order = m_order;
    filter.ascending = m_ascending;
    filter.event = m_event->currentData().toString();
    if (m_ofApplication->isChecked())
        filter.application = context().selection.application();
    return filter;
}

void AuditPane::showApplication(const domain::ApplicationRef &application)
{
    m_ofApplication->setEnabled(!application.isEmpty());
    if (application.isEmpty())
        m_ofApplication->setChecked(false);
    else if (m_ofApplication->isChecked())
        readAnew();
    m_ofApplication->setText(application.isEmpty()
            ? tr("About the chosen application")
            : tr("About %1").arg(wizard::isolated(domain::spokenReference(application))));
}

void AuditPane::readAnew()
{
    m_lines.clear();
    m_table->setRowCount(0);
    m_empty->hide();
    read(0);
}

void AuditPane::read(qint64 beyond)
{
    AuditDesk::Filter wanted = filter();
    wanted.beyond = beyond;
    m_desk.page(
        wanted, this, [this, asked = ++m_asked](const domain::Expected<std::vector<AuditLine>, domain::Error> &page) {
            if (asked != m_asked)
                return; // another filter meanwhile
            if (!page) {
                m_verdict = domain::Expected<AuditDesk::Verdict, domain::Error>(domain::Unexpected(page.error()));
                return showVerdict();
            }
            for (const AuditLine &line : *page) {
                m_lines.push_back(line);
                addLine(line);
            }
            m_more->setVisible(std::ssize(*page) == AuditDesk::pageSize);
            m_empty->setVisible(m_lines.empty());
        });
}

QString AuditPane::eventText(const QString &event)
{
    const auto found = std::find_if(eventWords.begin(), eventWords.end(),
        [&event](const EventWords &words) { return event == QLatin1String(words.event); });
    return found == eventWords.end() ? event : tr(found->text);
}

void AuditPane::addLine(const AuditLine &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto put = [this, row](Column column, const QString &text) {
        m_table->setItem(row, column, new QTableWidgetItem(text));
    };
    put(Number, look().locale().toString(line.seq));
    put(Time, WorkWords::time(line.at, look().locale()));
    put(What, eventText(line.event));
    put(About, line.subject);
    put(Detail, line.detail);
}

QStringList AuditPane::headings()
{
    return {tr("Number"), tr("Time"), tr("What"), tr("About"), tr("Detail")};
}

void AuditPane::exportTo(const QString &path)
{
    m_saver->exportTo(path);
}

std::unique_ptr<tables::SheetExport> AuditPane::all()
{
    const auto read
        = [this, wanted = filter()](const QString &cursor, QObject *context, tables::SheetExport::Done done) mutable {
              AuditDesk::Filter next = wanted;
              next.beyond = cursor.toLongLong();
              m_desk.page(next, context,
                  [done = std::move(done)](const domain::Expected<std::vector<AuditLine>, domain::Error> &page) {
                      if (!page)
                          return done(domain::Unexpected(page.error()));
                      tables::SheetPage sheet;
                      for (const AuditLine &line : *page)
                          sheet.rows.push_back(
                              {tables::Figure{line.seq}, line.at, eventText(line.event), line.subject, line.detail});
                      if (std::ssize(*page) == AuditDesk::pageSize)
                          sheet.next = QString::number(page->back().seq);
                      done(std::move(sheet));
                  });
          };
    return std::make_unique<tables::SheetExport>(tr("Audit"), headings(), read);
}

QString AuditPane::moreText() const
{
    if (m_order != AuditDesk::Order::Number)
        return tr("Show more entries");
    return m_ascending ? tr("Show newer entries") : tr("Show older entries");
}

void AuditPane::verify()
{
    m_verify->setEnabled(false);
    m_desk.verify(this, [this](const domain::Expected<AuditDesk::Verdict, domain::Error> &verdict) {
        m_verify->setEnabled(true);
        m_verdict = verdict;
        showVerdict();
    });
}

void AuditPane::showVerdict()
{
    m_banner->setVisible(m_verdict.has_value());
    if (!m_verdict)
        return;
    if (!*m_verdict) {
        m_banner->setTone(Tone::Danger);
        return m_banner->setText(tr("The audit cannot be read"),
            tr("Call the administrator and name this: %1").arg(m_verdict->error().code));
    }
    const AuditDesk::Verdict &verdict = m_verdict->value();
    if (!verdict.findings.empty()) {
        QStringList told;
        for (std::size_t i = 0; i < std::min(verdict.findings.size(), toldFindings); ++i)
            told << findingText(verdict.findings[i]);
        m_banner->setTone(Tone::Danger);
        return m_banner->setText(tr("The audit is not as it was written"),
            tr("Leave the machine as it is and call the administrator: %1").arg(told.join(wizard::listSeparator())));
    }
    m_banner->setTone(Tone::Success);
    const QString entries
        = tr("%n entries, each bound to the one before it.", nullptr, static_cast<int>(verdict.entries));
    m_banner->setText(tr("The audit is whole"),
        wizard::sentences(entries,
            verdict.countersigned > 0
                ? tr("The relay has countersigned it up to %1.").arg(look().locale().toString(verdict.countersigned))
                : tr("The relay has not countersigned it yet.")));
}

QString AuditPane::findingText(const AuditDesk::Finding &finding) const
{
    const QString entry = look().locale().toString(finding.seq);
    const auto is = [&finding](const char *kind) { return finding.kind == QLatin1String(kind); };
    if (is("changed"))
        return tr("entry %1 was changed").arg(entry);
    if (is("missing"))
        return tr("entry %1 is gone").arg(entry);
    if (is("cut"))
        return tr("everything from entry %1 on is gone").arg(entry);
    if (is("forged"))
        return tr("entry %1 was written without this machine’s key").arg(entry);
    if (is("contradicted"))
        return tr("the relay countersigned another entry %1").arg(entry);
    if (is("unsigned"))
        return tr("the receipt for entry %1 is not the relay’s").arg(entry);
    return finding.kind + u' ' + entry; // of a newer store
}

void AuditPane::translate()
{
    setAccessibleName(title());
    const QString chosen = m_event->currentData().toString();
    const QSignalBlocker quiet(m_event);
    m_event->clear();
    m_event->addItem(tr("Everything"), QString());
    for (const QString &event : m_events)
        m_event->addItem(eventText(event), event);
    m_event->setCurrentIndex(std::max(0, m_event->findData(chosen)));
    m_event->setAccessibleName(tr("Kind of entry"));
    m_verify->setText(tr("Verify the chain"));
    m_saver->translate();
    m_more->setText(moreText());
    m_table->setAccessibleName(tr("Entries of the audit"));
    m_empty->setText(
        tr("Nothing of this kind has been written. Choose “%1” to see every entry.").arg(tr("Everything")));
    const QStringList heads = headings();
    m_table->setHorizontalHeaderLabels(heads);
    // A header reckons with another font than the theme's, so the longest head says what fits.
    int widest = 0;
    for (const QString &head : heads)
        widest = std::max(widest, QFontMetrics(look().font(theme::TextRole::Lead)).horizontalAdvance(head));
    m_table->horizontalHeader()->setMinimumSectionSize(widest + 2 * look().space(2));
    m_table->verticalHeader()->setDefaultSectionSize(look().touch());
    m_table->setRowCount(0);
    for (const AuditLine &line : m_lines)
        addLine(line);
    showApplication(context().selection.application());
    showVerdict();
}

} // namespace chancery::counter
