// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/keyboardlayout.h"

#include <algorithm>
#include <numeric>

namespace chancery::widgets {

namespace {

using Kind = KeyboardKey::Kind;
using Name = KeyboardLayout::Name;
using Row = KeyboardLayout::Row;

/// What lies under a long press of a Latin letter, in every Latin layout: names come from everywhere.
constexpr QStringView accents[]{u"aàâäáæãåāąă", u"cçćčċĉ", u"dðďđ", u"eéèêëēęėě", u"gğģġĝ", u"hħĥ", u"iîïíìīįı", u"jĵ",
    u"kķ", u"lłļľĺ", u"nñńňņŋ", u"oôöòóœøõōő", u"rřŕŗ", u"sßśšșşŝ", u"tțťţþŧ", u"uùûüúūůűųŭ", u"wŵ", u"yýÿŷ", u"zžźż"};
constexpr QStringView topRow = u"q w e r t y u i o p";
constexpr QStringView middleRow = u"a s d f g h j k l";
constexpr QStringView bottomRow = u"z x c v b n m";
constexpr QStringView frenchTopRow = u"a z e r t y u i o p";
constexpr QStringView frenchMiddleRow = u"q s d f g h j k l m";
constexpr QStringView frenchBottomRow = u"w x c v b n";
// Letters of names that nobody would look for under another one.
constexpr QStringView spanishMiddleRow = u"a s d f g h j k l ñ";
constexpr QStringView frenchAccentsRow = u"w x c v b n é è ç";
constexpr QStringView digitRow = u"1 2 3 4 5 6 7 8 9 0";

KeyboardKey key(Kind kind, int units)
{
    KeyboardKey made;
    made.kind = kind;
    made.units = units;
    return made;
}

/// "ي:ىئ" is a key with two more letters under a long press; a combining mark is a letter of its own.
Row rowOf(QStringView text)
{
    Row row;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        KeyboardKey made;
        made.text = part.first(1).toString();
        QStringView more = part.size() > 2 && part.at(1) == u':' ? part.sliced(2) : QStringView();
        for (const QStringView each : accents) {
            if (more.isEmpty() && each.front() == part.front())
                more = each.sliced(1);
        }
        for (const QChar letter : more)
            made.alternates.append(letter);
        row.push_back(made);
    }
    return row;
}

Row between(const KeyboardKey &first, QStringView text, const KeyboardKey &last)
{
    Row row{first};
    for (KeyboardKey &made : rowOf(text))
        row.push_back(std::move(made));
    row.push_back(last);
    return row;
}

/// The lowest row: what is between the page's key and the field keys.
Row lowest(const KeyboardKey &page, bool otherAlphabet, QStringView before, QStringView after)
{
    Row row{page};
    if (otherAlphabet)
        row.push_back(key(Kind::Alphabet, 2));
    for (KeyboardKey &made : rowOf(before))
        row.push_back(std::move(made));
    row.push_back(key(Kind::Space, 4));
    for (KeyboardKey &made : rowOf(after))
        row.push_back(std::move(made));
    row.push_back(key(Kind::Previous, 2));
    row.push_back(key(Kind::Next, 2));
    row.push_back(key(Kind::Close, 3));
    return row;
}

std::vector<Row> signsOf(QStringView first, QStringView second, QStringView third)
{
    return {rowOf(first), rowOf(second), between(key(Kind::Letters, 3), third, key(Kind::Backspace, 3)),
        lowest(key(Kind::Letters, 3), false, u",", u".")};
}

std::vector<Row> lettersOf(QStringView first, QStringView second, QStringView third, bool otherAlphabet)
{
    return {rowOf(first), rowOf(second), between(key(Kind::Shift, 3), third, key(Kind::Backspace, 3)),
        lowest(key(Kind::Signs, 3), otherAlphabet, u"-:_ ':’", u".:,")};
}

KeyboardLayout latin(Name name, QStringView first, QStringView second, QStringView third)
{
    KeyboardLayout layout;
    layout.name = name;
    layout.digits = rowOf(digitRow);
    layout.letters = lettersOf(first, second, third, false);
    layout.signs = signsOf(digitRow, u"@ # & * ( ) + = / %", u"_ : ; ! ? \" '");
    return layout;
}

KeyboardLayout chinese()
{
    KeyboardLayout layout = latin(Name::Chinese, topRow, middleRow, u"z x c v:ü b n m");
    layout.signs = signsOf(digitRow, u"@ # & * （ ） + = / %", u"。 ， ： ； ！ ？ 、");
    return layout;
}

KeyboardLayout russian()
{
    KeyboardLayout layout;
    layout.name = Name::Russian;
    layout.digits = rowOf(digitRow);
    layout.letters = lettersOf(u"й ц у к е:ё н г ш щ з х ъ", u"ф ы в а п р о л д ж э ё", u"я ч с м и т ь б ю", true);
    layout.signs = signsOf(digitRow, u"@ № & * ( ) + = / %", u"_ : ; ! ? « »");
    return layout;
}

KeyboardLayout arabic()
{
    KeyboardLayout layout;
    layout.name = Name::Arabic;
    layout.hasCase = false;
    layout.digits = rowOf(u"1:١ 2:٢ 3:٣ 4:٤ 5:٥ 6:٦ 7:٧ 8:٨ 9:٩ 0:٠");
    layout.letters = {rowOf(u"ض ص ث ق ف:ڤ غ ع ه خ ح ج:چ"), rowOf(u"ش س ي:ىئ ب:پ ل ا:أإآٱى ت:ة ن م ك:گ ط"), {}, {}};
    Row bottom = rowOf(u"ذ ئ ء:ًٌٍَُِّْٰ ؤ ر ى ة و:ؤ ز:ژ ظ د");
    bottom.push_back(key(Kind::Backspace, 3));
    layout.letters[2] = bottom;
    layout.letters[3] = lowest(key(Kind::Signs, 3), true, u"-:ـ_", u".:،");
    layout.signs = signsOf(u"1 2 3 4 5 6 7 8 9 0", u"@ # & * ( ) + = / %", u"_ : ؛ ! ؟ ، ـ");
    return layout;
}

KeyboardLayout passport(Name name)
{
    const bool isFrench = name == Name::LatinFrench || name == Name::ZoneFrench;
    const QStringView first = isFrench ? frenchTopRow : topRow;
    const QStringView second = isFrench ? frenchMiddleRow : name == Name::LatinSpanish ? spanishMiddleRow : middleRow;
    const QStringView third = name == Name::LatinFrench ? frenchAccentsRow : isFrench ? frenchBottomRow : bottomRow;
    KeyboardLayout layout = latin(name, first, second, third);
    layout.startsInCapitals = true;
    layout.letters = lettersOf(first, second, third, name == Name::Latin);
    if (name == Name::Zone || name == Name::ZoneFrench) {
        // Nothing else is in a zone: no capitals to choose, no signs.
        layout.hasCase = false;
        layout.needsDigits = true;
        layout.signs.clear();
        for (Row &row : layout.letters) {
            std::erase_if(row, [](const KeyboardKey &made) { return made.kind == Kind::Shift; });
            for (KeyboardKey &made : row)
                made.alternates.clear();
        }
        KeyboardKey filler;
        filler.text = QStringLiteral("<");
        filler.units = 10;
        layout.letters[3] = {filler, key(Kind::Previous, 2), key(Kind::Next, 2), key(Kind::Close, 3)};
    }
    return layout;
}

KeyboardLayout email(Name name)
{
    KeyboardLayout layout = name == Name::EmailFrench ? latin(name, frenchTopRow, frenchMiddleRow, frenchBottomRow)
                                                      : latin(name, topRow, middleRow, bottomRow);
    Row &row = layout.letters[3];
    row = {key(Kind::Signs, 3)};
    for (KeyboardKey &made : rowOf(u"@ . - _"))
        row.push_back(std::move(made));
    KeyboardKey ending;
    ending.text = QStringLiteral(".com");
    row.push_back(ending);
    for (const Kind kind : {Kind::Previous, Kind::Next})
        row.push_back(key(kind, 2));
    row.push_back(key(Kind::Close, 3));
    return layout;
}

KeyboardLayout pad(Name name)
{
    KeyboardLayout layout;
    layout.name = name;
    layout.hasCase = false;
    layout.isPad = true;
    layout.letters = {rowOf(u"1 2 3"), rowOf(u"4 5 6"), rowOf(u"7 8 9"), {}};
    layout.letters[0].push_back(key(Kind::Backspace, 3));
    layout.letters[1].push_back(key(Kind::Previous, 3));
    layout.letters[2].push_back(key(Kind::Next, 3));
    layout.letters[3] = name == Name::Phone ? rowOf(u"+ 0 -") : rowOf(u"0");
    if (name == Name::Digits)
        layout.letters[3].front().units = 6;
    layout.letters[3].push_back(key(Kind::Close, 3));
    return layout;
}

int unitsOf(const Row &row)
{
    return std::accumulate(
        row.begin(), row.end(), 0, [](int sum, const KeyboardKey &made) { return sum + made.units; });
}

/// The space bar takes what the widest row leaves.
void fill(std::vector<Row> &page)
{
    int widest = 0;
    for (const Row &row : page)
        widest = std::max(widest, unitsOf(row));
    for (Row &row : page) {
        const int spare = widest - unitsOf(row);
        for (KeyboardKey &made : row)
            made.units += made.kind == Kind::Space ? spare : 0;
    }
}

KeyboardLayout make(Name name)
{
    switch (name) {
    case Name::English:
        return latin(name, topRow, middleRow, bottomRow);
    case Name::French:
        return latin(name, frenchTopRow, frenchMiddleRow, frenchAccentsRow);
    case Name::Spanish:
        return latin(name, topRow, spanishMiddleRow, bottomRow);
    case Name::Russian:
        return russian();
    case Name::Arabic:
        return arabic();
    case Name::Chinese:
        return chinese();
    case Name::Latin:
    case Name::LatinFrench:
    case Name::LatinSpanish:
    case Name::Zone:
    case Name::ZoneFrench:
        return passport(name);
    case Name::Email:
    case Name::EmailFrench:
        return email(name);
    case Name::Phone:
    case Name::Digits:
        return pad(name);
    }
    Q_UNREACHABLE();
}

} // namespace

