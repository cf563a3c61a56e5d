"""Recipes and their settings in words for people who do not train networks every day."""

from PySide6.QtCore import QCoreApplication

from xrayviewer.domain.training import Recipe
from xrayviewer.session.recipe_settings import RecipeSetting
from xrayviewer.ui.numbers import local


def recipe_title(recipe: Recipe) -> str:
    """Name of a recipe in the reader's language; its own where it is not one of the program's."""
    words = {
        "fine-tune": _tr("Adapt a model to your films"),
        "five-block-cnn": _tr("Five convolution blocks from scratch"),
        "resnet50-one-cycle": _tr("ResNet-50 with the one-cycle policy"),
        "vgg16-frozen-head": _tr("Frozen VGG16 with a small head"),
        "baseline-cnn": _tr("One convolution"),
        "deep-cnn": _tr("Five convolutions with augmentation"),
        "child-pneumonia": _tr("Pneumonia in children of 1 to 5 years"),
        "adult-findings": _tr("Findings on frontal chest films of adults"),
        "lung-heart-fields": _tr("Lung and heart fields"),
    }
    return words.get(recipe.name, recipe.title)


def recipe_sentence(recipe: Recipe) -> str:
    """Say in one sentence what a recipe is good for."""
    words = {
        "fine-tune": _tr(
            "Takes a model that knows chest films already and teaches it your labels: best for "
            "most, and quick."
        ),
        "five-block-cnn": _tr(
            "A small network that starts from nothing: quick to try, good from some thousand films."
        ),
        "resnet50-one-cycle": _tr(
            "A large network that knows photographs, first its last layers, then all: wants a "
            "graphics card."
        ),
        "vgg16-frozen-head": _tr(
            "A large network that knows photographs, of which only the end learns: for very few "
            "films."
        ),
        "baseline-cnn": _tr("A network with one layer of filters: something to compare with."),
        "deep-cnn": _tr(
            "Five layers of filters that start from nothing, with varied films: slow, wants "
            "thousands."
        ),
        "child-pneumonia": _tr("How the model for children that came with the program was made."),
        "adult-findings": _tr("How the model for adults is made: many labels, many films, hours."),
        "lung-heart-fields": _tr("Learns the outlines of lungs and heart from masks."),
    }
    return words.get(recipe.name, recipe.description)


def published_sentence(recipe: Recipe) -> str:
    """Say what others reported for a recipe, and whether that can be compared."""
    if not recipe.published:
        return ""
    figures = ", ".join(f"{one.metric} {local(one.value, '.3f')}" for one in recipe.published)
    first = recipe.published[0]
    said = _tr("Reported by others ({0}; {1}): {2}.").format(first.source, first.protocol, figures)
    if any(one.is_comparable for one in recipe.published):
        return said
    return said + " " + _tr("Not comparable with yours: other films, dealt out in another way.")


def setting_word(setting: RecipeSetting) -> str:
    """Name of a setting."""
    words = {
        "size_px": _tr("Side of the film in pixels"),
        "shape": _tr("How a film becomes a square"),
        "black_fraction": _tr("Share of pixels that become black"),
        "white_fraction": _tr("Share of pixels that become white"),
        "batch": _tr("Films in one step"),
        "seed": _tr("Seed (another number, another chance)"),
        "dropout": _tr("Dropout"),
        "label_smoothing": _tr("Label smoothing"),
        "monitor": _tr("Best epoch by"),
        "imbalance": _tr("Uneven labels"),
        "averages_with_start": _tr("Mix with the start model where that is better"),
        "calibrates": _tr("Make scores probabilities"),
        "average_decay": _tr("Mean of weights over steps"),
        "mixup": _tr("Mixed pairs of films"),
        "epochs": _tr("Most epochs"),
        "trains": _tr("What learns"),
        "optimizer": _tr("Optimiser"),
        "rate": _tr("Learning rate"),
        "lowest_rate": _tr("Learning rate of the first layers"),
        "weight_decay": _tr("Weight decay"),
        "schedule": _tr("Course of the rate"),
        "patience": _tr("Ends after epochs without gain"),
        "restore_best": _tr("Keep the best epoch"),
        "finds_rate": _tr("Test learning rates first"),
        "frozen_blocks": _tr("Blocks that stay as they are"),
        "keeps_batch_norm": _tr("Batch norm stays as it is"),
        "rotation_degrees": _tr("Turn, degrees"),
        "shift": _tr("Shift"),
        "zoom": _tr("Zoom"),
        "stretch": _tr("Stretch"),
        "bend": _tr("Bend"),
        "shear_degrees": _tr("Shear, degrees"),
        "warp": _tr("Perspective"),
        "brightness": _tr("Brightness"),
        "contrast": _tr("Contrast"),
        "gamma": _tr("Gamma"),
        "detail": _tr("Small differences"),
        "shading": _tr("Shading"),
        "blur": _tr("Blur"),
        "noise": _tr("Noise"),
        "erase": _tr("Erased rectangle, chance"),
        "flip": _tr("Mirror left and right (moves the heart)"),
    }
    return words.get(setting.name, setting.name.replace("_", " ").capitalize())


def group_word(setting: RecipeSetting) -> str:
    """Name of the part a setting belongs to."""
    group = setting.group
    if not group:
        return _tr("Training")
    if group[0] == "stages":
        return _tr("Stage {0}").format(int(group[1]) + 1)
    words = {
        "preparation": _tr("Preparation of films"),
        "augmentation": _tr("Random changes of training films"),
    }
    return words.get(str(group[0]), str(group[0]).capitalize())


def stages_sentence(recipe: Recipe) -> str:
    """Say what learns, one stage after the other."""
    words = {
        "features": _tr("the decision alone"),
        "head": _tr("the last layer"),
        "last block": _tr("the last block"),
        "all": _tr("all layers"),
    }
    stages = [
        _tr("{0} (one epoch)").format(words[stage.trains])
        if stage.epochs == 1
        else _tr("{0} (at most {1} epochs)").format(words[stage.trains], stage.epochs)
        for stage in recipe.stages
    ]
    return _tr("What learns, in this order: {0}.").format(", ".join(stages))


def option_word(option: str) -> str:
    """Name of one of the values that a setting can have."""
    words = {
        "features": _tr("the decision alone"),
        "head": _tr("the last layer"),
        "last block": _tr("the last block"),
        "all": _tr("all layers"),
        "constant": _tr("constant"),
        "one-cycle": _tr("one cycle"),
        "inverse-time": _tr("falling with time"),
        "cosine": _tr("cosine"),
        "val_loss": _tr("loss"),
        "val_auroc": _tr("AUROC"),
        "val_accuracy": _tr("accuracy"),
        "none": _tr("nothing"),
        "weights": _tr("weights of the labels"),
        "threshold": _tr("the threshold"),
        "squeeze": _tr("squeezed"),
        "pad": _tr("with black borders"),
    }
    return words.get(option, option.replace("_", " "))


def _tr(text: str) -> str:
    return QCoreApplication.translate("recipe", text)
