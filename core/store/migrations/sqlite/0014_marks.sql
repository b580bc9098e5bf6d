-- The mark of a file is made of parts, one for each bucket of accounts, so that who reads or writes an account looks at the rows
-- of its bucket and not at all there are. The seal of `mark` is about the parts from now on.

CREATE TABLE mark_part (
    bucket INTEGER NOT NULL PRIMARY KEY,
    digest TEXT    NOT NULL -- of which account of the bucket is at which revision
) STRICT;

-- The bucket of an account, from the end of its id. The expression is that of `sqlite/mark.rs`.
CREATE INDEX token_by_bucket ON token (
    ((coalesce(unicode(substr(open_id, -1)), 0) * 31 + coalesce(unicode(substr(open_id, -2, 1)), 0)) % 128)
);
