// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace chancery::wizard {

/// The languages that are complete, and the one that is spoken now. Installs the translations of the application and
/// Qt's own.
class Languages final : public QObject
{
    Q_OBJECT

public:
    struct Language
    {
        QString code; ///< en, zh_CN
        QString ownName; ///< English, 中文
    };

    /// Who reads the screen. At the counter it is staff: the same steps speak there about the traveller, not to them
    /// (translations/counter_*.ts says in which words).
    enum class Reader { Traveller, Staff };

    explicit Languages(Reader reader = Reader::Traveller, QObject *parent = nullptr);
    ~Languages() override;

    /// In the order in which they are offered; only those whose translation is complete.
    [[nodiscard]] static const std::vector<Language> &available();
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QLocale locale() const { return localeOf(m_current); }
    /// How dates, figures and money are written in a language. English of a public service: the day before the month.
    /// Arabic with the figures 0–9, as CLDR has them for the Emirates: passports, cards and receipts carry no others.
    [[nodiscard]] static QLocale localeOf(const QString &code);
    /// False, and nothing changes, for a language that is not available or whose translation cannot be loaded.
    /// Widgets get LanguageChange afterwards.
    bool speak(const QString &code);
    [[nodiscard]] static QString ownName(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    Reader m_reader;
    QString m_current;
    std::unique_ptr<QTranslator> m_application;
    std::unique_ptr<QTranslator> m_staff;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace chancery::wizard
