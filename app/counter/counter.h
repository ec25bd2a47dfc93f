// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/caseindexer.h"
#include "app/counter/counterparts.h"
#include "app/counter/counterstanding.h"
#include "app/counter/postkey.h"
#include "app/counter/relaygate.h"
#include "app/counter/relayshiftdesk.h"
#include "app/counter/storeintakedesk.h"
#include "app/desktop/auditcheckpoints.h"
#include "app/desktop/officemachine.h"
#include "app/desktop/relayfees.h"
#include "app/desktop/serialreader.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/notices.h"
#include "ui/counter/selection.h"
#include "ui/theme/theme.h"
#include "ui/wizard/languages.h"

#include <QObject>

#include <memory>

namespace chancery::app {

/// The counter, wired: this machine, staff at its gate, panes in its window.
class Counter final : public QObject
{
    Q_OBJECT

public:
    explicit Counter(Options options, QObject *parent = nullptr);
    ~Counter() override;

    /// Shows the window, then opens the machine.
    void show();

    [[nodiscard]] counter::CounterWindow *window() { return m_window.get(); }
    [[nodiscard]] counter::StaffSession *staff() { return m_session.get(); }

Q_SIGNALS:
    /// The counter can be used ("ready"), or not: the code says why.
    void standing(const QString &status);

private:
    void machineOpened();
    void keepEntries();
    void followSync();
    void configured();
    [[nodiscard]] CounterParts parts();
    void buildStanding();
    void scanned(const QStringList &lines);
    void fail(const domain::Error &error);

    Options m_options;
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
    OfficeMachine m_machine;
    theme::Theme m_theme;
    wizard::Languages m_languages{wizard::Languages::Reader::Staff};
    RelayFees m_fees;
    counter::Selection m_selection;
    counter::Notices m_notices;
    std::unique_ptr<client::StaffClient> m_staffClient;
    std::unique_ptr<PrinterWatch> m_printer;
    std::unique_ptr<SerialReader> m_reader; ///< nothing when none is configured
    std::unique_ptr<AuditCheckpoints> m_checkpoints;
    PostKey m_postKey;
    std::unique_ptr<CaseIndexer> m_cases;
    std::unique_ptr<StoreIntakeDesk> m_intake;
    std::unique_ptr<RelayGate> m_gate;
    std::unique_ptr<counter::StaffSession> m_session;
    std::unique_ptr<RelayShiftDesk> m_shifts;
    std::unique_ptr<ShiftWatch> m_shift;
    std::unique_ptr<CounterStanding> m_standing;
    counter::PaneRegistry m_registry;
    std::unique_ptr<counter::CounterWindow> m_window;
    bool m_isReady = false;
    QString m_outOfService; ///< code; empty: in service
};

} // namespace chancery::app
