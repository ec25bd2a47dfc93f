// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/mergebook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/mergestatements.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/question.h"
#include "gateway/ledger/task.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

void MergeBook::conflicts(QString post, Answer<std::vector<RecordConflict>> answer)
{
    m_ledger.read(question<std::vector<RecordConflict>>(
        statements::listConflicts, Parameters().text(post).number(mostConflicts),
        [](const PgResult &rows) {
            std::vector<RecordConflict> open;
            for (int row = 0; row < rows.rows(); ++row) {
                open.push_back({domain::ApplicationRef(rows.text(row, 0)), rows.instant(row, 1), rows.number(row, 2),
                    rows.text(row, 3)});
            }
            return open;
        },
        std::move(answer)));
}

void MergeBook::announce(RecordMerge merge, Answer<RecordMerge> answer)
{
    std::vector<QString> keys{u'o' + merge.application.text()};
    m_ledger.write(std::make_unique<Task<RecordMerge>>(
        [merge](PgConnection &connection) {
            const QString application = merge.application.text();
            connection.send(statements::countVersions, Parameters().text(application).text(merge.post));
            connection.send(statements::findMerge, Parameters().uuid(merge.message));
        },
        [merge](Operation::Results looked, PgConnection &connection) -> Expected<RecordMerge, Error> {
            const auto refuse = [&merge](const char *code) {
                return Unexpected(Error{QString::fromLatin1(code), merge.application.text()});
            };
            const qint64 versions = looked[0].number(0, 0);
            const qint64 open = looked[0].number(0, 1);
            if (versions == 0)
                return refuse("application_unknown");
            if (looked[1].rows() > 0) {
                const bool same = looked[1].text(0, 0) == merge.application.text()
                    && looked[1].number(0, 1) == merge.revision && looked[1].text(0, 2) == merge.staff.text()
                    && looked[1].text(0, 3) == merge.device.text();
                return same ? Expected<RecordMerge, Error>(merge) : refuse("duplicate_message");
            }
            if (open == 0)
                return refuse("merge_settled");
            if (versions != merge.revision)
                return refuse("newer_version");
            connection.send(statements::insertMerge,
                Parameters()
                    .uuid(merge.message)
                    .text(merge.application.text())
                    .text(merge.post)
                    .number(merge.revision)
                    .text(merge.staff.text())
                    .text(merge.device.text()));
            return merge;
        },
        std::move(answer), std::move(keys)));
}

} // namespace chancery::ledger
