"""Statements that write results and what became of files; for use inside a transaction."""

import sqlite3
from collections.abc import Sequence

from xrayviewer.domain.screening import (
    ScreenedPixels,
    ScreeningResult,
    ScreeningRow,
    ScreeningSetting,
    ScreeningStatus,
)
from xrayviewer.store.screening_content import (
    encode_cells,
    encode_scores,
    encode_setting,
    plain,
)


def setting_number(connection: sqlite3.Connection, setting: ScreeningSetting) -> int:
    """Return the number of a setting, which is kept if it is new."""
    connection.execute(
        "INSERT INTO setting (key, content) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
        (setting.key, encode_setting(setting)),
    )
    row = connection.execute("SELECT id FROM setting WHERE key = ?", (setting.key,)).fetchone()
    return int(row["id"])


def insert_result(
    connection: sqlite3.Connection,
    pixels: ScreenedPixels,
    number: int,
    setting: ScreeningSetting,
    result: ScreeningResult,
) -> None:
    """Keep a result, unless there is one for the same pixels, setting and header."""
    model = None if result.model is None else setting.models.index(result.model)
    cursor = connection.execute(
        "INSERT INTO result (digest, setting, header, status, code, reason, gate, gate_reason, "
        "model, scores, age_basis, cardiothoracic_ratio) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (digest, setting, header) DO NOTHING",
        (
            *(pixels.digest, number, plain(pixels.header), result.status.value),
            *(plain(result.code), plain(result.reason), result.gate.value),
            *(plain(result.gate_reason), model, encode_scores(result.scores)),
            *(result.age_basis, result.cardiothoracic_ratio),
        ),
    )
    if cursor.rowcount == 1 and result.maps is not None:
        found = result.maps.found
        _, rows, columns = found.shape
        connection.execute(
            "INSERT INTO evidence (result, rows, columns, cells, method) VALUES (?, ?, ?, ?, ?)",
            (cursor.lastrowid, rows, columns, encode_cells(found), result.maps.method.value),
        )


def known_result(
    connection: sqlite3.Connection, pixels: ScreenedPixels, setting: int
) -> sqlite3.Row | None:
    """Return the result for some pixels, None where there is none yet."""
    row: sqlite3.Row | None = connection.execute(
        "SELECT id, status, code, reason FROM result "
        "WHERE digest = ? AND setting = ? AND header = ?",
        (pixels.digest, setting, plain(pixels.header)),
    ).fetchone()
    return row


def give_result(
    connection: sqlite3.Connection, row: ScreeningRow, pixels: ScreenedPixels, known: sqlite3.Row
) -> None:
    """Let a file show a result."""
    update_file(
        connection,
        row,
        pixels,
        {
            "status": known["status"],
            "code": known["code"],
            "reason": known["reason"],
            "result": known["id"],
        },
    )


def fail_file(
    connection: sqlite3.Connection,
    row: ScreeningRow,
    pixels: ScreenedPixels,
    code: str,
    reason: str,
) -> None:
    """Note why a file has no result."""
    update_file(
        connection,
        row,
        pixels,
        {
            "status": ScreeningStatus.FAILED.value,
            "code": plain(code),
            "reason": plain(reason),
            "result": None,
        },
    )


def delete_run(connection: sqlite3.Connection, number: int) -> None:
    """Delete a run, and results and settings that no other one shows."""
    connection.execute("DELETE FROM run WHERE number = ?", (number,))
    connection.execute(
        "DELETE FROM result WHERE NOT EXISTS (SELECT 1 FROM file WHERE file.result = result.id)"
    )
    connection.execute(
        "DELETE FROM setting WHERE id NOT IN (SELECT setting FROM run) "
        "AND id NOT IN (SELECT setting FROM result)"
    )


def let_failed_wait(connection: sqlite3.Connection, run: int, places: Sequence[int]) -> None:
    """Let failed rows wait again."""
    connection.executemany(
        "UPDATE file SET status = 'waiting', code = '', reason = '', digest = '', "
        "changed_ns = NULL, size_bytes = NULL, duplicate_of = NULL, is_read = 0, "
        "verdict = NULL, note = '' WHERE run = ? AND place = ? AND status = 'failed'",
        [(run, place) for place in places],
    )


def let_wait_again(
    connection: sqlite3.Connection, run: int, path: bytes, member: bytes, stamp: tuple[int, int]
) -> tuple[int, ...]:
    """Let the row of a file wait that was written to since it was read.

    The reader's note stays; the verdict was about other pixels. Rows that were its copies have the
    first of them as their original from now on.

    Returns
    -------
    tuple[int, ...]
        Places of all rows that changed.
    """
    row = connection.execute(
        "SELECT place FROM file WHERE run = ? AND path = ? AND member = ? "
        "AND status <> 'waiting' AND (changed_ns IS NOT ? OR size_bytes IS NOT ?)",
        (run, path, member, *stamp),
    ).fetchone()
    if row is None:
        return ()
    place = int(row["place"])
    connection.execute(
        "UPDATE file SET status = 'waiting', code = '', reason = '', digest = '', result = NULL, "
        "changed_ns = NULL, size_bytes = NULL, duplicate_of = NULL, is_read = 0, verdict = NULL "
        "WHERE run = ? AND place = ?",
        (run, place),
    )
    copies = connection.execute(
        "SELECT place FROM file WHERE run = ? AND duplicate_of = ? ORDER BY place", (run, place)
    ).fetchall()
    places = tuple(int(one["place"]) for one in copies)
    connection.executemany(
        "UPDATE file SET duplicate_of = ? WHERE run = ? AND place = ?",
        [(places[0] if one != places[0] else None, run, one) for one in places],
    )
    return place, *places


def update_file(
    connection: sqlite3.Connection,
    row: ScreeningRow,
    pixels: ScreenedPixels,
    outcome: dict[str, object],
) -> None:
    """Write what became of a file; of equal pixels the row that was done first is the original."""
    original = connection.execute(
        # Left to itself, SQLite looks for the lowest place by walking over all files of the run.
        "SELECT min(place) AS place FROM file INDEXED BY file_digest "
        "WHERE run = ? AND digest = ? AND digest <> '' "
        "AND place <> ? AND duplicate_of IS NULL",
        (row.run, pixels.digest, row.place),
    ).fetchone()
    changed_ns, size_bytes = pixels.stamp or (None, None)
    values: dict[str, object] = {
        **outcome,
        "changed_ns": changed_ns,
        "size_bytes": size_bytes,
        "digest": pixels.digest,
        "duplicate_of": original["place"],
        "patient_name": plain(pixels.identity.patient_name),
        "patient_id": plain(pixels.identity.patient_id),
        "study_date": pixels.identity.study_date,
        "view_position": plain(pixels.identity.view_position),
    }
    columns = ", ".join(f"{name} = ?" for name in values)
    connection.execute(
        f"UPDATE file SET {columns} WHERE run = ? AND place = ?",  # noqa: S608  our own names
        (*values.values(), row.run, row.place),
    )
