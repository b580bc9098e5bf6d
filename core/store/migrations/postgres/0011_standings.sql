-- What is known of an authorization besides its tokens: what was told of it last, and what the platform has said since.

CREATE TABLE standing (
    app_key        text   COLLATE "C" NOT NULL,
    open_id        text   COLLATE "C" NOT NULL,
    changes        bigint NOT NULL, -- counts what was told, from the first revision that was seen
    edits          bigint NOT NULL DEFAULT 0, -- counts what was noted
    stale          boolean NOT NULL DEFAULT true, -- whether something was noted since it was told last
    revision       bigint NOT NULL, -- of the record that was looked at last
    expires_at     bigint NOT NULL DEFAULT 0,
    standing       text   NOT NULL DEFAULT '', -- '': nothing was told yet
    since          bigint NOT NULL DEFAULT 0,
    ends_at        bigint NOT NULL DEFAULT 0, -- 0: the platform has not warned of an end
    warned_of      bigint NOT NULL DEFAULT 0,
    inactive_shops text   NOT NULL DEFAULT '[]', -- a JSON array of ids
    PRIMARY KEY (app_key, open_id),
    FOREIGN KEY (app_key, open_id) REFERENCES token (app_key, open_id) ON DELETE CASCADE
);
