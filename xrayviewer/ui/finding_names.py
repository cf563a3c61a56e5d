"""Names of findings in the reader's language; labels of people's own models stay as they are."""

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.input_gate import GateCheck


def finding_name(label: str) -> str:
    """Name of a finding; the label itself where it is not one of the bundled models'."""
    names = {
        "Airspace opacity": _tr("Airspace opacity"),
        "Atelectasis": _tr("Atelectasis"),
        "Bacterial pneumonia": _tr("Bacterial pneumonia"),
        "Cardiomegaly": _tr("Cardiomegaly"),
        "Consolidation": _tr("Consolidation"),
        "Edema": _tr("Edema"),
        "Effusion": _tr("Effusion"),
        "Emphysema": _tr("Emphysema"),
        "Fibrosis": _tr("Fibrosis"),
        "Hernia": _tr("Hernia"),
        "Infiltration": _tr("Infiltration"),
        "Mass": _tr("Mass"),
        "Nodule": _tr("Nodule"),
        "No finding": _tr("No finding"),
        "Pleural thickening": _tr("Pleural thickening"),
        "Pneumonia": _tr("Pneumonia"),
        "Pneumothorax": _tr("Pneumothorax"),
        "Viral pneumonia": _tr("Viral pneumonia"),
    }
    return names.get(label, label)


def check_name(check: GateCheck) -> str:
    """Name of a check of the input."""
    names = {
        GateCheck.MODALITY: _tr("Modality"),
        GateCheck.BODY_PART: _tr("Body part"),
        GateCheck.VIEW: _tr("View"),
        GateCheck.IMAGE_KIND: _tr("Image kind"),
        GateCheck.ORIENTATION: _tr("Orientation"),
        GateCheck.POLARITY: _tr("Polarity"),
        GateCheck.AGE_GROUP: _tr("Age group"),
        GateCheck.DOMAIN: _tr("Domain"),
    }
    return names[check]


def _tr(text: str) -> str:
    return QCoreApplication.translate("finding names", text)
