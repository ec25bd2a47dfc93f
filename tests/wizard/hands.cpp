// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/hands.h"

#include "models/intake/mrzscan.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/mrzedit.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pickedit.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/stepview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

#include <ctime>

namespace chancery::test {

using intake::Step;
using Kind = widgets::KeyboardKey::Kind;

namespace {

constexpr int slowerThanAReader = intake::MrzScan::burstGapMs + 10;

/// Of this thread: other programs' turns on the processor are not the application's doing.
std::chrono::nanoseconds ownTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// What the stranger would say, by the field's name: an option's key, a date, or a text. Fields that are not here are
/// left open.
const std::map<QString, QString> &answers()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    static const std::map<QString, QString> all{
        {text("document_issue_date"), text("2021-05-20")},
        {text("blank_pages_confirmed"), text("agree")},
        {text("visa_type"), text("tourist")},
        {text("entries"), text("single")},
        {text("processing"), text("regular")},
        {text("intended_arrival_date"), {}},
        {text("intended_departure_date"), {}},
        {text("main_destination"), text("Amaurot")},
        {text("fingerprints_taken_before"), text("no")},
        {text("birth_place"), text("Lyon")},
        {text("birth_country"), text("FRA")},
        {text("civil_status"), text("married")},
        {text("home_address.line1"), text("2 Ebisu")},
        {text("home_address.city"), text("Tokyo")},
        {text("home_address.country"), text("JPN")},
        {text("email"), text("c@example.com")},
        {text("residence_other_than_nationality"), text("no")},
        {text("emergency_name"), text("LOUIS MARTIN")},
        {text("emergency_phone"), text("+33123456789")},
        {text("occupation"), text("retired")},
        {text("costs_covered_by"), text("self")},
        {text("means_of_support"), text("prepaid_accommodation")},
        {text("refused_before"), text("no")},
        {text("truth_declaration"), text("agree")},
    };
    return all;
}

} // namespace

Hands::Hands(WizardRig &rig, Way way)
    : Hands({rig.window, rig.session, rig.countries, rig.theme, QStringLiteral("primary"), true}, way)
{
}

Hands::Hands(const Form &form, Way way)
    : m_form(form)
    , m_way(way)
{
}

void Hands::pause() const
{
    if (m_form.hearsReaders)
        QTest::qWait(slowerThanAReader);
}

QString Hands::given(const QString &name) const
{
    // A journey lies ahead, whenever it is.
    constexpr int ahead = 43;
    constexpr int stay = 14;
    if (name == u"intended_arrival_date")
        return m_form.session.today().addDays(ahead).toString(Qt::ISODate);
    if (name == u"intended_departure_date")
        return m_form.session.today().addDays(ahead + stay).toString(Qt::ISODate);
    return answers().at(name);
}

bool Hands::press(const QString &name)
{
    // What is wanted may be made anew on the way, when an answer comes in.
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        const QPointer<QWidget> wanted(find(name));
        if (activate(wanted))
            return true;
        if (wanted)
            return false;
    }
    return false;
}

bool Hands::write(const QString &name, const QString &text)
{
    QWidget *field = find(name);
    return field != nullptr ? type(field, text) : fail(QStringLiteral("there is no ") + name);
}

void Hands::strike(int key, Qt::KeyboardModifiers modifiers)
{
    act([&] {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &m_form.window, static_cast<Qt::Key>(key), modifiers);
    });
}

bool Hands::fail(const QString &what)
{
    m_what = intake::toString(m_form.session.step()) + QStringLiteral(": ") + what;
    return false;
}

QWidget *Hands::find(const QString &name) const
{
    const auto all = m_form.window.findChildren<QWidget *>(name);
    const auto seen = std::find_if(all.begin(), all.end(), [](const QWidget *widget) { return widget->isVisible(); });
    return seen == all.end() ? nullptr : *seen;
}

void Hands::act(const std::function<void()> &action)
{
    const Step step = m_form.session.step();
    const auto began = ownTime();
    action();
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    m_actions.push_back({step, ownTime() - began});
}

bool Hands::reach(QWidget *wanted)
{
    if (m_way == Way::Touch)
        return true;
    constexpr int enough = 150;
    const QPointer<QWidget> alive(wanted);
    for (int i = 0; i < enough; ++i) {
        if (alive.isNull())
            return fail(QStringLiteral("what was to be reached is gone"));
        QWidget *focus = QApplication::focusWidget();
        if (focus == wanted || (focus != nullptr && wanted->focusProxy() == focus))
            return true;
        if (focus != nullptr && focus != &m_form.window && focus->visibleRegion().isEmpty())
            return fail(QStringLiteral("the focus is on %1, which is not seen").arg(focus->objectName()));
        act([&] { QTest::keyClick(focus != nullptr ? focus : &m_form.window, Qt::Key_Tab); });
    }
    return fail(QStringLiteral("Tab does not reach ") + wanted->objectName());
}

bool Hands::activate(QWidget *wanted)
{
    if (wanted == nullptr)
        return fail(QStringLiteral("there is no such control"));
    if (!reach(wanted))
        return false;
    if (m_way == Way::Touch) {
        act([&] { QTest::mouseClick(wanted, Qt::LeftButton); });
        return true;
    }
    pause();
    act([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); });
    return true;
}

bool Hands::type(QWidget *field, const QString &text)
{
    if (!reach(field))
        return false;
    if (m_way == Way::Touch) {
        act([&] { QTest::mouseClick(field, Qt::LeftButton); });
        return touchKeys(text);
    }
    for (const QChar letter : text) {
        pause();
        act([&] { QTest::keyClick(QApplication::focusWidget(), letter.toLatin1()); });
    }
    return true;
}

