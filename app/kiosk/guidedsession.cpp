// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/guidedsession.h"

#include "app/kiosk/guidedhands.h"

#include <QApplication>
#include <QSaveFile>

#include <cstdio>

using namespace chancery::domain;
using chancery::intake::Step;
using chancery::payment::PaymentSession;

namespace chancery::app {

namespace {
constexpr std::chrono::milliseconds glance{40};
constexpr std::chrono::milliseconds hurriedGlance{8};
constexpr qint64 stepPatience = 30'000; ///< ms without any progress
constexpr qint64 payPatience = 300'000; ///< ms for paying, which is done from outside
/// While a file of this name is in the folder, no further traveller comes.
const QString holdName = QStringLiteral("hold");
constexpr int rescan = 100; ///< glances after which the passport is put on the reader again
constexpr int settled = 4; ///< glances until a screen has been laid out and painted
}

GuidedSession::GuidedSession(
    Kiosk &kiosk, const QString &folder, QString language, QString method, int sessions, QObject *parent)
    : QObject(parent)
    , m_kiosk(kiosk)
    , m_folder(folder)
    , m_language(std::move(language))
    , m_method(std::move(method))
    , m_traveller(QDate::currentDate())
    , m_sessions(sessions)
{
    m_timer.setObjectName(QStringLiteral("guidedTraveller"));
    m_writer.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &GuidedSession::look);
}

GuidedSession::~GuidedSession()
{
    m_writer.waitForDone();
}

void GuidedSession::start()
{
    m_folder.mkpath(QStringLiteral("."));
    m_sinceProgress.start();
    m_timer.start(m_sessions > 1 ? hurriedGlance : glance);
}

void GuidedSession::look()
{
    m_kiosk.trace().ignoreThisEvent();
    if (m_finished)
        return finish();
    if (m_done > 0 && !m_step && m_folder.exists(holdName)) {
        m_sinceProgress.restart();
        return;
    }
    const bool paying = m_step == Step::Pay;
    if (m_sinceProgress.elapsed() > (paying ? payPatience : stepPatience)) {
        const QString where = m_step ? intake::toString(*m_step) : QStringLiteral("starting");
        picture(QStringLiteral("stuck-") + where);
        return end(1,
            QStringLiteral("stuck at %1%2 %3")
                .arg(where, m_step ? problems(*m_step) : QString(), m_kiosk.outOfService()));
    }
    if (!m_kiosk.isReady())
        return;
    const Step step = m_kiosk.intake().step();
    if (m_step != step) {
        m_step = step;
        m_looks = 0;
        m_entered.clear();
        m_sinceProgress.restart();
    }
    if (++m_looks % settled == 0)
        act(step);
}

void GuidedSession::act(Step step)
{
    const QString name = intake::toString(step);
    switch (step) {
    case Step::Attract:
        picture(name);
        press(("begin_" + m_language.toLatin1()).constData());
        return;
    case Step::Passport:
        picture(name);
        // Again when nothing came of it: on a busy machine the screen may not have been ready for it.
        if (m_looks % rescan == settled)
            scanPassport();
        return;
    case Step::Pay:
        return pay();
    case Step::Done:
        picture(name);
        m_finished = true;
        m_sinceProgress.restart();
        return;
    case Step::Language:
    case Step::Privacy:
    case Step::ConfirmPassport:
    case Step::Trip:
    case Step::Person:
    case Step::Contact:
    case Step::Occupation:
    case Step::Funding:
    case Step::Host:
    case Step::Guardian:
    case Step::Review:
    case Step::Fee:
        if (fillForm(step))
            return; // look again when it has been entered
        picture(name);
        press("primary");
        return;
    }
}

void GuidedSession::scanPassport()
{
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : &m_kiosk.window();
    GuidedHands::type(focus, m_traveller.passportLines().join(u'\r') + u'\r');
}

bool GuidedSession::fillForm(Step step)
{
    const auto fields = m_kiosk.intake().fields(step);
    return std::any_of(fields.cbegin(), fields.cend(), [this](const intake::FieldSpec &field) { return fill(field); });
}

bool GuidedSession::fill(const intake::FieldSpec &field)
{
    // E-mail or telephone: the form wants one of them.
    if (!(field.required || field.id == FieldId::Email)
        || (m_kiosk.intake().value(field.id).isValid() && field.kind != FieldKind::PostalAddress))
        return false;
    const QString name = toString(field.id);
    if (field.kind == FieldKind::PostalAddress) {
        for (const QString &part : GuidedTraveller::addressParts()) {
            const QString key = name + u'.' + part;
            QWidget *control = GuidedHands::find(&m_kiosk.window(), key);
            if (control && m_entered.insert(key).second)
                return GuidedHands::enter(control, GuidedTraveller::addressPart(part), -1);
        }
        return false;
    }
    QWidget *control = GuidedHands::find(&m_kiosk.window(), name);
    if (!control || !m_entered.insert(name).second)
        return false;
    const QString value = m_traveller.answer(field);
    return GuidedHands::enter(control, value, static_cast<int>(field.options.indexOf(value)));
}

