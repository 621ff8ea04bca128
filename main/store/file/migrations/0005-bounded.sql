-- Whatever is asked at every commit, arrival or look reads as many rows as are in use, however many there are.

-- What is days off ('later', 'route') waits for another clock than the rest: desk/clock.ts.
DROP INDEX due_by_at;
CREATE INDEX due_by_clock ON due (kind IN ('later', 'route'), at);

-- The full-text indexes are filled by many rows at a time: store/words.ts.
DROP TRIGGER message_words_insert;
DROP TRIGGER contact_found_insert;

-- Nobody asks for the entries of one row, and it took an eighth of the file.
DROP INDEX journal_by_subject;

-- toSeq is NULL until the task is completed, so this leads to a conversation's open tasks past all the earlier ones.
CREATE INDEX task_by_end ON task (conversationId, toSeq);
