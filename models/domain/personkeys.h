// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/application.h"

#include <QStringList>

namespace chancery::domain {

/// By what a person is met again among other applications: the document, and name with date of birth (whatever passport
/// and nationality they come with). Each is equal for equal people and travels nowhere: a store keeps a keyed
/// fingerprint of it. Names are compared as a machine-readable zone writes them, so that Müller and Mueller are one.
/// Empty where the answers are missing.
[[nodiscard]] QString documentKey(const Application &form);
[[nodiscard]] QString personKey(const Application &form);
/// Those of the two that are not empty.
[[nodiscard]] QStringList personKeys(const Application &form);

} // namespace chancery::domain
