// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/certificatemaker.h"
#include "models/crypto/certificatetrust.h"
#include "models/crypto/cmsopener.h"
#include "models/crypto/cmssealer.h"
#include "models/crypto/errors.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::crypto;
using namespace std::chrono_literals;

namespace {

// Today, because `openssl` on the command line judges by its own clock; what is tested does not depend on the date.
const domain::Instant now = domain::SystemClock().now();

/// Runs openssl and gives what it writes to its standard output; fails the test if it fails.
QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool finished
        = process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!finished)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void save(const QString &path, QByteArrayView content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content.data(), content.size()), content.size());
}

CertificateAndKey makeRecipient(domain::Instant from = now - 24h, domain::Instant to = now + 24h)
{
    return std::move(CertificateMaker::make({QStringLiteral("Post TYO"), QStringLiteral("Ministry"), from, to},
                         SecretBuffer::copyOf("open sesame")))
        .value();
}

CmsOpener openerOf(const CertificateAndKey &recipient)
{
    return std::move(
        CmsOpener::create(recipient.certificatePem, recipient.privateKeyPem, SecretBuffer::copyOf("open sesame")))
        .value();
}

} // namespace

class CmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensslReadsTheCertificate();
    void keyNeedsItsPassphrase();
    void opensslOpensForEachRecipient();
    void opensWhatWasSealed_data();
    void opensWhatWasSealed();
    void hidesTheContent();
    void refusesEveryChangedByte();
    void refusesAShortenedTag();
    void refusesUnauthenticatedEncryption();
    void refusesStrangers();
    void checksValidity_data();
    void checksValidity();
    void trustsWhomItWasTold_data();
    void trustsWhomItWasTold();
    void refusesUnsuitableCertificates_data();
    void refusesUnsuitableCertificates();
    void refusesBadRequests();

private:
    QTemporaryDir m_dir;
    CertificateAndKey m_post = makeRecipient();
    CertificateAndKey m_ministry = makeRecipient();
    QByteArray m_rsaCertificate;
    QByteArray m_sealed;
};

