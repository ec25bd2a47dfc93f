// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/smtp/mailmessage.h"
#include "gateway/providers/smtp/smtpmailer.h"
#include "tests/support/mailserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <future>

using namespace chancery;
using providers::MailOutcome;
using providers::SmtpMailer;
using Kind = providers::MailOutcome::Kind;

Q_DECLARE_METATYPE(chancery::providers::MailOutcome::Kind)

/// The mailer against a real mail server.
class TestSmtpMailer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outcomes_data();
    void outcomes();
    void arrivesWhole();
    void nobodyThere();
    void encrypted();
    void tlsIsDemandedByEitherSide();
    void strangersCertificate();
    void wrongPassword();
    void stopBreaksOff();

private:
    /// Of the server that demands encryption and a password.
    SmtpMailer::Options signedIn(const char *password = "mail secret") const
    {
        SmtpMailer::Options made = options(m_strict.url());
        made.user = "visa";
        made.password = providers::Secret(QByteArray(password));
        made.caFile = m_strict.certificateFile().toLocal8Bit();
        return made;
    }
    static SmtpMailer::Options options(const QString &url)
    {
        SmtpMailer::Options made;
        made.url = url.toLatin1();
        made.timeout = std::chrono::minutes(2); // a busy machine is no hanging server
        return made;
    }
    static QByteArray text(const QString &from, const QString &to)
    {
        const auto made = providers::MailMessage{from, to, QStringLiteral("Reçu · 收据"),
            QStringLiteral("Première ligne\n.\n..точка\n"), QStringLiteral("fr"), QStringLiteral("a.1@post.example"),
            domain::SystemClock().now()}
                              .compose();
        return made ? *made : QByteArray();
    }
    static MailOutcome send(
        SmtpMailer &mailer, const QString &to, const QString &from = QStringLiteral("visa@post.example"))
    {
        std::promise<MailOutcome> outcome;
        mailer.send(from.toLatin1(), to.toLatin1(), text(from, to), [&](MailOutcome got) { outcome.set_value(got); });
        return outcome.get_future().get();
    }

    testsupport::MailServer m_plain;
    testsupport::MailServer m_strict;
};

void TestSmtpMailer::initTestCase()
{
    QVERIFY2(m_plain.start(), qPrintable(m_plain.error()));
    m_strict.useTls(true);
    m_strict.useLogin(QStringLiteral("visa"), QStringLiteral("mail secret"));
    QVERIFY2(m_strict.start(), qPrintable(m_strict.error()));
}

void TestSmtpMailer::outcomes_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const QString post = QStringLiteral("visa@post.example");
    QTest::newRow("taken") << post << "anna@mail.example" << Kind::Sent << "";
    QTest::newRow("no such person") << post << "refused@mail.example" << Kind::Refused << "smtp_550";
    QTest::newRow("not this text") << post << "spam@mail.example" << Kind::Refused << "smtp_554";
    QTest::newRow("come again") << post << "later1@mail.example" << Kind::Later << "smtp_451";
    QTest::newRow("cut") << post << "cut@mail.example" << Kind::Later << "cut";
    QTest::newRow("hang") << post << "hang@mail.example" << Kind::Later << "timeout";
    QTest::newRow("not from us") << "unwelcome@post.example"
                                 << "anna@mail.example" << Kind::Misconfigured << "smtp_550";
}

void TestSmtpMailer::outcomes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    SmtpMailer::Options made = options(m_plain.url());
    if (code == u"timeout")
        made.timeout = std::chrono::seconds(2);
    SmtpMailer mailer(made);
    QElapsedTimer taken;
    taken.start();
    const MailOutcome outcome = send(mailer, to, from);
    if (code == u"timeout") // nor does the good-bye wait longer: libcurl would, for two minutes
        QVERIFY2(taken.elapsed() < 100'000, qPrintable(QString::number(taken.elapsed())));
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.kind, kind);
    if (kind != Kind::Later)
        return;
    // What was not taken goes through later, as the same message.
    if (code != u"timeout")
        QCOMPARE(send(mailer, to).kind, Kind::Sent);
}

