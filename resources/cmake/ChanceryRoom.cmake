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

# chancery_reaches(<variable> <what> <target>…): whether <what>, a target, is compiled against by one of the targets, be it
# through others.
function(chancery_reaches variable what)
    set(found FALSE)
    foreach(target IN LISTS ARGN)
        if(target STREQUAL what)
            set(found TRUE)
        elseif(TARGET ${target})
            get_property(known GLOBAL PROPERTY "chancery_reaches ${what} ${target}")
            if(NOT known)
                get_target_property(further ${target} INTERFACE_LINK_LIBRARIES)
                chancery_reaches(known ${what} ${further})
                set_property(GLOBAL PROPERTY "chancery_reaches ${what} ${target}" ${known})
            endif()
            if(known STREQUAL "TRUE")
                set(found TRUE)
            endif()
        endif()
        if(found)
            break()
        endif()
    endforeach()
    set(${variable} ${found} PARENT_SCOPE)
endfunction()

# chancery_precompiled(<test> <target>…): gives a test that links these the headers that nearly every test includes, compiled once
# for all tests of its kind. The kinds: <QTest> differs by the Qt libraries there are, and relayfixture.h is large.
function(chancery_precompiled name)
    set(donor chancery_testheaders)
    set(libraries Qt6::Test)
    set(headers <QTest> <QDir> <QElapsedTimer> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QProcess> <QRandomGenerator>
        <QSignalSpy> <QTemporaryDir> <algorithm> <atomic> <chrono> <functional> <future> <map> <memory> <optional> <thread>
        <variant> <vector>)
    foreach(library Gui Network Widgets)
        chancery_reaches(linked Qt6::${library} ${ARGN})
        if(linked)
            string(APPEND donor "_${library}")
            list(APPEND libraries Qt6::${library})
        endif()
    endforeach()
    if("Qt6::Widgets" IN_LIST libraries)
        list(APPEND headers <QApplication> <QComboBox> <QLabel> <QLineEdit> <QPushButton> <QTableView> <QVBoxLayout>)
    endif()
    chancery_reaches(linked chancery_relayfixture ${ARGN})
    if(linked)
        string(APPEND donor "_relay")
        list(APPEND libraries chancery_relayfixture)
        list(APPEND headers "${PROJECT_SOURCE_DIR}/tests/server/relayfixture.h")
    endif()
    # Where a test lies differs from test to test, and nobody asks.
    set(anywhere -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    if(NOT TARGET ${donor})
        add_library(${donor} OBJECT "${PROJECT_SOURCE_DIR}/tests/support/headers.cpp")
        set_target_properties(${donor} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${donor} PRIVATE chancery_options ${libraries})
        target_compile_options(${donor} PRIVATE ${anywhere})
        target_precompile_headers(${donor} PRIVATE ${headers})
    endif()
    target_compile_options(${name} PRIVATE ${anywhere})
    target_precompile_headers(${name} REUSE_FROM ${donor})
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
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
    chancery_precompiled(${name} ${TEST_DEPENDS})
    if(NOT "bench" IN_LIST TEST_LABELS)
        # What is tested is optimised as it is delivered; of the tests' own code nobody measures how fast it is.
        target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    endif()
    # intercept_strstr: the sanitizer measures the whole text at each search, and libspeechd searches the list of its voices thousands
    # of times.
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=1800000;QT_LOGGING_RULES=qt.qpa.*=false;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/sanitizers/leaks.txt:print_suppressions=0;ASAN_OPTIONS=intercept_strstr=0;TSAN_OPTIONS=second_deadlock_stack=1:die_after_fork=0:ignore_noninstrumented_modules=1")
    if(TEST_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}")
    endif()
    # ctest begins with the most expensive, so that none of the long ones is left to run alone at the end.
    set_tests_properties(${name} PROPERTIES COST ${TEST_TIMEOUT})
    if(TEST_RUN_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
