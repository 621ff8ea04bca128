-- Times are epoch milliseconds. Phone numbers are E.164 text: a STRICT table keeps the plus.
-- rev is the sequence of the journal entry that last touched the row.

CREATE TABLE journal (
  seq     INTEGER PRIMARY KEY AUTOINCREMENT,
  at      INTEGER NOT NULL,
  actor   TEXT    NOT NULL CHECK (actor IN ('worker', 'voter', 'carrier', 'clock')),
  kind    TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  payload TEXT    NOT NULL,
  hash    TEXT    NOT NULL
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject, seq);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;

-- Each stretch of time the worker spent in an activity; the one without an end is the present.
CREATE TABLE stint (
  startedAt INTEGER NOT NULL,
  endedAt   INTEGER,
  activity  TEXT    NOT NULL,
  rev       INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX stint_present ON stint ((endedAt IS NULL)) WHERE endedAt IS NULL;
CREATE INDEX stint_by_end ON stint (endedAt);

CREATE TABLE contact (
  phone    TEXT PRIMARY KEY,
  name     TEXT,
  place    TEXT,
  timeZone TEXT,
  optedOut INTEGER NOT NULL DEFAULT 0 CHECK (optedOut IN (0, 1)),
  lastAt   INTEGER NOT NULL,
  rev      INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_by_last ON contact (lastAt);

CREATE TABLE conversation (
  id     TEXT PRIMARY KEY,
  phone  TEXT NOT NULL REFERENCES contact (phone),
  sender TEXT NOT NULL,
  UNIQUE (phone, sender)
) STRICT;
CREATE INDEX conversation_by_sender ON conversation (sender);

CREATE TABLE message (
  seq            INTEGER PRIMARY KEY AUTOINCREMENT,
  id             TEXT    NOT NULL UNIQUE,
  conversationId TEXT    NOT NULL REFERENCES conversation (id),
  direction      TEXT    NOT NULL CHECK (direction IN ('inbound', 'outbound')),
  body           TEXT    NOT NULL,
  at             INTEGER NOT NULL,
  delivery       TEXT    NOT NULL CHECK (delivery IN
    ('received', 'queued', 'sending', 'checking', 'accepted', 'sent', 'delivered', 'undelivered', 'failed')),
  segments       INTEGER NOT NULL,
  sid            TEXT    UNIQUE,
  errorCode      INTEGER,
  errorText      TEXT,
  retriedBy      TEXT,
  rev            INTEGER NOT NULL
) STRICT;
CREATE INDEX message_by_conversation ON message (conversationId, seq);
CREATE INDEX message_by_direction ON message (conversationId, direction, seq);
CREATE INDEX message_by_at ON message (at);
CREATE INDEX message_to_send ON message (seq) WHERE delivery IN ('queued', 'sending', 'checking');

CREATE VIRTUAL TABLE message_words USING fts5 (
  body, content = 'message', content_rowid = 'seq', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER message_words_insert AFTER INSERT ON message BEGIN
  INSERT INTO message_words (rowid, body) VALUES (new.seq, new.body);
END;

-- One row before every request; a row without an outcome is a request whose end nobody knows.
CREATE TABLE attempt (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  messageId TEXT    NOT NULL REFERENCES message (id),
  startedAt INTEGER NOT NULL,
  endedAt   INTEGER,
  outcome   TEXT CHECK (outcome IN ('taken', 'refused', 'passing', 'unclear')),
  errorCode INTEGER,
  -- How often the carrier was asked about an unclear end and did not know the text.
  checks    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attempt_by_message ON attempt (messageId, id);

CREATE TABLE media (
  id          TEXT PRIMARY KEY,
  messageId   TEXT NOT NULL REFERENCES message (id),
  sid         TEXT NOT NULL UNIQUE,
  contentType TEXT NOT NULL,
  bytes       BLOB
) STRICT;
CREATE INDEX media_by_message ON media (messageId);

CREATE TABLE task (
  id             TEXT    PRIMARY KEY,
  conversationId TEXT    NOT NULL REFERENCES conversation (id),
  state          TEXT    NOT NULL CHECK (state IN ('pending', 'reserved', 'assigned', 'wrapping', 'completed', 'canceled')),
  origin         TEXT    NOT NULL CHECK (origin IN ('agent', 'reply', 'voter')),
  createdAt      INTEGER NOT NULL,
  assignedAt     INTEGER,
  wrappingAt     INTEGER,
  completedAt    INTEGER,
  disposition    TEXT,
  note           TEXT,
  fromSeq        INTEGER NOT NULL,
  readSeq        INTEGER NOT NULL,
  rev            INTEGER NOT NULL
) STRICT;
CREATE INDEX task_by_conversation ON task (conversationId, createdAt);
-- At most one task of a conversation is being worked on or waited for; wrapping up may overlap with the next.
CREATE UNIQUE INDEX task_live ON task (conversationId) WHERE state IN ('pending', 'reserved', 'assigned');
CREATE INDEX task_open ON task (state) WHERE state NOT IN ('completed', 'canceled');

CREATE TABLE reservation (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  taskId    TEXT    NOT NULL REFERENCES task (id),
  state     TEXT    NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected', 'timeout', 'rescinded')),
  offeredAt INTEGER NOT NULL,
  expiresAt INTEGER NOT NULL,
  endedAt   INTEGER
) STRICT;
CREATE UNIQUE INDEX reservation_running ON reservation (taskId) WHERE state = 'pending';
CREATE INDEX reservation_by_task ON reservation (taskId, id);

CREATE TABLE route (
  id             TEXT    PRIMARY KEY,
  conversationId TEXT    NOT NULL REFERENCES conversation (id),
  target         TEXT    NOT NULL CHECK (target IN ('me', 'any')),
  state          TEXT    NOT NULL CHECK (state IN ('open', 'kept', 'opened', 'replaced', 'canceled')),
  at             INTEGER NOT NULL,
  messageId      TEXT    NOT NULL REFERENCES message (id),
  rev            INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX route_open ON route (conversationId) WHERE state = 'open';
CREATE INDEX route_by_at ON route (at) WHERE state = 'open';
CREATE INDEX route_by_message ON route (messageId);

CREATE TABLE draft (
  key       TEXT PRIMARY KEY,
  recipient TEXT,
  body      TEXT NOT NULL,
  messageId TEXT NOT NULL
) STRICT;

-- Whatever is due: one timer sleeps until the earliest.
CREATE TABLE due (
  kind    TEXT    NOT NULL CHECK (kind IN ('send', 'check', 'follow', 'media', 'offer', 'cooldown')),
  subject TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_by_at ON due (at);

-- How far the inbox has read, for each sender. What the carrier took at or before the floor was there before this desk.
CREATE TABLE cursor (
  sender TEXT    PRIMARY KEY,
  at     INTEGER NOT NULL,
  floor  INTEGER NOT NULL
) STRICT;
