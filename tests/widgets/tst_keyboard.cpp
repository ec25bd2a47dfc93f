// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/widgets/accentpopup.h"
#include "ui/widgets/keyboardopener.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/onscreenkeyboard.h"

#include <QRegularExpressionValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace chancery;
using namespace chancery::widgets;
using Kind = KeyboardKey::Kind;
using Name = KeyboardLayout::Name;

namespace {

/// A window with two fields and a button above the keyboard, as a step has.
struct Desk
{
    explicit Desk(theme::Theme &theme)
        : keyboard(new OnScreenKeyboard(theme))
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part :
            {static_cast<QWidget *>(first = new QLineEdit), static_cast<QWidget *>(second = new QLineEdit),
                static_cast<QWidget *>(button = new QPushButton), static_cast<QWidget *>(keyboard)})
            column->addWidget(part);
        button->setFocusPolicy(Qt::StrongFocus);
        keyboard->hide();
        opener = new KeyboardOpener(*keyboard, window);
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }

    void touch(QWidget *widget) const
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void tap(const QString &shown) const
    {
        KeyCap *key = keyboard->keyFor(shown);
        QVERIFY2(key != nullptr, qPrintable(shown));
        touch(key);
    }
    void tap(Kind kind) const
    {
        KeyCap *key = keyboard->keyFor(kind);
        QVERIFY(key != nullptr);
        touch(key);
    }

    QWidget window;
    QLineEdit *first = nullptr;
    QLineEdit *second = nullptr;
    QPushButton *button = nullptr;
    OnScreenKeyboard *keyboard;
    KeyboardOpener *opener = nullptr;
};

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.setLocale(QLocale(QLocale::English)); }
    void everyLetterIsReachable_data();
    void everyLetterIsReachable();
    void zonesTakeNothingElse();
    void latinNamesAreReachable();
    void keysAreLargeAndNamed_data();
    void keysAreLargeAndNamed();
    void typesIntoWhatHasTheFocus();
    void shiftWorksOnceOrForGood();
    void longPressOffersAccents();
    void aSlidTouchChoosesAnAccent();
    void deleteRepeats();
    void obeysLengthAndValidator();
    void suitsTheField_data();
    void suitsTheField();
    void changesTheAlphabet();
    void opensByTouchOnly();
    void aHardwareKeyboardKeepsItAway();
    void goesWhenTheFocusLeavesText();
    void nothingMovesUnderTheFinger();
    void forgetsEverything();

private:
    theme::Theme m_theme{theme::ScreenMetrics{{1280, 720}, 96}};
};

void TestKeyboard::everyLetterIsReachable_data()
{
    // The main exemplar characters of CLDR 44; for Chinese, the letters in which pinyin is typed.
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("letters");
    const auto row = [](const char *name, const char16_t *letters) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << QString::fromUtf16(letters);
    };
    row("en", u"abcdefghijklmnopqrstuvwxyz");
    row("fr", u"aàâæbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz");
    row("es", u"aábcdeéfghiíjklmnñoópqrstuúüvwxyz");
    row("ru", u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    row("ar", u"\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670ءأؤإئاآبةتثجحخدذرزسشصضطظعغفقكلمنهوىي");
    row("zh_CN", u"abcdefghijklmnopqrstuvwxyzü");
}

void TestKeyboard::everyLetterIsReachable()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, letters);
    const KeyboardLayout &layout = KeyboardLayout::of(KeyboardLayout::forLocale(locale));
    const QString reachable = layout.reachable(locale);
    for (const QChar letter : letters + locale.toUpper(letters))
        QVERIFY2(reachable.contains(letter), qPrintable(QString(letter)));
    for (const QChar other : QStringLiteral("0123456789@.-/,'"))
        QVERIFY2(reachable.contains(other) || (locale.language() == QLocale::Arabic && other == u'\''),
            qPrintable(QString(other)));
    for (const Kind needed : {Kind::Backspace, Kind::Space, Kind::Previous, Kind::Next, Kind::Close}) {
        const bool there = std::ranges::any_of(layout.letters, [needed](const auto &row) {
            return std::ranges::any_of(row, [needed](const KeyboardKey &key) { return key.kind == needed; });
        });
        QVERIFY(there);
    }
}