void CmsTest::initTestCase()
{
    const QString key = m_dir.filePath(QStringLiteral("rsa.key"));
    m_rsaCertificate = openssl(
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=RSA officer"),
            QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-keyout"), key});
    save(m_dir.filePath(QStringLiteral("rsa.pem")), m_rsaCertificate);
    save(m_dir.filePath(QStringLiteral("post.pem")), m_post.certificatePem);
    save(m_dir.filePath(QStringLiteral("post.key")), m_post.privateKeyPem.view());
    const auto sealer = CmsSealer::create({m_post.certificatePem});
    QVERIFY(sealer);
    m_sealed = sealer->seal("a record", now + 1h).value();
}

void CmsTest::opensslReadsTheCertificate()
{
    const QByteArray text
        = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text")}, m_post.certificatePem);
    QVERIFY(text.contains("Version: 3"));
    QVERIFY(text.contains("O = Ministry, CN = Post TYO"));
    QVERIFY(text.contains("ASN1 OID: prime256v1"));
    QVERIFY(text.contains("CA:FALSE"));
    QVERIFY(text.contains("Key Agreement"));
    const QByteArray verified
        = openssl({QStringLiteral("verify"), QStringLiteral("-partial_chain"), QStringLiteral("-trusted"),
            m_dir.filePath(QStringLiteral("post.pem")), m_dir.filePath(QStringLiteral("post.pem"))});
    QVERIFY(verified.contains("OK"));
    QVERIFY(makeRecipient().certificatePem != m_post.certificatePem);
}

void CmsTest::keyNeedsItsPassphrase()
{
    QVERIFY(m_post.privateKeyPem.view().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    for (const char *passphrase : {"", "open sesam", "OPEN SESAME"}) {
        const auto opener
            = CmsOpener::create(m_post.certificatePem, m_post.privateKeyPem, SecretBuffer::copyOf(passphrase));
        QVERIFY(!opener);
        QCOMPARE(opener.error().code, QString(errors::wrongPassphrase));
    }
    const auto mismatched
        = CmsOpener::create(m_ministry.certificatePem, m_post.privateKeyPem, SecretBuffer::copyOf("open sesame"));
    QVERIFY(!mismatched);
    QCOMPARE(mismatched.error().code, QString(errors::badKey));
}

void CmsTest::opensslOpensForEachRecipient()
{
    const auto sealer = CmsSealer::create({m_post.certificatePem, m_rsaCertificate, m_ministry.certificatePem});
    QVERIFY(sealer);
    const QByteArray plain = QByteArray(5000, 'a') + "\r\n\n\0 end" + QByteArray(1, '\0');
    const auto sealed = sealer->seal(plain, now + 1h);
    QVERIFY(sealed);
    const QString file = m_dir.filePath(QStringLiteral("record.cms"));
    save(file, *sealed);
    const QStringList decrypt{QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-inform"),
        QStringLiteral("DER"), QStringLiteral("-in"), file};
    const QString output = m_dir.filePath(QStringLiteral("plain"));
    openssl(decrypt
        + QStringList{QStringLiteral("-out"), output, QStringLiteral("-inkey"),
            m_dir.filePath(QStringLiteral("post.key")), QStringLiteral("-recip"),
            m_dir.filePath(QStringLiteral("post.pem")), QStringLiteral("-passin"), QStringLiteral("pass:open sesame")});
    QCOMPARE(contentOf(output), plain);
    // The key alone is enough, too.
    openssl(decrypt
        + QStringList{QStringLiteral("-out"), output, QStringLiteral("-inkey"),
            m_dir.filePath(QStringLiteral("post.key")), QStringLiteral("-passin"), QStringLiteral("pass:open sesame")});
    QCOMPARE(contentOf(output), plain);
    openssl(decrypt
        + QStringList{QStringLiteral("-out"), output, QStringLiteral("-inkey"),
            m_dir.filePath(QStringLiteral("rsa.key")), QStringLiteral("-recip"),
            m_dir.filePath(QStringLiteral("rsa.pem"))});
    QCOMPARE(contentOf(output), plain);
    QCOMPARE(openerOf(m_ministry).open(*sealed)->toByteArray(), plain);
    const QByteArray structure = openssl({QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"),
        QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"), file});
    QVERIFY(structure.contains("authEnvelopedData"));
    QVERIFY(structure.contains("aes-256-gcm"));
    QVERIFY(structure.contains("rsaesOaep"));
    QVERIFY(structure.contains("dhSinglePass-stdDH-sha256kdf-scheme"));
}

void CmsTest::opensWhatWasSealed_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 16, 4096, 200'000})
        QTest::addRow("%d bytes", size) << size;
}

void CmsTest::opensWhatWasSealed()
{
    QFETCH(int, size);
    const QByteArray plain(size, 'x');
    const auto sealer = CmsSealer::create({m_post.certificatePem, m_ministry.certificatePem});
    QVERIFY(sealer);
    const auto sealed = sealer->seal(plain, now);
    QVERIFY(sealed);
    QVERIFY(sealed->size() < size + 1200);
    QCOMPARE(openerOf(m_post).open(*sealed)->toByteArray(), plain);
    QCOMPARE(openerOf(m_ministry).open(*sealed)->toByteArray(), plain);
    QVERIFY(*sealer->seal(plain, now) != *sealed);
}

void CmsTest::hidesTheContent()
{
    QVERIFY(!m_sealed.contains("a record"));
}

void CmsTest::refusesEveryChangedByte()
{
    const CmsOpener opener = openerOf(m_post);
    QCOMPARE(opener.open(m_sealed)->toByteArray(), QByteArray("a record"));
    int opened = 0;
    for (qsizetype i = 0; i < m_sealed.size(); ++i) {
        QByteArray changed = m_sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto result = opener.open(changed);
        if (!result)
            continue;
        // Versions, the inner content type and the stated length of the tag are not authenticated. Nothing in them
        // changes the content.
        ++opened;
        QCOMPARE(result->toByteArray(), QByteArray("a record"));
    }
    QVERIFY2(opened <= 16, qPrintable(QString::number(opened)));
    for (qsizetype size = 0; size < m_sealed.size(); size += 7)
        QVERIFY(!opener.open(m_sealed.first(size)));
    QVERIFY(!opener.open(m_sealed + 'x'));
}

void CmsTest::refusesAShortenedTag()
{
    // SEQUENCE { OID, [0] { SEQUENCE { …, OCTET STRING (16) } } }, all three lengths in the two-byte long form.
    QByteArray shortened = m_sealed;
    QVERIFY(shortened.at(1) == '\x82');
    const auto shorten = [&shortened](qsizetype at, int by) {
        const int length
            = (static_cast<unsigned char>(shortened[at]) << 8) + static_cast<unsigned char>(shortened[at + 1]) - by;
        shortened[at] = static_cast<char>(length >> 8);
        shortened[at + 1] = static_cast<char>(length & 0xff);
    };
    const qsizetype wrapper = 4 + 2 + static_cast<unsigned char>(shortened[5]); // the [0]
    QVERIFY(
        shortened.at(wrapper) == '\xa0' && shortened.at(wrapper + 1) == '\x82' && shortened.at(wrapper + 5) == '\x82');
    for (const qsizetype at : {qsizetype{2}, wrapper + 2, wrapper + 6})
        shorten(at, 12);
    const qsizetype tag = m_sealed.size() - 17;
    QCOMPARE(static_cast<int>(shortened.at(tag)), 16);
    shortened[tag] = 4;
    shortened.chop(12);
    // OpenSSL itself takes it: what refuses it is our own check.
    save(m_dir.filePath(QStringLiteral("short.cms")), shortened);
    QCOMPARE(
        openssl({QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-inform"), QStringLiteral("DER"),
            QStringLiteral("-in"), m_dir.filePath(QStringLiteral("short.cms")), QStringLiteral("-inkey"),
            m_dir.filePath(QStringLiteral("post.key")), QStringLiteral("-passin"), QStringLiteral("pass:open sesame")}),
        QByteArray("a record"));
    const auto opened = openerOf(m_post).open(shortened);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QString(errors::notAuthentic));
}

void CmsTest::refusesUnauthenticatedEncryption()
{
    const QByteArray cbc = openssl(
        {QStringLiteral("cms"), QStringLiteral("-encrypt"), QStringLiteral("-binary"), QStringLiteral("-aes256"),
            QStringLiteral("-outform"), QStringLiteral("DER"), m_dir.filePath(QStringLiteral("post.pem"))},
        "a record");
    const auto opened = openerOf(m_post).open(cbc);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QString(errors::notAuthentic));
}

void CmsTest::refusesStrangers()
{
    const auto opened = openerOf(m_ministry).open(m_sealed);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QString(errors::notARecipient));
    QCOMPARE(openerOf(m_post).open("not CMS").error().code, QString(errors::notAuthentic));
}

