-- With a key, what a row says is bound to the account, and the rows to the file. Leases know how long they were meant
-- to last, so that one from a clock that ran ahead ends in time.

ALTER TABLE token ADD COLUMN shops_stamp TEXT NOT NULL DEFAULT ''; -- drawn anew with each save of shops, '' without a key
ALTER TABLE lease ADD COLUMN ttl INTEGER NOT NULL DEFAULT 30;      -- seconds

CREATE TABLE mark (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    seal   TEXT NOT NULL -- a digest of which account is at which revision, sealed
) STRICT;
