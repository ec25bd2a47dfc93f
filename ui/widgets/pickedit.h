// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QPointer>

#include <vector>

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class Overlay;

/// Chooses one of many: a field that opens a list over the page, with a search line when the list is long. Countries, kinds of work, …;
/// the caller gives names in the present language.
class PickEdit final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Option
    {
        QString key;
        QString name;
        QString aliases {}; ///< further words by which it is found: code, name in English
        bool operator==(const Option &) const = default;
    };

    explicit PickEdit(const theme::Theme &theme, QWidget *parent = nullptr);

    void setOptions(std::vector<Option> options);
    void setSearchable(bool searchable) { m_searchable = searchable; }
    /// Shown while nothing is chosen.
    void setPrompt(const QString &prompt);
    /// Headline of the list.
    void setListTitle(const QString &title) { m_title = title; }
    void setChosen(const QString &key);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The list while it is open.
    [[nodiscard]] Overlay *list() const;

public Q_SLOTS:
    void openList();

Q_SIGNALS:
    /// By the person.
    void chosenChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString shownName() const;

    const theme::Theme &m_theme;
    std::vector<Option> m_options;
    QString m_chosen;
    QString m_prompt;
    QString m_title;
    bool m_searchable = false;
    QPointer<Overlay> m_list;
};

} // namespace chancery::widgets
