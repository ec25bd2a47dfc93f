// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/router.h"
#include "gateway/server/services.h"

namespace chancery::server {

/// POST and GET /v1/devices, GET /v1/config, POST /v1/quotes
void addDeviceRoutes(Router &router, Services &services);
/// POST and GET /v1/payments, GET /v1/payments/{id}, POST …/cancel
void addPaymentRoutes(Router &router, Services &services);
/// POST /v1/staff/sessions, GET and DELETE …/current
void addStaffRoutes(Router &router, Services &services);
/// POST /v1/payments/{id}/corrections, POST /v1/corrections/{id}/approve and …/reject, GET /v1/corrections
void addCorrectionRoutes(Router &router, Services &services);
/// POST and GET /v1/calls, POST /v1/calls/{id}/done
void addCallRoutes(Router &router, Services &services);
/// POST and GET /v1/payments/{id}/refunds, GET /v1/refunds, POST /v1/refunds/{id}/approve, …/reject and …/payout
void addRefundRoutes(Router &router, Services &services);
/// POST and GET /v1/shifts, GET /v1/shifts/current and …/{id}, POST …/{id}/pause, /resume, /close and /sign
void addShiftRoutes(Router &router, Services &services);
/// GET /v1/reconciliations, GET …/{id}, POST …/run, POST …/exceptions/{id}/resolve,
/// GET /v1/reports/shift
void addReconciliationRoutes(Router &router, Services &services);
/// GET /v1/reports/balances
void addReportRoutes(Router &router, Services &services);
/// GET /v1/reports/day
void addDayRoutes(Router &router, Services &services);
/// GET /v1/applications, GET /v1/applications/{reference}, POST …/decision
void addApplicationRoutes(Router &router, Services &services);
/// GET /v1/applications/{reference}/payable
void addPayableRoutes(Router &router, Services &services);
/// GET /v1/records, POST /v1/applications/{reference}/openings
void addRecordRoutes(Router &router, Services &services);
/// GET /v1/records/conflicts, POST /v1/applications/{reference}/merges
void addMergeRoutes(Router &router, Services &services);
/// GET /v1/notices, POST …/{id}/address and …/told, POST /v1/payments/{id}/receipt-mail
void addNoticeRoutes(Router &router, Services &services);
/// POST /v1/sync/push, GET /v1/sync/pull
void addSyncRoutes(Router &router, Services &services);
/// POST /v1/audit/checkpoints
void addAuditRoutes(Router &router, Services &services);
/// POST /v1/webhooks/stripe, POST /v1/webhooks/alipay, GET /p/{token}, GET and POST /pay/{reference}
void addPublicRoutes(Router &router, Services &services);
/// GET /healthz, GET /readyz
void addHealthRoutes(Router &router, Services &services);
/// GET /metrics: for the operations listener only.
void addMetricsRoute(Router &router, Services &services);

} // namespace chancery::server
