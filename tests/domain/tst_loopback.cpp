// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/loopback.h"

#include <QTest>

using namespace chancery::domain;

class TestLoopback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
};

void TestLoopback::hosts_data()
{
    QTest::addColumn<bool>("here");
    for (const char *host : {"localhost", "LOCALHOST", "127.0.0.1", "127.255.255.255", "127.1.2.3", "::1", "[::1]"})
        QTest::newRow(host) << true;
    for (const char *host : {"", "127", "127.", "127.0.0.1.", "127.1", "127.0.0.1.example.org", "127.example.org",
             "127.0.0.example", "127.0.0.256", "127.0.0.-1", "127.0.0.1000", "0127.0.0.1", "127.0.0.01", "127..0.1",
             "126.0.0.1", "1270.0.0.1", "localhost.example.org", "xlocalhost", "::2", "[::1", "0.0.0.0", "::"})
        QTest::newRow(*host == 0 ? "empty" : host) << false;
}

void TestLoopback::hosts()
{
    QFETCH(bool, here);
    const QString host = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isLoopbackHost(host == u"empty" ? QString() : host), here);
}

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
