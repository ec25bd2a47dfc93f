// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/enroldevice.h"
#include "gateway/ledger/ledgerprivate.h"
#include "gateway/ledger/statements.h"

// The part of the ledger that knows machines and certificates.
namespace chancery::ledger {

using domain::Error;
using domain::Expected;

namespace {

Device deviceFrom(const PgResult &result, int row)
{
    Device device{.id = domain::DeviceId(result.text(row, 0)),
        .post = result.text(row, 1),
        .name = result.text(row, 2),
        .kind = domain::deviceKindFromString(result.text(row, 3)).value_or(domain::DeviceKind::Kiosk),
        .publicKeyPem = result.bytes(row, 4),
        .enrolledAt = result.instant(row, 5),
        .revokedAt = std::nullopt};
    if (!result.isNull(row, 6))
        device.revokedAt = result.instant(row, 6);
    return device;
}

} // namespace

void Ledger::createEnrolmentCode(NewEnrolmentCode code, Answer<std::monostate> answer)
{
    Parameters row;
    row.bytes(enrolmentCodeHash(code.code)).text(code.post).number(code.validFor.count());
    d->writer.submit(std::make_unique<Task<std::monostate>>([](PgConnection &) {},
        [row](Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            connection.send(statements::insertCode, row);
            return std::monostate{};
        },
        std::move(answer)));
}

void Ledger::enrolDevice(NewDevice device, Answer<Device> answer)
{
    d->writer.submit(std::make_unique<EnrolDevice>(std::move(device), std::move(answer)));
}

void Ledger::loadDevice(domain::DeviceId id, Answer<std::optional<Device>> answer)
{
    d->read<std::optional<Device>>(statements::loadDevice, Parameters().text(id.text()), std::move(answer),
        [](const PgResult &result) -> Expected<std::optional<Device>, Error> {
            if (result.rows() == 0)
                return std::optional<Device>();
            return std::optional<Device>(deviceFrom(result, 0));
        });
}

void Ledger::listDevices(QString post, Answer<std::vector<Device>> answer)
{
    d->read<std::vector<Device>>(statements::listDevices, Parameters().textOrNull(post), std::move(answer),
        [](const PgResult &result) -> Expected<std::vector<Device>, Error> {
            std::vector<Device> devices;
            for (int row = 0; row < result.rows(); ++row)
                devices.push_back(deviceFrom(result, row));
            return devices;
        });
}

void Ledger::revokeDevice(domain::DeviceId id, Answer<bool> answer)
{
    const Parameters device = Parameters().text(id.text());
    d->writer.submit(std::make_unique<Task<bool>>(
        [device](PgConnection &connection) { connection.send(statements::loadDevice, device); },
        [device](Operation::Results looked, PgConnection &connection) -> Expected<bool, Error> {
            connection.send(statements::revokeDevice, device);
            return looked[0].rows() > 0;
        },
        std::move(answer)));
}

void Ledger::addCertificate(Certificate certificate, Answer<std::monostate> answer)
{
    Parameters row;
    row.bytes(certificate.fingerprint)
        .textOrNull(certificate.post)
        .bytes(certificate.pem)
        .instant(certificate.notAfter);
    d->writer.submit(std::make_unique<Task<std::monostate>>([](PgConnection &) {},
        [row](Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            connection.send(statements::insertCertificate, row);
            return std::monostate{};
        },
        std::move(answer)));
}

void Ledger::certificatesFor(QString post, Answer<std::vector<Certificate>> answer)
{
    d->read<std::vector<Certificate>>(statements::listCertificates, Parameters().text(post), std::move(answer),
        [](const PgResult &result) -> Expected<std::vector<Certificate>, Error> {
            std::vector<Certificate> certificates;
            for (int row = 0; row < result.rows(); ++row)
                certificates.push_back(
                    {result.text(row, 0), result.bytes(row, 1), result.bytes(row, 2), result.instant(row, 3)});
            return certificates;
        });
}

} // namespace chancery::ledger
