// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::domain {

/// What sort of answer a field takes, and the QVariant that holds it. An empty QVariant is "not answered".
enum class FieldKind {
    Text, ///< QString
    Name, ///< QString: letters, marks, spaces, hyphens, apostrophes, full stops
    NameList, ///< QStringList
    Date, ///< QDate
    UncertainDate, ///< domain::PartialDate
    Moment, ///< QDateTime, UTC; set by the system
    Country, ///< QString: ICAO code (D for Germany); document fields also take the special codes
    CountryList, ///< QStringList
    Choice, ///< QString: one of the options
    ChoiceList, ///< QStringList: some of the options
    Bool, ///< bool
    Phone, ///< QString: any writing; kept as E.164 when it begins with + or 00
    Email, ///< QString
    PhoneOrEmail, ///< QString
    PostalAddress, ///< domain::Address
    Language, ///< QString: BCP 47
    VisaList, ///< domain::PreviousVisas
    Opaque, ///< QString: a reference set by the system
};

} // namespace chancery::domain
