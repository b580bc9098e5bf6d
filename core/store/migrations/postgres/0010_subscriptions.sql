-- The webhook topics of each shop, as they were when it was looked at last. Times are Unix seconds.

CREATE TABLE subscribed_shop (
    app_key       text COLLATE "C" NOT NULL,
    shop_id       text COLLATE "C" NOT NULL,
    wanted        text    NOT NULL, -- a digest
    number        bigint  NOT NULL, -- the number of the shop's row in `shop`
    error         text    NOT NULL, -- '' if nothing is wrong with the shop
    failed        boolean NOT NULL, -- whether something is wrong with the shop or one of its topics
    checked_at    bigint  NOT NULL,
    PRIMARY KEY (app_key, shop_id)
);

CREATE TABLE subscription (
    app_key text COLLATE "C" NOT NULL,
    shop_id text COLLATE "C" NOT NULL,
    topic   text COLLATE "C" NOT NULL,
    address text NOT NULL,
    error   text NOT NULL,
    PRIMARY KEY (app_key, shop_id, topic)
);
