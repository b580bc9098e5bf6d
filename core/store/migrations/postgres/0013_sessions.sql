-- Who has signed in to the console. Times are Unix seconds.

CREATE TABLE console_session (
    digest     text   COLLATE "C" NOT NULL PRIMARY KEY, -- the SHA-256 of the cookie
    key_id     text   NOT NULL,                         -- the API key that was used
    expires_at bigint NOT NULL,
    seal       text   NOT NULL                          -- binds the row, when the store has a key
);

CREATE INDEX console_session_by_end ON console_session (expires_at);
