// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/counterevening.h"

#include "ui/counter/shiftpane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTableWidget>

namespace chancery::tests {

namespace {

constexpr int detailColumn = 4;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

QString CounterEvening::reportVerdict()
{
    const QString pictures = qEnvironmentVariable("CHANCERY_PICTURES"); // where it can be looked at afterwards
    const QString pdf = (pictures.isEmpty() ? m_room.stack.folder() : pictures) + QStringLiteral("/shift.pdf");
    const QString picture = m_room.stack.folder() + QStringLiteral("/shift");
    auto *pane = qobject_cast<counter::ShiftPane *>(m_room.window().pane(QStringLiteral("shift")));
    // Signed, and read again.
    if (pane == nullptr || !CounterRoom::wait([this] { return !m_room.find<QWidget>("signShift")->isVisible(); }))
        return {};
    pane->writeReport(pdf);
    (void)outputOf(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf,
            picture});
    const QByteArray code = outputOf(
        QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")});
    const auto devices
        = m_room.stack.admin({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--json")});
    QFile keys(m_room.stack.folder() + QStringLiteral("/devices.json"));
    if (!devices || !keys.open(QIODevice::WriteOnly) || keys.write(*devices) != devices->size())
        return {};
    keys.close();
    const auto verdict = m_room.stack.admin(
        {QStringLiteral("shift"), QStringLiteral("verify"), QStringLiteral("--keys"), keys.fileName()}, code);
    return verdict ? QString::fromUtf8(*verdict) : m_room.stack.error();
}

bool CounterEvening::openAudit()
{
    m_room.hands().strike(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = m_room.find<QTableWidget>("auditTable");
    return CounterRoom::wait([table] { return table->isVisible() && table->rowCount() > 0; });
}

QStringList CounterEvening::auditDetails(const QString &event)
{
    if (!openAudit())
        return {};
    auto *table = m_room.find<QTableWidget>("auditTable");
    auto *kinds = m_room.find<QComboBox>("auditEvent");
    const int all = table->rowCount();
    kinds->setCurrentIndex(kinds->findData(event));
    (void)CounterRoom::wait([table, all] { return table->rowCount() > 0 && table->rowCount() < all; });
    QStringList details;
    for (int row = 0; row < table->rowCount(); ++row)
        details.append(table->item(row, detailColumn)->text());
    kinds->setCurrentIndex(0);
    (void)CounterRoom::wait([table, all] { return table->rowCount() >= all; });
    return details;
}

QString CounterEvening::chainVerdict()
{
    if (!openAudit())
        return {};
    auto *banner = m_room.find<QWidget>("auditBanner");
    m_room.find<QAbstractButton>("auditVerify")->click();
    (void)CounterRoom::wait([banner] { return banner->isVisible(); });
    QStringList words;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u' ');
}

} // namespace chancery::tests
