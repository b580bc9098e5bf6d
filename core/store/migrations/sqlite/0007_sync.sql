-- How far each sync is, and the copies that it keeps.

CREATE TABLE checkpoint (
    app_key    TEXT    NOT NULL,
    shop_id    TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    cursor     TEXT    NOT NULL, -- JSON
    revision   INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, -- Unix seconds
    PRIMARY KEY (app_key, shop_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE mirror (
    app_key     TEXT    NOT NULL,
    shop_id     TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    parent      TEXT    NOT NULL, -- the product of a SKU; else empty
    update_time INTEGER NOT NULL, -- Unix seconds, the platform's
    deleted     INTEGER NOT NULL, -- 1: the platform no longer has it
    origin      TEXT    NOT NULL, -- the operation that the body came from
    read_at     INTEGER NOT NULL, -- Unix milliseconds: when it was last requested
    digests     TEXT    NOT NULL, -- JSON: a digest of the body as each operation words it
    body        BLOB    NOT NULL, -- JSON, as it came
    PRIMARY KEY (app_key, shop_id, kind, id)
) STRICT;

CREATE INDEX mirror_by_parent ON mirror (app_key, shop_id, kind, parent) WHERE parent <> '';
