-- What a voter's text is, where it is hostile (common/care). Counted when the agent is offered a break.
ALTER TABLE message ADD COLUMN hostile TEXT CHECK (hostile IN ('threat', 'slur', 'sexual', 'insult'));
CREATE INDEX message_hostile ON message (at) WHERE hostile IS NOT NULL;
