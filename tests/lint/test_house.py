#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Chancery developers
# SPDX-License-Identifier: Apache-2.0
"""The lint test itself must be able to fail: each fault is planted in a small tree and has to be found."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import house  # noqa: E402

SPDX = "// SPDX-FileCopyrightText: The Chancery developers\n// SPDX-License-Identifier: Apache-2.0\n"


class PlantedFaults(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        self.plant("models/domain/money.h", "")
        for room in ("models/domain", "models/store", "gateway/ledger", "ui/wizard", "gateway/providers", "gateway/rules"):
            (self.root / room).mkdir(parents=True, exist_ok=True)
            (self.root / room / "README.md").write_text("room")

    def tearDown(self):
        self.folder.cleanup()

    def plant(self, name, body, spdx=SPDX):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(spdx + body)

    def assertFault(self, words):
        faults = house.check(self.root)
        self.assertTrue(any(words in f for f in faults), faults)

    def test_a_sound_house(self):
        self.plant("models/store/store.h", '#include "models/domain/money.h"\n')
        self.assertEqual(house.check(self.root), [])

    def test_wrong_way_arrow(self):
        self.plant("models/store/store.h", "")
        self.plant("models/domain/quote.h", '#include "models/store/store.h"\n')
        self.assertFault("models/domain may not look into models/store")

    def test_ui_never_sees_gateway(self):
        self.plant("gateway/ledger/ledger.h", "")
        self.plant("ui/wizard/view.cpp", '#include "gateway/ledger/ledger.h"\n')
        self.assertFault("ui/wizard may not look into gateway/ledger")

    def test_only_the_named_header(self):
        self.plant("gateway/rules/paymenttable.h", "")
        self.plant("gateway/providers/stripe.h", '#include "gateway/rules/paymenttable.h"\n')
        self.assertFault("only gateway/rules/fact.h, ")

    def test_nothing_includes_app(self):
        self.plant("app/kiosk/main.h", "")
        self.plant("models/store/store.h", '#include "app/kiosk/main.h"\n')
        self.assertFault("nothing may include app")

    def test_the_kiosk_never_looks_into_the_counter(self):
        self.plant("app/counter/postkey.h", "")
        self.plant("app/kiosk/till.h", '#include "app/counter/postkey.h"\n')
        self.assertFault("app/kiosk may not look into app/counter")

    def test_cycle_of_headers(self):
        self.plant("models/domain/a.h", '#include "models/domain/b.h"\n')
        self.plant("models/domain/b.h", '#include "models/domain/a.h"\n')
        self.assertFault("cycle: models/domain/a.h -> models/domain/b.h -> models/domain/a.h")

    def test_unknown_room(self):
        self.plant("models/attic/a.h", '#include "models/domain/money.h"\n')
        self.assertFault("is not known")

    def test_missing_spdx(self):
        self.plant("models/domain/a.h", "", spdx="")
        self.assertFault("SPDX")

    def test_long_file(self):
        self.plant("models/domain/a.h", "\n" * 501)
        self.assertFault("split it")

    def test_unfinished_and_machine_paths(self):
        self.plant("models/domain/a.h", "// " + "TO" + "DO later, see /ro" + "ot/notes\n")
        self.assertFault("unfinished")
        self.assertFault("path of one machine")

    def test_stray_top_level(self):
        (self.root / "scripts").mkdir()
        self.assertFault("not at home")


if __name__ == "__main__":
    unittest.main()
