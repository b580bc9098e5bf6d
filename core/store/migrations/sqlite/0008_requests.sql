-- The log of calls. Times are milliseconds since 1970; `kept_at` is seconds, by the store's clock.

CREATE TABLE request (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    call_id       TEXT    NOT NULL UNIQUE,
    app_key       TEXT    NOT NULL,
    operation     TEXT    NOT NULL,
    version       TEXT    NOT NULL,
    shop_id       TEXT    NOT NULL,
    method        TEXT    NOT NULL,
    path          TEXT    NOT NULL,
    parameters    TEXT    NOT NULL, -- a JSON object, masked
    http_status   INTEGER NOT NULL,
    code          INTEGER,
    message       TEXT    NOT NULL,
    kind          TEXT    NOT NULL, -- '' for a success
    request_id    TEXT    NOT NULL,
    attempts      INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    duration_ms   INTEGER NOT NULL,
    kept_at       INTEGER NOT NULL
) STRICT;

CREATE INDEX request_by_time ON request (started_at_ms);
CREATE INDEX request_by_age ON request (kept_at);
CREATE INDEX request_by_shop ON request (shop_id, seq);
CREATE INDEX request_by_operation ON request (operation, seq);
CREATE INDEX request_by_id ON request (request_id) WHERE request_id <> '';
CREATE INDEX request_failed ON request (seq) WHERE kind <> '';
