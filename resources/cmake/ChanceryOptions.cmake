# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
# What every target of the project is compiled and linked with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

option(CHANCERY_WERROR "Treat warnings as errors" ON)
set(CHANCERY_SANITIZE "" CACHE STRING "Sanitizers, as given to -fsanitize=")

add_library(chancery_options INTERFACE)
target_include_directories(chancery_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(chancery_options INTERFACE
    CHANCERY_VERSION="${PROJECT_VERSION}"
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BOOST_ASIO_NO_DEPRECATED)
target_compile_options(chancery_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror=switch -Werror=return-type -fstack-protector-strong)
if(CHANCERY_WERROR)
    target_compile_options(chancery_options INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # ccache needs it to cache what uses a precompiled header; the rest are known false alarms of g++ 12.
    target_compile_options(chancery_options INTERFACE -fpch-preprocess -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(CHANCERY_SANITIZE)
    target_compile_options(chancery_options INTERFACE "-fsanitize=${CHANCERY_SANITIZE}" -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(chancery_options INTERFACE "-fsanitize=${CHANCERY_SANITIZE}")
    if(CHANCERY_SANITIZE STREQUAL "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Asio's fences, which g++ says it does not instrument; what crosses threads here goes through its locks.
        target_compile_options(chancery_options INTERFACE -Wno-tsan)
    endif()
else()
    target_link_options(chancery_options INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()

find_program(CHANCERY_MOLD mold)
if(CHANCERY_MOLD)
    target_link_options(chancery_options INTERFACE -fuse-ld=mold)
endif()
find_program(CHANCERY_CCACHE ccache)
if(CHANCERY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${CHANCERY_CCACHE}")
endif()
