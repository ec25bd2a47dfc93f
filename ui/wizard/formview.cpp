// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/formview.h"

#include "models/domain/address.h"
#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scrollpanel.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/format.h"
#include "ui/wizard/problemwords.h"
#include "ui/wizard/stepwords.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace chancery::wizard {

using domain::FieldId;
using domain::FieldKind;
using domain::FieldProblem;

namespace {

const QStringList addressParts {QStringLiteral("line1"), QStringLiteral("city"), QStringLiteral("postalCode"), QStringLiteral("country")};

QString domain::Address::*memberOf(const QString &part)
{
    if (part == QLatin1String("line1"))
        return &domain::Address::line1;
    if (part == QLatin1String("line2"))
        return &domain::Address::line2;
    if (part == QLatin1String("city"))
        return &domain::Address::city;
    if (part == QLatin1String("postalCode"))
        return &domain::Address::postalCode;
    return &domain::Address::country;
}

/// Answers that have no control here: set by the system, or taken down by staff.
/// A choice without options waits for another answer (entries for the kind of visa).
bool isAskedHere(const intake::FieldSpec &spec)
{
    if (spec.kind == FieldKind::Choice && spec.options.isEmpty())
        return false;
    return spec.kind != FieldKind::Opaque && spec.kind != FieldKind::Moment;
}

bool concerns(const FieldProblem &problem, const QString &part)
{
    if (part.isEmpty())
        return true;
    const QString named = problem.args.value(QStringLiteral("part")).toString();
    return named.isEmpty() ? part == addressParts.first() : named == part;
}

} // namespace

