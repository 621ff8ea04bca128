-- People have a language, tags and notes, and whoever knows better says where they live and which clock they go by. `own…`: what somebody said, in the
-- place of what the number tells. `firstName`: how they are addressed, where that was told apart from the name. `sortName`: the name as a list is ordered by it.
ALTER TABLE contact ADD COLUMN firstName TEXT;
ALTER TABLE contact ADD COLUMN language TEXT;
ALTER TABLE contact ADD COLUMN ownPlace TEXT;
ALTER TABLE contact ADD COLUMN ownTimeZone TEXT;
ALTER TABLE contact ADD COLUMN sortName TEXT NOT NULL DEFAULT '';
UPDATE contact SET sortName = words(name) WHERE name IS NOT NULL;
CREATE INDEX contact_by_name ON contact (sortName, seq);

-- A tag that is gone keeps its row, so that those who had it need not all be written anew. `folded`: the name as names are told apart.
CREATE TABLE tag (
  id     TEXT    PRIMARY KEY,
  name   TEXT    NOT NULL,
  folded TEXT    NOT NULL,
  colour TEXT    NOT NULL,
  isGone INTEGER NOT NULL DEFAULT 0 CHECK (isGone IN (0, 1)),
  rev    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX tag_by_name ON tag (folded) WHERE isGone = 0;

CREATE TABLE contact_tag (
  phone TEXT NOT NULL REFERENCES contact (phone),
  tagId TEXT NOT NULL REFERENCES tag (id),
  PRIMARY KEY (phone, tagId)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_tag_by_tag ON contact_tag (tagId, phone);

-- What agents write down of a person. `by`: who, where that was not this desk.
CREATE TABLE note (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  id     TEXT    NOT NULL UNIQUE,
  phone  TEXT    NOT NULL REFERENCES contact (phone),
  body   TEXT    NOT NULL,
  at     INTEGER NOT NULL,
  "by"   TEXT,
  isGone INTEGER NOT NULL DEFAULT 0 CHECK (isGone IN (0, 1)),
  rev    INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_phone ON note (phone, at);

CREATE VIRTUAL TABLE note_words USING fts5 (body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'ascii');
CREATE TRIGGER note_words_change AFTER UPDATE OF body, isGone ON note WHEN new.body IS NOT old.body OR new.isGone IS NOT old.isGone BEGIN
  INSERT OR REPLACE INTO note_words (rowid, body) VALUES (new.seq, iif(new.isGone, '', words(new.body)));
END;
