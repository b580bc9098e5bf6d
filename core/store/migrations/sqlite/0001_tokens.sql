-- Tokens, shops, OAuth states and leases. Times are Unix seconds.

CREATE TABLE token (
    app_key                  TEXT    NOT NULL,
    open_id                  TEXT    NOT NULL,
    revision                 INTEGER NOT NULL,
    access_token             TEXT    NOT NULL, -- sealed when the store has a key
    access_token_expires_at  INTEGER NOT NULL,
    refresh_token            TEXT    NOT NULL, -- sealed when the store has a key
    refresh_token_expires_at INTEGER NOT NULL,
    user_open_id             TEXT    NOT NULL,
    seller_name              TEXT    NOT NULL,
    seller_base_region       TEXT    NOT NULL,
    user_type                INTEGER NOT NULL,
    granted_scopes           TEXT    NOT NULL, -- a JSON array
    status                   TEXT    NOT NULL,
    status_reason            TEXT    NOT NULL,
    status_since             INTEGER NOT NULL,
    updated_at               INTEGER NOT NULL,
    PRIMARY KEY (app_key, open_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE shop (
    number      INTEGER PRIMARY KEY AUTOINCREMENT, -- grows with each save: the newest wins
    app_key     TEXT    NOT NULL,
    open_id     TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    cipher      TEXT    NOT NULL,
    region      TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    seller_type TEXT    NOT NULL,
    code        TEXT    NOT NULL,
    FOREIGN KEY (app_key, open_id) REFERENCES token (app_key, open_id) ON DELETE CASCADE
) STRICT;

CREATE INDEX shop_by_account ON shop (app_key, open_id);
CREATE INDEX shop_by_id ON shop (app_key, id);

CREATE TABLE oauth_state (
    key        TEXT    NOT NULL PRIMARY KEY, -- the SHA-256 of the state
    note       TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX oauth_state_by_end ON oauth_state (expires_at);

CREATE TABLE lease (
    key        TEXT    NOT NULL PRIMARY KEY,
    holder     TEXT    NOT NULL,
    fencing    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
