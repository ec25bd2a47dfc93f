// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The one source of the targets that compile the tests' common headers beforehand (chancery_precompiled()).
