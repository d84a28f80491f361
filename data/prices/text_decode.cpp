// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/text_decode.h"

#include <QByteArrayView>
#include <QStringDecoder>

namespace farthing::data {
namespace {

/// Windows-1252 for 0x80..0x9f; 0 where the page has no character.
constexpr char16_t windows1252[32] = {
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

std::string fromWindows1252(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        char16_t code = byte;
        if (byte >= 0x80 && byte < 0xa0)
            code = windows1252[byte - 0x80] ? windows1252[byte - 0x80] : char16_t(0xfffd);
        if (code < 0x80) {
            out += char(code);
        } else if (code < 0x800) {
            out += char(0xc0 | (code >> 6));
            out += char(0x80 | (code & 0x3f));
        } else {
            out += char(0xe0 | (code >> 12));
            out += char(0x80 | ((code >> 6) & 0x3f));
            out += char(0x80 | (code & 0x3f));
        }
    }
    return out;
}

std::string fromUtf16(std::string_view bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return text.toStdString();
}

} // namespace

std::string decodeText(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    else if (bytes.starts_with("\xff\xfe"))
        return fromUtf16(bytes.substr(2), QStringConverter::Utf16LE);
    else if (bytes.starts_with("\xfe\xff"))
        return fromUtf16(bytes.substr(2), QStringConverter::Utf16BE);
    if (QByteArrayView(bytes.data(), qsizetype(bytes.size())).isValidUtf8())
        return std::string(bytes);
    return fromWindows1252(bytes);
}

} // namespace farthing::data
