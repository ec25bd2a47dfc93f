// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/attendant/maintenancepanel.h"

#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answerslayout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/questiondialog.h"
#include "ui/widgets/scrollfade.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::attendantui {

using payment::PrintOutcome;
using theme::TextRole;
using widgets::Button;
using widgets::TextLabel;
using widgets::Tone;
using Test = MachineState::Test;
using CatchUp = sync::CatchingUp::State;

namespace {
constexpr std::size_t receiptsShown = 5;
}

MaintenancePanel::MaintenancePanel(const theme::Theme &theme, QWidget *host)
    : Overlay(theme, host)
    , m_theme(theme)
    , m_headline(new TextLabel(TextRole::Title, this))
    , m_machine(new TextLabel(TextRole::Note, this, Tone::Muted))
    , m_damage(new widgets::Banner(theme, Tone::Danger, this))
    , m_damageNoted(new Button(theme, Button::Kind::Secondary, this))
    , m_receiptsTitle(new TextLabel(TextRole::Strong, this))
    , m_receipts(new QGridLayout)
    , m_logTitle(new TextLabel(TextRole::Strong, this))
    , m_log(new TextLabel(TextRole::Note, this, Tone::Muted))
    , m_endShift(new Button(theme, Button::Kind::Secondary, this))
    , m_back(new Button(theme, Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("maintenancePanel"));
    setDismissible(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(2));
    grid->setColumnStretch(0, 1);
    m_printer = addRow(grid, QStringLiteral("testPrint"), true);
    m_reader = addRow(grid, QStringLiteral("testScan"), true);
    m_relay = addRow(grid, QStringLiteral("testRelay"), true);
    m_network = addRow(grid, QStringLiteral("network"), false);
    m_records = addRow(grid, QStringLiteral("records"), true);
    m_volume = addRow(grid, QStringLiteral("changeVolume"), true);
    m_damage->setObjectName(QStringLiteral("storeDamage"));
    column->addWidget(m_damage);
    m_damageNoted->setObjectName(QStringLiteral("damageNoted"));
    m_damage->setAction(m_damageNoted);
    connect(m_damageNoted, &QPushButton::clicked, this, &MaintenancePanel::damageNoted);
    column->addLayout(grid);
    column->addWidget(m_receiptsTitle);
    m_receipts->setVerticalSpacing(theme.space(2));
    m_receipts->setColumnStretch(1, 1);
    column->addLayout(m_receipts);
    column->addWidget(m_logTitle);
    m_log->setObjectName(QStringLiteral("lastLog"));
    m_log->setLayoutDirection(Qt::LeftToRight); // codes and times
    column->addWidget(m_log);
    column->addStretch(1);
    auto *scroll = new widgets::ScrollPanel(this);
    scroll->setContent(content);
    scroll->keepFromShownBar(theme.space(4));
    scroll->askForAll();
    scroll->setMinimumWidth(window()->width() * 4 / 5);
    new widgets::ScrollFade(theme, theme::ColorRole::Surface, *scroll);

    body()->addWidget(m_headline);
    body()->addWidget(m_machine);
    body()->addWidget(scroll, 1);
    auto *ways = new widgets::AnswersLayout(theme.space(4));
    ways->addWidget(m_endShift);
    ways->addWidget(m_back);
    body()->addLayout(ways);
    m_endShift->setObjectName(QStringLiteral("endShift"));
    m_back->setObjectName(QStringLiteral("leaveMaintenance"));
    connect(m_printer.button, &QPushButton::clicked, this, &MaintenancePanel::testPrintWanted);
    connect(m_reader.button, &QPushButton::clicked, this, &MaintenancePanel::testScanWanted);
    connect(m_relay.button, &QPushButton::clicked, this, &MaintenancePanel::testRelayWanted);
    connect(m_records.button, &QPushButton::clicked, this, [this] {
        if (m_state.catchingUp.state == CatchUp::Stopped)
            Q_EMIT goOnCatchingUpWanted();
        else
            Q_EMIT stopCatchingUpWanted();
    });
    connect(
        m_volume.button, &QPushButton::clicked, this, [this] { Q_EMIT volumeWanted(tr("The voice is this loud.")); });
    connect(m_endShift, &QPushButton::clicked, this, &MaintenancePanel::askToEndShift);
    connect(m_back, &QPushButton::clicked, this, &Overlay::close);
    m_quiet.setObjectName(QStringLiteral("maintenanceQuiet"));
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(stays);
    connect(&m_quiet, &QTimer::timeout, this, &Overlay::close);
    qApp->installEventFilter(this);
    refresh();
}

MaintenancePanel::~MaintenancePanel() = default;

