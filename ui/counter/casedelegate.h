// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    CaseDelegate(const theme::Theme &theme, const QTimeZone &timeZone, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_timeZone(timeZone)
    {
    }

    /// A cell as it is written.
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
        option->text = textOf(index);
    }

private:
    const theme::Theme &m_theme;
    QTimeZone m_timeZone;
};

} // namespace chancery::counter