const KeyboardLayout &KeyboardLayout::of(Name name)
{
    static const std::vector<KeyboardLayout> all = [] {
        std::vector<KeyboardLayout> made;
        for (const Name each : {Name::English, Name::French, Name::Spanish, Name::Russian, Name::Arabic, Name::Chinese,
                 Name::Latin, Name::LatinFrench, Name::LatinSpanish, Name::Zone, Name::ZoneFrench, Name::Email, Name::EmailFrench, Name::Phone, Name::Digits})
            made.push_back(make(each));
        for (KeyboardLayout &layout : made) {
            fill(layout.letters);
            fill(layout.signs);
        }
        return made;
    }();
    return all[static_cast<std::size_t>(name)];
}

KeyboardLayout::Name KeyboardLayout::forLocale(const QLocale &locale)
{
    switch (locale.language()) { // a library's enumeration: the rest types English
    case QLocale::French:
        return Name::French;
    case QLocale::Spanish:
        return Name::Spanish;
    case QLocale::Russian:
        return Name::Russian;
    case QLocale::Arabic:
        return Name::Arabic;
    case QLocale::Chinese:
        return Name::Chinese;
    default:
        return Name::English;
    }
}

QString KeyboardLayout::reachable(const QLocale &locale) const
{
    QString all;
    const auto add = [&all](const Row &row) {
        for (const KeyboardKey &made : row)
            all += made.text + made.alternates.join(QString());
    };
    add(digits);
    for (const Row &row : letters)
        add(row);
    for (const Row &row : signs)
        add(row);
    return hasCase ? all + locale.toUpper(all) : all;
}

} // namespace chancery::widgets
