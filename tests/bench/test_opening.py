"""From the request for a film to its painted pixels, beside DCMTK and the bare decoders."""

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.encaps import generate_frames

from tests.bench.conftest import Opening, another_name, is_idle, wait_until
from tests.bench.films import ENCODERS, phantom, write_film
from xrayviewer.domain.location import FilmLocation

CHECKOUT = Path(__file__).resolve().parents[2]
RUNS = 11


def median_opening_s(application, path):
    opening = Opening(application)
    case = application.desk.case

    def once():
        location = FilmLocation(another_name(path))
        case.close()
        wait_until(lambda: is_idle(application))
        return opening.seconds(lambda: case.open(location))

    return statistics.median([once() for _ in range(RUNS)][1:])


def median_process_s(*arguments):
    def once():
        start_s = time.perf_counter()
        subprocess.run(arguments, check=True, capture_output=True)
        return time.perf_counter() - start_s

    return statistics.median(once() for _ in range(RUNS))


@pytest.mark.skipif(shutil.which("dcmj2pnm") is None, reason="DCMTK is not installed")
def test_uncompressed_film_against_dcmtk(application, big_films, tmp_path, benchmark):
    path = big_films("uncompressed")
    picture = str(tmp_path / "film.pgm")
    whole_s = median_process_s("dcmj2pnm", "+Ww", "2047", "4096", str(path), picture)
    start_s = median_process_s("dcmj2pnm", "--version")
    peer_s = whole_s - start_s
    ours_s = median_opening_s(application, path)
    benchmark.extra_info.update(ours_ms=ours_s * 1e3, dcmtk_ms=peer_s * 1e3)
    benchmark.pedantic(lambda: None, rounds=1)
    print(f"\nopen {ours_s * 1e3:.0f} ms, dcmj2pnm {peer_s * 1e3:.0f} ms: {ours_s / peer_s:.2f}x")
    assert ours_s <= 1.5 * peer_s


@pytest.mark.parametrize("syntax", sorted(ENCODERS))
def test_compressed_film_against_the_fastest_decoder(application, big_films, syntax, benchmark):
    path = big_films(syntax)
    decode = ENCODERS[syntax][2]

    def decode_file():
        start_s = time.perf_counter()
        frame = next(generate_frames(dcmread(path).PixelData, number_of_frames=1))
        decode(frame)
        return time.perf_counter() - start_s

    peer_s = statistics.median(decode_file() for _ in range(RUNS))
    ours_s = median_opening_s(application, path)
    benchmark.extra_info.update(ours_ms=ours_s * 1e3, decoder_ms=peer_s * 1e3)
    benchmark.pedantic(lambda: None, rounds=1)
    print(f"\n{syntax}: {ours_s * 1e3:.0f} ms, decoder {peer_s * 1e3:.0f}: {ours_s / peer_s:.2f}x")
    assert ours_s <= 1.3 * peer_s


def test_a_preview_of_jpeg_2000_comes_long_before_the_film(application, big_films, benchmark):
    case, path = application.desk.case, big_films("jpeg-2000")
    first, second, third = (FilmLocation(another_name(path)) for _ in range(3))
    opening = Opening(application)
    opening.seconds(lambda: case.open(first))
    case.close()
    first_s = opening.seconds(lambda: case.open(second), lambda film: film.radiograph.is_preview)
    case.close()
    wait_until(lambda: is_idle(application))
    whole_s = opening.seconds(lambda: case.open(third))
    benchmark.pedantic(lambda: None, rounds=1)
    print(f"\npreview after {first_s * 1e3:.0f} ms, film after {whole_s * 1e3:.0f} ms")
    assert first_s <= 0.5 * whole_s


def test_the_next_film_is_there_within_100_ms(application, tmp_path, benchmark):
    for number in range(8):
        write_film(tmp_path / f"{number}.dcm", phantom(3000, 2500, number), InstanceNumber=number)
    desk = application.desk
    opening = Opening(application)
    desk.intake.take((tmp_path,))
    wait_until(lambda: len(desk.film_list.films) == 8 and desk.case.film is not None)
    times = []
    for _ in range(7):
        wait_until(lambda: is_idle(application))
        times.append(opening.seconds(lambda: desk.film_list.step(1)))
        assert desk.case.film.radiograph.provenance.location == desk.film_list.current
    benchmark.pedantic(lambda: None, rounds=1)
    print(f"\nnext film: {[round(t * 1e3) for t in times]} ms")
    assert statistics.median(times) <= 0.1


def test_a_hundred_films_stay_within_memory_and_none_is_black(tmp_path, benchmark):
    films = tmp_path / "films"
    films.mkdir()
    pixels = phantom(3600, 2500)
    for number in range(100):
        write_film(films / f"{number:03}.dcm", pixels + np.uint16(number), InstanceNumber=number)
    # In a process of its own, because the other benchmarks leave memory behind in this one.
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.hundred_films", films, tmp_path / "settings"],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        text=True,
    )
    count, resident_bytes, darkest = (float(word) for word in done.stdout.split())
    benchmark.pedantic(lambda: None, rounds=1)
    print(
        f"\nresident after {count:.0f} films: {resident_bytes / 1e6:.0f} MB; darkest {darkest:.0f}"
    )
    assert count == 100
    assert resident_bytes <= 1.5e9
    assert darkest > 10