void CmsTest::checksValidity_data()
{
    QTest::addColumn<qint64>("offsetMs"); // from notBefore; the certificate lasts an hour
    QTest::addColumn<QString>("code");
    QTest::newRow("a second before") << qint64{-1000} << QString(errors::certificateNotYetValid);
    QTest::newRow("a second in") << qint64{1000} << QString();
    QTest::newRow("a second to go") << qint64{3'599'000} << QString();
    QTest::newRow("a second after") << qint64{3'601'000} << QString(errors::certificateExpired);
    QTest::newRow("years after") << qint64{3'600'000LL * 24 * 3650} << QString(errors::certificateExpired);
}

void CmsTest::checksValidity()
{
    QFETCH(qint64, offsetMs);
    QFETCH(QString, code);
    const auto start = std::chrono::floor<std::chrono::seconds>(now);
    const CertificateAndKey brief = makeRecipient(start, start + 1h);
    const auto sealer
        = CmsSealer::create({makeRecipient(start - 24h * 30, start + 24h * 5000).certificatePem, brief.certificatePem});
    QVERIFY(sealer);
    const auto sealed = sealer->seal("x", start + std::chrono::milliseconds(offsetMs));
    QCOMPARE(sealed ? QString() : sealed.error().code, code);
}

void CmsTest::trustsWhomItWasTold_data()
{
    QTest::addColumn<QStringList>("trusted");
    QTest::addColumn<QString>("checked");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &trusted, const char *checked, int days, const char *code) {
        QTest::newRow(name) << trusted << QString::fromLatin1(checked) << days << QString::fromLatin1(code);
    };
    const QStringList ca{QStringLiteral("ca")};
    row("the reader itself", {QStringLiteral("post")}, "post", 0, "");
    row("a stranger", {QStringLiteral("post")}, "stranger", 0, "certificate_untrusted");
    row("issued by the authority", ca, "leaf", 0, "");
    row("issued by another of the same name", ca, "forged", 0, "certificate_untrusted");
    row("itself or the authority", {QStringLiteral("post"), QStringLiteral("ca")}, "post", 0, "");
    row("the leaf has ended", ca, "leaf", 31, "certificate_expired");
    row("the leaf has not begun", ca, "leaf", -3, "certificate_not_yet_valid");
    row("not a certificate", ca, "nothing", 0, "bad_certificate");
}

