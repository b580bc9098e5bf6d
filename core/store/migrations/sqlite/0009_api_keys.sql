-- Keys of the HTTP interface. Times are Unix seconds.

CREATE TABLE api_key (
    id           TEXT    NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL,
    hash         TEXT    NOT NULL UNIQUE, -- the SHA-256 of the key
    scope        TEXT    NOT NULL,
    shops        TEXT    NOT NULL,        -- a JSON array; empty: all shops
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    last_used_at INTEGER,
    revoked_at   INTEGER,
    seal         TEXT    NOT NULL         -- binds the row, when the store has a key
) STRICT;
