-- The picture that goes with a text, by its public address.
ALTER TABLE message ADD COLUMN pictureUrl TEXT;
ALTER TABLE scheduled ADD COLUMN pictureUrl TEXT;
ALTER TABLE draft ADD COLUMN pictureUrl TEXT;
