// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/decimal.h"
#include "models/domain/money.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTimeZone>

#include <optional>
#include <vector>

// The parts of a fee schedule as read, for FeeSchedule alone. They stand in one file because they are one document.
namespace chancery::domain {

/// What a rule says when it holds for every visa type, entry or nationality.
inline constexpr char16_t anything = u'*';

struct FeeVersion
{
    QString name;
    QDate from;
    std::optional<QDate> to; ///< first day after it; nothing: in force until further notice
};

struct FeeRule
{
    QString id;
    QString version;
    QString visaType; ///< or *
    QString entries; ///< or *
    QString nationality; ///< *, @GROUP or a state's code
    Decimal amount; ///< base currency
};

struct FeeWaiver
{
    QString id;
    qint64 priority = 0;
    std::optional<QString> visaType;
    std::optional<QString> group;
    std::optional<int> ageBelow;
    // What is left to pay of each part, 0 to 1.
    Decimal visaFee = Decimal::fromInteger(1);
    Decimal processing = Decimal::fromInteger(1);
    Decimal serviceFee = Decimal::fromInteger(1);
};

struct FeeProcessing
{
    QString code;
    int workingDays = 0;
    Decimal surcharge; ///< base currency
};

struct FeeRate
{
    QDate from;
    QDate to; ///< first day after it
    QString text; ///< as written
    Decimal value; ///< per one base unit: collection units of a post, charge units of a charge rate
};

struct FeePost
{
    Currency currency;
    Decimal cashUnit;
    QTimeZone zone;
    Money serviceFee;
    Decimal taxPercent;
    std::vector<FeeRate> rates;
};

/// How a currency is charged that is not the post's own.
struct FeeCharge
{
    bool market = false; ///< the rate is asked of a market-rate service; `rates` is empty then
    Decimal round;
    Decimal markup; ///< per cent
    std::vector<FeeRate> rates; ///< charge units per one base unit
};

struct FeeScheduleData
{
    QJsonObject json;
    QString hash;
    QString id;
    QString issuer;
    Currency base;
    std::vector<QString> visaTypes;
    QHash<QString, QString> visaTypeNames;
    std::vector<QString> entries;
    std::vector<FeeProcessing> processing;
    QHash<QString, QSet<QString>> excluded; ///< visa type → processing codes it is not offered with
    QHash<QString, QSet<QString>> groups; ///< name → states' codes
    std::vector<FeeVersion> versions;
    std::vector<FeeRule> rules;
    std::vector<FeeWaiver> waivers;
    QMap<QString, FeePost> posts;
    QMap<QString, FeeCharge> charges; ///< by the charge currency's code
};

} // namespace chancery::domain
