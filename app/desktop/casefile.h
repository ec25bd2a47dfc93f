// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/secretbuffer.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/payment/receiptdata.h"
#include "models/store/encryptedstore.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace chancery::app {

/// What is kept of one application from the moment its fee is accepted until its payment has ended, and the steps in
/// which it leaves. Runs on the store's thread. Each step may be repeated after a crash in its middle and then does the
/// rest.
///
///   prepare   sealed to its readers and put by, with what the receipt needs, BEFORE a payment can begin
///   queue     into the outbox, once (claim slip, payment)
///   settle    queued; the journal still finds the payment, since the receipt is owed
///   close     receipt given: nothing is left to find again
///   handIn    to be paid later: queued, and the relay is told what the fee is worked out from
///   abandon   no money came: everything is forgotten
class CaseFile
{
public:
    struct Receipt
    {
        payment::ReceiptData data;
        QString language;
    };

    CaseFile(store::EncryptedStore &store, domain::ApplicationRef application);

    /// `json` is the only copy of the answers. Gives the queue number: the next of `day`, or the one this application
    /// has already. Errors: those of crypto::CmsSealer and of the store.
    [[nodiscard]] domain::Expected<int, domain::Error> prepare(const crypto::SecretBuffer &json,
        const std::vector<QByteArray> &recipients, domain::Instant now, Receipt receipt, QDate day);
    [[nodiscard]] domain::Expected<void, domain::Error> queue();
    /// prepare() and queue() in one, without a receipt; `payable` is what the relay is told (protocol::Payable).
    /// `keepReceipt`: a payment of this application may still end paid. Gives the queue number.
    [[nodiscard]] domain::Expected<int, domain::Error> handIn(const crypto::SecretBuffer &json,
        const std::vector<QByteArray> &recipients, domain::Instant now, QDate day, const QByteArray &payable,
        bool keepReceipt);
    /// Another version of a record that was handed in, made from version `base`: sealed and queued, whatever is there.
    /// `message`: the msg_id that was told of it before, if any.
    [[nodiscard]] domain::Expected<void, domain::Error> revise(const crypto::SecretBuffer &json,
        const std::vector<QByteArray> &recipients, domain::Instant now, int base, const QString &message = {});
    /// What the receipt needs, if it is still there. It stays until close().
    [[nodiscard]] domain::Expected<std::optional<Receipt>, domain::Error> settle();
    [[nodiscard]] domain::Expected<void, domain::Error> close();
    [[nodiscard]] domain::Expected<void, domain::Error> abandon();

private:
    [[nodiscard]] domain::Expected<int, domain::Error> numberFor(QDate day);
    [[nodiscard]] domain::Expected<int, domain::Error> nextNumber(QDate day);
    [[nodiscard]] store::NewRecord entryOf(const QString &kind, const QString &lookUp, const QByteArray &content) const;
    /// Into the outbox, all at once, but those that are there.
    [[nodiscard]] domain::Expected<void, domain::Error> add(const std::vector<store::NewRecord> &records);
    [[nodiscard]] domain::Expected<std::optional<Receipt>, domain::Error> receipt();

    store::EncryptedStore &m_store;
    domain::ApplicationRef m_application;
    QString m_record; ///< names of the sealed values
    QString m_receipt;
};

} // namespace chancery::app
