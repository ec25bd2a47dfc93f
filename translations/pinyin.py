#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""Writes how the letters of Chinese names of countries are read, without tones: a line "letter syllable" each.

usage: pinyin.py OUTPUT CATALOGUE…    a catalogue is a .mo of iso-codes or a .ts of ours

ICU's reading (uconv, "Han-Latin") of each letter by itself; what the name of a country reads otherwise stands below.
"""
import gettext
import subprocess
import sys
import xml.etree.ElementTree

# Peru is Bilu, Cambodia Jianpuzhai.
READ_OTHERWISE = {"秘": "bi", "埔": "pu"}

# In ICU's names of countries and in no catalogue; tst_countrynames finds one that is missing.
MORE_LETTERS = "危寨蒂长"


def texts(path):
    if path.endswith(".ts"):
        for context in xml.etree.ElementTree.parse(path).getroot():
            if context.findtext("name") == "SpecialNames":
                yield from (message.findtext("translation") or "" for message in context.iter("message"))
        return
    with open(path, "rb") as file:
        catalogue = gettext.GNUTranslations(file)
    yield from (text for message, text in catalogue._catalog.items() if message and isinstance(text, str))


def main():
    output, *catalogues = sys.argv[1:]
    found = {letter for path in catalogues for text in texts(path) for letter in text if letter >= "\u3400"}
    letters = sorted(found | set(MORE_LETTERS))
    if not found:
        sys.exit("pinyin.py: the catalogues have no Chinese letter: " + " ".join(catalogues))
    read = subprocess.run(
        ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "::Han-Latin; ::NFD; ::[:Mn:] Remove; ::NFC;"],
        input="\n".join(letters), capture_output=True, check=True, encoding="utf-8").stdout.split("\n")
    with open(output, "w", encoding="utf-8") as file:
        for letter, syllable in zip(letters, read, strict=True):
            syllable = READ_OTHERWISE.get(letter, syllable.strip())
            if syllable.isascii() and syllable.isalpha():
                file.write(f"{letter} {syllable}\n")


if __name__ == "__main__":
    main()
