// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

/// Several answers to one question: each in a row with a button that takes it out, and below them the control that adds
/// one, as long as there may be more.
class EntryList final : public QWidget
{
    Q_OBJECT

public:
    EntryList(const theme::Theme &theme, QWidget *parent);

    /// Takes over `adder`.
    void setAdder(QWidget *adder);
    void setMaximum(int entries);
    void setEntries(const QStringList &entries);
    [[nodiscard]] QStringList entries() const { return m_entries; }

Q_SIGNALS:
    /// By the person, counted from 0.
    void removed(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fitAdder();

    const theme::Theme &m_theme;
    QVBoxLayout *m_column;
    QVBoxLayout *m_rows;
    QWidget *m_adder = nullptr;
    QStringList m_entries;
    int m_maximum = 1;
};

} // namespace chancery::widgets
