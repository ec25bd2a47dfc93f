// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/gbktext.h"

#include <iconv.h>

namespace chancery::providers::alipay {

GbkText::GbkText()
    : m_converter(iconv_open("UTF-8", "GB18030"))
{
}

GbkText::~GbkText()
{
    if (m_converter != reinterpret_cast<iconv_t>(-1))
        iconv_close(m_converter);
}

std::optional<QString> GbkText::decode(const QByteArray &gbk)
{
    if (m_converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    iconv(m_converter, nullptr, nullptr, nullptr, nullptr); // forgets what a broken row left behind
    QByteArray utf8(gbk.size() * 2 + 4, Qt::Uninitialized); // two bytes become three, four stay four
    auto *in = const_cast<char *>(gbk.constData()); // iconv reads only
    auto inLeft = static_cast<size_t>(gbk.size());
    char *out = utf8.data();
    auto outLeft = static_cast<size_t>(utf8.size());
    if (iconv(m_converter, &in, &inLeft, &out, &outLeft) == static_cast<size_t>(-1))
        return std::nullopt;
    return QString::fromUtf8(utf8.constData(), utf8.size() - static_cast<qsizetype>(outLeft));
}

} // namespace chancery::providers::alipay
