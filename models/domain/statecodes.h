// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace chancery::domain {

/// True for what may stand as issuing state or nationality: ISO 3166-1 alpha-3 (Germany is D) and the codes of Doc 9303-3 §5.
[[nodiscard]] bool isMrzState(QStringView code);
/// The countries of ISO 3166-1 in ICAO's codes (D for Germany), sorted: what a person can be a national of or live in.
[[nodiscard]] const QStringList &countryCodes();
/// Countries, then the special codes of Doc 9303-3 §5 (stateless persons, organisations, British variants, …).
[[nodiscard]] const QStringList &mrzStateCodes();
/// Countries that are no more (ISO 3166-3), for places of birth: SUN, YUG, CSK, DDR, …
[[nodiscard]] const QStringList &historicCountryCodes();
/// DEU becomes D; all else stays.
[[nodiscard]] QString icaoState(const QString &code);
/// The two letters of ISO 3166-1 for names and flags of locales; XK for RKS, GB for the British variants; empty when there are none.
[[nodiscard]] QString alpha2ForState(QStringView code);

} // namespace chancery::domain
