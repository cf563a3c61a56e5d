"""The tables of the store of screenings, and how older stores become newer ones."""

from typing import Final

STEPS: Final[tuple[tuple[str, ...], ...]] = (
    (
        # What decides about a result besides the film.
        """CREATE TABLE setting (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            content TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE run (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            created TEXT NOT NULL,
            request TEXT NOT NULL,
            setting INTEGER NOT NULL REFERENCES setting,
            state TEXT NOT NULL,
            is_listed INTEGER NOT NULL DEFAULT 0
        ) STRICT""",
        # One for the same pixels, setting and header, however many files show it.
        """CREATE TABLE result (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL,
            setting INTEGER NOT NULL REFERENCES setting,
            header TEXT NOT NULL,
            status TEXT NOT NULL,
            code TEXT NOT NULL,
            reason TEXT NOT NULL,
            gate TEXT NOT NULL,
            gate_reason TEXT NOT NULL,
            model INTEGER,
            scores BLOB NOT NULL,
            age_basis TEXT NOT NULL,
            cardiothoracic_ratio REAL,
            UNIQUE (digest, setting, header)
        ) STRICT""",
        """CREATE TABLE file (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            place INTEGER NOT NULL,
            path BLOB NOT NULL,
            member BLOB NOT NULL,
            status TEXT NOT NULL DEFAULT 'waiting',
            code TEXT NOT NULL DEFAULT '',
            reason TEXT NOT NULL DEFAULT '',
            changed_ns INTEGER,
            size_bytes INTEGER,
            digest TEXT NOT NULL DEFAULT '',
            result INTEGER REFERENCES result,
            duplicate_of INTEGER,
            patient_name TEXT NOT NULL DEFAULT '',
            patient_id TEXT NOT NULL DEFAULT '',
            study_date TEXT NOT NULL DEFAULT '',
            view_position TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (run, place),
            UNIQUE (run, path, member)
        ) STRICT""",
        "CREATE INDEX file_digest ON file (run, digest) WHERE digest <> ''",
        "CREATE INDEX file_waiting ON file (run, place) WHERE status = 'waiting'",
        "CREATE INDEX file_result ON file (result) WHERE result IS NOT NULL",
    ),
    (
        # What the reader says of a row.
        "ALTER TABLE file ADD COLUMN is_read INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE file ADD COLUMN verdict TEXT",
        "ALTER TABLE file ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    ),
    (
        # Where the scores came from: labels x rows x columns of float16, little-endian.
        """CREATE TABLE evidence (
            result INTEGER PRIMARY KEY REFERENCES result ON DELETE CASCADE,
            rows INTEGER NOT NULL,
            columns INTEGER NOT NULL,
            cells BLOB NOT NULL
        ) STRICT""",
    ),
    (
        # How these maps were computed.
        "ALTER TABLE evidence ADD COLUMN method TEXT NOT NULL DEFAULT 'evidence'",
    ),
)
"""Step n leads from version n to version n + 1. A step that was released is never changed."""

VERSION: Final = len(STEPS)


def statements(version: int) -> tuple[str, ...]:
    """Return what makes a store of some version one of `VERSION`; version 0 is an empty file.

    Raises
    ------
    ValueError
        If there is no such version.
    """
    if not 0 <= version <= VERSION:
        raise ValueError(f"there is no store of version {version}")
    return tuple(statement for step in STEPS[version:] for statement in step)
