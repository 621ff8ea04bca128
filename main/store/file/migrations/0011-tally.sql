-- What the stats count, kept by whatever commit changes it, so that a year is a few sums. `what` is `received`, `sent` or `colleague` (messages, `part` is their
-- delivery), `taken` or `ended` (chats, `part` is their outcome). A quarter is 15 minutes from the epoch on: every zone's days and hours are whole quarters, and
-- a message counts in that in which it was written, whenever the word of what became of it came.
CREATE TABLE tally (
  what    TEXT    NOT NULL,
  part    TEXT    NOT NULL,
  quarter INTEGER NOT NULL,
  count   INTEGER NOT NULL,
  PRIMARY KEY (what, part, quarter)
) STRICT, WITHOUT ROWID;

CREATE VIEW message_tallied AS
  SELECT seq, CASE WHEN direction = 'inbound' THEN 'received' WHEN "by" IS NULL THEN 'sent' ELSE 'colleague' END AS what, delivery AS part, at / 900000 AS quarter FROM message;

CREATE TRIGGER tally_message_added AFTER INSERT ON message BEGIN
  INSERT INTO tally SELECT what, part, quarter, 1 FROM message_tallied WHERE seq = new.seq ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_message_leaves BEFORE UPDATE OF delivery, at, "by" ON message BEGIN
  UPDATE tally SET count = count - 1 WHERE (what, part, quarter) = (SELECT what, part, quarter FROM message_tallied WHERE seq = old.seq);
END;
CREATE TRIGGER tally_message_comes AFTER UPDATE OF delivery, at, "by" ON message BEGIN
  INSERT INTO tally SELECT what, part, quarter, 1 FROM message_tallied WHERE seq = new.seq ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_message_removed BEFORE DELETE ON message BEGIN
  UPDATE tally SET count = count - 1 WHERE (what, part, quarter) = (SELECT what, part, quarter FROM message_tallied WHERE seq = old.seq);
END;

CREATE VIEW task_tallied AS
  SELECT id, 'taken' AS what, '' AS part, assignedAt / 900000 AS quarter FROM task WHERE assignedAt IS NOT NULL UNION ALL
  SELECT id, 'ended', coalesce(disposition, ''), completedAt / 900000 FROM task WHERE completedAt IS NOT NULL;

CREATE TRIGGER tally_task_added AFTER INSERT ON task BEGIN
  INSERT INTO tally SELECT what, part, quarter, 1 FROM task_tallied WHERE id = new.id ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_task_leaves BEFORE UPDATE OF assignedAt, completedAt, disposition ON task BEGIN
  UPDATE tally SET count = count - 1 WHERE (what, part, quarter) IN (SELECT what, part, quarter FROM task_tallied WHERE id = old.id);
END;
CREATE TRIGGER tally_task_comes AFTER UPDATE OF assignedAt, completedAt, disposition ON task BEGIN
  INSERT INTO tally SELECT what, part, quarter, 1 FROM task_tallied WHERE id = new.id ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_task_removed BEFORE DELETE ON task BEGIN
  UPDATE tally SET count = count - 1 WHERE (what, part, quarter) IN (SELECT what, part, quarter FROM task_tallied WHERE id = old.id);
END;

-- The voter's first message in the chat, and when the agent first answered it; both are set with the answer.
ALTER TABLE task ADD COLUMN askedAt INTEGER;
ALTER TABLE task ADD COLUMN answeredAt INTEGER;
UPDATE task SET (askedAt, answeredAt) = (
  SELECT asked.at, max(asked.at, answer.at) FROM message asked
  JOIN message answer ON answer.seq = (SELECT min(seq) FROM message WHERE conversationId = task.conversationId AND direction = 'outbound' AND "by" IS NULL AND seq > asked.seq)
  WHERE asked.seq = (SELECT min(seq) FROM message WHERE conversationId = task.conversationId AND direction = 'inbound' AND seq >= task.fromSeq)
    AND answer.seq <= coalesce(task.toSeq, 9e15)) WHERE assignedAt IS NOT NULL;

INSERT INTO tally SELECT what, part, quarter, count(*) FROM message_tallied GROUP BY 1, 2, 3;
INSERT INTO tally SELECT what, part, quarter, count(*) FROM task_tallied GROUP BY 1, 2, 3;

CREATE INDEX task_by_handling ON task (completedAt, assignedAt) WHERE completedAt IS NOT NULL;
CREATE INDEX task_by_question ON task (askedAt, answeredAt) WHERE answeredAt IS NOT NULL;
CREATE INDEX message_by_delivery ON message (delivery, at);
-- Which chats ended in one way.
CREATE INDEX task_by_outcome ON task (disposition, completedAt) WHERE completedAt IS NOT NULL;
