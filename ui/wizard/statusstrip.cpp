// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/statusstrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/wizard/format.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <QTimeZone>

namespace chancery::wizard {

using theme::ColorRole;
using theme::TextRole;

StatusStrip::StatusStrip(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("statusStrip"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] {
        translate();
        updateGeometry();
        update();
    });
    translate();
}

void StatusStrip::setStatus(const KioskStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    translate();
    updateGeometry();
    update();
}

QString StatusStrip::text() const
{
    return m_parts.join(tr(" · "));
}

QString StatusStrip::ageText(domain::Instant since) const
{
    const auto age = std::max(m_status.now - since, domain::Instant::duration::zero());
    const auto minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(age).count());
    if (minutes < 120)
        return tr("%n minute(s)", nullptr, minutes);
    const int hours = minutes / 60;
    return hours < 48 ? tr("%n hour(s)", nullptr, hours) : tr("%n day(s)", nullptr, hours / 24);
}

QString StatusStrip::warningText() const
{
    switch (m_status.intake) {
    case KioskStatus::Intake::Open:
        return {};
    case KioskStatus::Intake::ManyUnsent:
        return tr("Connect this kiosk: it soon holds too many applications");
    case KioskStatus::Intake::LongAway:
        return tr("Staff: connect this kiosk, it has been offline for a long time");
    case KioskStatus::Intake::StoppedManyUnsent:
        return tr("No new applications: too many are waiting to be sent");
    case KioskStatus::Intake::StoppedLongAway:
        return tr("No new applications: cut off for too long");
    }
    Q_UNREACHABLE();
}

void StatusStrip::translate()
{
    m_parts = {m_status.online ? tr("Connected") : tr("No connection")};
    if (const QString warning = warningText(); !warning.isEmpty())
        m_parts << warning;
    if (m_status.unsent > 0)
        m_parts << tr("%n application(s) not sent yet", nullptr, static_cast<int>(m_status.unsent));
    if (m_status.deadLetters > 0)
        m_parts << tr("%n refused by the embassy’s computer: call the administrator", nullptr,
            static_cast<int>(m_status.deadLetters));
    if (m_status.oldestUnsent)
        m_parts << tr("the oldest for %1").arg(ageText(*m_status.oldestUnsent));
    if (m_status.lastSync) {
        const QTimeZone zone(m_status.timeZone.toUtf8());
        const QDateTime at
            = domain::toQDateTime(*m_status.lastSync).toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
        const QDateTime now = domain::toQDateTime(m_status.now).toTimeZone(at.timeZone());
        const QString time = m_theme.locale().toString(at.time(), QLocale::ShortFormat);
        m_parts << tr("updated %1")
                       .arg(at.date() == now.date() ? time : momentText(dateText(at.date(), m_theme.locale()), time));
    }
    setAccessibleName(text());
}

QFont StatusStrip::stripFont() const
{
    QFont font = m_theme.font(TextRole::Note);
    // Smaller than this nothing is on a kiosk. It grows by less than what the person reads: the line is one of many
    // words.
    constexpr int least = 20;
    const int more = static_cast<int>(m_theme.textSize()) - static_cast<int>(theme::TextSize::Normal); // percent
    font.setPixelSize(least + least * more / (m_theme.isCompact() ? 5 : 2) / 100);
    return font;
}

ColorRole StatusStrip::tone() const
{
    const bool calm = m_status.intake == KioskStatus::Intake::Open && m_status.deadLetters == 0;
    return calm ? ColorRole::InkMuted : ColorRole::Attention;
}

bool StatusStrip::isNeeded() const
{
    // Where letters are large for the screen, only what is not as it should be is said.
    const bool calm = m_status.online && m_status.unsent == 0 && tone() == ColorRole::InkMuted;
    return !calm || !m_theme.isTight();
}

QSize StatusStrip::sizeHint() const
{
    if (!isNeeded())
        return {m_theme.space(8), 0};
    const bool scarce = m_theme.isCompact() || m_theme.textSize() == theme::TextSize::Largest;
    const int around = 2 * m_theme.space(scarce ? 1 : 2);
    // Arabic letters are higher than the line of the Latin face.
    const QFontMetrics metrics(stripFont());
    const int words
        = metrics.boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX), Qt::TextSingleLine, m_parts.join(u' '))
              .height();
    return {m_theme.space(8), std::max(metrics.height(), words) + around};
}

QSize StatusStrip::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Paper));
    const QFont font = stripFont();
    const QFontMetrics metrics(font);
    const int side = m_theme.space(m_theme.isCompact() ? 6 : 7);
    const int icon = metrics.ascent();
    const QRect inside = rect().adjusted(side, 0, -side, 0);
    const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {icon, icon}, inside);
    const QString name = m_status.online ? QStringLiteral("check") : QStringLiteral("offline");
    painter.drawPixmap(
        mark.topLeft(), theme::iconPixmap(name, icon, m_theme.color(tone()), devicePixelRatioF(), false));
    const int gap = icon + m_theme.space(2);
    const QRect room = isRightToLeft() ? inside.adjusted(0, 0, -gap, 0) : inside.adjusted(gap, 0, 0, 0);
    // Less is said when there is less room: the last parts go first.
    QStringList parts = m_parts;
    while (parts.size() > 1 && metrics.horizontalAdvance(parts.join(tr(" · "))) > room.width())
        parts.removeLast();
    painter.setFont(font);
    painter.setPen(m_theme.color(tone()));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        metrics.elidedText(parts.join(tr(" · ")), Qt::ElideRight, room.width()));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::wizard
