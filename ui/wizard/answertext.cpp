// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/answertext.h"

#include "models/domain/address.h"
#include "models/domain/fielddefinition.h"
#include "models/domain/partialdate.h"
#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/format.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/wizardcontext.h"

#include <QCoreApplication>

namespace chancery::wizard {

using domain::FieldKind;

QString visaText(const domain::PreviousVisa &visa, const QLocale &locale)
{
    //: the days of a visa: first, last
    const QString days
        = QCoreApplication::translate("Format", "%1 to %2").arg(dateText(visa.from, locale), dateText(visa.to, locale));
    return visa.number.isEmpty() ? days : isolated(visa.number) + u' ' + days;
}

QString answerText(const WizardContext &context, domain::FieldId field)
{
    return answerText(field, context.session.value(field), context.theme.locale(), context.countries);
}

QString answerText(domain::FieldId field, const QVariant &value, const QLocale &locale, const CountryNames &countries)
{
    if (!value.isValid())
        return {};
    const QString comma = listSeparator();
    switch (domain::definitionOf(field).kind) {
    case FieldKind::Country:
        return countries.name(value.toString(), locale);
    case FieldKind::CountryList: {
        QStringList names;
        for (const QString &code : value.toStringList())
            names.append(countries.name(code, locale));
        return names.join(comma);
    }
    case FieldKind::Choice:
        return optionName(field, value.toString());
    case FieldKind::ChoiceList: {
        QStringList names;
        for (const QString &option : value.toStringList())
            names.append(optionName(field, option));
        return names.join(comma);
    }
    case FieldKind::Bool:
        return optionName(field, value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"));
    case FieldKind::Date:
        return dateText(value.toDate(), locale);
    case FieldKind::UncertainDate:
        return dateText(value.value<domain::PartialDate>(), locale);
    case FieldKind::PostalAddress: {
        const auto address = value.value<domain::Address>();
        // What was typed stands together, as an envelope has it; the sign between like things (、) parts no address.
        QStringList typed{address.line1, address.line2, QString(address.postalCode + u' ' + address.city).trimmed()};
        typed.removeAll(QString());
        QStringList parts{typed.join(QLatin1String(", ")), countries.name(address.country, locale)};
        parts.removeAll(QString());
        for (QString &part : parts)
            part = isolated(part);
        const QString whole = parts.join(comma.contains(QChar(0x3001)) ? QStringLiteral(", ") : comma);
        // Nothing outside the isolates says which way it goes.
        return locale.textDirection() == Qt::RightToLeft ? QChar(0x200F) + whole : whole;
    }
    case FieldKind::NameList:
        return isolated(value.toStringList().join(comma));
    case FieldKind::Language:
        return Languages::ownName(value.toString());
    case FieldKind::Text:
    case FieldKind::Name:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::PhoneOrEmail:
        return value.toString().isEmpty() ? QString() : isolated(value.toString());
    case FieldKind::VisaList: {
        QStringList visas;
        for (const domain::PreviousVisa &visa : value.value<domain::PreviousVisas>())
            visas.append(visaText(visa, locale));
        return visas.join(comma);
    }
    case FieldKind::Moment:
    case FieldKind::Opaque:
        break;
    }
    return {};
}

} // namespace chancery::wizard
