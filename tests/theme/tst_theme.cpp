// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/datetext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace chancery::theme;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts();
    void textIsReadable_data();
    void textIsReadable();
    void edgesAreVisible_data();
    void edgesAreVisible();
    void neverSmall_data();
    void neverSmall();
    void bodyDoubles();
    void styleSheetIsComplete();
    void changesAreTold();
    void chineseFacesAreNamed();
    void everyIconDraws();
    void arrowsAreMirrored();
    void daysAreWrittenInWords_data();
    void daysAreWrittenInWords();
};

void TestTheme::daysAreWrittenInWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("words");
    const QString plain = QStringLiteral("d MMMM yyyy");
    const auto row = [](const char *name, const char *code, QDate date, const QString &format, const QString &words) {
        QTest::newRow(name) << QString::fromLatin1(code) << date << format << words;
    };
    const QDate first(2026, 7, 1);
    row("fr first", "fr", first, plain, QStringLiteral("1er juillet 2026"));
    row("fr first, brief", "fr", first, QStringLiteral("d MMM yyyy"), QStringLiteral("1er juil. 2026"));
    row("fr first, day of the week", "fr", first, QStringLiteral("dddd d MMMM"), QStringLiteral("mercredi 1er juillet"));
    row("fr first, figures", "fr", first, QStringLiteral("dd/MM/yyyy"), QStringLiteral("01/07/2026"));
    row("fr second", "fr", first.addDays(1), plain, QStringLiteral("2 juillet 2026"));
    row("fr twenty-first", "fr", first.addDays(20), plain, QStringLiteral("21 juillet 2026"));
    row("en first", "en_GB", first, plain, QStringLiteral("1 July 2026"));
    row("ru first", "ru", first, plain, QStringLiteral("1 июля 2026"));
}

void TestTheme::daysAreWrittenInWords()
{
    QFETCH(QString, code);
    QFETCH(QDate, date);
    QFETCH(QString, format);
    QTEST(dateText(date, format, QLocale(code)), "words");
}

void TestTheme::knownContrasts()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The example that the guidelines are usually explained with.
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("high");
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("ground");
    const std::pair<ColorRole, ColorRole> pairs[] {
        {ColorRole::Ink, ColorRole::Paper}, {ColorRole::Ink, ColorRole::Surface}, {ColorRole::Ink, ColorRole::AccentSoft},
        {ColorRole::Ink, ColorRole::DangerSoft}, {ColorRole::Ink, ColorRole::AttentionSoft}, {ColorRole::Ink, ColorRole::SuccessSoft},
        {ColorRole::InkMuted, ColorRole::Paper}, {ColorRole::InkMuted, ColorRole::Surface}, {ColorRole::InkMuted, ColorRole::AccentSoft},
        {ColorRole::InkMuted, ColorRole::Disabled}, {ColorRole::InkMuted, ColorRole::DangerSoft},
        {ColorRole::Accent, ColorRole::Paper}, {ColorRole::Accent, ColorRole::Surface}, {ColorRole::Accent, ColorRole::AccentSoft},
        {ColorRole::OnAccent, ColorRole::Accent}, {ColorRole::OnAccent, ColorRole::AccentPressed},
        {ColorRole::Success, ColorRole::Paper}, {ColorRole::Success, ColorRole::SuccessSoft},
        {ColorRole::Attention, ColorRole::Paper}, {ColorRole::Attention, ColorRole::AttentionSoft},
        {ColorRole::Danger, ColorRole::Paper}, {ColorRole::Danger, ColorRole::DangerSoft}, {ColorRole::Danger, ColorRole::Surface}};
    for (const bool high : {false, true}) {
        for (const auto &[text, ground] : pairs)
            QTest::addRow("%s: %d on %d", high ? "high contrast" : "normal", static_cast<int>(text), static_cast<int>(ground))
                << high << text << ground;
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, high);
    QFETCH(ColorRole, text);
    QFETCH(ColorRole, ground);
    const Palette &palette = high ? Palette::highContrast() : Palette::normal();
    const double ratio = contrastRatio(palette.color(text), palette.color(ground));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::edgesAreVisible_data()
{
    QTest::addColumn<bool>("high");
    QTest::newRow("normal") << false;
    QTest::newRow("high contrast") << true;
}

