// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/smtp/mailaddress.h"
#include "gateway/providers/smtp/mailmessage.h"

#include <QTest>

using namespace chancery;
using providers::MailMessage;

/// What goes over the wire: always ASCII, never a line that somebody else could have written.
class TestMailMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composed();
    void longSubjects();
    void refused_data();
    void refused();
    void addresses_data();
    void addresses();

private:
    static MailMessage message()
    {
        return {QStringLiteral("visa@post.example"), QStringLiteral("a.b+c@mail.example"), QStringLiteral("Hello"),
            QStringLiteral("One\nTwo\n"), QStringLiteral("en"), QStringLiteral("abc.1@post.example"),
            domain::Instant(std::chrono::milliseconds(1'778'378'400'000))};
    }
};

void TestMailMessage::composed()
{
    const auto wire = message().compose();
    QVERIFY(wire);
    QCOMPARE(*wire,
        QByteArray("Date: Sun, 10 May 2026 02:00:00 +0000\r\nFrom: <visa@post.example>\r\nTo: <a.b+c@mail.example>\r\n"
                   "Subject: =?UTF-8?B?SGVsbG8=?=\r\nMessage-ID: <abc.1@post.example>\r\nMIME-Version: 1.0\r\n"
                   "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
                   "Content-Language: en\r\nAuto-Submitted: auto-generated\r\n\r\nT25lDQpUd28NCg==\r\n"));
}

void TestMailMessage::longSubjects()
{
    MailMessage long_ = message();
    long_.subject = QString::fromUtf8("طلب التأشيرة 您的签证申请 🛂").repeated(6);
    long_.text = QString(500, QChar(0x4e2d));
    const auto wire = long_.compose();
    QVERIFY(wire);
    QByteArray subject;
    for (const QByteArray &line : wire->split('\n')) {
        QVERIFY2(line.size() <= 78, line.constData());
        for (const char c : line)
            QVERIFY(static_cast<unsigned char>(c) < 0x80);
    }
    // Each word decodes by itself: no character is cut in two.
    const qsizetype from = wire->indexOf("Subject: ") + 9;
    for (const QByteArray &word : wire->mid(from, wire->indexOf("\r\nMessage-ID") - from).split('\n')) {
        const QByteArray bytes = QByteArray::fromBase64(word.trimmed().mid(10).chopped(2));
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        subject += bytes;
    }
    QCOMPARE(QString::fromUtf8(subject), long_.subject);
}

void TestMailMessage::refused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("to with a line") << "to"
                                    << "a@b.example\r\nBcc: all@b.example";
    QTest::newRow("to with a bracket") << "to"
                                       << "a@b.example>\nRCPT TO:<c@d.example";
    QTest::newRow("two recipients") << "to"
                                    << "a@b.example,c@d.example";
    QTest::newRow("from with a line") << "from"
                                      << "a@b.example\nX: y";
    QTest::newRow("subject with a line") << "subject"
                                         << "Hello\r\nBcc: all@b.example";
    QTest::newRow("subject with NUL") << "subject" << QString::fromUtf16(u"a\u0000b", 3);
    QTest::newRow("empty subject") << "subject"
                                   << "";
    QTest::newRow("id with a bracket") << "id"
                                       << "a>@b.example";
    QTest::newRow("language with a line") << "language"
                                          << "en\r\nX: y";
}

void TestMailMessage::refused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    MailMessage bad = message();
    QString &changed = field == u"to" ? bad.to
        : field == u"from"            ? bad.from
        : field == u"subject"         ? bad.subject
        : field == u"id"              ? bad.messageId
                                      : bad.language;
    changed = value;
    const auto wire = bad.compose();
    QVERIFY(!wire);
    QCOMPARE(wire.error().code, QStringLiteral("mail_malformed"));
    QVERIFY(value.isEmpty() || !wire.error().detail.contains(value));
}

void TestMailMessage::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << "anna@example.org" << true;
    QTest::newRow("plus") << "anna+visa@mail.example.org" << true;
    QTest::newRow("no at") << "anna.example.org" << false;
    QTest::newRow("two at") << "anna@b@example.org" << false;
    QTest::newRow("blank") << "anna maria@example.org" << false;
    QTest::newRow("other letters") << QString::fromUtf8("анна@example.org") << false;
    QTest::newRow("line") << "anna@example.org\n" << false;
    QTest::newRow("del") << QString(QStringLiteral("anna") + QChar(0x7f) + QStringLiteral("@example.org")) << false;
    QTest::newRow("long") << QString(QString(250, u'a') + QStringLiteral("@example.org")) << false;
}

void TestMailMessage::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(providers::isMailAddress(address), good);
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
