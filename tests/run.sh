#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
# Installs what the tests need, builds, and runs them all.
#
# usage: tests/run.sh [-R NAME] [-E NAME] [-L LABEL] [--preset dev|release|asan|tsan|clang]
#   -R NAME    only the tests whose name matches (a regular expression, as in ctest); likewise -E without, -L by label
# The figures (label bench) want a machine to themselves, so they run only when asked for: -L bench, or -R bench_NAME.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=release
select=()
while [ $# -gt 0 ]; do
    case $1 in
        --preset) preset=${2:?--preset wants a name}; shift 2 ;;
        -R | -E | -L | -LE) select+=("$1" "${2:?$1 wants a pattern}"); shift 2 ;;
        -h | --help) sed -n '4,9s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "tests/run.sh: unknown argument $1; see --help" >&2; exit 2 ;;
    esac
done

resources/packaging/install.sh debian-build.txt debian-demo.txt debian-test.txt
[ ${#select[@]} -gt 0 ] || select=(-LE bench)
grep -qs "^BUILD_TESTING:BOOL=ON" "build/$preset/CMakeCache.txt" || cmake --preset "$preset" -DBUILD_TESTING=ON >/dev/null
cmake --build "build/$preset"

# ctest runs the tests two by two; those that measure, or count on a pace, run alone (RUN_SERIAL).
exec ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" "${select[@]}"
