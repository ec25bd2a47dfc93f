// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/passportview.h"

#include "models/intake/intakesession.h"
#include "models/intake/mrzscan.h"
#include "models/intake/mrztyping.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/mrzedit.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizard/format.h"
#include "ui/wizard/passportpicture.h"
#include "ui/wizard/problemwords.h"
#include "ui/wizard/stepwords.h"

#include <QEvent>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace chancery::wizard {

using domain::MrzFormat;
using theme::TextRole;

namespace {

/// Lines and characters of a format.
std::pair<int, int> shapeOf(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return {3, 30};
    case MrzFormat::Td2:
    case MrzFormat::MrvB:
        return {2, 36};
    case MrzFormat::Td3:
    case MrzFormat::MrvA:
        return {2, 44};
    }
    return {2, 44};
}

} // namespace

PassportView::PassportView(const WizardContext &context, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_picture(new PassportPicture(context.theme, this))
    , m_message(new widgets::Banner(context.theme, widgets::Tone::Attention, this))
    , m_label(new widgets::TextLabel(TextRole::Strong, this))
    , m_hint(new widgets::TextLabel(TextRole::Note, this, widgets::Tone::Muted))
    , m_edit(new widgets::MrzEdit(context.theme, this))
{
    setObjectName(QStringLiteral("passport"));
    QVBoxLayout *column = widgets::ScrollPanel::fill(this, context.theme.space(2), context.theme.space(4));
    m_column = column;
    column->addWidget(m_picture, 1);
    column->addWidget(m_message);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    column->addStretch(0); // takes the picture's place when that makes room
    m_edit->setObjectName(QStringLiteral("mrz"));
    m_hint->setObjectName(QStringLiteral("mrzHint"));
    m_message->setObjectName(QStringLiteral("mrzMessage"));
    m_message->hide();
    connect(m_edit, &widgets::MrzEdit::edited, this, &PassportView::typed);
    connect(m_edit, &widgets::MrzEdit::pasted, this, &PassportView::pasted);
    connect(&context.theme, &theme::Theme::changed, this, &PassportView::fit);
    translate();
}

QString PassportView::title() const
{
    return stepTitle(intake::Step::Passport);
}

QString PassportView::subtitle() const
{
    // What is wrong says what to do; with large letters on a small screen there is room for that alone.
    return m_isWrong && m_context.theme.isTight() ? QString() : stepSubtitle(intake::Step::Passport);
}

QString PassportView::help() const
{
    return stepHelp(intake::Step::Passport);
}

QString PassportView::primaryAction() const
{
    return tr("Continue");
}

QString PassportView::secondaryAction() const
{
    return tr("I cannot scan");
}

void PassportView::enter()
{
    fit();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PassportView::wipe()
{
    m_edit->clear();
    m_edit->setShape(2, 44);
    m_isMarked = false;
    calm();
    translate();
}

void PassportView::translate()
{
    m_label->setText(tr("Or type the two lines at the bottom of the photo page"));
    m_hint->setText(tr("Type < for each gap."));
    widgets::setTone(m_hint, widgets::Tone::Muted);
    if (!m_edit->lines().join(QString()).isEmpty())
        typed(m_edit->lines());
}

void PassportView::typed(const QStringList &lines)
{
    calm();
    m_isMarked = false;
    m_edit->clearMarks();
    m_hint->setText(tr("Type < for each gap."));
    widgets::setTone(m_hint, widgets::Tone::Muted);
    const auto format = intake::MrzTyping::formatOf(lines);
    if (!format)
        return;
    if (const auto [count, characters] = shapeOf(*format);
        count != m_edit->lineCount() || characters != m_edit->line(0)->maxLength()) {
        m_edit->setShape(count, characters);
        m_edit->setLines(lines);
    }
    std::map<int, std::vector<widgets::MrzLineEdit::Mark>> marks;
    const auto problems = intake::MrzTyping::check(*format, lines);
    for (const auto &problem : problems)
        marks[problem.line].push_back({problem.column, problem.length});
    for (auto &[line, places] : marks)
        m_edit->setMarks(line, std::move(places));
    if (!problems.empty()) {
        //: %1 line, %2 position in it, %3 what to do
        m_hint->setText(tr("Line %1, character %2. %3.")
                            .arg(problems.front().line + 1)
                            .arg(problems.front().column + 1)
                            .arg(mrzTypingText(problems.front().code)));
        widgets::setTone(m_hint, widgets::Tone::Danger);
        m_isMarked = true;
        fit();
    } else if (intake::MrzTyping::isComplete(*format, lines)) {
        m_hint->setText(tr("All characters agree. Touch Continue."));
        widgets::setTone(m_hint, widgets::Tone::Success);
    }
}

void PassportView::pasted(const QString &text)
{
    // With or without line ends, alone or with what stands around it.
    const QStringList lines = intake::MrzScan::linesOf(text);
    if (const auto format = intake::MrzTyping::formatOf(lines)) {
        const auto [count, characters] = shapeOf(*format);
        m_edit->setShape(count, characters);
    }
    m_edit->setLines(lines);
    typed(m_edit->lines());
}

void PassportView::takeScan(const QStringList &lines)
{
    read(lines, domain::MrzSource::Scanner);
}

void PassportView::read(const QStringList &lines, domain::MrzSource source)
{
    const auto result = m_context.session.readDocument(lines, source);
    if (m_context.session.step() != intake::Step::Passport)
        return; // read: the session has gone on
    if (result.format) {
        const auto [count, characters] = shapeOf(*result.format);
        m_edit->setShape(count, characters);
    }
    m_edit->setLines(lines);
    typed(lines);
    QString words
        = result.errors.isEmpty() ? tr("Use your passport, not a visa.") : mrzProblemText(result.errors.first());
    if (source == domain::MrzSource::Scanner)
        words = sentences(words, tr("Lay the passport on the reader again, or correct the lines below."));
    complain(tr("The passport could not be read completely"), words);
}

void PassportView::complain(const QString &headline, const QString &words)
{
    m_headline = headline;
    m_words = words;
    m_isWrong = true;
    Q_EMIT changed();
    fit();
}

void PassportView::calm()
{
    if (std::exchange(m_isWrong, false))
        Q_EMIT changed();
    fit();
}

void PassportView::fit()
{
    // With large letters there is room for what to do, once: where a place is marked, the line below it says so.
    const theme::Theme &theme = m_context.theme;
    const bool scarce = theme.isTight() || (theme.textSize() == theme::TextSize::Largest && !theme.isTall());
    m_message->setText(scarce ? QString() : m_headline, m_words);
    m_message->setVisible(m_isWrong && !(theme.isTight() && m_isMarked));
    m_label->setVisible(!m_isWrong || !scarce);
    const bool room = height() >= theme.touch() * 5;
    m_picture->setVisible(room && (!m_isWrong || (!theme.isCompact() && !scarce)));
    // How gaps are typed stands on the keys as well.
    m_hint->setVisible(true);
    m_hint->setVisible(m_isMarked || !theme.isTight() || m_column->totalHeightForWidth(width()) <= height());
}

void PassportView::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    fit();
}

void PassportView::activatePrimary()
{
    if (m_context.session.document() && m_edit->lines().join(QString()).isEmpty()) {
        Q_EMIT finished(); // read before; the person came back and goes on
        return;
    }
    if (m_edit->lines().join(QString()).isEmpty()) {
        complain(tr("No passport has been read yet"),
            tr("Scan your passport, type its two lines, or choose “I cannot scan”."));
        m_edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    read(intake::MrzScan::linesOf(m_edit->lines().join(QLatin1Char('\n'))), domain::MrzSource::Typed);
}

void PassportView::activateSecondary()
{
    m_context.session.typeDocumentInstead();
    if (m_context.session.step() == intake::Step::Passport)
        Q_EMIT finished();
}

void PassportView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace chancery::wizard
