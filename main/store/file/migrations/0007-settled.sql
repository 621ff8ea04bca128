-- A voter who wrote "thanks" waits for nothing: the last message of theirs that the agent has seen and found to need no answer.
ALTER TABLE task ADD COLUMN settledSeq INTEGER;
