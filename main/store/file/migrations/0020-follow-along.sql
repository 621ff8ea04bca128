-- The follow-up that came with a chat that a colleague handed on, epoch ms: whoever accepts the chat has it.
ALTER TABLE team_task ADD COLUMN followAt INTEGER;