void CmsTest::trustsWhomItWasTold()
{
    QFETCH(QStringList, trusted);
    QFETCH(QString, checked);
    QFETCH(int, days);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const auto file = [&folder](const QString &name) { return folder.filePath(name); };
    const auto makeAuthority = [&](const QString &name) {
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
            QStringLiteral("-keyout"), file(name + QStringLiteral(".key")), QStringLiteral("-out"), file(name),
            QStringLiteral("-subj"), QStringLiteral("/CN=Ministry authority"), QStringLiteral("-days"), QStringLiteral("90")});
    };
    const auto issue = [&](const QString &name, const QString &authority) {
        openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
            file(name + QStringLiteral(".key")), QStringLiteral("-out"), file(name + QStringLiteral(".csr")),
            QStringLiteral("-subj"), QStringLiteral("/CN=Post TYO")});
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), file(name + QStringLiteral(".csr")),
            QStringLiteral("-CA"), file(authority), QStringLiteral("-CAkey"), file(authority + QStringLiteral(".key")),
            QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-out"), file(name)});
    };
    makeAuthority(QStringLiteral("ca"));
    makeAuthority(QStringLiteral("impostor"));
    issue(QStringLiteral("leaf"), QStringLiteral("ca"));
    issue(QStringLiteral("forged"), QStringLiteral("impostor"));
    save(file(QStringLiteral("post")), m_post.certificatePem);
    save(file(QStringLiteral("stranger")), makeRecipient().certificatePem);
    QByteArray anchors;
    for (const QString &name : std::as_const(trusted))
        anchors += contentOf(file(name));
    const auto trust = CertificateTrust::fromPem(anchors);
    QVERIFY2(trust, trust ? "" : qPrintable(trust.error().detail));
    const auto result = trust->check(contentOf(file(checked)), domain::SystemClock().now() + 24h * days);
    QCOMPARE(result ? QString() : result.error().code, code);
    QCOMPARE(CertificateTrust::fromPem("nothing").error().code, QString(errors::badCertificate));
}

void CmsTest::refusesUnsuitableCertificates_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString usage = QStringLiteral("keyUsage=");
    QTest::newRow("RSA 1024") << QStringList{QStringLiteral("rsa:1024")};
    QTest::newRow("RSA that only signs") << QStringList{
        QStringLiteral("rsa:2048"), QStringLiteral("-addext"), usage + QStringLiteral("digitalSignature")};
    QTest::newRow("EC that only signs") << QStringList{QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-addext"),
        usage + QStringLiteral("digitalSignature")};
    QTest::newRow("another curve") << QStringList{
        QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:secp256k1")};
    QTest::newRow("Ed25519") << QStringList{QStringLiteral("ed25519")};
}

void CmsTest::refusesUnsuitableCertificates()
{
    QFETCH(QStringList, arguments);
    const QByteArray certificate
        = openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                      QStringLiteral("-subj"), QStringLiteral("/CN=x"), QStringLiteral("-keyout"),
                      m_dir.filePath(QStringLiteral("x.key")), QStringLiteral("-newkey")}
            + arguments);
    const auto sealer = CmsSealer::create({m_post.certificatePem, certificate});
    QVERIFY(!sealer);
    QCOMPARE(sealer.error().code, QString(errors::certificateUnsuitable));
}

void CmsTest::refusesBadRequests()
{
    QCOMPARE(CmsSealer::create({}).error().code, QString(errors::noRecipients));
    QCOMPARE(CmsSealer::create({"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}).error().code,
        QString(errors::badCertificate));
    QCOMPARE(CmsSealer::create({m_post.certificatePem, QByteArray()}).error().code, QString(errors::badCertificate));
    const CertificateSubject good{QStringLiteral("Post"), {}, now, now + 1h};
    QCOMPARE(CertificateMaker::make(good, {}).error().code, QString(errors::badKey));
    CertificateSubject bad = good;
    bad.commonName = QStringLiteral(" ");
    QCOMPARE(CertificateMaker::make(bad, SecretBuffer::copyOf("p")).error().code, QString(errors::badCertificate));
    bad.commonName = QString(65, u'x');
    QCOMPARE(CertificateMaker::make(bad, SecretBuffer::copyOf("p")).error().code, QString(errors::badCertificate));
    bad = good;
    bad.notAfter = bad.notBefore;
    QCOMPARE(CertificateMaker::make(bad, SecretBuffer::copyOf("p")).error().code, QString(errors::badCertificate));
}

QTEST_GUILESS_MAIN(CmsTest)
#include "tst_cms.moc"