void TestKeyboard::zonesTakeNothingElse()
{
    QString all = KeyboardLayout::of(Name::Zone).reachable(QLocale::c()).toUpper();
    std::sort(all.begin(), all.end());
    QCOMPARE(all, QStringLiteral("0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
}

void TestKeyboard::latinNamesAreReachable()
{
    // German, Polish, Czech, Hungarian, Romanian, Turkish, Icelandic, Latvian, Lithuanian, Croatian, Portuguese,
    // Maltese, Welsh, …
    const QString letters = QStringLiteral("äöüßąćęłńóśźżčďěňřšťůžőűăâîșțğışðþæøåāēģīķļņūėįųčđãõçħġċŵŷ");
    const QString reachable = KeyboardLayout::of(Name::Latin).reachable(QLocale(QLocale::English));
    for (const QChar letter : letters)
        QVERIFY2(reachable.contains(letter), qPrintable(QString(letter)));
}

void TestKeyboard::keysAreLargeAndNamed_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("dots");
    QTest::newRow("720p") << QSize(1280, 720) << 96.0;
    QTest::newRow("1080p, 21.5 inches") << QSize(1920, 1080) << 102.5;
    QTest::newRow("portrait") << QSize(1080, 1920) << 102.5;
}

void TestKeyboard::keysAreLargeAndNamed()
{
    QFETCH(QSize, screen);
    QFETCH(double, dots);
    theme::Theme look({screen, dots});
    for (const auto language :
        {QLocale::English, QLocale::French, QLocale::Spanish, QLocale::Russian, QLocale::Arabic, QLocale::Chinese}) {
        look.setLocale(QLocale(language));
        for (const auto hints : {Qt::ImhNone, Qt::ImhLatinOnly, Qt::ImhEmailCharactersOnly,
                 Qt::ImhDialableCharactersOnly, Qt::ImhDigitsOnly}) {
            QLineEdit field;
            field.setInputMethodHints(hints);
            OnScreenKeyboard keyboard(look);
            keyboard.resize(screen.width(), keyboard.sizeHint().height());
            keyboard.suit(field);
            keyboard.resize(screen.width(), keyboard.sizeHint().height());
            QVERIFY(keyboard.height() * 2 < screen.height());
            const int least = std::min(look.millimetres(15), look.touch());
            const auto keys = keyboard.findChildren<KeyCap *>();
            for (const KeyCap *key : keys) {
                const QString where = QStringLiteral("%1 %2: %3×%4")
                                          .arg(key->accessibleName(), keyboard.objectName())
                                          .arg(key->width())
                                          .arg(key->height());
                QVERIFY2(!key->accessibleName().isEmpty(), qPrintable(where));
                QVERIFY2(key->width() >= least && key->height() >= least && key->width() >= 44, qPrintable(where));
                QVERIFY2(keyboard.rect().contains(key->geometry()), qPrintable(where));
                QCOMPARE(key->focusPolicy(), Qt::NoFocus);
                for (const KeyCap *other : keys)
                    QVERIFY2(other == key || !other->geometry().intersects(key->geometry()), qPrintable(where));
            }
        }
    }
}

void TestKeyboard::typesIntoWhatHasTheFocus()
{
    Desk desk(m_theme);
    QSignalSpy edited(desk.first, &QLineEdit::textEdited);
    desk.touch(desk.first);
    QVERIFY(desk.keyboard->isVisible());
    desk.tap(QStringLiteral("L")); // a field begins with a capital
    desk.tap(QStringLiteral("y"));
    desk.tap(QStringLiteral("o"));
    desk.tap(QStringLiteral("n"));
    desk.tap(Kind::Space);
    desk.tap(Kind::Signs);
    desk.tap(QStringLiteral("2"));
    desk.tap(Kind::Letters);
    desk.tap(Kind::Backspace);
    QCOMPARE(desk.first->text(), QStringLiteral("Lyon "));
    QCOMPARE(edited.count(), 7);
    QVERIFY(desk.first->hasFocus());
}

void TestKeyboard::shiftWorksOnceOrForGood()
{
    Desk desk(m_theme);
    desk.first->setText(QStringLiteral("x"));
    desk.touch(desk.first);
    desk.first->end(false);
    desk.tap(Kind::Shift);
    desk.tap(QStringLiteral("A"));
    desk.tap(QStringLiteral("b"));
    desk.tap(Kind::Shift);
    desk.tap(Kind::Shift);
    desk.tap(QStringLiteral("C"));
    desk.tap(QStringLiteral("D"));
    desk.tap(Kind::Shift);
    desk.tap(QStringLiteral("e"));
    QCOMPARE(desk.first->text(), QStringLiteral("xAbCDe"));
}

void TestKeyboard::longPressOffersAccents()
{
    Desk desk(m_theme);
    desk.first->setText(QStringLiteral("Caf"));
    desk.touch(desk.first);
    desk.first->end(false);
    KeyCap *key = desk.keyboard->keyFor(QStringLiteral("e"));
    QTest::mousePress(key, Qt::LeftButton);
    QTRY_VERIFY(desk.window.findChild<AccentPopup *>() != nullptr);
    auto *accents = desk.window.findChild<AccentPopup *>();
    QVERIFY(desk.window.rect().contains(accents->geometry()));
    QTest::mouseRelease(key, Qt::LeftButton);
    QCOMPARE(desk.first->text(), QStringLiteral("Caf")); // lifted without a choice: they stay
    QVERIFY(accents->isVisible());
    desk.touch(accents->keyFor(QStringLiteral("é")));
    QCOMPARE(desk.first->text(), QStringLiteral("Café"));
    QVERIFY(desk.window.findChild<AccentPopup *>() == nullptr || !desk.window.findChild<AccentPopup *>()->isVisible());
}

void TestKeyboard::aSlidTouchChoosesAnAccent()
{
    Desk desk(m_theme);
    desk.touch(desk.first);
    KeyCap *key = desk.keyboard->keyFor(QStringLiteral("N")); // capitals stay capitals
    QTest::mousePress(key, Qt::LeftButton);
    QTRY_VERIFY(desk.window.findChild<AccentPopup *>() != nullptr);
    const KeyCap *wanted = desk.window.findChild<AccentPopup *>()->keyFor(QStringLiteral("Ñ"));
    const QPoint there = key->mapFromGlobal(wanted->mapToGlobal(wanted->rect().center()));
    QTest::mouseMove(key, there);
    QTest::mouseRelease(key, Qt::LeftButton, {}, there);
    QCOMPARE(desk.first->text(), QStringLiteral("Ñ"));
}

void TestKeyboard::deleteRepeats()
{
    Desk desk(m_theme);
    desk.first->setText(QStringLiteral("Constantinople"));
    desk.touch(desk.first);
    desk.first->end(false);
    KeyCap *key = desk.keyboard->keyFor(Kind::Backspace);
    QTest::mousePress(key, Qt::LeftButton);
    QTRY_VERIFY(desk.first->text().size() <= 9);
    QTest::mouseRelease(key, Qt::LeftButton);
}

void TestKeyboard::obeysLengthAndValidator()
{
    Desk desk(m_theme);
    desk.first->setInputMethodHints(Qt::ImhDigitsOnly);
    desk.first->setMaxLength(2);
    desk.first->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-3][0-9]")), desk.first));
    desk.touch(desk.first);
    QCOMPARE(desk.keyboard->layoutName(), Name::Digits);
    desk.tap(QStringLiteral("9"));
    desk.tap(QStringLiteral("3"));
    desk.tap(QStringLiteral("1"));
    desk.tap(QStringLiteral("4"));
    QCOMPARE(desk.first->text(), QStringLiteral("31"));
}

