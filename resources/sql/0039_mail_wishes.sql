-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- A machine that heard no answer asks for the e-mail once more, days later perhaps: the name of its last wish tells that from another
-- one, so that the traveller has one e-mail.
ALTER TABLE chancery.applicant_notices
    ADD COLUMN wish text NOT NULL DEFAULT '' CHECK (length(wish) <= 255 AND wish ~ '^[\x21-\x7e]*$');