bool Hands::touchKeys(const QString &text)
{
    const auto *keyboard = m_form.window.findChild<widgets::OnScreenKeyboard *>();
    if (!keyboard->isVisible())
        return fail(QStringLiteral("the keyboard does not come"));
    for (const QChar letter : text) {
        const auto keyOf = [&]() -> QWidget * {
            if (letter == u' ')
                return keyboard->keyFor(Kind::Space);
            for (const QChar shown : {letter, letter.toUpper(), letter.toLower()}) {
                if (QWidget *key = keyboard->keyFor(QString(shown)))
                    return key;
            }
            return nullptr;
        };
        for (const Kind page : {Kind::Letters, Kind::Signs}) {
            QWidget *other = keyboard->keyFor(page);
            if (keyOf() == nullptr && other != nullptr)
                act([&] { QTest::mouseClick(other, Qt::LeftButton); });
        }
        QWidget *key = keyOf();
        if (key == nullptr)
            return fail(QStringLiteral("no key for ") + letter);
        act([&] { QTest::mouseClick(key, Qt::LeftButton); });
    }
    return true;
}

bool Hands::typeDate(QWidget *editor, QDate date)
{
    // The parts follow each other by themselves once they are full.
    for (const auto &[part, text] : {std::pair{QStringLiteral("day"), date.toString(QStringLiteral("dd"))},
             std::pair{QStringLiteral("month"), date.toString(QStringLiteral("MM"))},
             std::pair{QStringLiteral("year"), date.toString(QStringLiteral("yyyy"))}}) {
        auto *edit = editor->findChild<QLineEdit *>(part);
        // The first question of a page has the focus without a touch, and then no keyboard.
        if (m_way == Way::Touch && edit->hasFocus()
            && m_form.window.findChild<widgets::OnScreenKeyboard *>()->isVisible()) {
            if (!touchKeys(text))
                return false;
        } else if (!type(edit, text)) {
            return false;
        }
    }
    return true;
}

bool Hands::pick(QWidget *editor, const QString &option)
{
    if (!activate(editor))
        return false;
    QWidget *list = find(QStringLiteral("list"));
    if (list == nullptr)
        return fail(QStringLiteral("no list opens for ") + editor->objectName());
    auto *view = static_cast<QListView *>(list);
    if (QWidget *search = find(QStringLiteral("search"))) {
        if (!type(search, option.left(4)))
            return false;
        if (m_way == Way::Keys) {
            pause();
            act([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
            return true;
        }
    } else if (m_way == Way::Keys) {
        while (view->currentIndex().data().toString() != option
            && view->currentIndex().row() + 1 < view->model()->rowCount())
            act([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); });
        pause();
        act([&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
        return true;
    }
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!index.data().toString().startsWith(option))
            continue;
        if (!view->viewport()->rect().contains(view->visualRect(index)))
            act([&] { view->scrollTo(index); }); // a drag of the finger
        act([&] { QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center()); });
        return true;
    }
    return fail(QStringLiteral("the list has no ") + option);
}

bool Hands::answer(QWidget *editor, const QString &name)
{
    const QString wanted = given(name);
    if (qobject_cast<widgets::DateEdit *>(editor) != nullptr)
        return typeDate(editor, QDate::fromString(wanted, Qt::ISODate));
    if (qobject_cast<widgets::ChoiceCards *>(editor) != nullptr)
        return activate(editor->findChild<QAbstractButton *>(wanted));
    if (qobject_cast<widgets::PickEdit *>(editor) != nullptr) {
        const bool country = wanted.size() == 3 && wanted == wanted.toUpper();
        const auto field = domain::fieldIdFromString(name);
        return pick(editor,
            country ? m_form.countries.name(wanted, m_form.theme.locale())
                    : wizard::optionName(field.value_or(domain::FieldId::VisaType), wanted));
    }
    return type(editor, wanted);
}

bool Hands::answerPage()
{
    // An answer may bring further questions, and deal the page anew.
    QStringList done;
    for (bool more = true; more;) {
        more = false;
        for (const auto *field : m_form.window.findChildren<widgets::Field *>()) {
            const QString name
                = field->objectName().chopped(field->objectName().endsWith(QLatin1String(".field")) ? 6 : 0);
            if (!field->isVisible() || done.contains(name) || !answers().contains(name))
                continue;
            const auto id = domain::fieldIdFromString(name.section(u'.', 0, 0));
            if (id && !name.contains(u'.') && m_form.session.value(*id).isValid()
                && m_form.session.value(*id).toString() != u"false")
                continue; // read from the passport, or answered on a page before
            done.append(name);
            if (!answer(field->editor(), name))
                return false;
            more = true;
            break;
        }
    }
    return true;
}

bool Hands::answerStep()
{
    const Step step = m_form.session.step();
    if (step == Step::Attract)
        return activate(find(QStringLiteral("begin_en")));
    if (step == Step::Passport) {
        auto *zone = m_form.window.findChild<widgets::MrzEdit *>();
        const QStringList lines = WizardRig::passportLines();
        for (int i = 0; i < lines.size(); ++i) {
            if (zone->line(i)->hasFocus() && m_way == Way::Touch && i > 0 ? !touchKeys(lines.at(i))
                                                                          : !type(zone->line(i), lines.at(i)))
                return false;
        }
    }
    constexpr int mostPages = 12;
    for (int page = 0; page < mostPages && m_form.session.step() == step; ++page) {
        ++m_pages[step];
        if (!answerPage())
            return false;
        if (!activate(find(m_form.primary)))
            return false;
    }
    return m_form.session.step() != step || fail(QStringLiteral("does not let go on: ") + m_form.window.windowTitle());
}

bool Hands::walkTo(Step step)
{
    while (m_form.session.step() < step) {
        if (!answerStep())
            return false;
    }
    return true;
}

} // namespace chancery::test
