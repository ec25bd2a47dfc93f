// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzparser.h"

#include "models/domain/mrzcheckdigit.h"
#include "models/domain/mrzdates.h"
#include "models/domain/mrzlayout.h"
#include "models/domain/mrzname.h"
#include "models/domain/mrzrepair.h"
#include "models/domain/statecodes.h"

#include <algorithm>

namespace chancery::domain {

namespace {

bool isLetter(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QString withoutFillers(QStringView text)
{
    while (text.endsWith(u'<'))
        text.chop(1);
    return text.toString();
}

bool isAllFiller(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character == u'<'; });
}

/// Reads lines that have the shape of the format and none but the permitted characters.
class Reading
{
public:
    Reading(MrzFormat format, const QStringList &lines, QDate today)
        : m_layout(mrzLayout(format))
        , m_lines(lines)
        , m_today(today)
    {
        m_result.format = format;
    }

    MrzResult read()
    {
        readDocumentCode();
        m_fields.issuingState = readState(MrzPart::IssuingState, QStringLiteral("bad_issuing_state"));
        m_fields.nationality = readState(MrzPart::Nationality, QStringLiteral("bad_nationality"));
        readName();
        readSex();
        readDocumentNumber();
        readDateChecks();
        readOptionalData();
        readComposite();
        readDates();
        m_result.warnings.removeDuplicates();
        m_result.valid = m_result.errors.isEmpty();
        m_result.fields = m_fields;
        return m_result;
    }

private:
    [[nodiscard]] QStringView at(const MrzSpan &span) const
    {
        return QStringView(m_lines.at(span.line)).sliced(span.column, span.length);
    }
    /// Empty when the format has no such part.
    [[nodiscard]] QStringView text(MrzPart part) const
    {
        const MrzSpan *span = m_layout.find(part);
        return span ? at(*span) : QStringView();
    }
    void error(const QString &code) { m_result.errors.append(code); }
    void warning(const QString &code) { m_result.warnings.append(code); }
    [[nodiscard]] static bool checks(QStringView text, QStringView digit)
    {
        return mrzCheckDigit(text) == digit.front();
    }

    void readDocumentCode();
    QString readState(MrzPart part, const QString &code);
    void readName();
    void readSex();
    void readDocumentNumber();
    bool readLongDocumentNumber();
    void readDateChecks();
    void readOptionalData();
    void readComposite();
    void readDates();