void TestSmtpMailer::arrivesWhole()
{
    SmtpMailer mailer(options(m_plain.url()));
    QCOMPARE(send(mailer, QStringLiteral("anna@mail.example")).kind, Kind::Sent);
    const QJsonObject message = m_plain.messages().back();
    const QJsonObject headers = message.value(u"headers").toObject();
    QCOMPARE(headers.value(u"Subject").toString(), QStringLiteral("Reçu · 收据"));
    QCOMPARE(message.value(u"text").toString().remove(u'\r'), QStringLiteral("Première ligne\n.\n..точка\n"));
    QCOMPARE(message.value(u"from").toString(), QStringLiteral("visa@post.example"));
    QCOMPARE(message.value(u"tls").toBool(), false);
}

void TestSmtpMailer::nobodyThere()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("smtp://127.0.0.1:%1").arg(port.serverPort());
    port.close();
    SmtpMailer mailer(options(url));
    const MailOutcome outcome = send(mailer, QStringLiteral("anna@mail.example"));
    QCOMPARE(outcome.code, QStringLiteral("unreachable"));
    QCOMPARE(outcome.kind, Kind::Later);
}

void TestSmtpMailer::encrypted()
{
    SmtpMailer mailer(signedIn());
    const MailOutcome outcome = send(mailer, QStringLiteral("anna@mail.example"));
    QCOMPARE(outcome.code, QString());
    QCOMPARE(outcome.kind, Kind::Sent);
    QVERIFY(m_strict.messages().back().value(u"tls").toBool());
}

void TestSmtpMailer::tlsIsDemandedByEitherSide()
{
    // The server wants it and we speak plainly to this machine: nothing about the message.
    SmtpMailer plain(options(m_strict.url()));
    QCOMPARE(send(plain, QStringLiteral("anna@mail.example")).code, QStringLiteral("smtp_530"));
    // We have a password, and the server offers nothing: it does not get it.
    const std::size_t before = m_plain.messages().size();
    SmtpMailer::Options made = options(m_plain.url());
    made.user = "visa";
    made.password = providers::Secret(QByteArray("mail secret"));
    SmtpMailer careful(made);
    const MailOutcome outcome = send(careful, QStringLiteral("anna@mail.example"));
    QCOMPARE(outcome.code, QStringLiteral("tls_missing"));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
    QCOMPARE(m_plain.messages().size(), before);
}

void TestSmtpMailer::strangersCertificate()
{
    SmtpMailer::Options made = signedIn();
    made.caFile.clear(); // nobody whom the system trusts has signed it
    SmtpMailer mailer(made);
    const MailOutcome outcome = send(mailer, QStringLiteral("anna@mail.example"));
    QCOMPARE(outcome.code, QStringLiteral("tls_refused"));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
}

void TestSmtpMailer::wrongPassword()
{
    SmtpMailer mailer(signedIn("another"));
    const MailOutcome outcome = send(mailer, QStringLiteral("anna@mail.example"));
    QCOMPARE(outcome.code, QStringLiteral("smtp_535"));
    QCOMPARE(outcome.kind, Kind::Misconfigured);
}

void TestSmtpMailer::stopBreaksOff()
{
    SmtpMailer::Options made = options(m_plain.url());
    made.timeout = std::chrono::minutes(10);
    const std::size_t before = m_plain.messages().size();
    SmtpMailer mailer(made);
    std::promise<MailOutcome> first;
    std::promise<MailOutcome> second;
    const QString from = QStringLiteral("visa@post.example");
    mailer.send("visa@post.example", "hang@mail.example", text(from, QStringLiteral("hang@mail.example")),
        [&](MailOutcome got) { first.set_value(got); });
    mailer.send("visa@post.example", "anna@mail.example", text(from, QStringLiteral("anna@mail.example")),
        [&](MailOutcome got) { second.set_value(got); });
    mailer.stop();
    QCOMPARE(first.get_future().get().code, QStringLiteral("stopped"));
    QCOMPARE(second.get_future().get().code, QStringLiteral("stopped"));
    MailOutcome late;
    mailer.send("visa@post.example", "anna@mail.example", {}, [&](MailOutcome got) { late = got; });
    QCOMPARE(late.code, QStringLiteral("stopped"));
    QCOMPARE(m_plain.messages().size(), before);
}

QTEST_GUILESS_MAIN(TestSmtpMailer)
#include "tst_smtpmailer.moc"
