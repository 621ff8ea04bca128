-- Whether a note goes onto the team's card of the person. It is decided when the note is written: what was meant for this computer alone stays here.
ALTER TABLE note ADD COLUMN isShared INTEGER NOT NULL DEFAULT 0 CHECK (isShared IN (0, 1));
