-- What each process wants of a busy bucket of the limiter. Times are milliseconds since 1970, by SQLite's own clock.

CREATE TABLE pace (
    bucket TEXT    NOT NULL, -- a hash
    holder TEXT    NOT NULL, -- a process
    wanted REAL    NOT NULL, -- requests a second; infinite where calls are waiting
    goal   REAL,             -- the rate to come back to, where it was throttled
    since  INTEGER,          -- when the pause ended that came with it; may lie ahead
    told   INTEGER NOT NULL,
    PRIMARY KEY (bucket, holder)
) STRICT, WITHOUT ROWID;
