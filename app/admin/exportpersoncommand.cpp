// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/exportpersoncommand.h"

#include "app/admin/database.h"
#include "app/admin/files.h"
#include "app/admin/personpages.h"
#include "app/admin/reader.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/erasurebook.h"
#include "models/crypto/errors.h"
#include "models/domain/clock.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
using ledger::StoredRecord;

namespace {

constexpr int pageSize = 200;
constexpr QLatin1String documentField("document_number");

Expected<QJsonObject, Error> opened(const crypto::CmsOpener &reader, const StoredRecord &record)
{
    const auto plain = reader.open(record.sealed);
    if (!plain)
        return Unexpected(plain.error());
    return QJsonDocument::fromJson(QByteArray::fromRawData(plain->data(), plain->size())).object();
}

/// True if any member of this name, at whatever depth, has this value.
bool holds(const QJsonValue &value, const QString &number)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(
            array.begin(), array.end(), [&number](const QJsonValue &item) { return holds(item, number); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if ((it.key() == documentField && it.value().toString().compare(number, Qt::CaseInsensitive) == 0)
            || holds(it.value(), number))
            return true;
    }
    return false;
}

/// References of a post's applications with this travel document: only who reads records can tell.
Expected<QStringList, Error> findByDocument(
    ledger::ErasureBook &book, const crypto::CmsOpener &reader, const QString &post, const QString &number)
{
    QStringList found;
    qint64 position = 0;
    while (true) {
        const auto page
            = ask<std::vector<StoredRecord>>([&](auto answer) { book.recordsAfter(post, position, pageSize, answer); });
        if (!page)
            return Unexpected(page.error());
        if (page->empty())
            return found;
        for (const StoredRecord &record : *page) {
            position = record.position;
            const auto content = opened(reader, record);
            if (!content && content.error().code != crypto::errors::notARecipient)
                return Unexpected(content.error());
            if (content && !found.contains(record.record) && holds(*content, number))
                found.append(record.record);
        }
    }
}

Expected<QJsonObject, Error> exportOne(
    ledger::ErasureBook &book, const crypto::CmsOpener &reader, const QString &reference)
{
    const auto records = ask<std::vector<StoredRecord>>([&](auto answer) { book.recordsOf(reference, answer); });
    if (!records)
        return Unexpected(records.error());
    const auto payments
        = ask<std::vector<ledger::PaymentLine>>([&](auto answer) { book.paymentsOf(reference, answer); });
    if (!payments)
        return Unexpected(payments.error());
    QJsonArray contents;
    for (const StoredRecord &record : *records) {
        const auto content = opened(reader, record);
        if (!content)
            return Unexpected(content.error());
        contents.append(QJsonObject{{QStringLiteral("kind"), record.kind},
            {QStringLiteral("received_at"), domain::toRfc3339(record.receivedAt)},
            {QStringLiteral("content"), *content}});
    }
    QJsonArray lines;
    for (const ledger::PaymentLine &line : *payments)
        lines.append(QJsonObject{{QStringLiteral("id"), line.id}, {QStringLiteral("state"), line.state},
            {QStringLiteral("method"), line.method}, {QStringLiteral("currency"), line.currency},
            {QStringLiteral("total_minor"), line.totalMinor}, {QStringLiteral("captured_minor"), line.capturedMinor},
            {QStringLiteral("refunded_minor"), line.refundedMinor},
            {QStringLiteral("created_at"), domain::toRfc3339(line.createdAt)}});
    return QJsonObject{{QStringLiteral("application"), reference}, {QStringLiteral("records"), contents},
        {QStringLiteral("payments"), lines}};
}

} // namespace

QStringList ExportPersonCommand::path() const
{
    return {QStringLiteral("export-person")};
}

QString ExportPersonCommand::summary() const
{
    return QStringLiteral("Writes everything that is kept about one person, as JSON and PDF.");
}