void GuidedSession::pay()
{
    PaymentSession &payment = *m_kiosk.payment();
    switch (payment.state()) {
    case PaymentSession::State::Choosing:
        if (QWidget *card = GuidedHands::find(&m_kiosk.window(), m_method);
            card && m_entered.insert(QStringLiteral("method")).second)
            return GuidedHands::touch(card);
        picture(QStringLiteral("pay-choose"));
        return press("primary");
    case PaymentSession::State::Waiting:
        return waitForPayer();
    case PaymentSession::State::Declined:
    case PaymentSession::State::Closed:
        picture(QStringLiteral("pay-declined"));
        m_entered.clear();
        return press("primary");
    case PaymentSession::State::Staff:
    case PaymentSession::State::AmountChanged:
    case PaymentSession::State::GivenBack:
        picture(QStringLiteral("pay-stopped"));
        return end(
            1, QStringLiteral("payment stopped: %1").arg(payment.problem() ? payment.problem()->code : QString()));
    case PaymentSession::State::Idle:
    case PaymentSession::State::Creating:
    case PaymentSession::State::Unreachable:
    case PaymentSession::State::Confirming:
    case PaymentSession::State::Closing:
    case PaymentSession::State::Paid:
        return;
    }
}

void GuidedSession::waitForPayer()
{
    const payment::NextAction &next = m_kiosk.payment()->attempt()->nextAction;
    if (std::holds_alternative<payment::Wait>(next))
        return picture(QStringLiteral("pay-scanned"));
    picture(QStringLiteral("pay-code"));
    if (!m_entered.insert(QStringLiteral("url")).second)
        return;
    QByteArray url;
    if (const auto *page = std::get_if<payment::OpenPage>(&next))
        url = page->shortUrl.toEncoded();
    else if (const auto *code = std::get_if<payment::ShowQr>(&next))
        url = code->data.toUtf8();
    QSaveFile file(m_folder.filePath(QStringLiteral("pay-url.txt")));
    if (url.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(url + '\n') < 0 || !file.commit())
        return end(1, QStringLiteral("pay-url.txt could not be written"));
    m_sinceProgress.restart();
}

void GuidedSession::finish()
{
    if (m_sinceProgress.elapsed() > stepPatience)
        return end(1,
            QStringLiteral("no receipt, or the record has not reached the relay: %1 unsent, %2")
                .arg(m_kiosk.unsent())
                .arg(m_kiosk.pusher()->status().problem));
    const auto status = m_kiosk.pusher()->status();
    const QDir receipts(m_kiosk.options().receiptDir);
    const QStringList files = receipts.entryList({QStringLiteral("chancery-*.pdf")}, QDir::Files, QDir::Time);
    const bool sent = status.unsent == 0 && status.state == sync::SyncStatus::State::UpToDate && status.lastSync;
    if (m_kiosk.intake().step() == Step::Done) {
        if (files.isEmpty() || !sent)
            return;
        if (receipts.absolutePath() != m_folder.absolutePath())
            QFile::copy(receipts.filePath(files.first()), m_folder.filePath(files.first()));
        picture(QStringLiteral("receipt-saved"));
        if (m_entered.insert(QStringLiteral("finish")).second)
            press("primary");
        return;
    }
    if (m_kiosk.intake().step() != Step::Attract || !m_kiosk.intake().reference().isEmpty())
        return end(1, QStringLiteral("the session was not wiped"));
    picture(QStringLiteral("wiped"));
    next();
}

void GuidedSession::next()
{
    ++m_done;
    if (m_sessions == 1)
        return end(0, {});
    std::printf("session %d done\n", m_done);
    std::fflush(stdout);
    if (m_done == m_sessions)
        return end(0, {});
    m_finished = false;
    m_step.reset();
    m_entered.clear();
    m_sinceProgress.restart();
}

void GuidedSession::press(const char *objectName)
{
    if (QWidget *button = GuidedHands::find(&m_kiosk.window(), QLatin1String(objectName)))
        GuidedHands::touch(button);
}

void GuidedSession::picture(const QString &name)
{
    if (!m_pictured.insert(name).second)
        return;
    const QString path
        = m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
    // Compressing takes longer than a frame.
    m_writer.start([image = m_kiosk.window().grab().toImage(), path] { image.save(path); });
}

QString GuidedSession::problems(Step step) const
{
    QString text;
    for (const FieldProblem &problem : m_kiosk.intake().problems(step))
        text += QStringLiteral(" %1:%2").arg(toString(problem.field), problem.code);
    return text;
}

void GuidedSession::end(int code, const QString &reason)
{
    m_timer.stop();
    if (!reason.isEmpty())
        std::fprintf(stderr, "chancery: guided: %s\n", qUtf8Printable(reason));
    QApplication::exit(code);
}

} // namespace chancery::app
