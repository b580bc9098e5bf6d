-- Events, and where each consumer is with them. Times are Unix seconds, those of deliveries and lanes milliseconds.

CREATE FUNCTION store_millis() RETURNS bigint LANGUAGE sql VOLATILE
    AS $$ SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $$;

CREATE TABLE event (
    seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- its place in the stream; grows in the order of commits
    source          text    COLLATE "C" NOT NULL,
    app_key         text    COLLATE "C" NOT NULL,
    notification_id text    COLLATE "C" NOT NULL,
    type_id         bigint,
    event_type      text    COLLATE "C" NOT NULL,
    owner           text    COLLATE "C" NOT NULL,
    subject         text    COLLATE "C" NOT NULL,
    latest_wins     boolean NOT NULL, -- a later event of the same type and subject makes it obsolete
    happened_at     bigint  NOT NULL,
    received_at     bigint  NOT NULL,
    copies          bigint  NOT NULL,
    body            bytea             -- NULL: pruned; the id is kept, because the event may be delivered again
);

CREATE UNIQUE INDEX event_once ON event (source, app_key, notification_id);

CREATE TABLE delivery (
    seq         bigint  NOT NULL,
    consumer    text    COLLATE "C" NOT NULL,
    lane        text    COLLATE "C" NOT NULL,
    happened_at bigint  NOT NULL,
    state       text    COLLATE "C" NOT NULL, -- pending, done, dead, superseded
    attempts    bigint  NOT NULL,
    replayed    boolean NOT NULL, -- handed out even if it was overtaken
    due_at      bigint  NOT NULL,
    error       text    NOT NULL,
    ended_by    bigint,           -- drawn anew for each call that ends deliveries, so that one that is repeated knows its own
    PRIMARY KEY (seq, consumer)
);

CREATE INDEX delivery_in_order ON delivery (consumer, lane, state, happened_at, seq);
CREATE INDEX delivery_open ON delivery (consumer, state, seq) WHERE state <> 'done';

-- Events that must follow each other: those of one owner and subject. There is a row while any of them is pending. It holds the
-- one claim that can be out, so there cannot be two. Its deliveries are changed only by who has locked it.
CREATE TABLE lane (
    consumer text   COLLATE "C" NOT NULL,
    lane     text   COLLATE "C" NOT NULL,
    ready_at bigint NOT NULL, -- when its first event can be handed out; while one is out, the end of the lease
    seq      bigint,          -- the event that is out
    ticket   bigint,
    worker   text   COLLATE "C" NOT NULL,
    PRIMARY KEY (consumer, lane)
);

CREATE INDEX lane_ready ON lane (consumer, ready_at, lane);
CREATE INDEX lane_out ON lane (consumer, worker) WHERE ticket IS NOT NULL;

-- The latest time that was seen, to the second, which shows when the clock was set back.
CREATE TABLE inbox_clock (
    number integer PRIMARY KEY CHECK (number = 1),
    shown  bigint  NOT NULL
);

INSERT INTO inbox_clock VALUES (1, 0);
