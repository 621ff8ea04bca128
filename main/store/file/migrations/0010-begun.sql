-- For whom the words of a draft were begun: they may stand in another's field by the time they are sent.
ALTER TABLE draft ADD COLUMN begunFor TEXT;
