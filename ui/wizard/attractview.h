// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/kioskinfo.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

#include <vector>

class QGridLayout;

namespace chancery::widgets {
class Banner;
class Button;
class TextLabel;
}

namespace chancery::wizard {

/// The screen that waits for the next person: what can be done here, what is needed, how long it takes, what it costs,
/// how to pay. Touching a language begins.
class AttractView final : public StepView
{
    Q_OBJECT

public:
    explicit AttractView(const WizardContext &context, QWidget *parent = nullptr);

    void setInfo(const KioskInfo &info);
    /// No new applications: the screen says so, and the languages cannot be touched.
    void setStopped(bool stopped);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override { return {}; }
    [[nodiscard]] bool canGoBack() const override { return false; }
    [[nodiscard]] bool ownsTitle() const override { return true; }
    void enter() override;
    void activatePrimary() override { }

Q_SIGNALS:
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        QWidget *icon;
        widgets::TextLabel *headline;
        widgets::TextLabel *text;
        QWidget *tile;
    };
    Fact addFact(const QString &icon);
    /// The words, and how they stand.
    void refresh();
    void translate();
    void arrange();
    void arrangeLanguages();
    /// What there is room for. On a small screen with large letters the languages matter more than the facts, and the
    /// facts more than what leads up to either; each gives up what those before it do.
    enum class Room {
        ForAll,
        WithoutLead,
        WithoutIcons,
        WithoutTexts,
        ForLowTiles,
        WithoutInvitation,
        ForShortNotice, ///< only that nothing can be paid: the fact about paying says the rest
        WithoutFacts, ///< and for lead, invitation and the whole notice again
        ForLanguages
    };
    void show(Room room);
    void writeNotice(bool isWhole);
    /// Ways to pay that work right now, by their names; empty: none.
    [[nodiscard]] QStringList methodNames() const;

    WizardContext m_context;
    KioskInfo m_info;
    widgets::TextLabel *m_welcome;
    widgets::TextLabel *m_lead;
    widgets::Banner *m_offline;
    QGridLayout *m_facts;
    std::vector<Fact> m_tiles;
    widgets::TextLabel *m_begin;
    QGridLayout *m_languages;
    std::vector<widgets::Button *> m_begins; ///< one for each language
    bool m_stopped = false;
};

} // namespace chancery::wizard
