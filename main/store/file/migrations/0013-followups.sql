-- A conversation that the agent wants to come back to, at a time. `toldAt`: when they were told; `doneAt`: it needs nothing more.
CREATE TABLE follow_up (
  id             TEXT    PRIMARY KEY,
  conversationId TEXT    NOT NULL REFERENCES conversation (id),
  at             INTEGER NOT NULL,
  createdAt      INTEGER NOT NULL,
  toldAt         INTEGER,
  doneAt         INTEGER,
  rev            INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX follow_up_open ON follow_up (conversationId) WHERE doneAt IS NULL;
CREATE INDEX follow_up_by_time ON follow_up (at) WHERE doneAt IS NULL;

-- It is days off like the others of its kind: a wrong clock must not ring it.
DROP INDEX due_by_clock;
CREATE INDEX due_by_clock ON due (kind IN ('later', 'route', 'follow-up'), at);
