// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/counterroom.h"

#include "models/domain/mrzencoder.h"
#include "ui/counter/newapplicationpane.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTcpSocket>
#include <QTest>

namespace chancery::tests {

namespace {

const QString password = QStringLiteral("a long enough password");
const QString keyPassphrase = QStringLiteral("correct horse battery staple");

/// What the phone is led to; empty: nowhere.
QByteArray locationOf(const teststack::HttpResult &result)
{
    const qsizetype at = result.headers.toLower().indexOf("\nlocation: ");
    if (at < 0)
        return {};
    const qsizetype begin = at + 11;
    return result.headers.mid(begin, result.headers.indexOf('\r', begin) - begin);
}

} // namespace

CounterRoom::CounterRoom()
    // A refund above these takes two people.
    : stack(
        teststack::RelayStack::Options{{}, {}, {QStringLiteral("CHANCERY_REFUND_APPROVAL_ABOVE=JPY:5000,CNY:5000")}})
    , m_countries(std::make_unique<wizard::CountryNames>())
    , m_theme(std::make_unique<theme::Theme>(theme::ScreenMetrics{QSize(1280, 800), 96}))
{
    connect(&m_printerPort, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *line = m_printerPort.nextPendingConnection();
        connect(line, &QTcpSocket::readyRead, line,
            [this, line] { printer.take(line->readAll(), [line](const QByteArray &answer) { line->write(answer); }); });
        connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
    });
}

CounterRoom::~CounterRoom()
{
    m_hands.reset();
    m_counter.reset();
}

bool CounterRoom::fail(const QString &step)
{
    m_error = step;
    return false;
}

bool CounterRoom::start()
{
    if (!stack.start())
        return fail(stack.error());
    if (!enrol() || !addStaff(QStringLiteral("aiko"), QStringLiteral("clerk"))
        || !addStaff(QStringLiteral("sue"), QStringLiteral("supervisor")))
        return false;
    m_reader.emplace(stack.folder() + QStringLiteral("/reader"));
    if (!m_reader->plugIn())
        return fail(QStringLiteral("the reader"));
    return m_printerPort.listen(QHostAddress::LocalHost) || fail(QStringLiteral("the printer's port"));
}

bool CounterRoom::enrol()
{
    teststack::Program enrolment;
    const bool done = enrolment.start(teststack::programPath("chancery"),
                          {QStringLiteral("enrol"), QStringLiteral("--relay"), QString::fromLatin1(stack.relayUrl()),
                              QStringLiteral("--code"), stack.enrolmentCode(), QStringLiteral("--name"),
                              QStringLiteral("Counter 1"), QStringLiteral("--kind"), QStringLiteral("counter"),
                              QStringLiteral("--key-file"), stack.folder() + QStringLiteral("/counter.key"),
                              QStringLiteral("--passphrase-file"), stack.passphraseFile()},
                          {QStringLiteral("CHANCERY_DATA_DIR=") + stack.folder() + QStringLiteral("/counter")})
        && enrolment.waitForEnd() && enrolment.result() == 0;
    return done || fail(QString::fromUtf8(enrolment.output()));
}

bool CounterRoom::addStaff(const QString &name, const QString &role)
{
    const QString secret = stack.folder() + QStringLiteral("/password-") + name;
    QFile file(secret);
    if (!file.open(QIODevice::WriteOnly) || file.write(password.toUtf8() + '\n') < 0)
        return fail(QStringLiteral("a password file"));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    const bool added = stack
                           .admin({QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("--name"), name,
                               QStringLiteral("--role"), role, QStringLiteral("--post"), QStringLiteral("TYO"),
                               QStringLiteral("--password-file"), secret})
                           .has_value();
    return added || fail(stack.error());
}

bool CounterRoom::open()
{
    app::Options options;
    options.command = app::Options::Command::Counter;
    options.relayUrl = QString::fromLatin1(stack.relayUrl());
    options.dataDir = stack.folder() + QStringLiteral("/counter");
    options.receiptDir = stack.folder() + QStringLiteral("/receipts");
    options.keyFile = stack.folder() + QStringLiteral("/counter.key");
    options.passphraseFile = stack.passphraseFile();
    options.postKey = stack.keysFolder() + QStringLiteral("/TYO.key");
    options.postCertificate = stack.keysFolder() + QStringLiteral("/TYO.pem");
    options.printer = QStringLiteral("tcp://127.0.0.1:%1").arg(m_printerPort.serverPort());
    options.printerDots = QStringLiteral("576");
    options.readerPort = stack.folder() + QStringLiteral("/reader");
    options.windowed = true;
    m_counter = std::make_unique<app::Counter>(options);
    QString standing;
    connect(m_counter.get(), &app::Counter::standing, this, [&standing](const QString &code) { standing = code; });
    m_counter->show();
    window().resize(1280, 800);
    window().activateWindow();
    const bool ready = wait([&standing] { return !standing.isEmpty(); }) && standing == u"ready"
        && QTest::qWaitForWindowActive(&window());
    m_counter->disconnect(this);
    return ready || fail(QStringLiteral("the counter: ") + standing);
}

