// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/json/json_fault.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <set>

namespace farthing::data {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Length of the UTF-8 sequence at `at`, 0 when it is not valid.
std::size_t utf8Length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0u) != 0x80u)
            return 0;
    const unsigned second = byte(at + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
    return overlong || outside ? 0 : length;
}

class FaultScan {
public:
    explicit FaultScan(std::string_view text) : m_text(text) {}

    std::optional<JsonFault> run()
    {
        skipSpace();
        if (atEnd())
            return JsonFault{m_at, "the document is empty"};
        if (value(0)) {
            skipSpace();
            if (!atEnd())
                fail("text after the end of the document");
        }
        return m_fault;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool fail(std::string reason) { return failAt(m_at, std::move(reason)); }
    bool failAt(std::size_t offset, std::string reason)
    {
        m_fault = JsonFault{offset, std::move(reason)};
        return false;
    }
    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }
    bool value(int depth)
    {
        switch (peek()) {
        case '{': return depth >= jsonMaxDepth ? tooDeep() : object(depth + 1);
        case '[': return depth >= jsonMaxDepth ? tooDeep() : array(depth + 1);
        case '"': return string(nullptr);
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: break;
        }
        if (peek() == '-' || isDigit(peek()))
            return number();
        if (atEnd())
            return fail("the document ends where a value is expected");
        if (peek() == 'N' || peek() == 'I' || peek() == '+')
            return fail("not a JSON number; numbers are finite decimals like 0.25");
        return fail("a value is expected here");
    }
    bool tooDeep() { return fail("nested more than " + std::to_string(jsonMaxDepth) + " levels deep"); }
    bool word(std::string_view name)
    {
        if (m_text.substr(m_at, name.size()) != name)
            return fail("a value is expected here");
        m_at += name.size();
        return true;
    }
    bool digits()
    {
        if (!isDigit(peek()))
            return fail("a digit is expected here");
        while (isDigit(peek()))
            ++m_at;
        return true;
    }
    bool number()
    {
        const std::size_t start = m_at;
        if (peek() == '-')
            ++m_at;
        if (peek() == 'I' || peek() == 'N')
            return failAt(start, "not a JSON number; numbers are finite decimals like 0.25");
        const bool zero = peek() == '0';
        const std::size_t first = m_at;
        if (!digits())
            return false;
        if (zero && m_at > first + 1)
            return failAt(start, "a number starts with a superfluous 0");
        bool whole = true;
        if (peek() == '.') {
            whole = false;
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        double parsed = 0;
        const auto [end, error] = std::from_chars(m_text.data() + start, m_text.data() + m_at, parsed);
        // from_chars reports underflow as it does overflow: only a number that may be large is refused.
        if (error == std::errc::result_out_of_range && m_text.substr(start, m_at - start).find("e-") == std::string_view::npos
            && m_text.substr(start, m_at - start).find("E-") == std::string_view::npos)
            return failAt(start, "the number is too large to be finite");
        if (whole && m_at - first > 19)
            return failAt(start, "a whole number of more than 19 digits; write it like 1.5e20");
        return true;
    }
    bool string(std::string *out)
    {
        const std::size_t open = m_at++;
        while (true) {
            if (atEnd())
                return failAt(open, "the text that starts here has no closing quote");
            const char c = peek();
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return fail("a control character inside a text; write it as an escape like \\n");
            if (c == '\\') {
                if (!escape(out))
                    return false;
                continue;
            }
            const std::size_t length = utf8Length(m_text, m_at);
            if (length == 0)
                return fail("not valid UTF-8");
            if (out)
                out->append(m_text.substr(m_at, length));
            m_at += length;
        }
    }
    bool hex4(std::size_t at, unsigned &code) const
    {
        if (at + 4 > m_text.size())
            return false;
        const char *end = m_text.data() + at + 4;
        return std::from_chars(m_text.data() + at, end, code, 16).ptr == end;
    }
    bool escape(std::string *out)
    {
        const std::size_t start = m_at++;
        const char kind = peek();
        static constexpr std::string_view plain = "\"\\/bfnrt", meaning = "\"\\/\b\f\n\r\t";
        if (const std::size_t i = plain.find(kind); !atEnd() && i != std::string_view::npos) {
            if (out)
                out->push_back(meaning[i]);
            ++m_at;
            return true;
        }
        unsigned code = 0;
        if (kind != 'u' || !hex4(m_at + 1, code))
            return failAt(start, "an unknown escape");
        m_at += 5;
        if (code >= 0xDC00 && code < 0xE000)
            return failAt(start, "half of a surrogate pair");
        if (code >= 0xD800 && code < 0xDC00) {
            unsigned low = 0;
            if (m_text.substr(m_at, 2) != "\\u" || !hex4(m_at + 2, low) || low < 0xDC00 || low > 0xDFFF)
                return failAt(start, "half of a surrogate pair");
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            m_at += 6;
        }
        if (out)
            appendUtf8(*out, code);
        return true;
    }
    static void appendUtf8(std::string &out, unsigned code)
    {
        if (code < 0x80) {
            out.push_back(static_cast<char>(code));
            return;
        }
        const int rest = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        const unsigned lead = rest == 1 ? 0xC0u : rest == 2 ? 0xE0u : 0xF0u;
        out.push_back(static_cast<char>(lead | (code >> (6 * rest))));
        for (int i = rest - 1; i >= 0; --i)
            out.push_back(static_cast<char>(0x80u | ((code >> (6 * i)) & 0x3Fu)));
    }
    bool array(int depth)
    {
        ++m_at;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            return true;
        }
        while (true) {
            skipSpace();
            if (!value(depth))
                return false;
            skipSpace();
            if (peek() == ']') {
                ++m_at;
                return true;
            }
            if (peek() != ',')
                return fail("a comma or ] is expected here");
            ++m_at;
        }
    }
    bool object(int depth)
    {
        ++m_at;
        std::set<std::string> keys;
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            return true;
        }
        while (true) {
            skipSpace();
            const std::size_t start = m_at;
            std::string key;
            if (peek() != '"')
                return fail("a key in quotes is expected here");
            if (!string(&key))
                return false;
            if (!keys.insert(key).second)
                return failAt(start, "the key \"" + key + "\" is given twice; keep one of them");
            skipSpace();
            if (peek() != ':')
                return fail("a colon is expected here");
            ++m_at;
            skipSpace();
            if (!value(depth))
                return false;
            skipSpace();
            if (peek() == '}') {
                ++m_at;
                return true;
            }
            if (peek() != ',')
                return fail("a comma or } is expected here");
            ++m_at;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<JsonFault> m_fault;
};

} // namespace

std::optional<JsonFault> findJsonFault(std::string_view text) { return FaultScan(text).run(); }

std::string describeFault(std::string_view text, const JsonFault &fault)
{
    std::size_t line = 1, column = 1;
    for (const char c : text.substr(0, fault.offset)) {
        if (c == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0u) != 0x80u) {
            ++column;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column) + ": " + fault.reason;
}

} // namespace farthing::data
