-- Workers who are away, replies that wait for their owner, promises that expire, and the last message that a task has seen to.

ALTER TABLE stint ADD COLUMN away TEXT CHECK (away IN ('idle', 'locked', 'asleep'));

-- heldUntil: a pending task that waits for its owner. toSeq: the conversation's newest message when the task was completed.
ALTER TABLE task ADD COLUMN heldUntil INTEGER;
ALTER TABLE task ADD COLUMN toSeq INTEGER;

CREATE TABLE route_new (
  id             TEXT    PRIMARY KEY,
  conversationId TEXT    NOT NULL REFERENCES conversation (id),
  target         TEXT    NOT NULL CHECK (target IN ('me', 'any')),
  state          TEXT    NOT NULL CHECK (state IN ('open', 'kept', 'opened', 'replaced', 'canceled', 'expired')),
  at             INTEGER NOT NULL,
  messageId      TEXT    NOT NULL REFERENCES message (id),
  rev            INTEGER NOT NULL,
  until          INTEGER
) STRICT;
INSERT INTO route_new SELECT *, NULL FROM route;
DROP TABLE route;
ALTER TABLE route_new RENAME TO route;
CREATE UNIQUE INDEX route_open ON route (conversationId) WHERE state = 'open';
CREATE INDEX route_by_at ON route (at) WHERE state = 'open';
CREATE INDEX route_by_message ON route (messageId);

CREATE TABLE due_new (
  kind    TEXT    NOT NULL CHECK (kind IN ('send', 'check', 'hold', 'later', 'follow', 'media', 'offer', 'cooldown', 'owner', 'route', 'sweep')),
  subject TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO due_new SELECT * FROM due;
DROP TABLE due;
ALTER TABLE due_new RENAME TO due;
CREATE INDEX due_by_at ON due (at);
