-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- The audit is read page by page in the order of any column that staff sort by; within the same it stays in the order in
-- which it was written.
CREATE INDEX audit_by_event ON audit (event, seq);
CREATE INDEX audit_by_subject ON audit (subject, seq);
CREATE INDEX audit_by_detail ON audit (detail, seq);
