// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counterpanes.h"

#include "app/counter/caseindexer.h"
#include "app/counter/printerwatch.h"
#include "app/counter/storeintakedesk.h"
#include "app/desktop/relayfees.h"
#include "app/desktop/storeinbox.h"
#include "app/desktop/storeoutbox.h"
#include "app/desktop/synccontrol.h"
#include "app/desktop/syncwatch.h"
#include "gateway/client/relaypull.h"
#include "gateway/client/relaypush.h"
#include "models/sync/timeralarm.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace chancery;
using counter::Role;

namespace {

/// What panes are made from. Nothing of it is used before somebody is in: it only has to be there.
struct Machine
{
    QTemporaryDir folder;
    domain::SystemClock clock;
    domain::SystemRandom random;
    app::Options options;
    client::RelayClient relay{client::RelayAddress::fromText(QStringLiteral("http://127.0.0.1:9")).value(),
        [] { return QByteArray("token"); }, clock, client::RelayClient::Limits{}};
    client::StaffClient staff{relay};
    store::StoreWorker store{clock, random};
    crypto::Es256Key key = crypto::Es256Key::generate().value();
    domain::DeviceId device{QStringLiteral("dev_0123456789abcdefghjkmnpqrs")};
    app::DeviceIdentity identity{device, QStringLiteral("TYO"), {}, QStringLiteral("Asia/Tokyo")};
    app::DeviceKeys keys{options, device, clock, random};
    app::PostKey postKey{{}, {}};
    app::CaseIndexer cases{staff, store, postKey};
    app::Configuration configuration{relay, store, random};
    app::SyncWatch watch{store, clock};
    app::StoreIntakeDesk intake{identity, configuration, store, watch, clock};
    app::RelayFees fees;
    app::ReceiptDesk receipts{{folder.path(), {}, {}, 576}, device, key};
    app::PrinterWatch printer{receipts};
    app::StoreOutbox outbox{store, clock};
    client::RelayPush push{relay, device};
    sync::TimerAlarm pushAlarm;
    sync::Pusher pusher{outbox, push, pushAlarm, clock, random, sync::Pusher::Options{}};
    app::StoreInbox inbox{store};
    client::RelayPull pull{relay};
    sync::TimerAlarm pullAlarm;
    sync::Puller puller{inbox, pull, pullAlarm, clock, random, sync::Puller::Options{}};
    app::SyncControl control{pusher, puller, watch, configuration};

    [[nodiscard]] app::CounterParts parts()
    {
        return {relay, staff, store, clock, random, identity.timeZone, device, keys, postKey, cases, intake, fees,
            receipts, printer, pusher, control};
    }
};

} // namespace

/// What `chancery --counter` registers, held against itself: no key does two things, and every key is on the F1 sheet.
class TestCounterPanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noKeyDoesTwoThings();
    void everyRoleFindsItsPanes_data();
    void everyRoleFindsItsPanes();

private:
    std::unique_ptr<Machine> m_machine; // outlives what is made from it
    counter::PaneRegistry m_registry;
};

void TestCounterPanes::initTestCase()
{
    m_machine = std::make_unique<Machine>();
    app::addCounterPanes(m_registry, m_machine->parts());
    QVERIFY(m_registry.panes().size() >= 10);
}

void TestCounterPanes::noKeyDoesTwoThings()
{
    // The window's own.
    QSet<QString> taken{QStringLiteral("F1"), QStringLiteral("Ctrl+L"), QStringLiteral("Ctrl+Shift+Q")};
    const auto take = [&taken](const QString &id, const QKeySequence &shortcut) {
        const QString text = shortcut.toString(QKeySequence::PortableText);
        QVERIFY2(text.isEmpty() || !taken.contains(text), qPrintable(id + QStringLiteral(": ") + text));
        taken.insert(text);
    };
    for (const counter::PaneEntry &pane : m_registry.panes())
        take(pane.id, pane.shortcut);
    for (const counter::ActionEntry &action : m_registry.actions()) {
        take(action.id, action.shortcut);
        QVERIFY2(
            !action.shortcut.isEmpty() && !action.title().isEmpty(), qPrintable(action.id)); // else nobody finds it
        QVERIFY2(m_registry.has(action.pane), qPrintable(action.id));
    }
}

void TestCounterPanes::everyRoleFindsItsPanes_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : counter::allRoles)
        QTest::newRow(qPrintable(counter::toString(role))) << role;
}

void TestCounterPanes::everyRoleFindsItsPanes()
{
    QFETCH(Role, role);
    const auto panes = m_registry.panesFor(role);
    QVERIFY(!panes.empty());
    for (const counter::ActionEntry &action : m_registry.actionsFor(role)) {
        const bool has = std::any_of(
            panes.begin(), panes.end(), [&action](const counter::PaneEntry &pane) { return pane.id == action.pane; });
        QVERIFY2(has, qPrintable(action.id + QStringLiteral(" leads to a pane that this role does not have")));
    }
}

QTEST_MAIN(TestCounterPanes)
#include "tst_counterpanes.moc"