QString ExportPersonCommand::description() const
{
    return summary()
        + QStringLiteral(
            " By the application's reference, or by the number of the travel document, for which every record of "
            "the post is opened and looked at. Needs a reader's key: run it where that is, not on the relay. "
            "Writes FILE.json and FILE.pdf, for their owner only. Exit codes: 0 done; 1 nothing is kept; 3 key or "
            "file; 4 database.");
}

void ExportPersonCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("application"), QStringLiteral("Reference (ref_…)."), QStringLiteral("ref")},
        {QStringLiteral("document"), QStringLiteral("Number of the travel document; with --post."),
            QStringLiteral("number")},
        {QStringLiteral("post"), QStringLiteral("The post that took the application."), QStringLiteral("code")},
        {QStringLiteral("out"), QStringLiteral("Files to write, without .json and .pdf."), QStringLiteral("file")}});
    declareReader(parser);
    declareDatabase(parser);
}

ExitCode ExportPersonCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const bool byDocument = parser.isSet(QStringLiteral("document"));
    if (byDocument == parser.isSet(QStringLiteral("application")) || byDocument != parser.isSet(QStringLiteral("post"))
        || !parser.isSet(QStringLiteral("out")))
        return terminal.refuse(QStringLiteral("bad_option"),
            QStringLiteral("expected --out, and either --application or --document with --post"), ExitCode::Usage);
    const auto reader = openReader(parser);
    if (!reader)
        return terminal.refuse(reader.error(), ExitCode::Input);
    const auto books = openBooks(parser, terminal);
    if (!books)
        return books.error();
    ledger::ErasureBook book(**books);
    QStringList references{parser.value(QStringLiteral("application"))};
    if (byDocument) {
        const auto found = findByDocument(
            book, *reader, parser.value(QStringLiteral("post")), parser.value(QStringLiteral("document")));
        if (!found)
            return terminal.refuse(found.error(), ExitCode::Database);
        references = *found;
    }
    QJsonArray applications;
    for (const QString &reference : std::as_const(references)) {
        const auto one = exportOne(book, *reader, reference);
        if (!one)
            return terminal.refuse(one.error(), ExitCode::Database);
        if (!one->value(QLatin1String("records")).toArray().isEmpty()
            || !one->value(QLatin1String("payments")).toArray().isEmpty())
            applications.append(*one);
    }
    if (applications.isEmpty())
        return terminal.refuse(
            QStringLiteral("nothing_kept"), QStringLiteral("nothing is kept about this"), ExitCode::No);
    // Noted before it is done: an export that nobody knows of must not be possible, one that failed may be noted.
    for (const QJsonValue &application : std::as_const(applications)) {
        const auto noted = ask<qint64>([&](auto answer) {
            book.noteExport(application.toObject().value(QLatin1String("application")).toString(), answer);
        });
        if (!noted)
            return terminal.refuse(noted.error(), ExitCode::Database);
    }
    const QJsonObject person{{QStringLiteral("exported_at"), domain::toRfc3339(domain::SystemClock().now())},
        {QStringLiteral("applications"), applications}};
    const QString out = parser.value(QStringLiteral("out"));
    if (const auto written = writeNewFile(out + QStringLiteral(".json"), QJsonDocument(person).toJson(), true);
        !written)
        return terminal.refuse(written.error(), ExitCode::Failed);
    if (const auto written = writePersonPages(person, out + QStringLiteral(".pdf")); !written)
        return terminal.refuse(written.error(), ExitCode::Failed);
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("applications"), applications.size()},
            {QStringLiteral("json"), out + QStringLiteral(".json")},
            {QStringLiteral("pdf"), out + QStringLiteral(".pdf")}});
    else
        terminal.print(
            QStringLiteral("%1 applications written to %2.json and %2.pdf").arg(applications.size()).arg(out));
    return ExitCode::Done;
}

} // namespace chancery::admin