void TestKeyboard::suitsTheField_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Qt::InputMethodHints>("hints");
    QTest::addColumn<int>("name");
    const auto row = [](const char *name, QLocale::Language language, Qt::InputMethodHints hints, Name expected) {
        QTest::newRow(name) << QLocale(language) << hints << static_cast<int>(expected);
    };
    row("place, French", QLocale::French, {}, Name::French);
    row("place, Arabic", QLocale::Arabic, {}, Name::Arabic);
    row("place, Chinese", QLocale::Chinese, {}, Name::Chinese);
    row("name in the passport, Russian", QLocale::Russian, Qt::ImhLatinOnly | Qt::ImhPreferUppercase, Name::Latin);
    row("zone, Russian", QLocale::Russian, Qt::ImhLatinOnly | Qt::ImhUppercaseOnly, Name::Zone);
    row("e-mail, Arabic", QLocale::Arabic, Qt::ImhEmailCharactersOnly, Name::Email);
    row("name in the passport, French", QLocale::French, Qt::ImhLatinOnly | Qt::ImhPreferUppercase, Name::LatinFrench);
    row("name in the passport, Spanish", QLocale::Spanish, Qt::ImhLatinOnly | Qt::ImhPreferUppercase, Name::LatinSpanish);
    row("zone, French", QLocale::French, Qt::ImhLatinOnly | Qt::ImhUppercaseOnly, Name::ZoneFrench);
    row("e-mail, French", QLocale::French, Qt::ImhEmailCharactersOnly, Name::EmailFrench);
    row("phone", QLocale::Spanish, Qt::ImhDialableCharactersOnly, Name::Phone);
    row("day", QLocale::Spanish, Qt::ImhDigitsOnly, Name::Digits);
}

