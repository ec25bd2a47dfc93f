// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// chancery-gallery FOLDER [FILTER…]: every screen of the kiosk, payment and staff's included, and of the counter as a
// picture, in every language, on three screens, in three text sizes and in high contrast, with a contact sheet for each
// language and look. A filter keeps the pictures with it in their name, and with ! before it those without. A page that
// a screen does not have looks as the one before and is left out. Nothing in it is compared; it is for people to look
// at.
#include "tests/gallery/attendantscenes.h"
#include "tests/gallery/contactsheet.h"
#include "tests/gallery/wizardscenes.h"
#include "tests/ui_counter/counterrig.h"
#include "tests/ui_payment/payrig.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QList>
#include <QPixmap>
#include <QTextStream>

#include <algorithm>

using namespace chancery;

namespace {

struct Look
{
    QSize size;
    theme::TextSize text;
    bool contrast;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1x%2-%3%4")
            .arg(size.width())
            .arg(size.height())
            .arg(static_cast<int>(text))
            .arg(contrast ? QStringLiteral("-contrast") : QString());
    }
};

std::vector<Look> looks()
{
    std::vector<Look> all;
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
        for (const auto text : {theme::TextSize::Normal, theme::TextSize::Large, theme::TextSize::Largest}) {
            for (const bool contrast : {false, true})
                all.push_back({size, text, contrast});
        }
    }
    return all;
}

QImage picture(const test::WizardScene &scene, const QString &language, const Look &look)
{
    test::WizardRig rig(look.size, look.text);
    rig.speak(language);
    rig.theme.setHighContrast(look.contrast);
    test::PayRig::settle();
    scene.play(rig);
    test::PayRig::settle();
    return rig.window.grab().toImage();
}

QImage picture(const test::PayRig::Scene &scene, const QString &language, const Look &look)
{
    test::PayRig kiosk(language, look.size, look.text);
    kiosk.rig.theme.setHighContrast(look.contrast);
    scene.play(kiosk);
    test::PayRig::settle();
    return kiosk.rig.window.grab().toImage();
}

QImage picture(const test::CounterRig::Scene &scene, const QString &language, const Look &look)
{
    test::CounterRig counter(language, look.size, look.text);
    counter.theme.setHighContrast(look.contrast);
    test::CounterRig::settle();
    scene.play(counter);
    test::CounterRig::settle();
    return (counter.other ? *counter.other : counter.window).grab().toImage();
}

class Gallery
{
public:
    Gallery(const QDir &folder, const QStringList &filters)
        : m_folder(folder)
        , m_filters(filters)
    {
    }

    /// False when a picture cannot be written.
    [[nodiscard]] bool fill()
    {
        for (const auto &language : wizard::Languages::available()) {
            for (const Look &look : looks()) {
                m_sheet = {};
                m_seen.clear();
                const QString suffix = language.code + u'-' + look.name();
                if (!paint(test::wizardScenes(), language.code, look, suffix)
                    || !paint(test::PayRig::scenes(), language.code, look, suffix)
                    || !paint(test::attendantScenes(), language.code, look, suffix)
                    || !paint(test::CounterRig::scenes(), language.code, look, suffix))
                    return false;
                if (!m_sheet.isEmpty()
                    && !m_sheet.paint().save(m_folder.filePath(QStringLiteral("sheet-%1.png").arg(suffix))))
                    return false;
            }
        }
        return true;
    }
    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    template <typename Scene>
    [[nodiscard]] bool paint(
        const std::vector<Scene> &scenes, const QString &language, const Look &look, const QString &suffix)
    {
        for (const Scene &scene : scenes) {
            const QString name = QStringLiteral("%1-%2.png").arg(scene.name, suffix);
            const auto wanted = [&name](const QString &filter) {
                return filter.startsWith(u'!') ? !name.contains(filter.mid(1)) : name.contains(filter);
            };
            if (!std::all_of(m_filters.begin(), m_filters.end(), wanted))
                continue;
            const QImage made = picture(scene, language, look);
            if (m_seen.contains(made))
                continue;
            m_seen.append(made);
            if (!made.save(m_folder.filePath(name)))
                return false;
            m_sheet.add(scene.name, made);
            ++m_pictures;
        }
        return true;
    }

    QDir m_folder;
    QStringList m_filters;
    test::ContactSheet m_sheet;
    QList<QImage> m_seen; ///< of this language and look
    int m_pictures = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: chancery-gallery FOLDER [PART-OF-A-NAME…]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    Gallery gallery(folder, arguments.mid(2));
    if (!folder.mkpath(QStringLiteral(".")) || !gallery.fill()) {
        QTextStream(stderr) << "the folder cannot be written: " << folder.path() << '\n';
        return 1;
    }
    QTextStream(stdout) << gallery.pictures() << " pictures in " << folder.path() << '\n';
    return 0;
}
