"""Mean and covariance of chest films' features, for the distance from known films."""

import torch
from torch import Tensor


def fit_domain(features: Tensor, group: Tensor) -> tuple[Tensor, Tensor]:
    """Fit one covariance around the centres of two groups.

    Parameters
    ----------
    features
        Of one depth, shape (n, features).
    group
        Whole numbers: 0 or 1; any other belongs to no group and is measured from the nearer centre.
        A group without samples gets the centre of all.

    Returns
    -------
    tuple[Tensor, Tensor]
        Centres, shape (2, features), and a matrix that makes the differences from them
        uncorrelated with variance 1, shape (features, features); both float32.
    """
    exact = features.double()
    if not ((group == 0) | (group == 1)).any():
        group = torch.zeros_like(group)
    grouped = (group == 0) | (group == 1)
    centres = torch.stack(
        [(exact[group == one] if (group == one).any() else exact).mean(0) for one in (0, 1)]
    )
    apart = exact[grouped] - centres[group[grouped]]
    values, vectors = torch.linalg.eigh(shrunk_covariance(apart))
    return centres.float(), (vectors / values.sqrt()).float()


def shrunk_covariance(apart: Tensor) -> Tensor:
    """Covariance, drawn towards a sphere as far as the number of samples makes that better.

    Parameters
    ----------
    apart
        Differences from the mean, float64, shape (n, features).

    References
    ----------
    Ledoit and Wolf 2004, doi:10.1016/S0047-259X(03)00096-4.
    """
    count, size = apart.shape
    sample = apart.T @ apart / count
    mean = sample.diagonal().mean()
    target = mean * torch.eye(size, dtype=apart.dtype)
    away = (sample - target).square().sum()
    noise = (apart.square().T @ apart.square() / count - sample.square()).sum() / count
    share = float((noise / away).clamp(0.0, 1.0)) if away > 0 else 1.0
    return share * target + (1 - share) * sample
