"""What stands for the trainer, and what it tells, for the sessions of the training page."""

import threading

from xrayviewer.domain.training import BatchProgress, EpochRecord


def epoch(number, stage=1, *, is_best=True, auroc=0.8):
    return EpochRecord(
        stage, number, 0.5, 0.4, {"val_loss": 0.4, "val_auroc": auroc}, 1e-3, 1.0, is_best
    )


def batch(number, epoch=1, stage=1):
    return BatchProgress(stage, 2, epoch, 3, number, 10, 0.5, 12.0)


class Trainer:
    """Trains as the workflow does, in words: tells `partials`, waits for `gate`, then ends.

    Attributes
    ----------
    error
        Raised at the end, if there is one.
    requests
        What was asked for, in order.
    """

    def __init__(self):
        self.partials = []
        self.gate = None
        self.error = None
        self.requests = []
        self.began = threading.Event()

    def train(self, decoders, trainer, request, context):
        self.requests.append(request)
        for partial in self.partials:
            context.publish(partial)
        self.began.set()
        while self.gate is not None and not self.gate.wait(0.01):
            context.raise_if_cancelled()
        context.raise_if_cancelled()
        if self.error is not None:
            raise self.error

    def call(self, operation, *arguments, context, deadline_s=None):
        return getattr(self, operation.rpartition(":")[2])(*arguments, context)

    def warm_up(self):
        pass

    def close(self):
        pass
