// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/preflightview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

namespace chancery::wizard {

using theme::TextRole;

namespace {

struct PreflightWords
{
    Q_DECLARE_TR_FUNCTIONS(PreflightWords)

public:
    /// What staff do next.
    static QString nextStep(const QString &code)
    {
        if (code == QLatin1String("keychain_locked"))
            return tr("Unlock the keychain of the kiosk’s account, then restart the application.");
        if (code == QLatin1String("keychain_missing") || code == QLatin1String("keychain_unavailable"))
            return tr("Start the keychain service, or choose a key file in the configuration. Data is never kept unencrypted.");
        if (code == QLatin1String("key_missing"))
            return tr("There is a database but its key is not in the keychain. Restore the key; a new one would make the records unreadable.");
        if (code == QLatin1String("key_file_wrong_passphrase"))
            return tr("The passphrase does not open the key file. Enter the one that was chosen at installation.");
        if (code == QLatin1String("newer_database"))
            return tr("The database was written by a newer version. Install that version; nothing has been changed.");
        if (code == QLatin1String("database_damaged") || code == QLatin1String("damaged"))
            return tr("The database is damaged. Keep the file, restore the last backup, and report it.");
        if (code == QLatin1String("database_locked") || code == QLatin1String("locked"))
            return tr("Another program holds the database. Close it, then restart the application.");
        if (code == QLatin1String("disk_full"))
            return tr("The disk is full. Make room, then restart the application; nothing is lost.");
        if (code == QLatin1String("not_enrolled"))
            return tr("The kiosk is not enrolled. Make a code with “chancery-admin device code” and enter it in the configuration.");
        if (code == QLatin1String("device_revoked"))
            return tr("The relay does not accept this kiosk any more. Enrol it again.");
        if (code == QLatin1String("relay_unreachable") || code == QLatin1String("unreachable"))
            return tr("The relay does not answer. Check the network and the relay’s address in the configuration.");
        if (code == QLatin1String("no_configuration") || code == QLatin1String("bad_configuration"))
            return tr("The configuration is not complete. The log names the key and what is expected.");
        if (code == QLatin1String("clock_skew"))
            return tr("The clock of this machine differs from the relay’s. Set the time, then restart the application.");
        if (code == QLatin1String("fee_schedule"))
            return tr("There is no fee schedule in force. Load the present one on the relay.");
        return tr("The log of the application says more under this code.");
    }
};

} // namespace

PreflightView::PreflightView(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_icon(new widgets::IconLabel(theme, QStringLiteral("emblem"), TextRole::Display, theme::ColorRole::Accent, this, 1.6))
    , m_headline(new widgets::TextLabel(TextRole::Title, this))
    , m_text(new widgets::TextLabel(TextRole::Lead, this, widgets::Tone::Muted))
    , m_spinner(new widgets::Spinner(theme, this))
    , m_staff(new QFrame(this))
    , m_staffHeadline(new widgets::TextLabel(TextRole::Strong, m_staff))
    , m_staffText(new widgets::TextLabel(TextRole::Body, m_staff))
{
    setObjectName(QStringLiteral("preflight"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(6));
    column->setSpacing(theme.space(4));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (widgets::TextLabel *label : {m_headline, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(m_spinner, 0, Qt::AlignHCenter);
    column->addStretch(1);
    widgets::setSurface(m_staff, QStringLiteral("attention"));
    auto *staff = new QVBoxLayout(m_staff);
    staff->setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4));
    staff->addWidget(m_staffHeadline);
    staff->addWidget(m_staffText);
    m_staffHeadline->setObjectName(QStringLiteral("outOfServiceCode"));
    column->addWidget(m_staff);
    column->addStretch(2);
    showStarting();
}

void PreflightView::showStarting()
{
    m_code.clear();
    translate();
}

void PreflightView::showOutOfService(const QString &code)
{
    m_code = code;
    translate();
}

void PreflightView::translate()
{
    const bool out = !m_code.isEmpty();
    m_icon->setIcon(out ? QStringLiteral("warning") : QStringLiteral("emblem"));
    m_icon->setColor(out ? theme::ColorRole::Attention : theme::ColorRole::Accent);
    m_headline->setText(out ? tr("This kiosk is out of service") : tr("Starting"));
    m_text->setText(out ? tr("Use another kiosk or go to the counter. Nothing has been charged here.") : tr("Ready in a moment."));
    m_spinner->setVisible(!out);
    m_staff->setVisible(out);
    m_staffHeadline->setText(tr("For staff: %1").arg(m_code));
    m_staffText->setText(PreflightWords::nextStep(m_code));
}

void PreflightView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::wizard
