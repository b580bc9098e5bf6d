-- Who has signed in to the console. Times are Unix seconds.

CREATE TABLE console_session (
    digest     TEXT    NOT NULL PRIMARY KEY, -- the SHA-256 of the cookie
    key_id     TEXT    NOT NULL,             -- the API key that was used
    expires_at INTEGER NOT NULL,
    seal       TEXT    NOT NULL              -- binds the row, when the store has a key
) STRICT, WITHOUT ROWID;

CREATE INDEX console_session_by_end ON console_session (expires_at);
