BEGIN TRANSACTION;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO "_sqlx_migrations" VALUES(1,'tokens','2026-11-27 09:27:05',1,X'4D3BED22D9D17EBDBBC7F720FA9C516005DCFE6B51284945802DBB6A2D4A18489B67B669CB5C7E957244026392B451FE',885763);
INSERT INTO "_sqlx_migrations" VALUES(2,'seals','2026-11-27 09:27:05',1,X'019912DDB60ECCCB03FE5EB907B063798E58768D810D88B1E2F55C84BDD5DD524CED9CE6C49F12CD601E7E6408CF7D7F',703343);
INSERT INTO "_sqlx_migrations" VALUES(3,'pace','2026-11-27 09:27:05',1,X'7EA1CBE687D6A99971987616DBF7B2D6EDBC83964F1D058E048B200480EA20C79982CE2F7B3C61288B0247F3511A361E',268589);
INSERT INTO "_sqlx_migrations" VALUES(4,'expiring','2026-11-27 09:27:05',1,X'981CF783019AC55C16C060912251457BC72A1A9EE2BC92F5AB7A9567E220AE6B5EDBB815388CC8D25AE2CB28297B1119',559390);
CREATE TABLE lease (
    key        TEXT    NOT NULL PRIMARY KEY,
    holder     TEXT    NOT NULL,
    fencing    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
, ttl INTEGER NOT NULL DEFAULT 30) STRICT, WITHOUT ROWID;
INSERT INTO "lease" VALUES('refresh:app/active','',1,0,30);
CREATE TABLE mark (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    seal   TEXT NOT NULL -- a digest of which account is at which revision, sealed
) STRICT;
CREATE TABLE oauth_state (
    key        TEXT    NOT NULL PRIMARY KEY, -- the SHA-256 of the state
    note       TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "oauth_state" VALUES('c5df37d661741663f21bcec506c826fd6a1b415ced4b65b3030728f0eca6d209','tenant 7',3372571625);
CREATE TABLE pace (
    bucket TEXT    NOT NULL, -- a hash
    holder TEXT    NOT NULL, -- a process
    wanted REAL    NOT NULL, -- requests a second; infinite where calls are waiting
    goal   REAL,             -- the rate to come back to, where it was throttled
    since  INTEGER,          -- when the pause ended that came with it; may lie ahead
    told   INTEGER NOT NULL,
    PRIMARY KEY (bucket, holder)
) STRICT, WITHOUT ROWID;
CREATE TABLE shop (
    number      INTEGER PRIMARY KEY AUTOINCREMENT, -- grows with each save: the newest wins
    app_key     TEXT    NOT NULL,
    open_id     TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    cipher      TEXT    NOT NULL,
    region      TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    seller_type TEXT    NOT NULL,
    code        TEXT    NOT NULL,
    FOREIGN KEY (app_key, open_id) REFERENCES token (app_key, open_id) ON DELETE CASCADE
) STRICT;
INSERT INTO "shop" VALUES(1,'app','active','7494049642642441621','invented-cipher-1','GB','A ''quoted'' shop','CROSS_BORDER','GBLC');
INSERT INTO "shop" VALUES(2,'app','active','2','invented-cipher-2','','','','');
CREATE TABLE token (
    app_key                  TEXT    NOT NULL,
    open_id                  TEXT    NOT NULL,
    revision                 INTEGER NOT NULL,
    access_token             TEXT    NOT NULL, -- sealed when the store has a key
    access_token_expires_at  INTEGER NOT NULL,
    refresh_token            TEXT    NOT NULL, -- sealed when the store has a key
    refresh_token_expires_at INTEGER NOT NULL,
    user_open_id             TEXT    NOT NULL,
    seller_name              TEXT    NOT NULL,
    seller_base_region       TEXT    NOT NULL,
    user_type                INTEGER NOT NULL,
    granted_scopes           TEXT    NOT NULL, -- a JSON array
    status                   TEXT    NOT NULL,
    status_reason            TEXT    NOT NULL,
    status_since             INTEGER NOT NULL,
    updated_at               INTEGER NOT NULL, shops_stamp TEXT NOT NULL DEFAULT '', renewable INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (app_key, open_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "token" VALUES('app','active',940718542470,'p:invented-access-of-active',1700000600,'p:invented-refresh-of-active',4912765591,'active','Müller''s 店','GB',3,'["seller.order.info","seller.product.basic"]','active','',0,1700000003,'',1);
INSERT INTO "token" VALUES('app','by hand',452600298862,'p:invented-access-by-hand',1700000600,'p:',0,'platform-name','','',0,'[]','active','',0,1700000000,'',0);
INSERT INTO "token" VALUES('app','needs',189475420053,'p:invented-access-of-needs',1700000600,'p:invented-refresh-of-needs',4912765591,'needs','Müller''s 店','GB',3,'["seller.order.info","seller.product.basic"]','needs_reauthorization','it said "no"; ''twice''',0,1700000003,'',0);
INSERT INTO "token" VALUES('app','refreshing',883156402756,'p:invented-access-of-refreshing',1700000600,'p:invented-refresh-of-refreshing',4912765591,'refreshing','Müller''s 店','GB',3,'["seller.order.info","seller.product.basic"]','refreshing','',1700000001,1700000003,'',1);
INSERT INTO "token" VALUES('app','uncertain',214944896500,'p:invented-access-of-uncertain',1700000600,'p:invented-refresh-of-uncertain',4912765591,'uncertain','Müller''s 店','GB',3,'["seller.order.info","seller.product.basic"]','refresh_uncertain','',1700000002,1700000003,'',1);
CREATE INDEX shop_by_account ON shop (app_key, open_id);
CREATE INDEX shop_by_id ON shop (app_key, id);
CREATE INDEX oauth_state_by_end ON oauth_state (expires_at);
CREATE INDEX token_by_end ON token (access_token_expires_at) WHERE renewable = 1;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('shop',2);
COMMIT;
