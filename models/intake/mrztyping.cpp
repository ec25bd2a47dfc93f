// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/mrztyping.h"

#include "models/domain/mrzcheckdigit.h"
#include "models/domain/mrzdates.h"
#include "models/domain/mrzlayout.h"
#include "models/domain/statecodes.h"

#include <algorithm>

namespace chancery::intake {

using domain::MrzCharacterClass;
using domain::MrzFormat;
using domain::MrzLayout;
using domain::MrzPart;
using domain::MrzSpan;

namespace {

// The centuries do not matter to whether a date exists, except for 29 February of a year 00.
const QDate anyToday(2099, 12, 31);

bool isLetter(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isAllFiller(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character == u'<'; });
}

/// Empty when the character may stand there.
QString problemOf(QChar character, MrzCharacterClass expected)
{
    if (!isLetter(character) && !isDigit(character) && character != u'<')
        return QStringLiteral("not_allowed");
    if (expected == MrzCharacterClass::Letter && isDigit(character))
        return QStringLiteral("letter_expected");
    if (expected == MrzCharacterClass::Digit && isLetter(character))
        return QStringLiteral("digit_expected");
    return {};
}

class TypingCheck
{
public:
    TypingCheck(const MrzLayout &layout, const QStringList &lines)
        : m_layout(layout)
        , m_lines(lines)
    {
    }

    std::vector<MrzTypingProblem> run()
    {
        checkCharacters();
        if (m_problems.empty())
            checkParts();
        return m_problems;
    }

private:
    [[nodiscard]] bool isThere(const MrzSpan &span) const
    {
        return span.line < m_lines.size() && m_lines.at(span.line).size() >= span.column + span.length;
    }
    [[nodiscard]] QStringView text(const MrzSpan &span) const
    {
        return QStringView(m_lines.at(span.line)).sliced(span.column, span.length);
    }
    void add(const MrzSpan &span, const QString &code)
    {
        m_problems.push_back({span.line, span.column, span.length, code});
    }

    void checkCharacters();
    void checkParts();
    void checkPart(const MrzSpan &span);
    void checkDigitOver(MrzPart part, const MrzSpan &digit);
    void checkComposite(const MrzSpan &digit);
    [[nodiscard]] bool isDocumentCode(QStringView code) const;

