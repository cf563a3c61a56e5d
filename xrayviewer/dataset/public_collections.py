"""Public collections of films: their licences, and how their authors want to be cited."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Collection:
    """What a model card has to say of films from a collection."""

    licence: str
    citation: str


PUBLIC_COLLECTIONS: Final[Mapping[str, Collection]] = {
    "Kermany 2018": Collection(
        "CC BY 4.0",
        "Kermany et al., Identifying Medical Diagnoses and Treatable Diseases by Image-Based Deep "
        "Learning, Cell 2018, doi:10.1016/j.cell.2018.02.010.",
    ),
    "NIH ChestX-ray14": Collection(
        "free use with attribution to the NIH Clinical Center",
        "Wang et al., ChestX-ray8, CVPR 2017, doi:10.1109/CVPR.2017.369.",
    ),
    "JSRT": Collection(
        "research use",
        "Shiraishi et al., AJR 2000, doi:10.2214/ajr.174.1.1740071 (films); van Ginneken et al., "
        "Medical Image Analysis 2006, doi:10.1016/j.media.2005.02.002 (outlines, SCR).",
    ),
    "COVID-19 Hannover": Collection(
        "CC BY 3.0",
        "Winther et al., COVID-19 Image Repository, Hannover Medical School 2020, "
        "doi:10.6084/m9.figshare.12275009.",
    ),
    "ImageNet samples": Collection(
        "research use",
        "Deng et al., ImageNet, CVPR 2009, doi:10.1109/CVPR.2009.5206848.",
    ),
    "dental radiographs": Collection("research use", "Samples of public dental data sets."),
    "bone age samples": Collection("research use", "Samples of a public bone age data set."),
    "MedNIST": Collection(
        "CC BY-SA 4.0",
        "MedNIST, made by B. J. Erickson (Mayo Clinic) from films of several archives.",
    ),
}
"""By the names that tables of films use in the column “source”."""
