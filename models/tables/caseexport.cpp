// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/caseexport.h"

#include "models/domain/ids.h"

namespace chancery::tables {

namespace {

using Keys = domain::Expected<std::vector<store::CaseKey>, domain::Error>;
using Cases = domain::Expected<std::vector<store::Case>, domain::Error>;

QString cursorOf(const store::CaseKey &key)
{
    return QStringLiteral("%1.%2").arg(key.receivedAt).arg(key.id);
}

store::CaseKey keyOf(const QString &cursor)
{
    return {cursor.section(u'.', 0, 0).toLongLong(), cursor.section(u'.', 1).toLongLong()};
}

SheetPage sheetOf(const std::vector<store::Case> &cases, const CaseExport::Words &words)
{
    SheetPage page;
    for (const store::Case &one : cases) {
        page.rows.push_back({domain::spokenReference(domain::ApplicationRef(one.application)), one.surname,
            one.givenNames, one.nationality, one.document, one.receivedAt, Figure{one.revisions}, words.status(one)});
    }
    return page;
}

SheetExport::Read reader(CaseSource &source, store::CaseQuery query, CaseExport::Words words)
{
    return [&source, query = std::move(query), words = std::move(words)](
               const QString &cursor, QObject *context, SheetExport::Done done) {
        source.keys(query, cursor.isEmpty() ? store::CaseKey() : keyOf(cursor), CaseExport::pageSize, context,
            [&source, words, context, done = std::move(done)](const Keys &keys) {
                if (!keys)
                    return done(domain::Unexpected(keys.error()));
                const QString next = std::ssize(*keys) < CaseExport::pageSize ? QString() : cursorOf(keys->back());
                std::vector<qint64> ids;
                for (const store::CaseKey &key : *keys)
                    ids.push_back(key.id);
                source.cases(ids, context, [words, next, done](const Cases &cases) {
                    if (!cases)
                        return done(domain::Unexpected(cases.error()));
                    SheetPage page = sheetOf(*cases, words);
                    page.next = next;
                    done(std::move(page));
                });
            });
    };
}

} // namespace

CaseExport::CaseExport(CaseSource &source, store::CaseQuery query, Words words, QObject *parent)
    : SheetExport(words.name, words.headings, reader(source, std::move(query), words), parent)
{
}

} // namespace chancery::tables
