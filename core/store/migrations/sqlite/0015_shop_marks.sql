-- The mark of a file also says which account has which shop, so that who looks for a shop verifies the rows of its bucket, and
-- those of the accounts that have it, and not all there are. The part 128 of `mark_part` is about the parts that stand here.

CREATE TABLE shop_mark_part (
    bucket INTEGER NOT NULL PRIMARY KEY,
    digest TEXT    NOT NULL -- of which account has which shop of the bucket, and since which save
) STRICT;

-- The bucket of a shop, from the end of its id. The expression is that of `sqlite/shop_mark.rs`.
CREATE INDEX shop_by_bucket ON shop (
    ((coalesce(unicode(substr(id, -1)), 0) * 31 + coalesce(unicode(substr(id, -2, 1)), 0) * 37
        + coalesce(unicode(substr(id, -3, 1)), 0) * 41) % 128)
);
