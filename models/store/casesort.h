// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::store {

/// By what the counter's list is put in order. Those who are equal stand in the order in which they came.
enum class CaseSort { Received, Name, Document, Status };

} // namespace chancery::store
