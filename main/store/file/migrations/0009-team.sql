-- A desk may belong to a team, whose tasks are the carrier's: what is known of them here, what the agent did that the team does not know yet, and
-- what the team's cards were last told. `by`: the colleague who wrote an outbound text; empty when nobody can tell who it was.
ALTER TABLE message ADD COLUMN "by" TEXT;

CREATE TABLE team_member (
  sender   TEXT PRIMARY KEY,
  desk     TEXT NOT NULL,
  workerId TEXT NOT NULL,
  name     TEXT NOT NULL,
  office   TEXT NOT NULL
) STRICT;

CREATE TABLE team_task (
  taskId      TEXT PRIMARY KEY,
  sid         TEXT UNIQUE,
  reservation TEXT,
  fromName    TEXT,
  note        TEXT,
  kind        TEXT NOT NULL
) STRICT;

CREATE TABLE team_deed (
  id      TEXT PRIMARY KEY,
  kind    TEXT NOT NULL,
  subject TEXT NOT NULL,
  data    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  tries   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE team_card (
  phone TEXT PRIMARY KEY,
  told  TEXT NOT NULL
) STRICT;