void TestTheme::edgesAreVisible()
{
    QFETCH(bool, high);
    const Palette &palette = high ? Palette::highContrast() : Palette::normal();
    for (const ColorRole edge : {ColorRole::LineStrong, ColorRole::Accent, ColorRole::Focus, ColorRole::Danger}) {
        QVERIFY(contrastRatio(palette.color(edge), palette.color(ColorRole::Surface)) >= 3);
        QVERIFY(contrastRatio(palette.color(edge), palette.color(ColorRole::Paper)) >= 3);
    }
}

void TestTheme::neverSmall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("dots");
    QTest::addColumn<int>("touch");
    QTest::newRow("15 mm on a common screen") << QSize(1920, 1080) << 141.0 << 83;
    QTest::newRow("15 mm on a large screen") << QSize(1920, 1080) << 92.0 << 54;
    QTest::newRow("not over a ninth") << QSize(1280, 720) << 200.0 << 80;
    QTest::newRow("44 on a tiny screen") << QSize(320, 240) << 96.0 << 44;
    QTest::newRow("44 on a coarse screen") << QSize(1080, 1920) << 60.0 << 44;
}

void TestTheme::neverSmall()
{
    QFETCH(QSize, size);
    QFETCH(double, dots);
    const Theme theme({size, dots});
    QTEST(theme.touch(), "touch");
    for (int role = 0; role < textRoleCount; ++role)
        QVERIFY(theme.textPixels(static_cast<TextRole>(role)) >= 20);
}

void TestTheme::bodyDoubles()
{
    Theme theme({{1920, 1080}, 96});
    QCOMPARE(theme.textPixels(TextRole::Body), 24);
    theme.setTextSize(TextSize::Large);
    QCOMPARE(theme.textPixels(TextRole::Body), 36);
    theme.setTextSize(TextSize::Largest);
    QCOMPARE(theme.textPixels(TextRole::Body), 48);
    QVERIFY(theme.textPixels(TextRole::Title) > theme.textPixels(TextRole::Body));
}

void TestTheme::styleSheetIsComplete()
{
    Theme theme({});
    QVERIFY(!theme.styleSheet().contains(QLatin1Char('@')));
    QVERIFY(theme.styleSheet().contains(QStringLiteral("#0b4f9c")));
    theme.setHighContrast(true);
    QVERIFY(!theme.styleSheet().contains(QStringLiteral("#0b4f9c")));
    QVERIFY(theme.styleSheet().contains(QStringLiteral("#ffd400")));
}

void TestTheme::changesAreTold()
{
    Theme theme({});
    QSignalSpy told(&theme, &Theme::changed);
    theme.setTextSize(TextSize::Large);
    theme.setTextSize(TextSize::Large);
    theme.setHighContrast(true);
    theme.setLocale(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(told.count(), 3);
}

void TestTheme::chineseFacesAreNamed()
{
    const QStringList families = fontFamilies();
    QCOMPARE(families.first(), QStringLiteral("Inter"));
    QVERIFY(families.contains(QStringLiteral("WenQuanYi Micro Hei")));
    // Its Arabic is not meant when Noto's is there.
    QVERIFY(families.indexOf(QStringLiteral("Noto Sans Arabic UI")) < families.indexOf(QStringLiteral("DejaVu Sans")));
}

void TestTheme::everyIconDraws()
{
    const QStringList names = QDir(QStringLiteral(":/chancery/icons")).entryList();
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        const QImage image = iconPixmap(QString(name).chopped(4), 48, QColor(10, 20, 30), 1).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY2(drawn > 30, qPrintable(name));
    }
}

void TestTheme::arrowsAreMirrored()
{
    const auto drawn = [](const QString &name, Qt::LayoutDirection direction) {
        return icon(name, 48, Qt::black, direction).pixmap(48).toImage();
    };
    const QString next = QStringLiteral("next");
    QCOMPARE(drawn(next, Qt::RightToLeft), drawn(next, Qt::LeftToRight).mirrored(true, false));
    QCOMPARE(drawn(QStringLiteral("lock"), Qt::RightToLeft), drawn(QStringLiteral("lock"), Qt::LeftToRight));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
