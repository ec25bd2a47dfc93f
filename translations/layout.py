#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""layout.py FILE.ts…: one indentation for the files, whichever lupdate wrote them, so that a merge sees changed strings only."""
import re
import sys

# Tags begin a line only where lupdate put them: in a text, < is &lt;. A text's own lines are left as they are.
TAGS = re.compile(r"^( *)(?=<(?:/?context|name|/?message|source|comment|extracomment|translatorcomment|translation|numerusform)\b|</translation>)")


def laid_out(text: str) -> str:
    if not re.search(r"^<context>", text, re.M):
        return text
    return "".join(TAGS.sub(lambda found: "    " + found.group(1), line) for line in text.splitlines(keepends=True))


for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        before = file.read()
    after = laid_out(before)
    if after != before:
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(after)
