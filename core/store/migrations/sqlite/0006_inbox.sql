-- Events, and where each consumer is with them. Times are Unix seconds, those of deliveries and lanes milliseconds.

CREATE TABLE event (
    seq             INTEGER PRIMARY KEY AUTOINCREMENT, -- its place in the stream; never used twice
    source          TEXT    NOT NULL,
    app_key         TEXT    NOT NULL,
    notification_id TEXT    NOT NULL,
    type_id         INTEGER,
    event_type      TEXT    NOT NULL,
    owner           TEXT    NOT NULL,
    subject         TEXT    NOT NULL,
    latest_wins     INTEGER NOT NULL, -- 1: a later event of the same type and subject makes it obsolete
    happened_at     INTEGER NOT NULL,
    received_at     INTEGER NOT NULL,
    copies          INTEGER NOT NULL,
    body            BLOB              -- NULL: pruned; the id is kept, because the event may be delivered again
) STRICT;

CREATE UNIQUE INDEX event_once ON event (source, app_key, notification_id);

CREATE TABLE delivery (
    seq         INTEGER NOT NULL,
    consumer    TEXT    NOT NULL,
    lane        TEXT    NOT NULL,
    happened_at INTEGER NOT NULL,
    state       TEXT    NOT NULL, -- pending, done, dead, superseded
    attempts    INTEGER NOT NULL,
    replayed    INTEGER NOT NULL, -- 1: handed out even if it was overtaken
    due_at      INTEGER NOT NULL,
    error       TEXT    NOT NULL,
    PRIMARY KEY (seq, consumer)
) STRICT, WITHOUT ROWID;

CREATE INDEX delivery_in_order ON delivery (consumer, lane, state, happened_at, seq);
CREATE INDEX delivery_open ON delivery (consumer, state, seq) WHERE state <> 'done';

-- Events that must follow each other: those of one owner and subject. There is a row while any of them is pending. It holds the
-- one claim that can be out, so there cannot be two.
CREATE TABLE lane (
    consumer TEXT    NOT NULL,
    lane     TEXT    NOT NULL,
    ready_at INTEGER NOT NULL, -- when its first event can be handed out; while one is out, the end of the lease
    seq      INTEGER,          -- the event that is out
    ticket   INTEGER,
    worker   TEXT    NOT NULL,
    PRIMARY KEY (consumer, lane)
) STRICT, WITHOUT ROWID;

CREATE INDEX lane_ready ON lane (consumer, ready_at);

-- The latest time that was seen, which shows when the clock was set back.
CREATE TABLE inbox_clock (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    shown  INTEGER NOT NULL
) STRICT;

INSERT INTO inbox_clock VALUES (1, 0);
