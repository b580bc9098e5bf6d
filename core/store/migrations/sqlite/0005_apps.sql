-- Apps with their secrets, and the category assets that each account opens.

CREATE TABLE app (
    app_key    TEXT NOT NULL PRIMARY KEY,
    seal       TEXT NOT NULL, -- sealed if the store has a key: what only the app may know
    service_id TEXT NOT NULL,
    name       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE asset (
    app_key       TEXT    NOT NULL,
    open_id       TEXT    NOT NULL,
    place         INTEGER NOT NULL, -- 0 for the first
    cipher        TEXT    NOT NULL, -- sealed if the store has a key
    target_market TEXT    NOT NULL,
    category_id   TEXT    NOT NULL,
    category_name TEXT    NOT NULL,
    PRIMARY KEY (app_key, open_id, place),
    FOREIGN KEY (app_key, open_id) REFERENCES token (app_key, open_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
