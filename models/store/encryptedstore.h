// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/keyring.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/random.h"
#include "models/store/auditlog.h"
#include "models/store/auditverdict.h"
#include "models/store/casetable.h"
#include "models/store/keyrotation.h"
#include "models/store/outboxtable.h"
#include "models/store/paymenttable.h"
#include "models/store/retention.h"
#include "models/store/salvageresult.h"
#include "models/store/sealedtable.h"
#include "models/store/standingtable.h"
#include "models/store/storeoptions.h"

#include <functional>
#include <memory>
#include <optional>

namespace chancery::store {

/// The local database: SQLite (WAL, synchronous=FULL), every value sealed. One writer: as long as it is open no other
/// process gets in. Lives on the thread that opened it and blocks on the disk; the application uses it through
/// StoreWorker.
class EncryptedStore
{
public:
    /// True if there is a database, or one that was set aside as damaged: then no new key may be made.
    [[nodiscard]] static bool existsAt(const QString &path);

    /// Opens or creates, brings the schema up to date; what is read for it is checked, and the whole file where a check
    /// found it damaged before. A damaged file is set aside, never overwritten, a new database is begun with the
    /// same key, and what had not been sent is taken over as far as it can be read: see setAside(). Else how long it
    /// takes does not depend on how much is kept. Errors: newer_database,
    /// wrong_key, disk_full, read_only, locked, store_unavailable, damaged (and it cannot be set aside).
    [[nodiscard]] static domain::Expected<std::unique_ptr<EncryptedStore>, domain::Error> open(
        const StoreOptions &options, const crypto::KeyRing &keys, const domain::Clock &clock,
        domain::RandomSource &random);
    ~EncryptedStore();
    EncryptedStore(const EncryptedStore &) = delete;
    EncryptedStore &operator=(const EncryptedStore &) = delete;

    [[nodiscard]] OutboxTable &outbox() { return m_outbox; }
    [[nodiscard]] PaymentTable &payments() { return m_payments; }
    [[nodiscard]] SealedTable &receipts() { return m_receipts; }
    [[nodiscard]] SealedTable &drafts() { return m_drafts; }
    [[nodiscard]] SealedTable &settings() { return m_settings; }
    [[nodiscard]] AuditLog &audit();
    [[nodiscard]] KeyRotation &rotation() { return m_rotation; }
    [[nodiscard]] Retention &retention() { return m_retention; }
    [[nodiscard]] StandingTable &standings() { return m_standings; }
    [[nodiscard]] CaseTable &cases() { return m_cases; }

    /// All that `work` does in this store, or nothing of it when it gives an error.
    [[nodiscard]] domain::Expected<void, domain::Error> together(
        const std::function<domain::Expected<void, domain::Error>()> &work);
    /// Looks at the whole audit of this machine with its own key; cuts that only the relay's receipts show need the
    /// relay's key, which chancery-admin is given. Errors: as AuditVerifier.
    [[nodiscard]] domain::Expected<AuditVerdict, domain::Error> verifyAudit();
    /// Where this open() moved a damaged database to: alert the staff.
    [[nodiscard]] const std::optional<QString> &setAside() const { return m_setAside; }
    /// What of it had not been sent and is queued here again, or lost; set also where an earlier open() was cut short.
    [[nodiscard]] const std::optional<SalvageResult> &salvaged() const { return m_salvaged; }
    /// What was salvaged since somebody noted it last, at this opening or at earlier ones. Errors: as SealedTable.
    [[nodiscard]] domain::Expected<std::optional<SalvageResult>, domain::Error> salvageToTell() const;
    /// A person has noted it; the audit says so. Errors: as SealedTable.
    [[nodiscard]] domain::Expected<void, domain::Error> noteSalvage();
    /// SQLite's integrity_check over the whole file, here and now. Errors: damaged.
    [[nodiscard]] domain::Expected<void, domain::Error> checkIntegrity() const;
    /// The same beside the work: from here on the file is not written to, only its log is, so that
    /// Database::checkFile can read it on another thread. Gives the file's path.
    [[nodiscard]] domain::Expected<QString, domain::Error> beginWholeCheck();
    /// Ends it. A bad verdict is looked into once more; if it holds, the next open() checks the whole file, and sets it
    /// aside. Errors: damaged.
    [[nodiscard]] domain::Expected<void, domain::Error> endWholeCheck(
        const domain::Expected<void, domain::Error> &verdict);
    /// A copy of everything as of now into a file that is not there yet, but for the settings of these names; other
    /// work waits. Errors: as open().
    [[nodiscard]] domain::Expected<void, domain::Error> copyTo(
        const QString &path, const QStringList &withoutSettings = {}) const;

private:
    /// What a damaged database had not sent, if one waits for it.
    [[nodiscard]] domain::Expected<void, domain::Error> salvage(const crypto::KeyRing &keys);
    [[nodiscard]] domain::Expected<void, domain::Error> keepToTell(const QString &aside);
    EncryptedStore(std::unique_ptr<StoreContext> context, QString path);

    std::unique_ptr<StoreContext> m_context;
    OutboxTable m_outbox;
    PaymentTable m_payments;
    SealedTable m_receipts;
    SealedTable m_drafts;
    SealedTable m_settings;
    KeyRotation m_rotation;
    Retention m_retention;
    CaseTable m_cases;
    StandingTable m_standings;
    QString m_path;
    std::optional<QString> m_setAside;
    std::optional<SalvageResult> m_salvaged;
};

} // namespace chancery::store
