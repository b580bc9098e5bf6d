-- How far each sync is, and the copies that it keeps.

CREATE TABLE checkpoint (
    app_key    text   COLLATE "C" NOT NULL,
    shop_id    text   COLLATE "C" NOT NULL,
    kind       text   COLLATE "C" NOT NULL,
    cursor     text   NOT NULL, -- JSON
    revision   bigint NOT NULL,
    updated_at bigint NOT NULL, -- Unix seconds
    written_by text   NOT NULL, -- drawn anew with each save, so that one that is repeated knows its own row
    PRIMARY KEY (app_key, shop_id, kind)
);

CREATE TABLE mirror (
    app_key     text    COLLATE "C" NOT NULL,
    shop_id     text    COLLATE "C" NOT NULL,
    kind        text    COLLATE "C" NOT NULL,
    id          text    COLLATE "C" NOT NULL,
    parent      text    COLLATE "C" NOT NULL, -- the product of a SKU; else empty
    update_time bigint  NOT NULL, -- Unix seconds, the platform's
    deleted     boolean NOT NULL, -- the platform no longer has it
    origin      text    NOT NULL, -- the operation that the body came from
    read_at     bigint  NOT NULL, -- Unix milliseconds: when it was last requested
    digests     text    NOT NULL, -- JSON: a digest of the body as each operation words it
    body        bytea   NOT NULL, -- JSON, as it came
    PRIMARY KEY (app_key, shop_id, kind, id)
);

CREATE INDEX mirror_by_parent ON mirror (app_key, shop_id, kind, parent) WHERE parent <> '';
