-- Tokens, shops, OAuth states, leases and pace. Times are Unix seconds. Texts are compared and sorted byte by byte, as in SQLite.

-- The clock of everything that expires: the database's, which all processes have in common. It moves on within a transaction.
CREATE FUNCTION store_now() RETURNS bigint LANGUAGE sql VOLATILE
    AS $$ SELECT floor(extract(epoch FROM clock_timestamp()))::bigint $$;

CREATE TABLE token (
    app_key                  text   COLLATE "C" NOT NULL,
    open_id                  text   COLLATE "C" NOT NULL,
    revision                 bigint NOT NULL,
    access_token             text   NOT NULL, -- sealed if the store has a key
    access_token_expires_at  bigint NOT NULL,
    refresh_token            text   NOT NULL, -- sealed if the store has a key
    refresh_token_expires_at bigint NOT NULL,
    user_open_id             text   NOT NULL,
    seller_name              text   NOT NULL,
    seller_base_region       text   NOT NULL,
    user_type                bigint NOT NULL,
    granted_scopes           text   NOT NULL, -- a JSON array
    status                   text   NOT NULL,
    status_reason            text   NOT NULL,
    status_since             bigint NOT NULL,
    updated_at               bigint NOT NULL,
    renewable                boolean NOT NULL, -- false: no refresh token, or the platform refused it
    shops_stamp              text   NOT NULL DEFAULT '', -- drawn anew with each save of shops; empty without a key
    written_by               text   NOT NULL, -- drawn anew with each save, so that one that is repeated knows its own row
    PRIMARY KEY (app_key, open_id)
);

-- Which accounts to refresh next.
CREATE INDEX token_by_end ON token (access_token_expires_at, app_key, open_id) WHERE renewable;

CREATE TABLE shop (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- grows with each save: the newest wins
    app_key     text   COLLATE "C" NOT NULL,
    open_id     text   COLLATE "C" NOT NULL,
    id          text   COLLATE "C" NOT NULL,
    cipher      text   NOT NULL, -- sealed if the store has a key
    region      text   NOT NULL,
    name        text   NOT NULL,
    seller_type text   NOT NULL,
    code        text   NOT NULL,
    FOREIGN KEY (app_key, open_id) REFERENCES token (app_key, open_id) ON DELETE CASCADE
);

CREATE INDEX shop_by_account ON shop (app_key, open_id);
CREATE INDEX shop_by_id ON shop (app_key, id);

CREATE TABLE oauth_state (
    key        text   COLLATE "C" NOT NULL PRIMARY KEY, -- the SHA-256 of the state
    note       text   NOT NULL,
    expires_at bigint NOT NULL,
    taken_by   text   -- who took it; whoever asks again with the same ticket did not learn that he had it
);

CREATE INDEX oauth_state_by_end ON oauth_state (expires_at);

CREATE TABLE lease (
    key        text   COLLATE "C" NOT NULL PRIMARY KEY,
    holder     text   NOT NULL,
    ticket     text   NOT NULL, -- drawn anew for each attempt to acquire it
    fencing    bigint NOT NULL,
    expires_at bigint NOT NULL,
    ttl        bigint NOT NULL  -- seconds, so that a lease from a clock that ran ahead expires in time
);

-- What each process wants of a busy bucket of the limiter. Times are by the database's clock. Worth nothing after a crash.
CREATE UNLOGGED TABLE pace (
    bucket text COLLATE "C" NOT NULL, -- a hash
    holder text COLLATE "C" NOT NULL, -- a process
    wanted double precision NOT NULL, -- requests a second; infinite if calls are waiting
    goal   double precision,          -- the rate to come back to, if it was throttled
    since  timestamptz,               -- when the cooldown ended that came with it; may lie ahead
    told   timestamptz NOT NULL,
    PRIMARY KEY (bucket, holder)
);
