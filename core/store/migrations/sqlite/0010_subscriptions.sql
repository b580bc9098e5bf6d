-- The webhook topics of each shop, as they were when it was looked at last. Times are Unix seconds.

CREATE TABLE subscribed_shop (
    app_key       TEXT    NOT NULL,
    shop_id       TEXT    NOT NULL,
    wanted        TEXT    NOT NULL, -- a digest
    number        INTEGER NOT NULL, -- the number of the shop's row in `shop`
    error         TEXT    NOT NULL, -- '' if nothing is wrong with the shop
    failed        INTEGER NOT NULL, -- whether something is wrong with the shop or one of its topics
    checked_at    INTEGER NOT NULL,
    PRIMARY KEY (app_key, shop_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE subscription (
    app_key TEXT NOT NULL,
    shop_id TEXT NOT NULL,
    topic   TEXT NOT NULL,
    address TEXT NOT NULL,
    error   TEXT NOT NULL,
    PRIMARY KEY (app_key, shop_id, topic)
) STRICT, WITHOUT ROWID;
