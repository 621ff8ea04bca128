-- A conversation is with a person, whichever sender of ours it goes by; what is known against texting a person is a mark with its reason;
-- one idea of a word for everything that is searched; files lie beside the database. Practice has a database of its own now, so that what
-- the practice number (a number of fiction, +1 833 555 0100) wrote here goes.

CREATE TEMP TABLE practised AS SELECT id FROM conversation WHERE sender = '+18335550100';
DROP TRIGGER message_words_insert;
DROP TABLE message_words;
DELETE FROM due WHERE subject IN (
  SELECT id FROM message WHERE conversationId IN practised UNION SELECT id FROM task WHERE conversationId IN practised
  UNION SELECT id FROM route WHERE conversationId IN practised) OR subject = '+18335550100';
DELETE FROM draft WHERE key IN (SELECT id FROM task WHERE conversationId IN practised);
DELETE FROM media WHERE messageId IN (SELECT id FROM message WHERE conversationId IN practised);
DELETE FROM attempt WHERE messageId IN (SELECT id FROM message WHERE conversationId IN practised);
DELETE FROM reservation WHERE taskId IN (SELECT id FROM task WHERE conversationId IN practised);
DELETE FROM route WHERE conversationId IN practised;
DELETE FROM task WHERE conversationId IN practised;
DELETE FROM message WHERE conversationId IN practised;
DELETE FROM cursor WHERE sender = '+18335550100';
DELETE FROM conversation WHERE id IN practised;
DELETE FROM contact WHERE phone NOT IN (SELECT phone FROM conversation);
DROP TABLE practised;

-- Of several conversations with one person the one with the newest text goes on and takes the others in.
CREATE TEMP TABLE joined (id TEXT PRIMARY KEY, survivor TEXT NOT NULL);
INSERT INTO joined SELECT conversation.id, first_value(conversation.id) OVER (
    PARTITION BY phone ORDER BY (SELECT max(seq) FROM message WHERE conversationId = conversation.id) DESC, conversation.rowid)
  FROM conversation WHERE phone IN (SELECT phone FROM conversation GROUP BY phone HAVING count(*) > 1);
UPDATE task SET wrappingAt = CASE state WHEN 'assigned' THEN createdAt END, state = CASE state WHEN 'assigned' THEN 'wrapping' ELSE 'canceled' END
  WHERE state IN ('pending', 'reserved', 'assigned') AND conversationId IN (SELECT id FROM joined WHERE id <> survivor)
    AND EXISTS (SELECT 1 FROM task other JOIN joined mine ON mine.id = task.conversationId JOIN joined theirs ON theirs.id = other.conversationId
      WHERE theirs.survivor = mine.survivor AND other.id <> task.id AND other.state IN ('pending', 'reserved', 'assigned'));
UPDATE reservation SET state = 'rescinded', endedAt = offeredAt WHERE state = 'pending' AND taskId IN (SELECT id FROM task WHERE state <> 'reserved');
UPDATE route SET state = 'replaced' WHERE state = 'open' AND conversationId IN (SELECT id FROM joined WHERE id <> survivor)
    AND EXISTS (SELECT 1 FROM route other JOIN joined mine ON mine.id = route.conversationId JOIN joined theirs ON theirs.id = other.conversationId
      WHERE theirs.survivor = mine.survivor AND other.id <> route.id AND other.state = 'open');
UPDATE message SET conversationId = (SELECT survivor FROM joined WHERE id = conversationId) WHERE conversationId IN (SELECT id FROM joined);
UPDATE task SET conversationId = (SELECT survivor FROM joined WHERE id = conversationId) WHERE conversationId IN (SELECT id FROM joined);
UPDATE route SET conversationId = (SELECT survivor FROM joined WHERE id = conversationId) WHERE conversationId IN (SELECT id FROM joined);
DELETE FROM conversation WHERE id IN (SELECT id FROM joined WHERE id <> survivor);
DROP TABLE joined;

CREATE TABLE conversation_new (
  id    TEXT PRIMARY KEY,
  phone TEXT NOT NULL UNIQUE REFERENCES contact (phone)
) STRICT;
INSERT INTO conversation_new SELECT id, phone FROM conversation;
DROP TABLE conversation;
ALTER TABLE conversation_new RENAME TO conversation;

-- phone: an E.164 number, else the short code or name that the carrier gives, else one made up for a text that names nobody.
CREATE TABLE contact_new (
  seq      INTEGER PRIMARY KEY AUTOINCREMENT,
  phone    TEXT    NOT NULL UNIQUE,
  name     TEXT,
  place    TEXT,
  timeZone TEXT,
  lastAt   INTEGER NOT NULL,
  rev      INTEGER NOT NULL
) STRICT;
INSERT INTO contact_new (phone, name, place, timeZone, lastAt, rev) SELECT phone, name, place, timeZone, lastAt, rev FROM contact ORDER BY rowid;

