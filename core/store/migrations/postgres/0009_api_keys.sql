-- Keys of the HTTP interface. Times are Unix seconds, by the database's clock.

CREATE TABLE api_key (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    id           text COLLATE "C" NOT NULL PRIMARY KEY,
    name         text   NOT NULL,
    hash         text COLLATE "C" NOT NULL UNIQUE, -- the SHA-256 of the key
    scope        text   NOT NULL,
    shops        text   NOT NULL,                  -- a JSON array; empty: all shops
    created_at   bigint NOT NULL,
    expires_at   bigint,
    last_used_at bigint,
    revoked_at   bigint,
    revoked_by   text,                             -- the ticket of who revoked it: asked again, they learn that they did
    seal         text   NOT NULL                   -- binds the row, when the store has a key
);
