-- What is typed to a person belongs to them and outlives the chat; the chat that the agent stood in; texts that need the agent, for each chat.

-- Words for one person from several chats are put together, those of the newest chat last.
CREATE TEMP TABLE typed AS
  SELECT conversationId, body, messageId, createdAt FROM draft JOIN task ON task.id = draft.key ORDER BY createdAt, task.rowid;
DELETE FROM draft WHERE key IN (SELECT id FROM task);
INSERT OR REPLACE INTO draft
  SELECT conversationId, NULL, group_concat(body, char(10) ORDER BY rowid), (SELECT messageId FROM typed last WHERE last.conversationId = typed.conversationId ORDER BY last.rowid DESC LIMIT 1)
  FROM typed GROUP BY conversationId;
DROP TABLE typed;

-- When the agent last turned to it.
ALTER TABLE task ADD COLUMN shownAt INTEGER;

CREATE INDEX message_in_trouble ON message (conversationId, seq)
  WHERE direction = 'outbound' AND retriedBy IS NULL AND (delivery IN ('failed', 'undelivered', 'unclear') OR askedAt IS NOT NULL);