-- What is known against texting a number. said: whose word it is. reason: the voter's word, the agent's, or the carrier's code.
CREATE TABLE mark (
  phone  TEXT    NOT NULL REFERENCES contact (phone),
  kind   TEXT    NOT NULL CHECK (kind IN ('opted-out', 'landline', 'wrong-number')),
  said   TEXT    NOT NULL CHECK (said IN ('person', 'agent', 'carrier')),
  reason TEXT,
  at     INTEGER NOT NULL,
  PRIMARY KEY (phone, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO mark SELECT phone, 'opted-out', 'person', NULL, lastAt FROM contact WHERE optedOut = 1;
INSERT INTO mark SELECT phone, 'landline', 'agent', NULL, lastAt FROM contact WHERE landline = 1;
DROP TABLE contact;
ALTER TABLE contact_new RENAME TO contact;
CREATE INDEX contact_by_last ON contact (lastAt);

-- Found by words as common/search/words.ts makes them, and by any three digits in a row.
CREATE VIRTUAL TABLE message_words USING fts5 (body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'ascii');
INSERT INTO message_words (rowid, body) SELECT seq, words(body) FROM message;
CREATE TRIGGER message_words_insert AFTER INSERT ON message BEGIN
  INSERT INTO message_words (rowid, body) VALUES (new.seq, words(new.body));
END;
CREATE VIRTUAL TABLE contact_names USING fts5 (name, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'ascii');
INSERT INTO contact_names (rowid, name) SELECT seq, words(name) FROM contact WHERE name IS NOT NULL;
CREATE VIRTUAL TABLE contact_numbers USING fts5 (digits, content = '', contentless_delete = 1, tokenize = 'trigram');
INSERT INTO contact_numbers (rowid, digits) SELECT seq, digits(phone) FROM contact;
CREATE TRIGGER contact_found_insert AFTER INSERT ON contact BEGIN
  INSERT INTO contact_numbers (rowid, digits) VALUES (new.seq, digits(new.phone));
  INSERT INTO contact_names (rowid, name) VALUES (new.seq, words(coalesce(new.name, '')));
END;
CREATE TRIGGER contact_found_rename AFTER UPDATE OF name ON contact WHEN new.name IS NOT old.name BEGIN
  INSERT OR REPLACE INTO contact_names (rowid, name) VALUES (new.seq, words(coalesce(new.name, '')));
END;

-- channel: what an arrival came by, where that is not a text message. refusal: what it says of being texted: `clear`, or `asked` while the
-- agent is asked what it means. takenAt: when the carrier took it. meantAt: when the agent last meant it to go, where that is not when it was
-- written. askedAt: it has waited for so long since then that the agent is asked whether it should still go.
ALTER TABLE message ADD COLUMN channel TEXT;
ALTER TABLE message ADD COLUMN refusal TEXT CHECK (refusal IN ('clear', 'asked'));
ALTER TABLE message ADD COLUMN takenAt INTEGER;
ALTER TABLE message ADD COLUMN meantAt INTEGER;
ALTER TABLE message ADD COLUMN askedAt INTEGER;
UPDATE message SET takenAt = at WHERE direction = 'outbound' AND sid IS NOT NULL;
CREATE INDEX message_in_doubt ON message (conversationId) WHERE delivery IN ('sending', 'checking', 'unclear');

-- Which sender of ours the request was made for.
ALTER TABLE attempt ADD COLUMN sender TEXT;

-- state: `wanted` until the file is `here`, or `lost` for a reason. Its bytes lie in a file of that id, where they were put before this.
CREATE TABLE media_new (
  id          TEXT    PRIMARY KEY,
  messageId   TEXT    NOT NULL REFERENCES message (id),
  sid         TEXT    NOT NULL UNIQUE,
  contentType TEXT    NOT NULL,
  state       TEXT    NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'here', 'lost')),
  reason      TEXT,
  size        INTEGER,
  firstAt     INTEGER
) STRICT;
INSERT INTO media_new (id, messageId, sid, contentType, state, size)
  SELECT id, messageId, sid, contentType, CASE WHEN bytes IS NULL THEN 'wanted' ELSE 'here' END, length(bytes) FROM media;
DROP TABLE media;
ALTER TABLE media_new RENAME TO media;
CREATE INDEX media_by_message ON media (messageId);

-- Which kinds there are is the desk's to say.
CREATE TABLE due_new (
  kind    TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO due_new SELECT * FROM due;
DROP TABLE due;
ALTER TABLE due_new RENAME TO due;
CREATE INDEX due_by_at ON due (at);

CREATE INDEX task_by_creation ON task (createdAt);
CREATE INDEX task_by_assignment ON task (assignedAt) WHERE assignedAt IS NOT NULL;
CREATE INDEX task_by_completion ON task (completedAt) WHERE completedAt IS NOT NULL;
