// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/progressline.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace chancery::widgets {

namespace {
constexpr int barHeight = 6;
// Arabic letters reach below the line of the Latin face.
constexpr int alignment = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip;
}

ProgressLine::ProgressLine(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ProgressLine::setStages(const QStringList &names, int current)
{
    m_names = names;
    m_current = current;
    describe();
    update();
}

void ProgressLine::describe()
{
    setAccessibleName(summary());
}

QString ProgressLine::summary() const
{
    if (m_current < 0 || m_current >= m_names.size())
        return {};
    //: %1 number of the present stage, %2 how many there are, %3 its name
    return tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.at(m_current));
}

QSize ProgressLine::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::TextRole::Note));
    return {m_theme.columnWidth(), barHeight + m_theme.space(1) + metrics.height() + m_theme.space(2)};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {m_theme.touch(), sizeHint().height()};
}

bool ProgressLine::namesFit() const
{
    QFont font = m_theme.font(theme::TextRole::Note);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const auto slot = (width() - m_theme.space(2) * (m_names.size() - 1)) / std::max<qsizetype>(1, m_names.size());
    return std::all_of(m_names.begin(), m_names.end(), [&](const QString &name) { return metrics.horizontalAdvance(name) + m_theme.space(1) <= slot; });
}

QStringList ProgressLine::writtenNames() const
{
    return namesFit() ? m_names : QStringList {summary()};
}

void ProgressLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (m_names.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<int>(m_names.size());
    const int gap = m_theme.space(2);
    const double slot = double(width() - gap * (count - 1)) / count;
    const bool written = namesFit();
    QFont font = m_theme.font(theme::TextRole::Note);
    const int words = QFontMetrics(font).height();
    const int top = barHeight + m_theme.space(1);
    for (int i = 0; i < count; ++i) {
        const auto box = QRectF(i * (slot + gap), 0, slot, barHeight);
        const QRect visual = QStyle::visualRect(layoutDirection(), rect(), box.toAlignedRect());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(i <= m_current ? theme::ColorRole::Accent : theme::ColorRole::Line));
        if (i > m_current && m_theme.isHighContrast()) {
            painter.setPen(QPen(m_theme.color(theme::ColorRole::Line), 1));
            painter.setBrush(Qt::NoBrush);
        }
        painter.drawRoundedRect(visual, barHeight / 2.0, barHeight / 2.0);
        if (!written)
            continue;
        font.setWeight(i == m_current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(m_theme.color(i == m_current ? theme::ColorRole::Accent : theme::ColorRole::InkMuted));
        painter.drawText(QRect(visual.left(), top, visual.width(), words), alignment | Qt::TextSingleLine,
            m_names.at(i));
    }
    if (!written) {
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(theme::ColorRole::Accent));
        painter.drawText(QRect(0, top, width(), words), alignment, summary());
    }
}

} // namespace chancery::widgets
