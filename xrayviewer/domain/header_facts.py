"""What the input check takes from the header of a film."""

from xrayviewer.domain.input_gate import HeaderFacts
from xrayviewer.domain.radiograph import Radiograph


def header_facts(radiograph: Radiograph) -> HeaderFacts:
    """Take from a film's header what the gate looks at."""
    acquisition = radiograph.acquisition
    return HeaderFacts(
        modality=acquisition.modality,
        body_part=acquisition.body_part,
        view_position=acquisition.view_position,
        photometric_interpretation=radiograph.provenance.photometric_interpretation,
        age_years=acquisition.age_years,
    )
