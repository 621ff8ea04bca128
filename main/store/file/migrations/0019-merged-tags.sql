-- A tag that was merged is gone, and means the other one for everybody who has it, so that none of them need be written anew and it can be undone.
ALTER TABLE tag ADD COLUMN intoId TEXT;
CREATE INDEX tag_by_into ON tag (intoId) WHERE intoId IS NOT NULL;
