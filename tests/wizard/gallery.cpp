// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// chancery-gallery FOLDER [FILTER]: every screen of the wizard as a picture, in every language, on three screens, in the text sizes and in
// high contrast. Nothing in it is compared; it is for people to look at.
#include "tests/wizard/wizardrig.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/pagedcolumn.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/formview.h"
#include "ui/wizard/passportview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>
#include <QTextStream>

#include <functional>
#include <tuple>
#include <vector>

using namespace chancery;
using intake::Step;

namespace {

struct Scene
{
    QString name;
    std::function<void(test::WizardRig &)> play;
};

void press(test::WizardRig &rig, const char *name)
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
void openKeyboard(test::WizardRig &rig, Step step, const QString &name)
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

std::vector<Scene> scenes()
{
    std::vector<Scene> all;
    const auto add = [&](const QString &name, std::function<void(test::WizardRig &)> play) { all.push_back({name, std::move(play)}); };
    add(QStringLiteral("00-starting"), [](auto &rig) { rig.window.showStarting(); });
    add(QStringLiteral("00-out-of-service"), [](auto &rig) { rig.window.showOutOfService(QStringLiteral("keychain_locked")); });
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
                    static_cast<wizard::FormView *>(rig.window.view(step))->showPage(page);
                });
            }
        }
    }
    for (int page = 1; page <= 4; ++page) {
        add(QStringLiteral("14-guardian") + (page > 1 ? QStringLiteral("-page%1").arg(page) : QString()), [page](auto &rig) {
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
        QStringList lines = test::WizardRig::passportLines();
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
    for (const auto &[place, at, field] : std::vector<std::tuple<int, Step, const char *>> {{1, Step::Passport, "mrzLine1"},
             {2, Step::Person, "birth_place"}, {3, Step::Contact, "email"}, {4, Step::Contact, "emergency_phone"},
             {5, Step::Contact, "emergency_name"}}) {
        const QString name = QString::fromLatin1(field);
        const Step where = at;
        add(QStringLiteral("40-keyboard%1-%2").arg(place).arg(name), [where, name](auto &rig) { openKeyboard(rig, where, name); });
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
        rig.session.setValue(domain::FieldId::OtherNationalities, QStringList {QStringLiteral("JPN"), QStringLiteral("CHE")});
        settle();
        auto *form = static_cast<wizard::FormView *>(rig.window.view(Step::Person));
        auto *list = rig.window.template findChild<QWidget *>(QStringLiteral("other_nationalities"));
        for (int page = 0; page < form->pageCount() && !list->isVisible(); ++page)
            form->showPage(page);
    });
    add(QStringLiteral("31-fee-unreachable"), [](auto &rig) {
        rig.fees.failWith(QStringLiteral("unreachable"));
        rig.goTo(Step::Fee);
    });
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: chancery-gallery FOLDER [PART-OF-A-NAME]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "the folder cannot be made: " << folder.path() << '\n';
        return 1;
    }
    const QString filter = arguments.value(2);
    struct Look
    {
        QSize size;
        theme::TextSize text;
        bool contrast;
        QString name;
    };
    const std::vector<Look> looks {
        {{1280, 720}, theme::TextSize::Normal, false, QStringLiteral("1280x720")},
        {{1920, 1080}, theme::TextSize::Normal, false, QStringLiteral("1920x1080")},
        {{1080, 1920}, theme::TextSize::Normal, false, QStringLiteral("1080x1920")},
        {{1280, 720}, theme::TextSize::Largest, false, QStringLiteral("1280x720-200")},
        {{1280, 720}, theme::TextSize::Normal, true, QStringLiteral("1280x720-contrast")},
    };
    int pictures = 0;
    for (const auto &language : wizard::Languages::available()) {
        for (const Look &look : looks) {
            for (const Scene &scene : scenes()) {
                const QString name = QStringLiteral("%1-%2-%3.png").arg(scene.name, language.code, look.name);
                if (!name.contains(filter))
                    continue;
                test::WizardRig rig(look.size, look.text);
                rig.languages.speak(language.code);
                rig.theme.setLocale(rig.languages.locale());
                rig.theme.setHighContrast(look.contrast);
                settle();
                scene.play(rig);
                settle();
                if (!rig.window.grab().save(folder.filePath(name))) {
                    QTextStream(stderr) << "cannot be written: " << name << '\n';
                    return 1;
                }
                ++pictures;
            }
        }
    }
    QTextStream(stdout) << pictures << " pictures in " << folder.path() << '\n';
    return 0;
}
