"""What the reader has to accept before findings are shown."""

import hashlib
from typing import Final

from xrayviewer.domain.translation import mark

TITLE: Final = mark("terms", "Research use only, not for diagnosis")
SENTENCES: Final = (
    mark(
        "terms",
        "The scores, heat maps and measurements of this program come from models that can be "
        "wrong, also where they seem sure. It is not a medical device, and no authority has "
        "examined it.",
    ),
    mark(
        "terms",
        "It is meant for research, teaching and the study of such models. Do not use it for "
        "diagnosis, for decisions about patients, or in place of a radiologist's reading.",
    ),
    mark(
        "terms",
        "A heat map shows where a score came from. It is not the outline of a lesion, and a film "
        "without findings is not a normal film.",
    ),
    mark(
        "terms",
        "Each model was made from certain films of certain patients, which its card names. On "
        "other patients and devices it may do worse, without showing it.",
    ),
)
VERSION: Final = hashlib.sha256("\n".join((TITLE, *SENTENCES)).encode()).hexdigest()[:12]
"""Another text has to be accepted anew."""
