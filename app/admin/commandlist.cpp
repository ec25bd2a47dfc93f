// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/commandlist.h"

#include "app/admin/anonymisecommand.h"
#include "app/admin/auditverifycommand.h"
#include "app/admin/backupcommand.h"
#include "app/admin/devicecodecommand.h"
#include "app/admin/devicelistcommand.h"
#include "app/admin/devicerevokecommand.h"
#include "app/admin/doctorcommand.h"
#include "app/admin/exportpersoncommand.h"
#include "app/admin/keysnewauditcommand.h"
#include "app/admin/keysnewministrycommand.h"
#include "app/admin/keysnewpostcommand.h"
#include "app/admin/keysrotatecommand.h"
#include "app/admin/migratecommand.h"
#include "app/admin/mrzcommand.h"
#include "app/admin/quotecommand.h"
#include "app/admin/receiptverifycommand.h"
#include "app/admin/reconcilecommand.h"
#include "app/admin/restorecommand.h"
#include "app/admin/retentioncommand.h"
#include "app/admin/shiftverifycommand.h"
#include "app/admin/staffaddcommand.h"
#include "app/admin/staffdisablecommand.h"
#include "app/admin/stafflistcommand.h"
#include "app/admin/staffresetcommand.h"
#include "app/admin/storerestorecommand.h"

namespace chancery::admin {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<MigrateCommand>());
    commands.push_back(std::make_unique<DeviceCodeCommand>());
    commands.push_back(std::make_unique<DeviceListCommand>());
    commands.push_back(std::make_unique<DeviceRevokeCommand>());
    commands.push_back(std::make_unique<StaffAddCommand>());
    commands.push_back(std::make_unique<StaffListCommand>());
    commands.push_back(std::make_unique<StaffResetCommand>());
    commands.push_back(std::make_unique<StaffDisableCommand>());
    commands.push_back(std::make_unique<KeysNewPostCommand>());
    commands.push_back(std::make_unique<KeysNewMinistryCommand>());
    commands.push_back(std::make_unique<KeysNewAuditCommand>());
    commands.push_back(std::make_unique<KeysRotateCommand>());
    commands.push_back(std::make_unique<AuditVerifyCommand>());
    commands.push_back(std::make_unique<ExportPersonCommand>());
    commands.push_back(std::make_unique<AnonymiseCommand>());
    commands.push_back(std::make_unique<RetentionCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<StoreRestoreCommand>());
    commands.push_back(std::make_unique<MrzCommand>());
    commands.push_back(std::make_unique<QuoteCommand>());
    commands.push_back(std::make_unique<ReceiptVerifyCommand>());
    commands.push_back(std::make_unique<ShiftVerifyCommand>());
    commands.push_back(std::make_unique<ReconcileCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    return commands;
}

} // namespace chancery::admin
