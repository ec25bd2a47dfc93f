// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/paymentexport.h"

namespace chancery::tables {

PaymentExport::PaymentExport(PaymentSource &source, PaymentFilter filter, Words words, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_filter(std::move(filter))
    , m_words(std::move(words))
{
    m_sheet.name = m_words.name;
    m_sheet.headings = m_words.headings;
}

PaymentExport::~PaymentExport() = default;

void PaymentExport::start()
{
    read({});
}

void PaymentExport::read(const QString &cursor)
{
    m_call = std::make_unique<QObject>();
    m_source.page(m_filter, cursor, m_call.get(), [this](domain::Expected<PaymentPage, domain::Error> page) {
        const auto call = std::move(m_call);
        if (!page) {
            Q_EMIT failed(page.error().code);
            return;
        }
        take(*page);
        const bool full = m_sheet.rows.size() >= mostRows;
        if (page->next.isEmpty() || full) {
            Q_EMIT finished(m_sheet, full && !page->next.isEmpty());
            return;
        }
        Q_EMIT progressed(static_cast<int>(m_sheet.rows.size()));
        read(page->next);
    });
}

void PaymentExport::take(const PaymentPage &page)
{
    const auto orEmpty
        = [](const std::optional<domain::Money> &money) { return money ? Cell(*money) : Cell(QString()); };
    for (const PaymentRow &row : page.rows) {
        m_sheet.rows.push_back({row.createdAt, domain::spokenReference(row.application), row.id.text(),
            m_words.method(row), m_words.state(row), row.total.currency().code(), row.total, row.refunded,
            row.reference, orEmpty(row.tendered), orEmpty(row.change)});
    }
}

} // namespace chancery::tables
