// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/personkeys.h"

#include "models/domain/partialdate.h"
#include "models/domain/transliteration.h"

namespace chancery::domain {

namespace {

QString plain(const QString &text)
{
    return transliterate(text.toUpper()).value_or(text.toUpper());
}

} // namespace

QString documentKey(const Application &form)
{
    QString number = form.text(FieldId::DocumentNumber).toUpper();
    number.remove(u' ').remove(u'-');
    const QString state = form.text(FieldId::DocumentIssuingState).toUpper();
    return number.isEmpty() || state.isEmpty() ? QString() : QStringLiteral("document|%1|%2").arg(state, number);
}

QString personKey(const Application &form)
{
    const auto birth = form.value(FieldId::BirthDate).value<PartialDate>();
    const QString surname = plain(form.text(FieldId::Surname));
    const QString given = plain(form.text(FieldId::GivenNames));
    // A birth date of which a part is unknown would make many people one.
    if (!birth.isComplete() || (surname.isEmpty() && given.isEmpty()))
        return {};
    return QStringLiteral("person|%1|%2|%3").arg(surname, given, birth.toString());
}

QStringList personKeys(const Application &form)
{
    QStringList keys{documentKey(form), personKey(form)};
    keys.removeAll(QString());
    return keys;
}

} // namespace chancery::domain