FormView::FormView(const WizardContext &context, intake::Step step, QWidget *parent)
    : StepView(parent)
    , m_context(context)
    , m_step(step)
    , m_scroll(new widgets::ScrollPanel(this))
    , m_canvas(new QWidget)
    , m_summary(new widgets::Banner(context.theme, widgets::Tone::Danger, m_canvas))
{
    m_scroll->setContent(m_canvas);
    setObjectName(intake::toString(step) + QStringLiteral("Form"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->hide();
    connect(&context.session, &intake::IntakeSession::valueChanged, this, [this] {
        if (isVisible() && !m_filling)
            rebuild();
    });
    connect(&context.session, &intake::IntakeSession::pricesChanged, this, [this] {
        if (isVisible())
            rebuild();
    });
    connect(&context.theme, &theme::Theme::changed, this,
        [this] {
            if (isVisible())
                paginate();
        },
        Qt::QueuedConnection);
}

FormView::~FormView() = default;

void FormView::setFilter(std::function<bool(const intake::FieldSpec &)> filter)
{
    m_filter = std::move(filter);
    rebuild();
}

QString FormView::title() const
{
    return stepTitle(m_step);
}

QString FormView::subtitle() const
{
    if (pageCount() < 2)
        return stepSubtitle(m_step);
    return tr("Part %1 of %2").arg(m_page + 1).arg(pageCount());
}

QString FormView::help() const
{
    return stepHelp(m_step);
}

QString FormView::primaryAction() const
{
    return tr("Continue");
}

void FormView::enter()
{
    m_page = 0;
    for (const auto &slot : m_slots)
        slot->touched = false;
    rebuild();
}

void FormView::leave()
{
    // Made anew from the session when it is entered; until then nobody has to dress it. What is half typed is nowhere
    // else, and stays.
    QTimer::singleShot(0, this, [this] {
        const bool halfTyped
            = std::any_of(m_slots.begin(), m_slots.end(), [](const auto &slot) { return slot->editor->isHalfDone(); });
        if (!isVisible() && !halfTyped)
            wipe();
    });
}

void FormView::wipe()
{
    m_slots.clear();
    m_pages.clear();
    m_page = 0;
    qDeleteAll(m_canvas->findChildren<widgets::Field *>(Qt::FindDirectChildrenOnly));
    m_summary->hide();
}

void FormView::rebuild()
{
    m_filling = true;
    std::vector<std::unique_ptr<Slot>> next;
    for (const intake::FieldSpec &spec : m_context.session.fields(m_step)) {
        if (!isAskedHere(spec) || (m_filter && !m_filter(spec)))
            continue;
        const QStringList parts = spec.kind == FieldKind::PostalAddress ? addressParts : QStringList {QString()};
        for (const QString &part : parts) {
            auto slot = takeSlot(spec, part);
            slot->spec = spec;
            describe(*slot);
            fill(*slot);
            updateProblems(*slot);
            next.push_back(std::move(slot));
        }
    }
    for (const auto &gone : m_slots) {
        if (gone != nullptr)
            gone->field->deleteLater();
    }
    m_slots = std::move(next);
    m_filling = false;
    paginate();
}

std::unique_ptr<FormView::Slot> FormView::takeSlot(const intake::FieldSpec &spec, const QString &part)
{
    const auto same = [&](const auto &slot) {
        return slot != nullptr && slot->spec.id == spec.id && slot->part == part && slot->spec.kind == spec.kind
            && (spec.kind != FieldKind::Choice || (slot->spec.options.size() > 6) == (spec.options.size() > 6));
    };
    if (const auto known = std::find_if(m_slots.begin(), m_slots.end(), same); known != m_slots.end())
        return std::move(*known);
    auto slot = std::make_unique<Slot>();
    slot->spec = spec;
    slot->part = part;
    slot->editor = makeFieldEditor(m_context, spec, part, m_canvas);
    slot->field = new widgets::Field(m_context.theme, slot->editor->widget(), m_canvas);
    const QString name = domain::toString(spec.id) + (part.isEmpty() ? QString() : u'.' + part);
    slot->editor->widget()->setObjectName(name);
    slot->field->setObjectName(name + QStringLiteral(".field"));
    Slot *raw = slot.get();
    connect(slot->editor.get(), &FieldEditor::edited, this, [this, raw] { store(*raw); });
    connect(slot->editor.get(), &FieldEditor::finished, this, [this, raw] {
        raw->touched = raw->touched || raw->editor->value().isValid() || raw->editor->isHalfDone();
        updateProblems(*raw);
        updateSummary();
        refitPage();
    });
    return slot;
}

void FormView::describe(Slot &slot)
{
    intake::FieldSpec spec = slot.spec;
    QString label = slot.part.isEmpty() ? fieldLabel(spec.id) : addressPartLabel(slot.part);
    if (!slot.part.isEmpty() && slot.part == addressParts.first())
        //: %1 "Home address", %2 "Street and number"
        label = tr("%1: %2").arg(fieldLabel(spec.id), label.at(0).toLower() + label.mid(1));
    if (slot.part == QLatin1String("country"))
        spec.kind = FieldKind::Country;
    else if (!slot.part.isEmpty())
        spec.kind = FieldKind::Text;
    const bool required = spec.required && slot.part != QLatin1String("postalCode");
    slot.field->setLabel(required ? label : tr("%1 (optional)").arg(label));
    slot.field->setHelp(slot.part.isEmpty() ? fieldHelp(spec.id) : QString());
    slot.editor->describe(spec, slot.part.isEmpty() ? m_context.session.prices(spec.id) : std::vector<intake::PriceOption> {});
}

void FormView::fill(Slot &slot)
{
    const QVariant value = m_context.session.value(slot.spec.id);
    if (slot.part.isEmpty()) {
        slot.editor->setValue(value);
        return;
    }
    const QString text = value.value<domain::Address>().*memberOf(slot.part);
    slot.editor->setValue(text.isEmpty() ? QVariant() : QVariant(text));
}

void FormView::store(Slot &slot)
{
    QVariant value = slot.editor->value();
    if (!slot.part.isEmpty()) {
        auto address = m_context.session.value(slot.spec.id).value<domain::Address>();
        address.*memberOf(slot.part) = value.toString();
        value = QVariant::fromValue(address);
    }
    m_context.session.setValue(slot.spec.id, value);
}

void FormView::updateProblems(Slot &slot)
{
    QString words;
    if (slot.touched) {
        if (slot.editor->isHalfDone())
            words = problemText({slot.spec.id, QStringLiteral("not_a_date"), {}}, m_context.theme.locale());
        for (const FieldProblem &problem : m_context.session.fieldProblems(slot.spec.id)) {
            if (words.isEmpty() && concerns(problem, slot.part))
                words = problemText(problem, m_context.theme.locale());
        }
    }
    slot.field->setError(words);
}

void FormView::updateSummary()
{
    QStringList names;
    if (m_page < pageCount()) {
        for (const Row &row : m_pages[static_cast<std::size_t>(m_page)]) {
            for (const Slot *slot : row.slots) {
                if (slot->field->hasError())
                    names.append(slot->part.isEmpty() ? fieldLabel(slot->spec.id) : addressPartLabel(slot->part));
            }
        }
    }
    m_summary->setVisible(names.size() > 1);
    if (names.size() > 1)
        m_summary->setText({}, tr("%n answer(s) to look at: %1", nullptr, static_cast<int>(names.size())).arg(names.join(listSeparator())));
}

int FormView::columns() const
{
    const int narrow = m_context.theme.textPixels(theme::TextRole::Body) * 20;
    return width() >= 2 * narrow + m_context.theme.space(6) ? 2 : 1;
}

int FormView::heightOf(const Row &row, int width) const
{
    const int each = row.slots.size() == 1 && row.slots.front()->editor->isWide() ? width : (width - m_context.theme.space(6) * (columns() - 1)) / columns();
    int height = 0;
    int lead = 0;
    for (const Slot *slot : row.slots)
        lead = std::max(lead, slot->field->leadHeight(each));
    for (const Slot *slot : row.slots) {
        slot->field->alignLead(lead); // editors of a row stand side by side
        height = std::max(height, slot->field->layout()->totalHeightForWidth(each));
    }
    return height;
}

const FormView::Slot *FormView::keptSlot() const
{
    if (m_page >= pageCount())
        return nullptr;
    const QWidget *focus = QApplication::focusWidget();
    for (const auto &slot : m_slots) {
        if (focus != nullptr && slot->field->isVisibleTo(this) && slot->field->isAncestorOf(focus))
            return slot.get();
    }
    const auto &rows = m_pages[static_cast<std::size_t>(m_page)];
    return rows.empty() ? nullptr : rows.front().slots.front();
}

void FormView::paginate()
{
    if (width() < 100 || height() < 40)
        return;
    const Slot *kept = keptSlot();
    std::vector<Row> rows;
    for (const auto &slot : m_slots) {
        const bool beside = columns() > 1 && !slot->editor->isWide() && !rows.empty() && rows.back().slots.size() == 1
            && !rows.back().slots.front()->editor->isWide();
        if (beside)
            rows.back().slots.push_back(slot.get());
        else
            rows.push_back({{slot.get()}});
    }
    // Each row keeps room for a message that may come.
    const int message = m_context.theme.textPixels(theme::TextRole::Note) + m_context.theme.space(2);
    m_pages.clear();
    int used = height();
    for (Row &row : rows) {
        row.height = heightOf(row, width());
        const int needed = row.height + message + m_context.theme.space(2);
        if (m_pages.empty() || used + needed > height() + m_context.theme.space(2)) {
            m_pages.emplace_back();
            used = 0;
        }
        used += needed;
        m_pages.back().push_back(std::move(row));
    }
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    for (int page = 0; page < pageCount(); ++page) {
        for (const Row &row : m_pages[static_cast<std::size_t>(page)]) {
            if (kept != nullptr && std::find(row.slots.begin(), row.slots.end(), kept) != row.slots.end())
                m_page = page;
        }
    }
    placePage();
    Q_EMIT changed();
}

void FormView::refitPage()
{
    if (m_page >= pageCount())
        return;
    for (Row &row : m_pages[static_cast<std::size_t>(m_page)])
        row.height = heightOf(row, width());
    placePage();
}

void FormView::placePage()
{
    if (m_page >= pageCount())
        return;
    for (const auto &slot : m_slots)
        slot->field->setProperty("here", false);
    const int gap = m_context.theme.space(6);
    const auto &rows = m_pages[static_cast<std::size_t>(m_page)];
    const int summary = m_summary->isHidden() ? 0 : m_summary->layout()->totalHeightForWidth(width()) + m_context.theme.space(3);
    int content = summary + m_context.theme.space(2) * static_cast<int>(rows.size() - 1);
    for (const Row &row : rows)
        content += row.height;
    const bool tooHigh = content > height();
    const int across = tooHigh ? width() - 2 * m_context.theme.space(4) : width();
    m_canvas->setMinimumHeight(tooHigh ? content : 0);
    m_summary->setGeometry(0, 0, across, summary - m_context.theme.space(3));
    int top = summary;
    const int spare = height() - content;
    const int between = std::clamp(spare / std::max<int>(1, static_cast<int>(rows.size())), m_context.theme.space(2), m_context.theme.space(6));
    for (const Row &row : rows) {
        const int high = tooHigh ? heightOf(row, across) : row.height;
        const bool wide = row.slots.size() == 1 && row.slots.front()->editor->isWide();
        const int each = wide ? across : (across - gap * (columns() - 1)) / columns();
        int left = 0;
        for (Slot *slot : row.slots) {
            slot->field->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, across, high), QRect(left, top, each, high)));
            slot->field->setProperty("here", true);
            left += each + gap;
        }
        top += high + between;
    }
    for (const auto &slot : m_slots)
        slot->field->setVisible(slot->field->property("here").toBool());
}

