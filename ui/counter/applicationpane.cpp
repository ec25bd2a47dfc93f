// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/applicationpane.h"

#include "models/domain/fielddefinition.h"
#include "models/intake/intakesession.h"
#include "ui/counter/caselayout.h"
#include "ui/counter/momenttext.h"
#include "ui/counter/problemtext.h"
#include "ui/counter/recordmerge.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffsession.h"
#include "ui/counter/versiontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/answertext.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/format.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chancery::counter {

using domain::FieldId;
using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int shownReaders = 5;

} // namespace

ApplicationPane::ApplicationPane(RecordDesk &desk, const wizard::CountryNames &countries, const QTimeZone &timeZone,
    const CounterContext &context, QWidget *parent)
    : Pane(context, parent)
    , m_desk(desk)
    , m_countries(countries)
    , m_timeZone(timeZone)
    , m_title(new TextLabel(TextRole::Title, this))
    , m_name(new TextLabel(TextRole::Lead, this))
    , m_note(new widgets::Banner(context.theme, Tone::Accent, this))
    , m_open(new Button(context.theme, Button::Kind::Primary, this))
    , m_change(new Button(context.theme, Button::Kind::Secondary, this))
    , m_versions(new widgets::SelectBox(this))
    , m_answers(new widgets::ScrollPanel(this))
{
    m_title->setObjectName(QStringLiteral("applicationTitle"));
    m_name->setObjectName(QStringLiteral("applicantName"));
    m_note->setObjectName(QStringLiteral("recordNote"));
    m_open->setObjectName(QStringLiteral("openRecord"));
    m_change->setObjectName(QStringLiteral("changeAnswers"));
    m_versions->setObjectName(QStringLiteral("recordVersions"));
    m_answers->setObjectName(QStringLiteral("recordAnswers"));
    m_answers->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(2));
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addWidget(m_versions);
    column->addWidget(m_note);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_answers, 1);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    column->addStretch(0);
    connect(m_open, &QPushButton::clicked, this, &ApplicationPane::open);
    connect(m_change, &QPushButton::clicked, this, &ApplicationPane::change);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &ApplicationPane::fill);
    connect(&context.theme, &theme::Theme::changed, this, &ApplicationPane::fill, Qt::QueuedConnection);
    translate();
}

ApplicationPane::~ApplicationPane() = default;

void ApplicationPane::activate()
{
    QWidget *target = m_record ? static_cast<QWidget *>(m_answers) : m_open;
    target->setFocus(Qt::ShortcutFocusReason);
}

void ApplicationPane::perform(const QString &action)
{
    if (action == QLatin1String(openAction))
        open();
    if (action == QLatin1String(changeAction))
        change();
}

void ApplicationPane::change()
{
    // Of a record that is not open yet nobody knows what would be changed.
    if (m_record && context().staff.may({Role::Clerk, Role::Supervisor}))
        context().selection.revise(*m_record);
    else if (!m_record)
        open();
}

void ApplicationPane::lock()
{
    close();
}

void ApplicationPane::showApplication(const domain::ApplicationRef &application)
{
    if (!m_record || m_record->application != application)
        return close();
    if (m_asking == nullptr)
        open(); // something happened to it: read it again
}

void ApplicationPane::open()
{
    const auto &application = context().selection.application();
    if (application.isEmpty() || !context().staff.isIn())
        return;
    delete std::exchange(m_asking, new QObject(this));
    m_problem.reset();
    m_desk.open(application, m_asking, [this](const auto &answer) { opened(answer); });
    translate();
}

void ApplicationPane::opened(const domain::Expected<OpenedRecord, payment::GatewayProblem> &answer)
{
    std::exchange(m_asking, nullptr)->deleteLater();
    if (answer)
        m_record = answer.value();
    else
        m_problem = answer.error();
    fillVersions();
    translate();
    activate();
}

void ApplicationPane::close()
{
    delete std::exchange(m_asking, nullptr);
    m_record.reset();
    m_problem.reset();
    fillVersions();
    translate();
}

void ApplicationPane::fillVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    if (!m_record)
        return;
    for (std::size_t i = 0; i < m_record->versions.size(); ++i) {
        const RecordVersion &version = m_record->versions[i];
        m_versions->addItem(versionText(static_cast<int>(i) + 1, version, m_timeZone, look().locale()));
        // At which machine: the whole does not fit into the column.
        m_versions->setItemData(m_versions->count() - 1, wizard::isolated(version.device), Qt::ToolTipRole);
    }
    m_versions->setCurrentIndex(m_versions->count() - 1);
}

void ApplicationPane::fill()
{
    const int index = m_versions->currentIndex();
    if (!m_record || index < 0) {
        m_answers->setContent(new QWidget);
        return;
    }
    const auto &versions = m_record->versions;
    const auto at = static_cast<std::size_t>(index);
    m_answers->setContent(makeAnswers(versions[at], at == 0 ? nullptr : &versions[at - 1]));
}

