#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""Checks the structure of the house: arrows between rooms, cycles, and the habits that a reader relies on.

usage: house.py [ROOT]     prints one line per fault, exit 1 if there is any
"""
import re
import sys
from pathlib import Path

DOMAIN = {"models/domain"}
# room -> rooms it may include, besides itself. A room that is not named here is a fault: give it a place first.
ARROWS = {
    "models/domain": set(),
    "models/crypto": DOMAIN,
    "models/store": DOMAIN | {"models/crypto"},
    "models/intake": DOMAIN,
    "models/payment": DOMAIN,
    "models/sync": DOMAIN,
    "models/tables": DOMAIN | {"models/store"},
    "gateway/protocol": DOMAIN,
    # client implements the interfaces that payment and sync own, and offers keys from the system's keychain.
    "gateway/client": DOMAIN | {"gateway/protocol", "models/crypto", "models/payment", "models/sync"},
    # a page of dots and how printing ended are payment's values.
    "gateway/printer": DOMAIN | {"models/payment"},
    "gateway/rules": DOMAIN,
    # providers speak the vocabulary of facts that the rules decide on.
    "gateway/providers": DOMAIN | {"gateway/rules"},
    "gateway/ledger": DOMAIN | {"gateway/rules"},
    "gateway/server": DOMAIN | {"gateway/ledger", "gateway/rules", "gateway/providers", "gateway/protocol", "models/crypto"},
    "gateway/sandbox": DOMAIN,
    "ui/theme": set(),
    "ui/widgets": {"ui/theme"},
    "ui/wizard": DOMAIN | {"ui/theme", "ui/widgets", "models/intake"},
    "ui/payment": DOMAIN | {"ui/theme", "ui/widgets", "ui/wizard", "models/payment", "models/intake"},
    "ui/attendant": DOMAIN | {"ui/theme", "ui/widgets", "ui/wizard", "ui/payment", "models/payment", "models/sync"},
    "ui/counter": DOMAIN | {"ui/theme", "ui/widgets", "ui/wizard", "ui/payment", "models/intake", "models/tables", "models/payment",
                            "models/sync"},
}
# Inside app, which may look into every other room: folder -> folders beside it that it may include.
WINGS = {"app/desktop": set(), "app/kiosk": {"app/desktop"}, "app/counter": {"app/desktop"},
         "app/chancery": {"app/desktop", "app/kiosk", "app/counter"}, "app/relay": set(), "app/admin": set(), "app/sandbox": set()}
# Narrower than a whole room: (room, included room) -> the only headers allowed.
ONLY = {("gateway/providers", "gateway/rules"): {"gateway/rules/fact.h", "gateway/rules/refundstatement.h",
                                                 "gateway/rules/statementline.h"}}
TOP = {"CMakeLists.txt", "CMakePresets.json", "app", "ui", "models", "gateway", "resources", "translations", "tests",
       "README.md", "LICENSE", "CHANGELOG.md"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
UNFINISHED = re.compile(r"\b(TODO|FIXME|HACK)\b")
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|home/\w+)/")
MAX_LINES = 500


def room_of(path):
    parts = Path(path).parts
    return "/".join(parts[:2]) if len(parts) > 2 and parts[0] in ("models", "gateway", "ui") else parts[0]


def sources(root):
    for top in ("app", "ui", "models", "gateway", "tests"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp", ".py", ".sh") and path.is_file():
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def wing_faults(name, included):
    wing, target = ("/".join(Path(p).parts[:2]) for p in (name, included))
    if wing not in WINGS:
        return [f"{name}: folder {wing} is not known to tests/lint/house.py: give it its arrows"]
    return [] if target in WINGS[wing] | {wing} else [f"{name}: includes {included}: {wing} may not look into {target}"]


def arrow_faults(name, included):
    room, target = room_of(name), room_of(included)
    if room == target == "app":
        return wing_faults(name, included)
    if room in ("app", "tests") and target != "tests" or room == target or room == "tests":
        return []
    if target in ("app", "tests"):
        return [f"{name}: includes {included}: nothing may include {target}"]
    if room not in ARROWS:
        return [f"{name}: room {room} is not known to tests/lint/house.py: give it its arrows"]
    if target not in ARROWS[room]:
        return [f"{name}: includes {included}: {room} may not look into {target}"]
    only = ONLY.get((room, target))
    return [] if only is None or included in only else [f"{name}: includes {included}: only {', '.join(sorted(only))} may be"]


def cycles(graph):
    state, faults = {}, []

    def visit(node, path):
        state[node] = 1
        for following in sorted(graph.get(node, ())):
            if state.get(following) == 1:
                faults.append("cycle: " + " -> ".join(path[path.index(following):] + [following]))
            elif following not in state and following in graph:
                visit(following, path + [following])
        state[node] = 2

    for node in sorted(graph):
        if node not in state:
            visit(node, [node])
    return faults


def check(root):
    faults, files, rooms = [], {}, {}
    for name, text in sources(root):
        includes = INCLUDE.findall(text)
        lines = text.count("\n")
        head = "\n".join(text.splitlines()[:4])
        if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: Apache-2.0" not in head:
            faults.append(f"{name}: the two SPDX lines are missing")
        if lines > MAX_LINES:
            faults.append(f"{name}: {lines} lines, more than {MAX_LINES}: split it")
        if not name.startswith("tests/lint/"):
            faults += [f"{name}: unfinished: {m.group(0)}" for m in UNFINISHED.finditer(text)]
            faults += [f"{name}: path of one machine: {m.group(0)}" for m in MACHINE_PATH.finditer(text)]
        known = [i for i in includes if (root / i).is_file()]
        files[name] = set(known)
        for included in known:
            faults += arrow_faults(name, included)
            here, there = room_of(name), room_of(included)
            if here != there and here not in ("app", "tests"):
                rooms.setdefault(here, set()).add(there)
    faults += cycles({n: i for n, i in files.items() if n.endswith(".h")}) + cycles(rooms)
    for room in sorted({room_of(n) for n in files if "/" in room_of(n)}):
        if not (root / room / "README.md").is_file():
            faults.append(f"{room}: has no README.md")
    for entry in sorted(root.iterdir()):
        if entry.name not in TOP and not entry.name.startswith(".") and entry.name not in ("build", "out"):
            faults.append(f"{entry.name}: not at home at the top level")
    return faults


if __name__ == "__main__":
    found = check(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]))
    print("\n".join(found) if found else "the house is in order")
    sys.exit(1 if found else 0)
