-- Lists of people that were brought in, and what each of them made and changed, so that it can be taken back. The contacts that a portion made have places
-- without a hole (contact.seq) and its rev: one whose rev is another by now has been changed since. `before`: JSON of what stood there.
CREATE TABLE import (
  id       TEXT    PRIMARY KEY,
  fileName TEXT    NOT NULL,
  at       INTEGER NOT NULL,
  state    TEXT    NOT NULL CHECK (state IN ('running', 'done', 'stopped', 'undoing', 'undone')),
  rows     INTEGER NOT NULL,
  seen     INTEGER NOT NULL DEFAULT 0,
  added    INTEGER NOT NULL DEFAULT 0,
  changed  INTEGER NOT NULL DEFAULT 0,
  known    INTEGER NOT NULL DEFAULT 0,
  refused  INTEGER NOT NULL DEFAULT 0,
  rev      INTEGER NOT NULL
) STRICT;
CREATE INDEX import_by_at ON import (at);

CREATE TABLE import_report (
  importId TEXT PRIMARY KEY REFERENCES import (id),
  body     TEXT NOT NULL
) STRICT;

CREATE TABLE import_made (
  importId TEXT    NOT NULL REFERENCES import (id),
  fromSeq  INTEGER NOT NULL,
  toSeq    INTEGER NOT NULL,
  rev      INTEGER NOT NULL,
  PRIMARY KEY (importId, fromSeq)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_changed (
  importId TEXT    NOT NULL REFERENCES import (id),
  phone    TEXT    NOT NULL REFERENCES contact (phone),
  before   TEXT    NOT NULL,
  rev      INTEGER NOT NULL,
  PRIMARY KEY (importId, phone)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_changed_by_phone ON import_changed (phone);
