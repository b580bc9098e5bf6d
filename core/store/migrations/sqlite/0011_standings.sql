-- What is known of an authorization besides its tokens: what was told of it last, and what the platform has said since.

CREATE TABLE standing (
    app_key        TEXT    NOT NULL,
    open_id        TEXT    NOT NULL,
    changes        INTEGER NOT NULL, -- counts what was told, from the first revision that was seen
    edits          INTEGER NOT NULL DEFAULT 0, -- counts what was noted
    stale          INTEGER NOT NULL DEFAULT 1, -- 1: something was noted since it was told last
    revision       INTEGER NOT NULL, -- of the record that was looked at last
    expires_at     INTEGER NOT NULL DEFAULT 0,
    standing       TEXT    NOT NULL DEFAULT '', -- '': nothing was told yet
    since          INTEGER NOT NULL DEFAULT 0,
    ends_at        INTEGER NOT NULL DEFAULT 0, -- 0: the platform has not warned of an end
    warned_of      INTEGER NOT NULL DEFAULT 0,
    inactive_shops TEXT    NOT NULL DEFAULT '[]', -- a JSON array of ids
    PRIMARY KEY (app_key, open_id),
    FOREIGN KEY (app_key, open_id) REFERENCES token (app_key, open_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
