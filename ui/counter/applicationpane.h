// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/openedrecord.h"
#include "ui/counter/pane.h"
#include "ui/counter/recorddesk.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

class QComboBox;
class QVBoxLayout;

namespace chancery::widgets {
class Banner;
class Button;
class ScrollPanel;
class TextLabel;
}
namespace chancery::wizard {
class CountryNames;
}

namespace chancery::counter {

/// The application before the clerk: closed until it is opened, which is kept; then every answer by group, version by
/// version, with what a version changed, and who has opened the record.
class ApplicationPane final : public Pane
{
    Q_OBJECT

public:
    static constexpr char changeAction[] = "changeAnswers";
    static constexpr char openAction[] = "openRecord";

    /// Desk and names outlive the pane. `timeZone`: of the post.
    ApplicationPane(RecordDesk &desk, const wizard::CountryNames &countries, const QTimeZone &timeZone,
        const CounterContext &context, QWidget *parent = nullptr);
    ~ApplicationPane() override;

    void activate() override;
    void perform(const QString &action) override;
    void lock() override;

protected:
    void showApplication(const domain::ApplicationRef &application) override;
    void translate() override;

private:
    void open();
    void change();
    void opened(const domain::Expected<OpenedRecord, payment::GatewayProblem> &answer);
    void close();
    void fill();
    void fillVersions();
    [[nodiscard]] QWidget *makeAnswers(const RecordVersion &version, const RecordVersion *before);
    void addReaders(QVBoxLayout *column);

    RecordDesk &m_desk;
    const wizard::CountryNames &m_countries;
    QTimeZone m_timeZone;
    std::optional<OpenedRecord> m_record;
    std::optional<payment::GatewayProblem> m_problem;
    QObject *m_asking = nullptr; ///< context of the question under way
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_name;
    widgets::Banner *m_note;
    widgets::Button *m_open;
    widgets::Button *m_change;
    QComboBox *m_versions;
    widgets::ScrollPanel *m_answers;
};

} // namespace chancery::counter
