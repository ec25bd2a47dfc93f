# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0

# chancery_room(<name> SOURCES … [DEPENDS …] [PRIVATE_DEPENDS …] [PCH …])
# A room is a folder, a static library and a namespace. <name> becomes the target chancery_<name>,
# to be linked as chancery::<name>. PCH lists system headers worth precompiling.
function(chancery_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS;PCH" ${ARGN})
    add_library(chancery_${name} STATIC ${ROOM_SOURCES})
    add_library(chancery::${name} ALIAS chancery_${name})
    target_link_libraries(chancery_${name}
        PUBLIC ${ROOM_DEPENDS}
        PRIVATE chancery_options ${ROOM_PRIVATE_DEPENDS})
    target_include_directories(chancery_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    if(ROOM_PCH)
        target_precompile_headers(chancery_${name} PRIVATE ${ROOM_PCH})
    endif()
endfunction()

# chancery_program(<binary> SOURCES … DEPENDS …): an executable under app/; <binary> is its file name.
function(chancery_program binary)
    cmake_parse_arguments(PROGRAM "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${binary} ${PROGRAM_SOURCES})
    target_link_libraries(${binary} PRIVATE chancery_options ${PROGRAM_DEPENDS})
endfunction()

# chancery_test(<tst_name> [DEPENDS …] [SOURCES …] [LABELS …] [TIMEOUT s])
# One Qt Test executable per class; its source is <tst_name>.cpp unless SOURCES says otherwise.
# It runs offscreen, finds its data through CHANCERY_TEST_DATA and the programs in CHANCERY_BIN.
function(chancery_test name)
    cmake_parse_arguments(TEST "RUN_SERIAL" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
    if(NOT TEST_SOURCES)
        set(TEST_SOURCES ${name}.cpp)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    if(CHANCERY_SANITIZE)
        # The sanitizers make a program two to fifteen times slower; the time-out is for one that hangs.
        math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * 5")
    endif()
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE chancery_options Qt6::Test ${TEST_DEPENDS})
    target_compile_definitions(${name} PRIVATE
        CHANCERY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        CHANCERY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CHANCERY_BIN="${PROJECT_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=1800000;QT_LOGGING_RULES=qt.qpa.*=false;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/sanitizers/leaks.txt:print_suppressions=0;TSAN_OPTIONS=second_deadlock_stack=1:die_after_fork=0:ignore_noninstrumented_modules=1")
    if(TEST_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}")
    endif()
    if(TEST_RUN_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
