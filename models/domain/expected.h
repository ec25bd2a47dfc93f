// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace chancery::domain {

/// Wraps the error of an Expected, so that a value and an error of the same type stay apart.
template <typename E>
class Unexpected
{
public:
    explicit Unexpected(E error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] E &&take() && { return std::move(m_error); }
    [[nodiscard]] const E &get() const & { return m_error; }

private:
    E m_error;
};

/// The result of a call that can fail: a T or an E, never both, never neither.
/// Shape of C++23's std::expected, of which it uses the names; value() and error() demand that the side asked for is there.
template <typename T, typename E>
class [[nodiscard]] Expected
{
public:
    Expected(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(Unexpected<E> error) // NOLINT(google-explicit-constructor): `return Unexpected(error);` is the point
        : m_state(std::in_place_index<1>, std::move(error).take())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const E &error() const & { return std::get<1>(m_state); }
    [[nodiscard]] E &&error() && { return std::get<1>(std::move(m_state)); }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

/// An Expected whose success carries nothing.
template <typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    Expected(Unexpected<E> error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error).take())
    {
    }
    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const E &error() const & { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace chancery::domain
