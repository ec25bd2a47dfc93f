// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/currency.h"

namespace chancery::domain {

namespace {

// ISO 4217 list one (SIX, as of 2026), by digits of the minor unit. ANG and BGN left it in 2025 and 2026, but payments in them
// can still be on record. Codes that the list gives no minor unit (XAU, XDR, XTS, XXX, …) are left out on purpose.
struct Digits
{
    int exponent;
    const char *codes;
};

constexpr Digits table[] = {
    {0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF "},
    {2,
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD "
        "CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
        "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA "
        "MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR "
        "RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD "
        "TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG "},
    {3, "BHD IQD JOD KWD LYD OMR TND "},
    {4, "CLF UYW "},
};

bool isCapitals(QStringView code)
{
    for (const QChar letter : code) {
        if (letter < u'A' || letter > u'Z')
            return false;
    }
    return true;
}

}

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3 || !isCapitals(code))
        return std::nullopt;
    for (const Digits &row : table) {
        for (const char *entry = row.codes; *entry != '\0'; entry += 4) {
            if (QLatin1String(entry, 3) != code)
                continue;
            Currency currency;
            for (int i = 0; i < 3; ++i)
                currency.m_code[i] = entry[i];
            currency.m_exponent = row.exponent;
            return currency;
        }
    }
    return std::nullopt;
}

} // namespace chancery::domain
