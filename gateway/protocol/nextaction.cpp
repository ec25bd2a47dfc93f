// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/nextaction.h"

#include "models/domain/jsonreader.h"

#include <QUrl>

namespace chancery::protocol {

namespace {

constexpr QLatin1String typeName("type");

QJsonObject write(const NoAction &)
{
    return {{typeName, QStringLiteral("none")}};
}

QJsonObject write(const Wait &)
{
    return {{typeName, QStringLiteral("wait")}};
}

QJsonObject write(const ScanPayerCode &)
{
    return {{typeName, QStringLiteral("scan_payer_code")}};
}

QJsonObject write(const ShowQr &action)
{
    return {
        {typeName, QStringLiteral("show_qr")},
        {QStringLiteral("data"), action.data},
        {QStringLiteral("display_until"), domain::toRfc3339(action.displayUntil)},
    };
}

QJsonObject write(const OpenPage &action)
{
    return {
        {typeName, QStringLiteral("open_page")},
        {QStringLiteral("url"), action.url},
        {QStringLiteral("short_url"), action.shortUrl},
    };
}

// A device opens what it is given in a browser: no other schemes, no credentials.
QString webAddress(domain::JsonReader &reader, QLatin1String name)
{
    const QString text = reader.text(name);
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        reader.fail(name, QStringLiteral("expected an http(s) address"));
    return text;
}

}

QJsonObject toJson(const NextAction &action)
{
    return std::visit([](const auto &alternative) { return write(alternative); }, action);
}

domain::Expected<NextAction, domain::Error> nextActionFromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("next_action_malformed"));
    const QString type = reader.text(typeName);
    NextAction action;
    if (type == QLatin1String("show_qr")) {
        ShowQr qr {reader.text(QLatin1String("data")), reader.instant(QLatin1String("display_until"))};
        if (qr.data.isEmpty() || qr.data.size() > 2'000)
            reader.fail(QLatin1String("data"), QStringLiteral("expected 1 to 2000 characters"));
        action = std::move(qr);
    } else if (type == QLatin1String("open_page")) {
        action = OpenPage {webAddress(reader, QLatin1String("url")), webAddress(reader, QLatin1String("short_url"))};
    } else if (type == QLatin1String("scan_payer_code")) {
        action = ScanPayerCode {};
    } else if (type == QLatin1String("wait")) {
        action = Wait {};
    } else if (type != QLatin1String("none")) {
        reader.fail(typeName, QStringLiteral("unknown type \"%1\"").arg(type.left(40)));
    }
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return action;
}

} // namespace chancery::protocol
