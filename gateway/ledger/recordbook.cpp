// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/recordbook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/recordstatements.h"
#include "gateway/ledger/statements.h"
#include "gateway/ledger/task.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

StoredRecord recordFrom(const PgResult &result, int row)
{
    return {result.text(row, 0), result.text(row, 1), domain::DeviceId(result.text(row, 2)), result.text(row, 3),
        result.number(row, 4), result.instant(row, 5), result.bytes(row, 6)};
}

} // namespace

void RecordBook::page(QString post, FeedCursor after, Answer<RecordPage> answer)
{
    m_ledger.read(std::make_unique<Task<RecordPage>>(
        [post = std::move(post), after](PgConnection &connection) {
            connection.send(statements::loadIncarnation);
            connection.send(statements::pageRecords,
                Parameters().text(post).text(QString::number(after.xid)).number(after.position).number(pageSize));
        },
        [after](Operation::Results looked, PgConnection &) -> Expected<RecordPage, Error> {
            RecordPage page;
            page.incarnation = looked[0].text(0, 0);
            page.next = after;
            qsizetype bytes = 0;
            for (int row = 0; row < looked[1].rows() && bytes < pageBytes; ++row) {
                page.records.push_back(recordFrom(looked[1], row));
                bytes += page.records.back().sealed.size();
                page.next = {looked[1].text(row, 7).toULongLong(), looked[1].number(row, 8)};
            }
            return page;
        },
        std::move(answer)));
}

void RecordBook::open(domain::ApplicationRef application, QString post, domain::StaffId staff, domain::DeviceId device,
    Answer<RecordOpening> answer)
{
    std::vector<QString> keys{u'o' + application.text()};
    m_ledger.write(std::make_unique<Task<RecordOpening>>(
        [application, post, staff](PgConnection &connection) {
            connection.send(
                statements::recordsOf, Parameters().text(application.text()).text(post).number(mostRecords));
            connection.send(
                statements::readersOf, Parameters().text(application.text()).text(post).number(mostReaders - 1));
            connection.send(statements::readerNow, Parameters().text(staff.text()));
        },
        [application, post, staff, device](
            Operation::Results looked, PgConnection &connection) -> Expected<RecordOpening, Error> {
            if (looked[0].rows() == 0 || looked[2].rows() == 0)
                return Unexpected(Error{QStringLiteral("application_unknown"), application.text()});
            RecordOpening opening;
            for (int row = 0; row < looked[0].rows(); ++row)
                opening.records.push_back(recordFrom(looked[0], row));
            opening.readers.push_back({staff, looked[2].text(0, 0), looked[2].text(0, 1), looked[2].instant(0, 2)});
            for (int row = 0; row < looked[1].rows(); ++row) {
                opening.readers.push_back({domain::StaffId(looked[1].text(row, 0)), looked[1].text(row, 1),
                    looked[1].text(row, 2), looked[1].instant(row, 3)});
            }
            connection.send(statements::insertOpening,
                Parameters().text(application.text()).text(post).text(staff.text()).text(device.text()));
            return opening;
        },
        std::move(answer), std::move(keys)));
}

} // namespace chancery::ledger