void TestKeyboard::suitsTheField()
{
    QFETCH(QLocale, locale);
    QFETCH(Qt::InputMethodHints, hints);
    QFETCH(int, name);
    m_theme.setLocale(locale);
    QLineEdit field;
    field.setInputMethodHints(hints);
    OnScreenKeyboard keyboard(m_theme);
    keyboard.suit(field);
    QCOMPARE(static_cast<int>(keyboard.layoutName()), name);
    if (hints.testFlag(Qt::ImhEmailCharactersOnly))
        QVERIFY(keyboard.keyFor(QStringLiteral("@")) != nullptr);
    // A French hand looks for A at the left of Z, whatever is typed.
    keyboard.resize(1280, keyboard.sizeHint().height());
    const auto *a = keyboard.keyFor(QStringLiteral("a")) != nullptr ? keyboard.keyFor(QStringLiteral("a")) : keyboard.keyFor(QStringLiteral("A"));
    const auto *z = keyboard.keyFor(QStringLiteral("z")) != nullptr ? keyboard.keyFor(QStringLiteral("z")) : keyboard.keyFor(QStringLiteral("Z"));
    if (a != nullptr && z != nullptr)
        QCOMPARE(a->y() == z->y(), locale.language() == QLocale::French);
    // What points to the left is the left one.
    const auto *previous = keyboard.keyFor(Kind::Previous);
    const auto *next = keyboard.keyFor(Kind::Next);
    if (previous->y() == next->y())
        QCOMPARE(previous->x() < next->x(), locale.textDirection() == Qt::LeftToRight);
}

void TestKeyboard::changesTheAlphabet()
{
    m_theme.setLocale(QLocale(QLocale::Russian));
    Desk desk(m_theme);
    desk.touch(desk.first);
    desk.tap(QStringLiteral("М"));
    desk.tap(Kind::Alphabet);
    desk.tap(QStringLiteral("O"));
    desk.tap(Kind::Alphabet);
    desk.tap(QStringLiteral("ж"));
    QCOMPARE(desk.first->text(), QStringLiteral("МOж"));
}

void TestKeyboard::opensByTouchOnly()
{
    Desk desk(m_theme);
    desk.first->setFocus(Qt::OtherFocusReason);
    QCoreApplication::processEvents();
    QVERIFY(!desk.keyboard->isVisible());
    desk.touch(desk.first); // has the focus already
    QVERIFY(desk.keyboard->isVisible());
    desk.second->setFocus(Qt::OtherFocusReason); // Next field
    QCoreApplication::processEvents();
    QVERIFY(desk.keyboard->isVisible());
    desk.tap(Kind::Close);
    QVERIFY(!desk.keyboard->isVisible());
    QVERIFY(desk.second->hasFocus());
}

void TestKeyboard::aHardwareKeyboardKeepsItAway()
{
    Desk desk(m_theme);
    desk.second->setFocus();
    QTest::keyClick(desk.second, Qt::Key_A);
    desk.touch(desk.first);
    QVERIFY(!desk.keyboard->isVisible());
    desk.touch(desk.first); // but who insists gets it
    QVERIFY(desk.keyboard->isVisible());
    desk.tap(Kind::Close);
    desk.opener->forgetHardware(); // those were a reader's
    desk.touch(desk.second);
    QVERIFY(desk.keyboard->isVisible());
}

void TestKeyboard::goesWhenTheFocusLeavesText()
{
    Desk desk(m_theme);
    desk.touch(desk.first);
    QVERIFY(desk.keyboard->isVisible());
    desk.touch(desk.button);
    QVERIFY(!desk.keyboard->isVisible());
}

void TestKeyboard::nothingMovesUnderTheFinger()
{
    Desk desk(m_theme);
    desk.touch(desk.first);
    QSignalSpy clicked(desk.button, &QPushButton::clicked);
    QTest::mousePress(desk.button, Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(desk.keyboard->isVisible());
    QTest::mouseRelease(desk.button, Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(!desk.keyboard->isVisible());
    QCOMPARE(clicked.count(), 1);
}

void TestKeyboard::forgetsEverything()
{
    Desk desk(m_theme);
    desk.touch(desk.first);
    desk.tap(Kind::Signs);
    desk.opener->reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!desk.keyboard->isVisible());
    QVERIFY(desk.keyboard->findChildren<KeyCap *>().isEmpty());
    desk.first->clear();
    desk.touch(desk.first);
    QVERIFY(desk.keyboard->keyFor(QStringLiteral("Q")) != nullptr);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
