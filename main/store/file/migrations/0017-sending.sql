-- For whom the words of a draft were begun: they may stand in another's field by the time they are sent.
ALTER TABLE draft ADD COLUMN begunFor TEXT;

-- Texts that are to go out at a time: until then they are no messages. `target`: who gets the chat when they are answered and no chat is open. `why`: the
-- refusal with which the gate stopped one.
CREATE TABLE scheduled (
  id     TEXT PRIMARY KEY,
  phone  TEXT NOT NULL,
  body   TEXT NOT NULL,
  dueAt  INTEGER NOT NULL,
  target TEXT NOT NULL CHECK (target IN ('me', 'any')),
  state  TEXT NOT NULL CHECK (state IN ('waiting', 'replied', 'stopped')),
  why    TEXT,
  rev    INTEGER NOT NULL
) STRICT;
CREATE INDEX scheduled_by_phone ON scheduled (phone);

DROP INDEX due_by_clock;
CREATE INDEX due_by_clock ON due (kind IN ('later', 'route', 'follow-up', 'scheduled'), at);

-- What the agent took back before it went was never said, so that it is none of those sent or failed.
DROP VIEW message_tallied;
CREATE VIEW message_tallied AS
  SELECT seq, CASE WHEN errorText IS 'recalled' THEN 'recalled' WHEN direction = 'inbound' THEN 'received' WHEN "by" IS NULL THEN 'sent' ELSE 'colleague' END AS what,
    delivery AS part, at / 900000 AS quarter FROM message;
