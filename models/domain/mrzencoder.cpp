// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzencoder.h"

#include "models/domain/mrzcheckdigit.h"
#include "models/domain/mrzlayout.h"
#include "models/domain/mrzname.h"

#include <algorithm>

namespace chancery::domain {

namespace {

constexpr int numberLength = 9;

bool isPermitted(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9')
            || character == u'<';
    });
}

/// The lines while they are written; what is wrong first is kept.
class Writing
{
public:
    explicit Writing(const MrzLayout &layout)
        : m_layout(layout)
        , m_lines(layout.lineCount, QString(layout.lineLength, u'<'))
    {
    }

    /// Nothing happens for a part that the format does not have, as long as nothing is to be written there.
    void put(MrzPart part, const QString &text, const char *field)
    {
        const MrzSpan *span = m_layout.find(part);
        if (text.size() > (span ? span->length : 0))
            fail(QStringLiteral("mrz_field_too_long"), field);
        else if (!isPermitted(text))
            fail(QStringLiteral("mrz_bad_characters"), field);
        else if (span)
            m_lines[span->line].replace(span->column, text.size(), text);
    }
    void putCheck(MrzPart part, MrzPart over)
    {
        if (m_error)
            return;
        const MrzSpan *span = m_layout.find(over);
        put(part, *mrzCheckDigit(QStringView(m_lines.at(span->line)).sliced(span->column, span->length)),
            "check digit");
    }
    void putComposite()
    {
        if (m_error || m_layout.composite.empty())
            return;
        QString covered;
        for (const MrzSpan &span : m_layout.composite)
            covered += QStringView(m_lines.at(span.line)).sliced(span.column, span.length);
        put(MrzPart::CompositeCheck, *mrzCheckDigit(covered), "composite");
    }
    void fail(const QString &code, const char *field)
    {
        if (!m_error)
            m_error = Error{code, QString::fromLatin1(field)};
    }
    [[nodiscard]] Expected<QStringList, Error> finish() const
    {
        if (m_error)
            return Unexpected(*m_error);
        return m_lines;
    }

private:
    const MrzLayout &m_layout;
    QStringList m_lines;
    std::optional<Error> m_error;
};

void writeNumber(Writing &writing, const MrzLayout &layout, const MrzFields &fields)
{
    const bool mayContinue = layout.format == MrzFormat::Td1 || layout.format == MrzFormat::Td2;
    QString optional = fields.optionalData1.value_or(QString());
    if (fields.documentNumber.size() > numberLength && mayContinue) {
        // Doc 9303-5 §4.2.4: the check digit stands behind the rest of the number and leaves out the filler in its
        // usual place.
        const auto check = mrzCheckDigit(fields.documentNumber);
        if (!check)
            return writing.fail(QStringLiteral("mrz_bad_characters"), "document_number");
        QString rest = fields.documentNumber.mid(numberLength) + *check;
        if (!optional.isEmpty())
            rest += u'<' + optional;
        writing.put(MrzPart::DocumentNumber, fields.documentNumber.left(numberLength), "document_number");
        writing.put(MrzPart::OptionalData1, rest, "optional_data_1");
        return;
    }
    writing.put(MrzPart::DocumentNumber, fields.documentNumber, "document_number");
    writing.putCheck(MrzPart::DocumentNumberCheck, MrzPart::DocumentNumber);
    writing.put(MrzPart::OptionalData1, optional, "optional_data_1");
}

} // namespace

Expected<QStringList, Error> encodeMrz(MrzFormat format, const MrzFields &fields)
{
    const MrzLayout &layout = mrzLayout(format);
    const auto name
        = encodeMrzName({fields.primaryIdentifier, fields.secondaryIdentifier}, layout.find(MrzPart::Name)->length);
    if (!name)
        return Unexpected(name.error());

    Writing writing(layout);
    writing.put(MrzPart::DocumentCode, fields.documentCode, "document_code");
    writing.put(MrzPart::IssuingState, fields.issuingState, "issuing_state");
    writing.put(MrzPart::Name, *name, "name");
    writeNumber(writing, layout, fields);
    writing.put(MrzPart::Nationality, fields.nationality, "nationality");
    writing.put(MrzPart::BirthDate, fields.birthDate, "birth_date");
    writing.putCheck(MrzPart::BirthDateCheck, MrzPart::BirthDate);
    writing.put(MrzPart::Sex, fields.sex, "sex");
    writing.put(MrzPart::ExpiryDate, fields.expiryDate, "expiry_date");
    writing.putCheck(MrzPart::ExpiryDateCheck, MrzPart::ExpiryDate);
    writing.put(MrzPart::OptionalData2, fields.optionalData2.value_or(QString()), "optional_data_2");
    const QString personal = fields.personalNumber.value_or(QString());
    writing.put(MrzPart::PersonalNumber, personal, "personal_number");
    if (!personal.isEmpty())
        writing.putCheck(MrzPart::PersonalNumberCheck, MrzPart::PersonalNumber);
    writing.putComposite();
    return writing.finish();
}

} // namespace chancery::domain
