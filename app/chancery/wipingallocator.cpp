// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// What the program gives back to the heap is overwritten first, whoever gives it back: Qt, its widgets, OpenSSL,
// SQLite. The C library's free() and realloc() are replaced in this process for that, as it provides for ("Replacing
// malloc" in its manual); memory still comes from it. Answers live in QString, QVariant, JSON and undo histories of
// Qt's own, which no buffer class of ours reaches: of what a session left in the heap, only what is still held would
// remain.
//
// Not under a sanitizer, which replaces the same functions.

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <malloc.h>

// NOLINTBEGIN: names and signatures are the C library's
extern "C" {
void *__libc_malloc(std::size_t size);
void __libc_free(void *memory);

__attribute__((visibility("default"))) void free(void *memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

__attribute__((visibility("default"))) void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(memory);
    if (size <= had && size >= had / 2)
        return memory; // the rest of it is overwritten with it
    // Growing in place by the library's own realloc() may move it, and leave a copy behind.
    void *larger = __libc_malloc(size);
    if (larger) {
        std::memcpy(larger, memory, std::min(size, had));
        free(memory);
    }
    return larger;
}
}
// NOLINTEND