bool CounterRoom::signIn(const QString &name)
{
    const auto type = [this](const char *field, const QString &text) {
        auto *edit = find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    type("staffName", name);
    type("staffPassword", password);
    QTest::keyClick(find<QLineEdit>("staffPassword"), Qt::Key_Return);
    auto *passphrase = find<QLineEdit>("keyPassphrase");
    if (!wait([this, passphrase] { return m_counter->staff()->isIn() || passphrase->isVisible(); }))
        return fail(QStringLiteral("nobody gets in"));
    if (!m_counter->staff()->isIn()) {
        type("staffPassword", password);
        type("keyPassphrase", keyPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
    }
    if (!wait([this] { return m_counter->staff()->isIn(); }))
        return fail(QStringLiteral("the post's key does not open: ") + words("entryMessage"));
    auto *pane = static_cast<counter::NewApplicationPane *>(
        window().pane(QString::fromLatin1(counter::NewApplicationPane::paneId)));
    m_hands = std::make_unique<test::Hands>(
        test::Hands::Form{window(), pane->session(), *m_countries, *m_theme, QStringLiteral("stepPrimary")},
        test::Hands::Way::Keys);
    return true;
}

void CounterRoom::signOut()
{
    m_hands->strike(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    m_hands.reset();
}

QString CounterRoom::words(const char *name)
{
    const auto *label = find<QLabel>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

bool CounterRoom::readPassport(int number)
{
    domain::MrzFields fields;
    fields.documentCode = QStringLiteral("P");
    fields.issuingState = QStringLiteral("UTO");
    fields.nationality = QStringLiteral("UTO");
    fields.documentNumber = QStringLiteral("L%1").arg(number, 7, 10, QLatin1Char('0'));
    fields.birthDate = QStringLiteral("740812");
    fields.sex = QStringLiteral("F");
    fields.expiryDate = QDate::currentDate().addYears(5).toString(QStringLiteral("yyMMdd"));
    fields.primaryIdentifier = QStringLiteral("TRAVELLER");
    for (const QChar digit : QString::number(number)) // a name of its own, of letters
        fields.secondaryIdentifier += QChar(u'A' + digit.digitValue());
    const auto lines = domain::encodeMrz(domain::MrzFormat::Td3, fields);
    return lines && m_reader->send(lines->join(u'\r').toLatin1() + '\r', 64);
}

bool CounterRoom::payOnPhone(const QByteArray &link)
{
    QByteArray at = link;
    for (int hops = 0; hops < 4; ++hops) {
        const teststack::HttpResult page = teststack::httpCall("GET", at);
        const QByteArray next = locationOf(page);
        if (!next.isEmpty()) {
            at = next;
            continue;
        }
        const auto press = [&at](const char *button) {
            return teststack::httpCall("POST", at, QByteArray("action=") + button,
                {"Content-Type: application/x-www-form-urlencoded"}, 10'000);
        };
        if (page.body.contains("id=\"login\"") && press("login").status != 200)
            return false;
        return press("pay").status < 400;
    }
    return false;
}

bool CounterRoom::wait(const std::function<bool()> &isSo)
{
    constexpr int patience = 60'000;
    return QTest::qWaitFor(isSo, patience);
}

qint64 CounterRoom::providersSum(const QString &provider, const QString &currency)
{
    const QJsonObject books = teststack::httpCall("GET", stack.sandboxUrl() + "/control/ledger").json();
    const QJsonObject sums = books.value(provider)
                                 .toObject()
                                 .value(QLatin1String("currencies"))
                                 .toObject()
                                 .value(currency.toLower())
                                 .toObject();
    return sums.value(QLatin1String("captures")).toInteger() - sums.value(QLatin1String("refunds")).toInteger();
}

} // namespace chancery::tests
