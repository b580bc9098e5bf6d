-- The log of calls. Times are milliseconds since 1970; `kept_at` is seconds, by the database's clock.

CREATE TABLE request (
    seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    call_id       text COLLATE "C" NOT NULL UNIQUE,
    app_key       text   NOT NULL,
    operation     text COLLATE "C" NOT NULL,
    version       text   NOT NULL,
    shop_id       text COLLATE "C" NOT NULL,
    method        text   NOT NULL,
    path          text   NOT NULL,
    parameters    text   NOT NULL, -- a JSON object, masked
    http_status   bigint NOT NULL,
    code          bigint,
    message       text   NOT NULL,
    kind          text   NOT NULL, -- '' for a success
    request_id    text COLLATE "C" NOT NULL,
    attempts      bigint NOT NULL,
    started_at_ms bigint NOT NULL,
    duration_ms   bigint NOT NULL,
    kept_at       bigint NOT NULL
);

CREATE INDEX request_by_time ON request (started_at_ms);
CREATE INDEX request_by_age ON request (kept_at);
CREATE INDEX request_by_shop ON request (shop_id, seq);
CREATE INDEX request_by_operation ON request (operation, seq);
CREATE INDEX request_by_id ON request (request_id) WHERE request_id <> '';
CREATE INDEX request_failed ON request (seq) WHERE kind <> '';
