// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/paymentexport.h"

namespace chancery::tables {

namespace {

SheetPage sheetOf(const PaymentPage &page, const PaymentExport::Words &words)
{
    const auto orEmpty
        = [](const std::optional<domain::Money> &money) { return money ? Cell(*money) : Cell(QString()); };
    SheetPage made;
    made.next = page.next;
    for (const PaymentRow &row : page.rows) {
        made.rows.push_back({row.createdAt, domain::spokenReference(row.application), row.id.text(), words.method(row),
            words.state(row), row.total.currency().code(), row.total, row.refunded, row.reference,
            orEmpty(row.tendered), orEmpty(row.change)});
    }
    return made;
}

SheetExport::Read reader(PaymentSource &source, PaymentFilter filter, PaymentExport::Words words)
{
    return [&source, filter = std::move(filter), words = std::move(words)](
               const QString &cursor, QObject *context, SheetExport::Done done) {
        source.page(filter, cursor, context,
            [words, done = std::move(done)](const domain::Expected<PaymentPage, domain::Error> &page) {
                if (!page)
                    return done(domain::Unexpected(page.error()));
                done(sheetOf(*page, words));
            });
    };
}

} // namespace

PaymentExport::PaymentExport(PaymentSource &source, PaymentFilter filter, Words words, QObject *parent)
    : SheetExport(words.name, words.headings, reader(source, std::move(filter), words), parent)
{
}

} // namespace chancery::tables
