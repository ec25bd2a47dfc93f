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

const QStringList addressParts{
    QStringLiteral("line1"), QStringLiteral("city"), QStringLiteral("postalCode"), QStringLiteral("country")};

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
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &FormView::prepareOne);
    connect(&context.session, &intake::IntakeSession::valueChanged, this, [this] {
        if (isVisible() && !m_filling)
            rebuild();
    });
    connect(&context.session, &intake::IntakeSession::pricesChanged, this, [this] {
        if (isVisible())
            rebuild();
    });
    connect(
        &context.theme, &theme::Theme::changed, this,
        [this] {
            if (isVisible())
                rebuild(); // choices say what they have room for
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
    return m_context.theme.isTight() ? partTitle(stepTitle(m_step), m_page, pageCount()) : stepTitle(m_step);
}

QString FormView::subtitle() const
{
    if (m_context.theme.isTight())
        return {}; // height is scarce: the part stands beside the title
    if (pageCount() < 2) {
        // It speaks of prices, which come with the kind of visa.
        const bool priced = std::any_of(m_slots.begin(), m_slots.end(),
            [](const auto &slot) { return slot->spec.id == FieldId::Entries; });
        return m_step == intake::Step::Trip && !priced ? QString() : stepSubtitle(m_step);
    }
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

void FormView::rewind()
{
    m_page = 0;
    m_pages.clear();
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
        if (isVisible() || halfTyped)
            return;
        const bool isNext = m_ahead.isActive(); // the person went back by one
        wipe();
        if (isNext)
            prepare();
    });
}

void FormView::wipe()
{
    m_ahead.stop();
    m_slots.clear();
    m_pages.clear();
    m_page = 0;
    qDeleteAll(m_canvas->findChildren<widgets::Field *>(Qt::FindDirectChildrenOnly));
    m_summary->hide();
}

std::vector<FormView::Question> FormView::questions() const
{
    std::vector<Question> asked;
    for (const intake::FieldSpec &spec : m_context.session.fields(m_step)) {
        if (!isAskedHere(spec) || (m_filter && !m_filter(spec)))
            continue;
        for (const QString &part : spec.kind == FieldKind::PostalAddress ? addressParts : QStringList{QString()})
            asked.push_back({spec, part});
    }
    return asked;
}

void FormView::prepare()
{
    m_ahead.start();
}

void FormView::prepareOne()
{
    if (isVisible())
        return; // entered meanwhile: everything is there
    for (const Question &question : questions()) {
        if (known(question) != m_slots.end())
            continue;
        auto slot = takeSlot(question);
        describe(*slot);
        slot->field->hide();
        for (QWidget *part : slot->field->findChildren<QWidget *>())
            part->ensurePolished();
        slot->field->ensurePolished();
        slot->field->layout()->totalHeightForWidth(
            std::max(1, width() / 2)); // its letters are looked up for the first time
        m_slots.push_back(std::move(slot));
        return m_ahead.start();
    }
}

void FormView::rebuild()
{
    m_filling = true;
    std::vector<std::unique_ptr<Slot>> next;
    for (const Question &question : questions()) {
        auto slot = takeSlot(question);
        slot->spec = question.spec;
        describe(*slot);
        fill(*slot);
        updateProblems(*slot);
        next.push_back(std::move(slot));
    }
    for (const auto &gone : m_slots) {
        if (gone != nullptr)
            gone->field->deleteLater();
    }
    m_slots = std::move(next);
    m_filling = false;
    paginate();
}

std::vector<std::unique_ptr<FormView::Slot>>::iterator FormView::known(const Question &question)
{
    return std::find_if(m_slots.begin(), m_slots.end(), [&](const auto &slot) {
        return slot != nullptr && slot->spec.id == question.spec.id && slot->part == question.part
            && slot->spec.kind == question.spec.kind
            && (question.spec.kind != FieldKind::Choice
                || (slot->spec.options.size() > 6) == (question.spec.options.size() > 6));
    });
}

std::unique_ptr<FormView::Slot> FormView::takeSlot(const Question &question)
{
    if (const auto found = known(question); found != m_slots.end())
        return std::move(*found);
    const auto &[spec, part] = question;
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
        label = tr("%1: %2").arg(fieldLabel(spec.id), afterColon(label));
    if (slot.part == QLatin1String("country"))
        spec.kind = FieldKind::Country;
    else if (!slot.part.isEmpty())
        spec.kind = FieldKind::Text;
    const bool required = spec.required && slot.part != QLatin1String("postalCode");
    slot.field->setLabel(required ? label : tr("%1 (optional)").arg(label));
    slot.field->setHelp(slot.part.isEmpty() ? fieldHelp(spec.id) : QString());
    slot.editor->describe(
        spec, slot.part.isEmpty() ? m_context.session.prices(spec.id) : std::vector<intake::PriceOption>{});
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
                    names.append(afterColon(slot->part.isEmpty() ? fieldLabel(slot->spec.id) : addressPartLabel(slot->part)));
            }
        }
    }
    m_summary->setVisible(names.size() > 1);
    if (names.size() > 1)
        m_summary->setText({},
            tr("%n answer(s) to look at: %1", nullptr, static_cast<int>(names.size()))
                .arg(names.join(listSeparator())));
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
