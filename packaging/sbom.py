"""Write the list of parts of a build (CycloneDX 1.6, JSON): libraries, models, and their digests.

    python packaging/sbom.py FILE

Run in the environment that the build is made from; the same environment gives the same bytes.
"""

import hashlib
import json
import os
import platform
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from third_party_licences import Dependency, runtime_dependencies

from xrayviewer import __version__

CHECKOUT = Path(__file__).resolve().parents[1]
SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://xrayviewer.invalid/sbom")
OWN = "xrayviewer"


def library(dependency: Dependency) -> dict[str, Any]:
    """Describe one library."""
    purl = f"pkg:pypi/{dependency.name}@{dependency.version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": dependency.name,
        "version": dependency.version,
        "purl": purl,
        "licenses": [{"license": {"name": dependency.licence}}],
    }


def model(folder: Path) -> dict[str, Any]:
    """Describe one bundled model with the digests of its files."""
    card = json.loads((folder / "card.json").read_bytes())
    digest = hashlib.sha256((folder / "weights.safetensors").read_bytes()).hexdigest()
    return {
        "type": "machine-learning-model",
        "bom-ref": f"model/{folder.name}",
        "name": folder.name,
        "version": str(card["version"]),
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def parts() -> Iterator[dict[str, Any]]:
    """Yield everything that the program is made of besides its own code."""
    yield {
        "type": "platform",
        "bom-ref": "python",
        "name": "CPython",
        "version": platform.python_version(),
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }
    yield from map(library, runtime_dependencies(CHECKOUT))
    yield from map(model, sorted(path.parent for path in CHECKOUT.glob("models/*/card.json")))


def bill_of_materials(components: list[dict[str, Any]], epoch_s: int) -> dict[str, Any]:
    """Return the whole list; its serial number follows from what it says."""
    contents = json.dumps(components, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(SPACE, contents)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch_s, UTC).isoformat(timespec="seconds"),
            "component": {
                "type": "application",
                "bom-ref": OWN,
                "name": OWN,
                "version": __version__,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": components,
        "dependencies": [{"ref": OWN, "dependsOn": [one["bom-ref"] for one in components]}],
    }


def main(path: Path) -> None:
    """Write it."""
    epoch_s = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    described = bill_of_materials(list(parts()), epoch_s)
    path.write_text(json.dumps(described, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
