"""What models said about films, kept so that a film seen again need not be analysed again."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from xrayviewer.domain.analysis import Analysis
from xrayviewer.domain.input_gate import AgeGroup, HeaderFacts

KEPT_RESULTS: Final = 64
"""Each holds some hundred kilobytes, most of them the masks of lungs and heart."""


@dataclass(frozen=True, slots=True)
class ReaderChoice:
    """What the reader decided about the analysis of one film.

    Attributes
    ----------
    group
        Whose model is to speak, whatever the age; None: as header and pixels say.
    model
        Name of another model of findings that is to speak; empty for none.
    shows_refused
        Scores are wanted although the input check refuses the picture.
    """

    group: AgeGroup | None = None
    model: str = ""
    shows_refused: bool = False


@dataclass(frozen=True, slots=True)
class ResultKey:
    """What a result depends on.

    Attributes
    ----------
    digest
        Of the film's pixels.
    header
        What the input check takes from the file; copies of a film may differ in it.
    models
        Digests of all models that took part or could have spoken. Each covers its card, and through
        that the preparation with its version.
    """

    digest: str
    header: HeaderFacts
    choice: ReaderChoice
    models: tuple[str, ...]


def answers(key: ResultKey, analysis: Analysis) -> bool:
    """Whether a result is about these pixels, and by one of these models."""
    model = analysis.model
    return analysis.digest == key.digest and (model is None or model.digest in key.models)


class AnalysisResults:
    """Results by what they depend on, the least recently used dropped first."""

    def __init__(self, kept: int = KEPT_RESULTS) -> None:
        self._kept = kept
        self._results: OrderedDict[ResultKey, Analysis] = OrderedDict()

    def __len__(self) -> int:
        return len(self._results)

    def put(self, key: ResultKey, analysis: Analysis) -> None:
        """Keep a result.

        Raises
        ------
        ValueError
            If it is about other pixels, or by another model, than the key says.
        """
        if not answers(key, analysis):
            raise ValueError("a result was to be kept under another film or model")
        self._results[key] = analysis
        self._results.move_to_end(key)
        while len(self._results) > self._kept:
            self._results.popitem(last=False)

    def about(
        self, digest: str, header: HeaderFacts, choice: ReaderChoice
    ) -> dict[ResultKey, Analysis]:
        """All results about this film and this choice, the newest last; they count as used."""
        found = {
            key: analysis
            for key, analysis in self._results.items()
            if (key.digest, key.header, key.choice) == (digest, header, choice)
        }
        for key in found:
            self._results.move_to_end(key)
        return found

    def clear(self) -> None:
        """Drop all results."""
        self._results.clear()
