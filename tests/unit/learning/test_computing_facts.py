import torch

from xrayviewer.jobs.context import DirectContext
from xrayviewer.learning.computing_facts import computing_facts


def test_the_processor_is_always_there():
    facts = computing_facts(DirectContext())
    assert facts.torch == torch.__version__
    assert facts.threads >= 1
    assert "cpu" in facts.devices


def test_cards_come_first_with_their_names(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "get_device_name", "Card {}".format)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert computing_facts(DirectContext()).devices == ("cuda:0 (Card 0)", "cuda:1 (Card 1)", "cpu")
