// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/tables/casetablemodel.h"
#include "ui/counter/casewords.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace chancery::counter {

/// Words the values of the list.
class CaseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CaseDelegate(
        const theme::Theme &theme, const domain::Clock &clock, const QTimeZone &timeZone, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_clock(clock)
        , m_timeZone(timeZone)
    {
    }

    /// A cell in full, as it is copied.
    [[nodiscard]] QString textOf(const QModelIndex &index) const
    {
        const QVariant value = index.data();
        if (!value.isValid())
            return {};
        switch (static_cast<tables::CaseTableModel::Column>(index.column())) {
        case tables::CaseTableModel::Status:
            return caseStatusText(static_cast<tables::CaseStatus>(value.toInt()));
        case tables::CaseTableModel::ReceivedAt:
            return m_theme.locale().toString(
                QDateTime::fromMSecsSinceEpoch(value.toLongLong(), m_timeZone), QLocale::ShortFormat);
        case tables::CaseTableModel::Name:
        case tables::CaseTableModel::Document:
        case tables::CaseTableModel::ColumnCount:
            break;
        }
        return value.toString();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text
            = index.column() == tables::CaseTableModel::ReceivedAt ? receivedText(index.data()) : textOf(index);
    }

private:
    /// The time of what came today, else the day, so that names have the room.
    [[nodiscard]] QString receivedText(const QVariant &value) const
    {
        if (!value.isValid())
            return {};
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(value.toLongLong(), m_timeZone);
        const QDate today = domain::toQDateTime(m_clock.now()).toTimeZone(m_timeZone).date();
        return at.date() == today ? m_theme.locale().toString(at.time(), QLocale::ShortFormat)
                                  : m_theme.locale().toString(at.date(), QLocale::ShortFormat);
    }

    const theme::Theme &m_theme;
    const domain::Clock &m_clock;
    QTimeZone m_timeZone;
};

} // namespace chancery::counter