    const MrzLayout &m_layout;
    const QStringList &m_lines;
    QDate m_today;
    MrzFields m_fields;
    MrzResult m_result;
};

void Reading::readDocumentCode()
{
    const QStringView code = text(MrzPart::DocumentCode);
    const QChar first = code.at(0);
    const QChar second = code.at(1);
    m_fields.documentCode = withoutFillers(code);
    bool good = second == u'<' || isLetter(second);
    switch (m_layout.format) {
    case MrzFormat::Td1:
    case MrzFormat::Td2:
        good = good && (first == u'A' || first == u'C' || first == u'I') && second != u'V';
        break;
    case MrzFormat::Td3:
        good = good && first == u'P';
        if (good && !QStringView(u"<PEDORTSLM").contains(second))
            warning(QStringLiteral("document_code_unlisted"));
        break;
    case MrzFormat::MrvA:
    case MrzFormat::MrvB:
        good = good && first == u'V';
        break;
    }
    if (!good)
        error(QStringLiteral("bad_document_code"));
}

QString Reading::readState(MrzPart part, const QString &code)
{
    const QString written = withoutFillers(text(part));
    const QString state = icaoState(written);
    if (!isMrzState(state))
        error(code);
    else if (state != written)
        warning(QStringLiteral("state_deu"));
    else if (state == u"UTO")
        warning(QStringLiteral("specimen_state"));
    return state;
}

void Reading::readName()
{
    const QStringView field = text(MrzPart::Name);
    const PersonName name = decodeMrzName(field);
    m_fields.primaryIdentifier = name.primary;
    m_fields.secondaryIdentifier = name.secondary;
    m_fields.nameMaybeTruncated = !field.endsWith(u'<');
    if (std::ranges::any_of(field, isDigit) || isAllFiller(field))
        error(QStringLiteral("bad_name"));
    else if (name.primary.isEmpty())
        warning(QStringLiteral("no_primary_identifier"));
}

void Reading::readSex()
{
    m_fields.sex = text(MrzPart::Sex).toString();
    if (!QStringView(u"MF<").contains(m_fields.sex.front()))
        error(QStringLiteral("bad_sex"));
}

void Reading::readDocumentNumber()
{
    const QStringView number = text(MrzPart::DocumentNumber);
    const QStringView check = text(MrzPart::DocumentNumberCheck);
    m_fields.documentNumber = withoutFillers(number);
    m_fields.documentNumberCheck = check.toString();
    if (const QStringView optional = text(MrzPart::OptionalData1); !optional.isNull())
        m_fields.optionalData1 = withoutFillers(optional);
    if (!checks(number, check) && !readLongDocumentNumber())
        error(QStringLiteral("check_document_number"));
}

/// Doc 9303-5 §4.2.4, -6 §4.2.2: with < for the check digit, the number goes on in the optional data and ends with its
/// check digit, which leaves that < out. Documents have been issued whose check digit includes it.
bool Reading::readLongDocumentNumber()
{
    const bool mayContinue = m_layout.format == MrzFormat::Td1 || m_layout.format == MrzFormat::Td2;
    const QStringView start = text(MrzPart::DocumentNumber);
    if (!mayContinue || text(MrzPart::DocumentNumberCheck) != u"<" || start.endsWith(u'<'))
        return false;
    const QStringView optional = text(MrzPart::OptionalData1);
    const qsizetype filler = optional.indexOf(u'<');
    const QStringView rest = filler < 0 ? optional : optional.first(filler);
    if (rest.size() < 2)
        return false;
    const QStringView check = rest.last(1);
    const QString continuation = rest.chopped(1).toString();
    const QString number = start.toString() + continuation;
    if (!checks(number, check)) {
        if (!checks(QString(start.toString() + u'<' + continuation), check))
            return false;
        warning(QStringLiteral("long_number_check_includes_filler"));
    }
    m_fields.documentNumber = number;
    m_fields.documentNumberCheck = check.toString();
    m_fields.optionalData1 = filler < 0 ? QString() : withoutFillers(optional.sliced(filler + 1));
    return true;
}

void Reading::readDateChecks()
{
    m_fields.birthDate = text(MrzPart::BirthDate).toString();
    m_fields.birthDateCheck = text(MrzPart::BirthDateCheck).toString();
    m_fields.expiryDate = text(MrzPart::ExpiryDate).toString();
    m_fields.expiryDateCheck = text(MrzPart::ExpiryDateCheck).toString();
    if (!checks(m_fields.birthDate, m_fields.birthDateCheck))
        error(QStringLiteral("check_birth_date"));
    if (!checks(m_fields.expiryDate, m_fields.expiryDateCheck))
        error(QStringLiteral("check_expiry_date"));
}

void Reading::readOptionalData()
{
    if (const QStringView optional = text(MrzPart::OptionalData2); !optional.isNull())
        m_fields.optionalData2 = withoutFillers(optional);
    const QStringView personal = text(MrzPart::PersonalNumber);
    if (personal.isNull())
        return;
    const QStringView check = text(MrzPart::PersonalNumberCheck);
    m_fields.personalNumber = withoutFillers(personal);
    m_fields.personalNumberCheck = check.toString();
    // Doc 9303-4 §4.2.2: without a personal number the issuer may put a filler instead of 0.
    if (!checks(personal, check) && !(isAllFiller(personal) && check == u"<"))
        error(QStringLiteral("check_personal_number"));
}

void Reading::readComposite()
{
    const QStringView check = text(MrzPart::CompositeCheck);
    if (check.isNull())
        return;
    QString covered;
    for (const MrzSpan &span : m_layout.composite)
        covered += at(span);
    m_fields.compositeCheck = check.toString();
    if (!checks(covered, check))
        error(QStringLiteral("check_composite"));
}

void Reading::readDates()
{
    const auto birth = readMrzBirthDate(m_fields.birthDate, m_today);
    if (birth) {
        m_fields.birthDateCompleteness = birth->completeness;
        m_fields.birthDateIso = birth->date;
    } else {
        error(QStringLiteral("bad_birth_date"));
    }
    m_fields.expiryDateIso = readMrzExpiryDate(m_fields.expiryDate, m_today);
    if (!m_fields.expiryDateIso)
        error(QStringLiteral("bad_expiry_date"));
}

/// What the lines look most like; the first letter tells a visa from a passport or a card of the same size.
std::optional<MrzFormat> likelyFormat(const QStringList &lines)
{
    const auto hasLength = [&lines](qsizetype length) {
        return std::ranges::any_of(lines, [length](const QString &line) { return line.size() == length; });
    };
    const bool visa = !lines.isEmpty() && lines.front().startsWith(u'V');
    if (lines.size() == 3 || hasLength(mrzLayout(MrzFormat::Td1).lineLength))
        return MrzFormat::Td1;
    if (hasLength(mrzLayout(MrzFormat::Td3).lineLength))
        return visa ? MrzFormat::MrvA : MrzFormat::Td3;
    if (hasLength(mrzLayout(MrzFormat::Td2).lineLength))
        return visa ? MrzFormat::MrvB : MrzFormat::Td2;
    return std::nullopt;
}

/// Too few or too many lines, of a length that tells which format they belong to.
bool hasWrongCount(const QStringList &lines)
{
    if (lines.size() != 2 && lines.size() != 3)
        return true;
    const qsizetype length = lines.front().size();
    const bool even = std::ranges::all_of(lines, [length](const QString &line) { return line.size() == length; });
    if (!even)
        return false;
    return lines.size() == 2 ? length == 30 : length == 36 || length == 44;
}

bool isPermitted(const QString &line)
{
    return std::ranges::all_of(
        line, [](QChar character) { return isLetter(character) || isDigit(character) || character == u'<'; });
}

MrzResult refused(const QStringList &lines, const QStringList &errors)
{
    MrzResult result;
    result.format = likelyFormat(lines);
    result.errors = errors;
    return result;
}

} // namespace

MrzResult parseMrz(const QStringList &lines, QDate today)
{
    if (hasWrongCount(lines))
        return refused(lines, {QStringLiteral("bad_line_count")});
    const auto format = likelyFormat(lines);
    const bool fits = format && std::ranges::all_of(lines, [&](const QString &line) {
        // A character outside the basic plane is one character to the person who sees it, two to QString.
        return line.toUcs4().size() == mrzLayout(*format).lineLength;
    });
    QStringList errors;
    if (!fits)
        errors.append(QStringLiteral("bad_line_length"));
    if (!std::ranges::all_of(lines, isPermitted))
        errors.append(QStringLiteral("bad_charset"));
    if (!errors.isEmpty())
        return refused(lines, errors);

    MrzResult result = Reading(*format, lines, today).read();
    if (result.valid)
        return result;
    MrzRepair repair = repairLookAlikes(*format, lines);
    if (!repair.corrections.empty() && Reading(*format, repair.lines, today).read().valid) {
        result.repairedLines = std::move(repair.lines);
        result.corrections = std::move(repair.corrections);
    }
    return result;
}

} // namespace chancery::domain