void FormView::showPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    updateSummary();
    refitPage();
    m_scroll->verticalScrollBar()->setValue(0);
    focusFirst();
    Q_EMIT changed();
}

bool FormView::focusNextField(bool forward)
{
    if (StepView::focusNextField(forward))
        return true;
    const int page = m_page + (forward ? 1 : -1);
    if (page < 0 || page >= pageCount())
        return false;
    showPage(page);
    if (!forward) {
        if (const QList<QWidget *> all = stops(); !all.isEmpty())
            all.last()->setFocus(Qt::BacktabFocusReason);
    }
    return true;
}

bool FormView::isPageRight(int page)
{
    QWidget *first = nullptr;
    for (const Row &row : m_pages[static_cast<std::size_t>(page)]) {
        for (Slot *slot : row.slots) {
            slot->touched = true;
            updateProblems(*slot);
            const auto problems = m_context.session.fieldProblems(slot->spec.id);
            const bool blocks = slot->editor->isHalfDone()
                || std::any_of(problems.begin(), problems.end(), [&](const FieldProblem &problem) {
                       return problem.severity == FieldProblem::Severity::Blocks && concerns(problem, slot->part);
                   });
            if (blocks && first == nullptr)
                first = slot->editor->widget();
        }
    }
    if (first != nullptr) {
        showPage(page);
        first->setFocus(Qt::OtherFocusReason);
    }
    return first == nullptr;
}

bool FormView::showProblems()
{
    for (int page = 0; page < pageCount(); ++page) {
        if (!isPageRight(page))
            return false;
    }
    return true;
}

void FormView::activatePrimary()
{
    if (m_page < pageCount() && !isPageRight(m_page))
        return;
    if (m_page + 1 < pageCount()) {
        showPage(m_page + 1);
        return;
    }
    if (showProblems())
        Q_EMIT finished();
}

bool FormView::goBack()
{
    if (m_page == 0)
        return false;
    showPage(m_page - 1);
    return true;
}

void FormView::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    m_scroll->setGeometry(rect());
    paginate();
}

void FormView::changeEvent(QEvent *event)
{
    StepView::changeEvent(event);
    // A hidden form is written anew when it is entered.
    if (event->type() == QEvent::LanguageChange && isVisible())
        rebuild();
}

} // namespace chancery::wizard
