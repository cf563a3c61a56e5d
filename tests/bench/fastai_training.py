"""fastai on the same films, run by a Python that has fastai, for `test_training_peer`.

    python fastai_training.py fine-tune FILMS TEST MODEL SECONDS
    python fastai_training.py one-cycle FILMS EPOCHS

`fine-tune`: `vision_learner` from the body of a model folder of ours, as our training starts from
it, with fastai's own head, augmentation and rates; as many epochs as go into so many seconds of
processor time, one at least. `one-cycle`: ResNet-50 from scratch at 299 px in batches of 64, so
many epochs of the head and of all layers. Prints seconds, seconds of processor time, and the AUROC
on the folder TEST.
"""

import json
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

# Before fastai, which imports torchvision itself.
from xrayviewer.learning.torchvision_shim import torchvision  # noqa: E402

# isort: split
import torch  # noqa: E402
from fastai.metrics import RocAucBinary  # noqa: E402
from fastai.vision.all import (  # noqa: E402
    ImageDataLoaders,
    Normalize,
    Resize,
    ResizeMethod,
    aug_transforms,
    get_image_files,
    params,
    vision_learner,
)
from torch import nn  # noqa: E402

from xrayviewer.learning.torch_runtime import use_threads  # noqa: E402
from xrayviewer.learning.training.batch_norm import (  # noqa: E402
    estimate_batch_norm,
    has_folded_batch_norm,
)
from xrayviewer.learning.weights import load_model  # noqa: E402

SEED = 0
SAMPLE = 32
SLOWER = 1.2


def loaders(films, size, batch, statistics, augmentation):
    return ImageDataLoaders.from_folder(
        films,
        valid_pct=0.2,
        seed=SEED,
        item_tfms=Resize(size, method=ResizeMethod.Squish),
        batch_tfms=[*augmentation, Normalize.from_stats(*statistics)],
        bs=batch,
        num_workers=0,
        device=torch.device("cpu"),
    )


def fine_tune(films, test, model, budget_s):
    loaded = load_model(Path(model))
    preparation = loaded.card.preparation
    statistics = list(preparation.mean), list(preparation.deviation)
    start, start_s = time.perf_counter(), time.process_time()
    data = loaders(films, preparation.size_px, 64, statistics, aug_transforms())
    body = loaded.network.body
    if has_folded_batch_norm(body):
        estimate_batch_norm(body, data.one_batch()[0][:SAMPLE].as_subclass(torch.Tensor))

    def architecture(**_options):
        return nn.Sequential(*body, nn.AdaptiveAvgPool2d(1))

    learner = vision_learner(
        data,
        architecture,
        normalize=False,
        cut=-1,
        splitter=lambda whole: [params(whole[0]), params(whole[1])],
        metrics=RocAucBinary(),
    )
    learner.freeze()
    learner.fit_one_cycle(1, slice(2e-3), pct_start=0.99)
    frozen_s = time.process_time() - start_s
    # The rest of `fine_tune`, whose first phase is over. Batch norm learns in that phase, too, so
    # that an epoch of all layers takes little longer.
    epochs = max(1, int((budget_s - time.process_time()) / (SLOWER * frozen_s)))
    learner.unfreeze()
    learner.fit_one_cycle(epochs, slice(1e-3 / 100, 1e-3), pct_start=0.3, div=5.0)
    seconds = time.perf_counter() - start
    scores, truth = learner.get_preds(
        dl=data.test_dl(get_image_files(Path(test)), with_labels=True)
    )
    metric = RocAucBinary().func(truth.numpy(), scores[:, 1].numpy())
    return {"seconds": seconds, "epochs": 1 + epochs, "auroc": float(metric)}


def one_cycle(films, epochs):
    start = time.perf_counter()
    statistics = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
    data = loaders(films, 299, 64, statistics, aug_transforms())
    learner = vision_learner(data, torchvision.models.resnet50, pretrained=False, normalize=False)
    learner.freeze()
    learner.fit_one_cycle(epochs)
    learner.unfreeze()
    learner.fit_one_cycle(epochs, slice(1e-6, 1e-4))
    return {"seconds": time.perf_counter() - start}


def main():
    use_threads()
    torch.manual_seed(SEED)
    way, *arguments = sys.argv[1:]
    if way == "fine-tune":
        films, test, model, budget_s = arguments
        found = fine_tune(films, test, model, float(budget_s))
    else:
        films, epochs = arguments
        found = one_cycle(films, int(epochs))
    found["processor_s"] = time.process_time()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
