"""Keep what the last run of the theme's tests measured, for the self-assessment page.

``python -m site_tests.theme.keep_measures`` copies the values named in ``accessibility.yml``
from ``build/measured/accessibility.json`` into the package's data.
"""

from __future__ import annotations

import datetime
import json
import sys

import yaml
from playwright.sync_api import sync_playwright

from site_tests.conftest import BROWSER_FLAGS, CHROMIUM, ROOT
from site_tests.theme.conftest import MEASURED

DATA = ROOT / "generator" / "pages" / "data"


def named_values() -> set[str]:
    """Every measured value that a clause names."""
    norms = yaml.safe_load((DATA / "accessibility.yml").read_text("utf-8"))
    return {key for norm in norms for clause in norm["clauses"] for key in clause.get("measured", ())}


def main() -> int:
    """0, or 1 when a named value was not measured."""
    measured = json.loads(MEASURED.read_text("utf-8"))
    missing = sorted(named_values() - measured.keys())
    if missing:
        print(f"error: not measured: {', '.join(missing)}; run the tests of the theme", file=sys.stderr)
        return 1
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=BROWSER_FLAGS)
        version = f"Chromium {browser.version.split('.')[0]}"
        browser.close()
    kept = {
        "date": datetime.date.fromtimestamp(MEASURED.stat().st_mtime).isoformat(),
        "browser": version,
        "values": {key: measured[key]["value"] for key in sorted(named_values())},
    }
    target = DATA / "accessibility_measured.json"
    target.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{len(kept['values'])} values in {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