MaintenancePanel::Row MaintenancePanel::addRow(QGridLayout *grid, const QString &objectName, bool withButton)
{
    Row row{new TextLabel(TextRole::Strong, this), new TextLabel(TextRole::Body, this), nullptr};
    const int place = grid->rowCount();
    row.state->setObjectName(objectName + QStringLiteral("State"));
    if (withButton) {
        row.button = new Button(m_theme, Button::Kind::Secondary, this);
        row.button->setObjectName(objectName);
    }
    // Large letters on a screen on end leave no room beside a button for what a test found.
    if (withButton && m_theme.isPortrait() && m_theme.textSize() != theme::TextSize::Normal) {
        auto *lines = new QGridLayout;
        lines->setSpacing(0);
        lines->setColumnStretch(0, 1);
        lines->addWidget(row.name, 0, 0, Qt::AlignVCenter);
        lines->addWidget(row.button, 0, 1, Qt::AlignVCenter);
        lines->addWidget(row.state, 1, 0, 1, 2);
        grid->addLayout(lines, place, 0, 1, 2);
        return row;
    }
    // One below the other: what a test found may need a whole line.
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(row.name);
    words->addWidget(row.state);
    words->addStretch(1);
    grid->addLayout(words, place, 0);
    if (withButton)
        grid->addWidget(row.button, place, 1, Qt::AlignVCenter);
    return row;
}

void MaintenancePanel::present()
{
    m_quiet.start();
    open(m_back);
}

void MaintenancePanel::setState(const MachineState &state)
{
    m_state = state;
    refresh();
}

void MaintenancePanel::refresh()
{
    m_headline->setText(tr("Maintenance"));
    setAccessibleName(m_headline->text());
    // No line begins with a dot.
    m_machine->setText(QString(m_state.machine).replace(QStringLiteral(" ·"), QStringLiteral("\u00a0·")));
    m_damage->setVisible(m_state.damage.has_value());
    m_damageNoted->setVisible(m_state.damage.has_value());
    m_damageNoted->setText(tr("Mark as read"));
    if (m_state.damage)
        m_damage->setText(wizard::StoreDamage::headline(), m_state.damage->text());
    const auto fill = [](const Row &row, const QString &name, const QString &button, Test test, auto words) {
        Tone tone = Tone::Muted;
        row.name->setText(name);
        row.state->setText(words(tone));
        widgets::setTone(row.state, tone);
        if (row.button == nullptr)
            return;
        row.button->setText(button);
        row.button->setEnabled(test != Test::Running);
    };
    fill(m_printer, tr("Printer"), tr("Test print"), m_state.printer, [this](Tone &tone) { return printerText(tone); });
    fill(m_reader, tr("Passport reader"), tr("Test scan"), m_state.reader,
        [this](Tone &tone) { return readerText(tone); });
    fill(m_relay, tr("Relay"), tr("Test relay"), m_state.relay, [this](Tone &tone) { return relayText(tone); });
    fill(m_network, tr("Network"), {}, Test::NotYet, [this](Tone &tone) { return networkText(tone); });
    const bool stopped = m_state.catchingUp.state == CatchUp::Stopped;
    fill(m_records, tr("Unsent records"), stopped ? tr("Go on") : tr("Stop for now"), Test::NotYet,
        [this](Tone &tone) { return recordsText(tone); });
    m_records.button->setVisible(m_state.catchingUp.state != CatchUp::None);
    fill(m_volume, tr("Volume of the voice"), tr("Change"), Test::NotYet,
        [this](Tone &) { return tr("%1 percent").arg(m_state.volume.value_or(0)); });
    for (QWidget *part : {static_cast<QWidget *>(m_volume.name), static_cast<QWidget *>(m_volume.state),
             static_cast<QWidget *>(m_volume.button)})
        part->setVisible(m_state.volume.has_value());
    m_logTitle->setText(tr("Last events"));
    m_log->setText(m_state.log.isEmpty() ? QStringLiteral("–") : m_state.log.join(u'\n'));
    m_endShift->setText(tr("End the shift and close the kiosk"));
    m_back->setText(tr("Back to the kiosk"));
    refreshReceipts();
}

void MaintenancePanel::refreshReceipts()
{
    m_receiptsTitle->setText(
        m_state.receipts.empty() ? tr("Receipts: none in the last 24 hours") : tr("Receipts of the last 24 hours"));
    std::vector<MachineState::Receipt> wanted = m_state.receipts;
    // What has not come out is what somebody asks about.
    std::stable_partition(wanted.begin(), wanted.end(), [](const auto &receipt) { return !receipt.printed; });
    if (wanted.size() > receiptsShown)
        wanted.erase(wanted.begin() + receiptsShown, wanted.end());
    while (QLayoutItem *item = m_receipts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown = wanted;
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row) {
        const MachineState::Receipt &receipt = m_shown[static_cast<std::size_t>(row)];
        auto *reference = new TextLabel(TextRole::Body, this);
        reference->setText(paymentui::isolated(domain::spokenReference(receipt.application)));
        auto *state = new TextLabel(TextRole::Body, this, receipt.printed ? Tone::Muted : Tone::Attention);
        state->setText(receipt.printed ? tr("%1, printed").arg(paymentui::isolated(receipt.time))
                                       : tr("%1, not printed").arg(paymentui::isolated(receipt.time)));
        auto *print = new Button(m_theme, Button::Kind::Secondary, this);
        print->setText(tr("Print again"));
        print->setObjectName(QStringLiteral("printAgain%1").arg(row));
        print->setAccessibleDescription(reference->text());
        if (m_theme.textSize() == theme::TextSize::Normal) {
            m_receipts->addWidget(reference, row, 0);
            m_receipts->addWidget(state, row, 1);
            m_receipts->addWidget(print, row, 2);
        } else { // one below another: large letters need the whole width
            m_receipts->addWidget(reference, 3 * row, 0, 1, 3);
            m_receipts->addWidget(state, 3 * row + 1, 0, 1, 3);
            m_receipts->addWidget(print, 3 * row + 2, 0, 1, 3);
        }
        connect(print, &QPushButton::clicked, this,
            [this, application = receipt.application] { Q_EMIT receiptWanted(application); });
    }
}