QWidget *ApplicationPane::makeAnswers(const RecordVersion &version, const RecordVersion *before)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    const int edge = look().space(1); // the frame of the focus stays whole
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look().space(2));
    QGridLayout *grid = nullptr;
    QString group;
    for (const domain::FieldDefinition &field : domain::formFields()) {
        const auto step = intake::IntakeSession::stepOf(field.id);
        if (!step)
            continue;
        const auto text = [this, id = field.id](const RecordVersion &of) {
            return wizard::answerText(id, of.answers.value(id), look().locale(), m_countries);
        };
        const QString now = text(version);
        const QString was = before != nullptr ? text(*before) : now;
        if (now.isEmpty() && was.isEmpty())
            continue;
        if (const QString heading = answerGroup(*step); group != heading) {
            group = heading;
            auto *card = new QFrame(whole);
            widgets::setSurface(card, QStringLiteral("card"));
            auto *inside = new QVBoxLayout(card);
            const int around = look().space(3);
            inside->setContentsMargins(around, look().space(2), around, look().space(2));
            auto *head = new TextLabel(TextRole::Strong, card, Tone::Accent);
            head->setText(group);
            inside->addWidget(head);
            grid = new QGridLayout;
            grid->setHorizontalSpacing(look().space(4));
            grid->setVerticalSpacing(look().space(1));
            grid->setColumnStretch(0, 2);
            grid->setColumnStretch(1, 3);
            inside->addLayout(grid);
            column->addWidget(card);
        }
        const int row = grid->rowCount();
        auto *label = new TextLabel(TextRole::Body, whole, Tone::Muted);
        label->setText(wizard::fieldLabel(field.id));
        auto *value = new TextLabel(TextRole::Body, whole, now == was ? Tone::Plain : Tone::Attention);
        value->setText(now == was ? now
                : was.isEmpty()   ? tr("%1 (new)").arg(now)
                : now.isEmpty()   ? tr("taken out, was %1").arg(was)
                                  : tr("%1 (was %2)").arg(now, was));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(label->text() + QStringLiteral(": ") + value->text());
        // What cannot be broken needs the whole width.
        const bool isLong = hasLongWord(value->text());
        grid->addWidget(label, row, 0, 1, isLong ? 2 : 1, Qt::AlignTop);
        grid->addWidget(value, isLong ? row + 1 : row, isLong ? 0 : 1, 1, isLong ? 2 : 1, Qt::AlignTop);
    }
    addReaders(column);
    column->addStretch(1);
    return whole;
}

void ApplicationPane::addReaders(QVBoxLayout *column)
{
    auto *head = new TextLabel(TextRole::Note, column->parentWidget(), Tone::Muted);
    head->setObjectName(QStringLiteral("recordReaders"));
    QStringList lines{tr("Opened by")};
    for (std::size_t i = 0; i < m_record->readers.size() && i < shownReaders; ++i) {
        const OpenedRecord::Reader &reader = m_record->readers[i];
        lines << tr("%1, %2").arg(wizard::isolated(reader.name), roleText(reader.role)) + QStringLiteral(" · ")
                + momentText(reader.at, m_timeZone, look().locale());
    }
    head->setText(lines.join(u'\n'));
    column->addWidget(head);
}

void ApplicationPane::translate()
{
    const auto &application = context().selection.application();
    m_title->setText(application.isEmpty() ? tr("No application chosen") : domain::spokenReference(application));
    QString name;
    if (m_record) {
        const domain::Application &answers = m_record->versions.back().answers;
        name = QStringList{answers.text(FieldId::Surname), answers.text(FieldId::GivenNames)}.join(u' ').trimmed();
    }
    m_name->setText(wizard::isolated(name));
    m_name->setVisible(!name.isEmpty());
    m_versions->setVisible(m_record.has_value());
    m_versions->setAccessibleName(tr("Version of the record"));
    m_answers->setVisible(m_record.has_value());
    m_answers->setAccessibleName(tr("Answers"));
    m_change->setText(tr("Change the answers"));
    m_change->setVisible(m_record && context().staff.may({Role::Clerk, Role::Supervisor}));
    m_open->setText(tr("Open the record"));
    m_open->setVisible(!m_record && !application.isEmpty());
    m_open->setEnabled(m_asking == nullptr);
    const bool forked = m_record && RecordMerge::heads(m_record->versions).size() > 1;
    m_note->setTone(m_problem ? Tone::Danger : forked ? Tone::Attention : Tone::Accent);
    if (forked)
        m_note->setText({},
            tr("Versions of this record did not know of each other. Choose between them in the work lists, then change "
               "it."));
    else if (application.isEmpty())
        m_note->setText({}, tr("Choose an application from the list, or search for it."));
    else if (!m_problem)
        m_note->setText({}, tr("The record is sealed. Opening it is kept under your name and shown on the record."));
    else if (m_problem->code == QLatin1String("application_unknown"))
        m_note->setText({}, tr("The relay has no record of this application yet."));
    else
        m_note->setText({}, problemText(*m_problem));
    m_note->setVisible(!m_record || forked);
    fill();
}

} // namespace chancery::counter
