-- Apps with their secrets, and the category assets that each account opens.

CREATE TABLE app (
    app_key    text COLLATE "C" NOT NULL PRIMARY KEY,
    seal       text NOT NULL, -- sealed if the store has a key: what only the app may know
    service_id text NOT NULL,
    name       text NOT NULL
);

CREATE TABLE asset (
    app_key       text   COLLATE "C" NOT NULL,
    open_id       text   COLLATE "C" NOT NULL,
    place         bigint NOT NULL, -- 0 for the first
    cipher        text   NOT NULL, -- sealed if the store has a key
    target_market text   NOT NULL,
    category_id   text   NOT NULL,
    category_name text   NOT NULL,
    PRIMARY KEY (app_key, open_id, place),
    FOREIGN KEY (app_key, open_id) REFERENCES token (app_key, open_id) ON DELETE CASCADE
);
