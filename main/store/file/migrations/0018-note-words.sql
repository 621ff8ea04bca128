-- A note that was changed was still found by its words of before: within an upsert the REPLACE of the trigger deletes nothing. And one that the index does not
-- have yet is not put in ahead of those before it, which would never come in then. The index fills itself anew.
DROP TRIGGER note_words_change;
CREATE TRIGGER note_words_change AFTER UPDATE OF body, isGone ON note
WHEN (new.body IS NOT old.body OR new.isGone IS NOT old.isGone) AND new.seq <= (SELECT coalesce(max(id), 0) FROM note_words_docsize) BEGIN
  DELETE FROM note_words WHERE rowid = new.seq;
  INSERT INTO note_words (rowid, body) VALUES (new.seq, iif(new.isGone, '', words(new.body)));
END;
INSERT INTO note_words (note_words) VALUES ('delete-all');