    const MrzLayout &m_layout;
    const QStringList &m_lines;
    std::vector<MrzTypingProblem> m_problems;
};

void TypingCheck::checkCharacters()
{
    for (int line = 0; line < m_lines.size(); ++line) {
        const QString &typed = m_lines.at(line);
        const int permitted = line < m_layout.lineCount ? m_layout.lineLength : 0;
        for (int column = 0; column < std::min(permitted, static_cast<int>(typed.size())); ++column) {
            const QString code = problemOf(typed.at(column), domain::characterClass(m_layout.partAt(line, column)));
            if (!code.isEmpty())
                m_problems.push_back({line, column, 1, code});
        }
        if (typed.size() > permitted)
            m_problems.push_back(
                {line, permitted, static_cast<int>(typed.size()) - permitted, QStringLiteral("too_long")});
    }
}

void TypingCheck::checkParts()
{
    for (const MrzSpan &span : m_layout.parts) {
        if (isThere(span))
            checkPart(span);
    }
}

bool TypingCheck::isDocumentCode(QStringView code) const
{
    switch (m_layout.format) {
    case MrzFormat::Td1:
    case MrzFormat::Td2:
        return QStringView(u"ACI").contains(code.front()) && code.back() != u'V';
    case MrzFormat::Td3:
        return code.front() == u'P';
    case MrzFormat::MrvA:
    case MrzFormat::MrvB:
        return code.front() == u'V';
    }
    Q_UNREACHABLE();
}

void TypingCheck::checkPart(const MrzSpan &span)
{
    switch (span.part) {
    case MrzPart::DocumentCode:
        if (!isDocumentCode(text(span)))
            add(span, QStringLiteral("bad_document_code"));
        break;
    case MrzPart::IssuingState:
    case MrzPart::Nationality: {
        QString state = text(span).toString();
        while (state.endsWith(u'<'))
            state.chop(1);
        if (!domain::isMrzState(domain::icaoState(state)))
            add(span, QStringLiteral("unknown_state"));
        break;
    }
    case MrzPart::Sex:
        if (!QStringView(u"MF<").contains(text(span).front()))
            add(span, QStringLiteral("bad_sex"));
        break;
    case MrzPart::BirthDate:
        if (!domain::readMrzBirthDate(text(span), anyToday))
            add(span, QStringLiteral("not_a_date"));
        break;
    case MrzPart::ExpiryDate:
        if (!domain::readMrzExpiryDate(text(span), anyToday))
            add(span, QStringLiteral("not_a_date"));
        break;
    case MrzPart::DocumentNumberCheck:
        checkDigitOver(MrzPart::DocumentNumber, span);
        break;
    case MrzPart::BirthDateCheck:
        checkDigitOver(MrzPart::BirthDate, span);
        break;
    case MrzPart::ExpiryDateCheck:
        checkDigitOver(MrzPart::ExpiryDate, span);
        break;
    case MrzPart::PersonalNumberCheck:
        checkDigitOver(MrzPart::PersonalNumber, span);
        break;
    case MrzPart::CompositeCheck:
        checkComposite(span);
        break;
    case MrzPart::DocumentNumber:
    case MrzPart::OptionalData1:
    case MrzPart::OptionalData2:
    case MrzPart::PersonalNumber:
    case MrzPart::Name:
        break;
    }
}

void TypingCheck::checkDigitOver(MrzPart part, const MrzSpan &digit)
{
    const QStringView over = text(*m_layout.find(part));
    const bool mayBeFiller = (part == MrzPart::PersonalNumber && isAllFiller(over))
        // A long number has its check digit further on; the whole is checked when it is complete.
        || (part == MrzPart::DocumentNumber && m_layout.find(MrzPart::CompositeCheck)
            && !m_layout.find(MrzPart::PersonalNumber));
    const QStringView typed = text(digit);
    if (typed == u"<" && mayBeFiller)
        return;
    if (domain::mrzCheckDigit(over) != typed.front())
        add(digit, QStringLiteral("check_digit"));
}

void TypingCheck::checkComposite(const MrzSpan &digit)
{
    // A character that breaks the check of its own part breaks this one, too: that would be two places for one mistake.
    if (std::ranges::any_of(m_problems, [](const MrzTypingProblem &problem) {
            return problem.code == u"check_digit" || problem.code == u"not_a_date";
        }))
        return;
    QString covered;
    for (const MrzSpan &span : m_layout.composite) {
        if (!isThere(span))
            return;
        covered += text(span);
    }
    if (domain::mrzCheckDigit(covered) != text(digit).front())
        add(digit, QStringLiteral("check_digit"));
}

} // namespace

std::optional<MrzFormat> MrzTyping::formatOf(const QStringList &lines)
{
    if (lines.isEmpty() || lines.front().isEmpty())
        return std::nullopt;
    const QString &first = lines.front();
    const bool onwards = lines.size() > 1 && !lines.at(1).isEmpty();
    switch (first.front().unicode()) {
    case u'P':
        return MrzFormat::Td3;
    case u'V':
        if (first.size() > 36)
            return MrzFormat::MrvA;
        return onwards && first.size() == 36 ? std::optional(MrzFormat::MrvB) : std::nullopt;
    case u'A':
    case u'C':
    case u'I':
        if (first.size() > 30)
            return MrzFormat::Td2;
        return onwards && first.size() == 30 ? std::optional(MrzFormat::Td1) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::vector<MrzTypingProblem> MrzTyping::check(MrzFormat format, const QStringList &lines)
{
    return TypingCheck(domain::mrzLayout(format), lines).run();
}

bool MrzTyping::isComplete(MrzFormat format, const QStringList &lines)
{
    const MrzLayout &layout = domain::mrzLayout(format);
    return lines.size() == layout.lineCount
        && std::ranges::all_of(lines, [&layout](const QString &line) { return line.size() == layout.lineLength; });
}

} // namespace chancery::intake
