-- What agents note beside a conversation. It is never sent, and lies on this desk only. A deleted one stays without its words, so that a repair does
-- not bring it back.
CREATE TABLE note (
  id             TEXT    PRIMARY KEY,
  conversationId TEXT    NOT NULL REFERENCES conversation (id),
  "by"           TEXT    NOT NULL,
  body           TEXT    NOT NULL,
  at             INTEGER NOT NULL,
  editedAt       INTEGER,
  deletedAt      INTEGER,
  rev            INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_conversation ON note (conversationId, at) WHERE deletedAt IS NULL;

-- What a voter's text is, where it is hostile (common/care). Counted when the agent is offered a break.
ALTER TABLE message ADD COLUMN hostile TEXT CHECK (hostile IN ('threat', 'slur', 'sexual', 'insult'));
CREATE INDEX message_hostile ON message (at) WHERE hostile IS NOT NULL;
