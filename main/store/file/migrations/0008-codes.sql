-- What is kept is a code, and the words for it are the page's: how a chat ended, a status, why a text that the agent took back did not go. `code` knows
-- the English of before (codes.ts). The journal keeps what it once said, and a status that an administrator made is known by its first name for good.
UPDATE task SET disposition = code(disposition) WHERE disposition IS NOT NULL;
UPDATE stint SET activity = code(activity);
UPDATE message SET errorText = code(errorText) WHERE errorCode IS NULL AND errorText IS NOT NULL;

-- The outcome of the chat that made the mark, where one did.
ALTER TABLE mark ADD COLUMN disposition TEXT;
UPDATE mark SET disposition = code(reason), reason = NULL WHERE said = 'agent' AND code(reason) IS NOT reason;