QString MaintenancePanel::printerText(Tone &tone) const
{
    switch (m_state.printer) {
    case Test::NotYet:
        return tr("Not tested yet");
    case Test::Running:
        return tr("Asking the printer…");
    case Test::Good:
        tone = m_state.paperNearEnd ? Tone::Attention : Tone::Success;
        return m_state.paperNearEnd ? tr("Ready; the paper is near its end") : tr("Ready");
    case Test::Bad:
        tone = Tone::Danger;
        return paymentui::Words::printTrouble(m_state.printed);
    }
    Q_UNREACHABLE();
}

QString MaintenancePanel::readerText(Tone &tone) const
{
    switch (m_state.reader) {
    case Test::NotYet:
        return tr("Not tested yet");
    case Test::Running:
        return tr("Put a passport on the reader now");
    case Test::Good:
        tone = Tone::Success;
        return tr("Both lines read, every check digit fits. Nothing was kept.");
    case Test::Bad:
        tone = Tone::Danger;
        return tr("Something was read, but not two whole lines of a passport. Clean the glass and try again.");
    }
    Q_UNREACHABLE();
}

QString MaintenancePanel::relayText(Tone &tone) const
{
    switch (m_state.relay) {
    case Test::NotYet:
        return tr("Not tested yet");
    case Test::Running:
        return tr("Asking the relay…");
    case Test::Good:
        tone = Tone::Success;
        return tr("Answers within %1 ms")
            .arg(m_theme.locale().toString(static_cast<qlonglong>(m_state.relayTook.count())));
    case Test::Bad:
        tone = Tone::Danger;
        return relayProblem(m_state.relayProblem);
    }
    Q_UNREACHABLE();
}

QString MaintenancePanel::relayProblem(const QString &code)
{
    if (code == QLatin1String("unreachable"))
        return tr("Does not answer: look at the network, then at the relay");
    if (code == QLatin1String("clock_skew"))
        return tr("Does not serve this kiosk: its clock is wrong");
    if (code == QLatin1String("unauthorized"))
        return tr("Does not know this kiosk: enrol it again");
    return tr("Does not serve this kiosk (%1)").arg(paymentui::isolated(code));
}

QString MaintenancePanel::recordsText(Tone &tone) const
{
    const auto number = [this](qint64 count) { return m_theme.locale().toString(count); };
    const sync::CatchingUp &catchingUp = m_state.catchingUp;
    switch (catchingUp.state) {
    case CatchUp::Running:
        return tr("Catching up: %1 of %2").arg(number(catchingUp.done), number(catchingUp.total));
    case CatchUp::Stopped:
        tone = Tone::Attention;
        return tr("Stopped at %1 of %2").arg(number(catchingUp.done), number(catchingUp.total));
    case CatchUp::None:
        break;
    }
    tone = m_state.unsent > 0 ? Tone::Attention : Tone::Success;
    return m_state.unsent > 0 ? tr("%n record(s) wait for the network", nullptr, static_cast<int>(m_state.unsent))
                              : tr("Everything is sent");
}

QString MaintenancePanel::networkText(Tone &tone) const
{
    QStringList up;
    for (const MachineState::Interface &one : m_state.network) {
        if (one.up)
            up.append(one.name + u' ' + one.addresses);
    }
    tone = up.isEmpty() ? Tone::Danger : Tone::Success;
    return up.isEmpty() ? tr("No connection: look at the cable") : paymentui::isolated(up.join(QStringLiteral(" · ")));
}

void MaintenancePanel::askToEndShift()
{
    auto *question = new widgets::QuestionDialog(m_theme, window(), QStringLiteral("warning"));
    question->setQuestion(tr("Close the kiosk?"), tr("Nobody can use this machine until it is started again."));
    question->setAnswers(tr("Keep it open"), tr("Close the kiosk"));
    connect(
        question, &widgets::QuestionDialog::otherChosen, this, &MaintenancePanel::endShiftWanted, Qt::QueuedConnection);
    question->ask();
}

bool MaintenancePanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
        if (isOpen())
            m_quiet.start();
        break;
    default:
        break;
    }
    return Overlay::eventFilter(watched, event);
}

void MaintenancePanel::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace chancery::attendantui
