// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery::providers::alipay {

/// GBK to text, by the C library's converter (as GB 18030, of which GBK is a part).
class GbkText
{
public:
    GbkText();
    ~GbkText();
    GbkText(const GbkText &) = delete;
    GbkText &operator=(const GbkText &) = delete;

    /// Nothing when the bytes are no GBK.
    [[nodiscard]] std::optional<QString> decode(const QByteArray &gbk);

private:
    void *m_converter; ///< iconv_t
};

} // namespace chancery::providers::alipay
