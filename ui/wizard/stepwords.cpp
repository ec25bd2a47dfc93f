// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/stepwords.h"

#include <QCoreApplication>

namespace chancery::wizard {

using intake::Step;

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    static QString title(Step step);
    static QString subtitle(Step step);
    static QString help(Step step);
    static QString stage(Step step);
};

QString StepWords::title(Step step)
{
    switch (step) {
    case Step::Attract:
        return tr("Apply for your visa");
    case Step::Language:
        return tr("Choose your language");
    case Step::Privacy:
        return tr("How we use your data");
    case Step::Passport:
        return tr("Scan your passport");
    case Step::ConfirmPassport:
        return tr("Compare with your passport");
    case Step::Trip:
        return tr("Your trip");
    case Step::Person:
        return tr("About you");
    case Step::Contact:
        return tr("How to reach you");
    case Step::Occupation:
        return tr("Work or study");
    case Step::Funding:
        return tr("Paying for your trip");
    case Step::Host:
        return tr("Your stay");
    case Step::Guardian:
        return tr("Your parent or guardian");
    case Step::Review:
        return tr("Check your answers");
    case Step::Fee:
        return tr("Your fee");
    case Step::Pay:
        return tr("Pay");
    case Step::Done:
        return tr("Done");
    }
    return {};
}

QString StepWords::subtitle(Step step)
{
    if (step == Step::Passport)
        return tr("Lay the photo page face down on the reader and hold it still.");
    if (step == Step::Trip)
        return tr("The price stands beside each choice.");
    if (step == Step::Review)
        return tr("Touch Change to correct an answer. Nothing else is lost.");
    if (step == Step::Guardian)
        return tr("You are under 18, so a parent or guardian has to agree.");
    return {};
}

QString StepWords::help(Step step)
{
    switch (step) {
    case Step::Attract:
    case Step::Language:
        return tr("Touch your language to begin. You can change it at any time at the top of the screen.\n\nText size and contrast are there "
                  "too. Call staff brings somebody to you.");
    case Step::Privacy:
        return tr("We need your agreement before we read your passport. Read all shows the whole notice.\n\nWithout your agreement, a member "
                  "of staff takes your application on paper.");
    case Step::Passport:
        return tr("Open your passport at the page with your photograph. Lay it face down on the reader, with the two long lines of letters "
                  "towards the glass.\n\nIf it does not work, type the two lines at the bottom of the photo page. The sign < fills the "
                  "gaps between words.\n\nWithout these lines, choose “I cannot scan” and type what is printed.");
    case Step::ConfirmPassport:
        return tr("Machines confuse letters and digits that look alike: 0 and O, 1 and I, 5 and S, 8 and B. Compare the number character by "
                  "character.\n\nA wrong number can make the visa void.");
    case Step::Trip:
        return tr("Choose why you travel, how often you enter, and when. The days of arrival and departure both count.\n\nThe total at the "
                  "bottom follows your choices; it includes everything.");
    case Step::Person:
        return tr("Write names as they stand in your passport. We have filled in what the passport says.");
    case Step::Contact:
        return tr("Give an e-mail or a phone number, or both. We use them for this application only.");
    case Step::Occupation:
        return tr("Choose what you do now. For work or study, name the employer or the school.");
    case Step::Funding:
        return tr("Choose who pays for the trip and how. Several ways can be chosen.");
    case Step::Host:
        return tr("Name the person, company or hotel where you stay first.");
    case Step::Guardian:
        return tr("A parent or guardian signs the consent at the counter. Bring them with you, or call staff.");
    case Step::Review:
        return tr("Change takes you to the answer and back here. When everything is right, confirm the declaration.");
    case Step::Fee:
        return tr("The fee is set in one currency and collected in another at the rate shown. The total is what you pay.\n\nThe fee pays "
                  "for the examination of your application; it is not returned if the visa is refused.");
    case Step::Pay:
    case Step::Done:
        return tr("Call staff brings somebody to you.");
    }
    return {};
}

QString StepWords::stage(Step step)
{
    switch (step) {
    case Step::Attract:
    case Step::Language:
    case Step::Privacy:
    case Step::Done:
        return {};
    case Step::Passport:
    case Step::ConfirmPassport:
        return tr("Passport", "stage");
    case Step::Trip:
        return tr("Trip", "stage");
    case Step::Person:
        return tr("You", "stage");
    case Step::Contact:
        return tr("Contact", "stage");
    case Step::Occupation:
        return tr("Work", "stage");
    case Step::Funding:
    case Step::Host:
        return tr("Stay", "stage");
    case Step::Guardian:
        return tr("Guardian", "stage");
    case Step::Review:
        return tr("Review", "stage");
    case Step::Fee:
    case Step::Pay:
        return tr("Payment", "stage");
    }
    return {};
}

} // namespace

QString stepTitle(Step step)
{
    return StepWords::title(step);
}

QString stepSubtitle(Step step)
{
    return StepWords::subtitle(step);
}

QString stepHelp(Step step)
{
    return StepWords::help(step);
}

QString stageName(Step step)
{
    return StepWords::stage(step);
}

QString partTitle(const QString &title, int part, int parts)
{
    //: %1 title, %2 number of this part, %3 number of parts
    return parts < 2 ? title : QCoreApplication::translate("StepWords", "%1 (%2/%3)").arg(title).arg(part + 1).arg(parts);
}

} // namespace chancery::wizard
