// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace farthing {

/// An operation that failed: one sentence that names the file, row or field and what to do next.
struct Error {
    std::string message;
};

/// A value or the reason why there is none (std::expected is not in GCC 12).
template <typename T>
class Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    /// The value; asserts that there is one.
    T &value() { assert(*this); return *std::get_if<T>(&m_state); }
    const T &value() const { assert(*this); return *std::get_if<T>(&m_state); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    const Error &error() const { assert(!*this); return *std::get_if<Error>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Nothing {
    bool operator==(const Nothing &) const = default;
};
using Status = Result<Nothing>;

} // namespace farthing
