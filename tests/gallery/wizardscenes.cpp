// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/wizardscenes.h"

#include "tests/wizard/fakevoice.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/pagedcolumn.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/passportview.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTest>

#include <functional>
#include <tuple>
#include <vector>

namespace chancery::test {

using intake::Step;

namespace {

void press(WizardRig &rig, const char *name)
{
    if (auto *button = rig.window.findChild<QAbstractButton *>(QString::fromLatin1(name)))
        button->click();
}

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// Touches a field of the step as a finger would.
void openKeyboard(WizardRig &rig, Step step, const QString &name)
{
    rig.window.activateWindow();
    rig.goTo(step);
    rig.answer(step == Step::Passport ? Step::Fee : step);
    settle();
    auto *form = qobject_cast<wizard::FormView *>(rig.window.view(step));
    auto *field = rig.window.findChild<QLineEdit *>(name);
    for (int page = 0; form != nullptr && field != nullptr && !field->isVisible() && page < form->pageCount(); ++page)
        form->showPage(page);
    settle();
    if (field != nullptr)
        QTest::mouseClick(field, Qt::LeftButton);
}

} // namespace

std::vector<WizardScene> wizardScenes()
{
    std::vector<WizardScene> all;
    const auto add = [&](const QString &name, std::function<void(WizardRig &)> play) {
        all.push_back({name, std::move(play)});
    };
    add(QStringLiteral("00-starting"), [](auto &rig) { rig.window.showStarting(); });
    add(QStringLiteral("00-out-of-service"),
        [](auto &rig) { rig.window.showOutOfService(QStringLiteral("keychain_locked")); });
    int number = 1;
    for (const Step step : intake::allSteps) {
        if (step == Step::Pay || step == Step::Done || step == Step::Guardian || step == Step::Language)
            continue;
        const QString name = QStringLiteral("%1-%2").arg(number++, 2, 10, QLatin1Char('0')).arg(intake::toString(step));
        add(name, [step](auto &rig) {
            rig.goTo(step);
            if (step != Step::Review)
                rig.answer(step == Step::Passport || step == Step::Attract ? Step::Fee : step);
        });
        if (step == Step::Trip || step == Step::Person || step == Step::Contact) {
            for (int page = 1; page <= 3; ++page) {
                add(name + QStringLiteral("-page%1").arg(page + 1), [step, page](auto &rig) {
                    rig.goTo(step);
                    rig.answer(step);
                    settle(); // answers ask for more, and deal the pages anew
                    static_cast<wizard::FormView *>(rig.window.view(step))->showPage(page);
                });
            }
        }
    }
    for (int page = 1; page <= 4; ++page) {
        add(QStringLiteral("14-guardian") + (page > 1 ? QStringLiteral("-page%1").arg(page) : QString()),
            [page](auto &rig) {
                rig.child = true;
                rig.goTo(Step::Guardian);
                rig.answer(Step::Guardian);
                static_cast<wizard::FormView *>(rig.window.view(Step::Guardian))->showPage(page - 1);
            });
    }
    for (const Step step : {Step::Privacy, Step::ConfirmPassport, Step::Fee}) {
        add(QStringLiteral("15-%1-part2").arg(intake::toString(step)), [step](auto &rig) {
            rig.goTo(step);
            settle();
            rig.window.view(step)->template findChild<widgets::PagedColumn *>()->showPage(1);
        });
    }
    add(QStringLiteral("20-passport-wrong"), [](auto &rig) {
        rig.goTo(Step::Passport);
        QStringList lines = WizardRig::passportLines();
        lines[1][9] = lines[1][9] == u'5' ? u'6' : u'5';
        static_cast<wizard::PassportView *>(rig.window.view(Step::Passport))->takeScan(lines);
    });
    add(QStringLiteral("21-confirm-complete"), [](auto &rig) {
        rig.goTo(Step::ConfirmPassport);
        press(rig, "primary");
    });
    add(QStringLiteral("22-trip-empty-problems"), [](auto &rig) {
        rig.goTo(Step::Trip);
        press(rig, "primary");
    });
    add(QStringLiteral("23-calendar"), [](auto &rig) {
        rig.goTo(Step::Trip);
        rig.answer(Step::Trip);
        auto *edit = rig.window.template findChild<widgets::DateEdit *>(QStringLiteral("intended_arrival_date"));
        edit->openCalendar();
    });
    add(QStringLiteral("24-countries"), [](auto &rig) {
        rig.goTo(Step::Person);
        rig.window.template findChild<widgets::PickEdit *>(QStringLiteral("birth_country"))->openList();
    });
    add(QStringLiteral("25-help"), [](auto &rig) {
        rig.goTo(Step::Passport);
        press(rig, "help");
    });
    add(QStringLiteral("26-language"), [](auto &rig) {
        rig.goTo(Step::Trip);
        press(rig, "chooseLanguage");
    });
    add(QStringLiteral("27-start-over"), [](auto &rig) {
        rig.goTo(Step::Trip);
        press(rig, "startOver");
    });
    add(QStringLiteral("28-idle"), [](auto &rig) {
        rig.goTo(Step::Trip);
        rig.clock.advance(std::chrono::seconds(65));
        rig.window.idleGuard().check();
    });
    add(QStringLiteral("29-privacy-notice"), [](auto &rig) {
        rig.goTo(Step::Privacy);
        press(rig, "readAll");
    });
    add(QStringLiteral("30-declaration"), [](auto &rig) {
        rig.goTo(Step::Review);
        press(rig, "primary");
    });
    for (const auto &[place, at, field] : std::vector<std::tuple<int, Step, const char *>>{
             {1, Step::Passport, "mrzLine1"}, {2, Step::Person, "birth_place"}, {3, Step::Contact, "email"},
             {4, Step::Contact, "emergency_phone"}, {5, Step::Contact, "emergency_name"}}) {
        const QString name = QString::fromLatin1(field);
        const Step where = at;
        add(QStringLiteral("40-keyboard%1-%2").arg(place).arg(name),
            [where, name](auto &rig) { openKeyboard(rig, where, name); });
    }
    add(QStringLiteral("41-visa"), [](auto &rig) {
        rig.goTo(Step::Trip);
        rig.answer(Step::Trip);
        settle();
        auto *form = static_cast<wizard::FormView *>(rig.window.view(Step::Trip));
        auto *adder = rig.window.template findChild<QAbstractButton *>(QStringLiteral("addVisa"));
        for (int page = 0; page < form->pageCount() && !adder->isVisible(); ++page)
            form->showPage(page);
        settle();
        adder->click();
    });
    add(QStringLiteral("42-several"), [](auto &rig) {
        rig.goTo(Step::Person);
        rig.answer(Step::Person);
        rig.session.setValue(
            domain::FieldId::OtherNationalities, QStringList{QStringLiteral("JPN"), QStringLiteral("CHE")});
        settle();
        auto *form = static_cast<wizard::FormView *>(rig.window.view(Step::Person));
        auto *list = rig.window.template findChild<QWidget *>(QStringLiteral("other_nationalities"));
        for (int page = 0; page < form->pageCount() && !list->isVisible(); ++page)
            form->showPage(page);
    });
    add(QStringLiteral("35-listen-headset"), [](auto &rig) {
        static FakeVoice voice; // outlives each window
        voice.learn(
            {QLocale::English, QLocale::Chinese, QLocale::French, QLocale::Spanish, QLocale::Arabic, QLocale::Russian});
        rig.window.setVoice(&voice, wizard::Listening::Output::Headset, 60);
        rig.goTo(Step::Trip);
        press(rig, "listen");
    });
    add(QStringLiteral("35-listening"), [](auto &rig) {
        static FakeVoice voice;
        voice.learn(
            {QLocale::English, QLocale::Chinese, QLocale::French, QLocale::Spanish, QLocale::Arabic, QLocale::Russian});
        rig.window.setVoice(&voice, wizard::Listening::Output::Loudspeaker, 60);
        rig.goTo(Step::Contact);
        press(rig, "listen");
    });
    add(QStringLiteral("31-fee-unreachable"), [](auto &rig) {
        rig.fees.failWith(QStringLiteral("unreachable"));
        rig.goTo(Step::Fee);
    });
    add(QStringLiteral("32-offline"), [](auto &rig) { rig.setOffline(); });
    add(QStringLiteral("33-stopped"), [](auto &rig) { rig.setAway(wizard::KioskStatus::Intake::StoppedLongAway); });
    add(QStringLiteral("34-trip-offline"), [](auto &rig) {
        rig.setAway(wizard::KioskStatus::Intake::Open);
        rig.goTo(Step::Trip);
    });
    return all;
}

} // namespace chancery::test
