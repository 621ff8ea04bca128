-- Two more ends of a text (unclear, unconfirmed), a sender that was told to wait (hold), a text that was put off (later), numbers that take no texts.
-- SQLite cannot change a CHECK, so the table is written anew; the words of the full-text index lie in tables of their own and stay.

CREATE TABLE message_new (
  seq            INTEGER PRIMARY KEY AUTOINCREMENT,
  id             TEXT    NOT NULL UNIQUE,
  conversationId TEXT    NOT NULL REFERENCES conversation (id),
  direction      TEXT    NOT NULL CHECK (direction IN ('inbound', 'outbound')),
  body           TEXT    NOT NULL,
  at             INTEGER NOT NULL,
  delivery       TEXT    NOT NULL CHECK (delivery IN
    ('received', 'queued', 'sending', 'checking', 'unclear', 'accepted', 'sent', 'delivered', 'undelivered', 'failed', 'unconfirmed')),
  segments       INTEGER NOT NULL,
  sid            TEXT    UNIQUE,
  errorCode      INTEGER,
  errorText      TEXT,
  retriedBy      TEXT,
  rev            INTEGER NOT NULL
) STRICT;
INSERT INTO message_new SELECT * FROM message;
DROP TABLE message;
ALTER TABLE message_new RENAME TO message;
CREATE INDEX message_by_conversation ON message (conversationId, seq);
CREATE INDEX message_by_direction ON message (conversationId, direction, seq);
CREATE INDEX message_by_at ON message (at);
CREATE INDEX message_to_send ON message (seq) WHERE delivery IN ('queued', 'sending', 'checking');
CREATE TRIGGER message_words_insert AFTER INSERT ON message BEGIN
  INSERT INTO message_words (rowid, body) VALUES (new.seq, new.body);
END;

CREATE TABLE due_new (
  kind    TEXT    NOT NULL CHECK (kind IN ('send', 'check', 'hold', 'later', 'follow', 'media', 'offer', 'cooldown')),
  subject TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO due_new SELECT * FROM due;
DROP TABLE due;
ALTER TABLE due_new RENAME TO due;
CREATE INDEX due_by_at ON due (at);

ALTER TABLE contact ADD COLUMN landline INTEGER NOT NULL DEFAULT 0 CHECK (landline IN (0, 1));

-- Both by the carrier's clock: when the request left at the earliest, and from when on "not shown" means "not taken".
ALTER TABLE attempt ADD COLUMN carrierAt INTEGER;
ALTER TABLE attempt ADD COLUMN absentFrom INTEGER;
