"""A model for tests of folders: a card with something in every field, and a few weights."""

import dataclasses
import hashlib
from pathlib import Path

import numpy as np
from safetensors.numpy import save

from xrayviewer.domain.evaluation import Interval
from xrayviewer.domain.model_card import (
    Calibration,
    CardMetric,
    DataSource,
    InputRange,
    ModelCard,
    NetworkDescription,
    OperatingPoint,
    SelfTest,
    SplitCount,
)
from xrayviewer.domain.preparation import Preparation
from xrayviewer.domain.training import Head
from xrayviewer.store.model_folder import write_model

WEIGHTS = save({"a.weight": np.arange(9, dtype=np.float32).reshape(3, 3), "b": np.zeros(2)})

CARD = ModelCard(
    model_id="chest-demo",
    title="Pneumonia in children",
    version=1,
    created="2026-02-03T04:05:06+00:00",
    network=NetworkDescription("resnet18", Head.SIGMOID, 9, 0.25),
    preparation=Preparation(64),
    labels=("normal", "pneumonia"),
    is_multi_label=False,
    calibration=Calibration("temperature", (0.7,), (0.0,), "the validation films", 0.08, 0.02),
    operating_points=(
        OperatingPoint(
            "pneumonia",
            "youden",
            0.4,
            Interval(0.95, 0.93, 0.97),
            Interval(0.9, 0.85, 0.93),
            "the validation films",
            is_default=True,
        ),
    ),
    sources=(DataSource("Guangzhou", 5216, 2790, "CC BY 4.0", "Kermany 2018"),),
    splits=(SplitCount("train", 4173, 2230, {"pneumonia": 3100, "normal": 1073}),),
    is_split_by_patient=True,
    metrics=(
        CardMetric("auroc", "pneumonia", "the test films", 624, Interval(0.985, 0.975, 0.992)),
        CardMetric("accuracy", "", "the test films", 624, Interval(0.931)),
    ),
    recipe="fine-tune",
    training="Recipe fine-tune, 12 epochs",
    self_test=SelfTest("chest-1", (0.3, 0.7)),
    weights_sha256=hashlib.sha256(WEIGHTS).hexdigest(),
    limitations=("One hospital.",),
    licence="CC BY 4.0",
    age_years=(1.0, 5.0),
    views=("AP",),
    input_ranges=(InputRange("mean", (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)),),
    software={"torch": "2.13", "numpy": "2.3"},
)


def write_demo(root: Path, **changes: object) -> Path:
    """Write the model, with other values where they are given."""
    return write_model(root, dataclasses.replace(CARD, **changes), WEIGHTS)
