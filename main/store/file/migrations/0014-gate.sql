-- What the gate has said. message.quiet: in quiet hours of the person's: `held` until they end, or `anyway`, when the agent knew and it goes all the same.
-- attempt.verdict: on which word of the gate's the request left; null for those from before.
ALTER TABLE message ADD COLUMN quiet TEXT CHECK (quiet IN ('held', 'anyway'));
ALTER TABLE attempt ADD COLUMN verdict TEXT CHECK (verdict IN ('clear', 'anyway'));
