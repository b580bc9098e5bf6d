//! `tokens`: the stored authorizations as a whole, against a sandbox.

use serde_json::{Value, json};

use crate::common::{Home, Ran, Sandbox, assert_no_secrets, http};

const FAR: i64 = 4_912_765_591;

/// A store into which the sandbox's first seller was imported.
struct Shop {
    sandbox: Sandbox,
    home: Home,
}

impl Shop {
    fn open() -> Shop {
        let shop = Shop { sandbox: Sandbox::start(), home: Home::new() };
        shop.import("one.json", &shop.seller("the seller").to_string(), &[]).expect(0);
        shop
    }

    /// What the token endpoint returned for the first seller, under a name of our own.
    fn seller(&self, name: &str) -> Value {
        json!({
            "access_token": self.sandbox.text("access_token"), "access_token_expire_in": FAR,
            "refresh_token": self.sandbox.text("refresh_token"), "refresh_token_expire_in": FAR,
            "open_id": self.open_id(), "seller_name": name, "seller_base_region": "GB", "user_type": 0,
        })
    }

    fn open_id(&self) -> String {
        self.sandbox.told["accounts"][0]["open_id"].as_str().unwrap_or("seller-1").to_owned()
    }

    fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, &[])
    }

    fn run_with(&self, args: &[&str], more: &[(&str, &str)]) -> Ran {
        let mut env = self.sandbox.app_env();
        env.extend(more);
        let words: Vec<&str> = ["tokens"].iter().chain(args).copied().collect();
        let ran = self.home.run_with(&words, &env, b"");
        assert_no_secrets(&ran.everything(), &self.sandbox.secrets());
        ran
    }

    fn import(&self, name: &str, content: &str, more: &[&str]) -> Ran {
        let path = self.home.write(name, content);
        self.run(&[&["import", path.as_str()], more].concat())
    }

    fn list(&self, more: &[&str]) -> Value {
        self.run(&[&["list", "--json"], more].concat()).expect(0).json()
    }
}

#[test]
fn what_is_stored_is_listed_with_its_standing() {
    let shop = Shop::open();
    let listed = shop.list(&[]);
    assert_eq!((&listed[0]["standing"], &listed[0]["status"]), (&json!("active"), &json!("active")));
    assert_eq!((&listed[0]["seller_name"], &listed[0]["ends_at"]), (&json!("the seller"), &json!(FAR)));
    assert_eq!(shop.list(&["--standing", "expiring"]), json!([]));
    assert_eq!(shop.list(&["--standing", "expiring", "--standing", "active"]).as_array().unwrap().len(), 1);
    assert_eq!(shop.list(&["--account", "nobody"]), json!([]));
    let table = shop.run(&["list"]).expect(0).stdout;
    assert!(table.contains("the seller") && table.contains("active"), "{table}");
    shop.run(&["list", "--standing", "broken"]).expect(2);
}

#[test]
fn an_empty_list_says_why_it_is_empty() {
    let shop = Shop::open();
    let said = shop.run(&["list", "--account", "nobody", "--standing", "expiring"]).expect(0).stderr;
    assert!(said.contains("No stored authorization fits --account nobody --standing expiring."), "{said}");
    let store = shop.home.path("other.sqlite").display().to_string();
    let said = shop.run(&["list", "--store", &store]).expect(0).stderr;
    assert!(said.contains("There is no token store at ") && said.contains("other.sqlite"), "{said}");
    let said = Home::new().run_with(&["tokens", "list"], &shop.sandbox.app_env(), b"").expect(0).stderr;
    assert!(said.contains("Nobody has authorized the app") && said.contains("auth url"), "{said}");
}

#[test]
fn a_shop_or_an_account_that_is_named_is_not_that_of_the_environment() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let list = ["call", "order.get_order_list", "page_size=1", "--json"];
    let called = |more: &[&str]| home.run_with(&[&list, more].concat(), &sandbox.env(), b"");
    let error = called(&["--shop-id", "1234"]).expect(2).error();
    assert!(error["message"].as_str().unwrap().contains("does not give access to shop 1234"), "{error}");
    let own = sandbox.told["shops"][0]["id"].as_str().unwrap();
    called(&["--shop-id", own]).expect(0);
    let error = called(&["--account", "nobody"]).expect(3).error();
    assert_eq!(error["kind"], "needs_authorization", "not the seller of the token in the environment");
}

#[test]
fn tokens_are_refreshed_one_or_all_or_those_that_end_soon() {
    let shop = Shop::open();
    assert_eq!(
        shop.run(&["refresh", "--expiring", "--json"]).expect(0).json(),
        json!([]),
        "it ends in 99 years"
    );
    let told = shop.run(&["refresh", "--all", "--json"]).expect(0).json();
    assert_eq!((&told[0]["refreshed"], told.as_array().unwrap().len()), (&json!(true), 1));
    let told = shop.run(&["refresh", "--expiring", "200", "--json"]).expect(0).json();
    assert_eq!(told.as_array().unwrap().len(), 1, "it ends in seven days");
    shop.run(&["refresh"]).expect(0);
    shop.run(&["refresh", "--account", "nobody"]).expect(3);
    shop.run(&["refresh", "--all", "--account", "x"]).expect(2);
}

#[test]
fn a_refresh_that_fails_does_not_stop_the_others() {
    let shop = Shop::open();
    let mut stranger = shop.seller("a stranger");
    (stranger["open_id"], stranger["refresh_token"]) = (json!("another"), json!("ROW_unknown"));
    shop.import("two.json", &stranger.to_string(), &[]).expect(0);
    let ran = shop.run(&["refresh", "--all", "--json"]).expect(3);
    let told = ran.json();
    let refreshed = |at: usize| told[at]["refreshed"].as_bool().unwrap();
    assert_eq!(refreshed(0) as u8 + refreshed(1) as u8, 1, "{told}");
    assert_eq!(shop.list(&["--standing", "needs_reauthorization"])[0]["open_id"], "another");
}

#[test]
fn only_what_cannot_come_back_is_flushed() {
    let shop = Shop::open();
    let mut stranger = shop.seller("a stranger");
    (stranger["open_id"], stranger["refresh_token"]) = (json!("another"), json!("ROW_unknown"));
    shop.import("two.json", &stranger.to_string(), &[]).expect(0);
    shop.run(&["flush-expired", "--yes"]).expect(0);
    assert_eq!(shop.list(&[]).as_array().unwrap().len(), 2);

    shop.run(&["refresh", "--all"]).expect(3);
    shop.run(&["flush-expired"]).expect(2);
    let told = shop.run(&["flush-expired", "--dry-run", "--json"]).expect(0).json();
    assert_eq!((&told["deleted"], &told["found"][0]["open_id"]), (&json!(0), &json!("another")));
    let told = shop.run(&["flush-expired", "--yes", "--json"]).expect(0).json();
    assert_eq!(told["deleted"], 1);
    assert_eq!(shop.list(&[]).as_array().unwrap().len(), 1);
    assert_eq!(shop.list(&[])[0]["standing"], "active");
}

#[test]
fn the_table_of_a_laravel_app_is_imported() {
    let shop = Shop { sandbox: Sandbox::start(), home: Home::new() };
    let (access, refresh) = (shop.sandbox.text("access_token"), shop.sandbox.text("refresh_token"));
    let row = |open_id: &str, ends: &str| {
        json!({"id": 1, "subjectable_type": "tiktok_shop", "subjectable_id": "7", "access_token": access,
            "refresh_token": refresh, "expires_at": "2024-01-01 00:00:00", "refresh_expires_at": ends,
            "open_id": open_id, "seller_name": "S", "seller_base_region": "GB", "user_type": 0,
            "granted_scopes": "[\"seller.order.info\"]", "code": null})
    };
    let lines = format!("{}\n{}\n", row("a", "2099-01-01 00:00:00"), row("b", "2024-01-02 00:00:00"));
    let told = shop.import("rows.jsonl", &lines, &["--json"]).expect(2).json();
    assert_eq!((&told[0]["imported"], &told[1]["imported"]), (&json!(true), &json!(false)));
    assert!(told[1]["reason"].as_str().unwrap().contains("expired"), "{told}");
    let listed = shop.list(&[]);
    assert_eq!(
        (&listed[0]["open_id"], &listed[0]["access_token_expires_at"]),
        (&json!("a"), &json!(1_704_067_200))
    );
    assert_eq!(listed[0]["granted_scopes"], json!(["seller.order.info"]));

    let csv = format!(
        "open_id,access_token,refresh_token,expires_at,refresh_expires_at\nc,{access},{refresh},2024-01-01 00:00:00,2099-01-01 00:00:00\n"
    );
    shop.import("rows.csv", &csv, &[]).expect(0);
    assert_eq!(shop.list(&[]).as_array().unwrap().len(), 2);
}

/// What the token endpoint returned for the sandbox's account of that number.
fn account(shop: &Shop, at: usize) -> Value {
    let told = &shop.sandbox.told["accounts"][at];
    json!({
        "access_token": told["access_token"], "access_token_expire_in": FAR, "open_id": told["open_id"],
        "refresh_token": told["refresh_token"], "refresh_token_expire_in": FAR, "user_type": told["user_type"],
    })
}

/// The number of the first account of this kind.
fn of_kind(shop: &Shop, user_type: i64) -> usize {
    let accounts = shop.sandbox.told["accounts"].as_array().unwrap();
    accounts.iter().position(|account| account["user_type"] == user_type).unwrap()
}

fn shop_ids(of: &Value) -> Vec<&str> {
    of["shops"].as_array().unwrap().iter().map(|shop| shop["id"].as_str().unwrap()).collect()
}

#[test]
fn an_import_lists_shops_and_category_assets() {
    let shop = Shop { sandbox: Sandbox::start(), home: Home::new() };
    let (border, partner) = (account(&shop, 1), account(&shop, of_kind(&shop, 3)));
    let told = shop.import("two.json", &json!([border, partner]).to_string(), &["--json"]).expect(0).json();
    let shops = shop_ids(&shop.sandbox.told["accounts"][1]);
    assert_eq!((told[0]["shops"].clone(), shops.len()), (json!(shops), 2));
    assert_eq!((&told[1]["shops"], &told[1]["category_assets"]), (&json!([]), &json!(2)));
    let account = border["open_id"].as_str().unwrap();
    let listed = shop.list(&["--account", account]);
    assert_eq!(shop_ids(&listed[0]), shops);
    let words = ["call", "order.get_order_list", "page_size=1", "--json", "--shop-id", shops[1]];
    let called = shop.home.run_with(&words, &shop.sandbox.app_env(), b"").expect(0).json();
    assert_eq!(called["code"], 0);
    let partner_id = partner["open_id"].as_str().unwrap();
    let campaigns =
        ["call", "affiliate_partner.get_affiliate_partner_campaign_list", "type=MY_CAMPAIGNS", "page_size=1"];
    let words = [&campaigns[..], &["--json", "--account", partner_id, "--category-asset", "US"]].concat();
    let called = shop.home.run_with(&words, &shop.sandbox.app_env(), b"").expect(0).json();
    assert_eq!(called["code"], 0);
    let ran = shop.import("two.json", &json!([border, partner]).to_string(), &["--replace"]).expect(0);
    assert!(ran.stdout.contains("with 2 shops") && ran.stdout.contains("with 2 category assets"), "{ran:?}");
}

#[test]
fn an_account_whose_shops_cannot_be_listed_is_imported_and_stops_no_other() {
    let shop = Shop { sandbox: Sandbox::start(), home: Home::new() };
    let (mut withdrawn, mut expired, good) = (account(&shop, 0), account(&shop, 4), account(&shop, 1));
    withdrawn["access_token"] = json!("ROW_unknown");
    expired["access_token_expire_in"] = json!(1_700_000_000);
    let all = json!([withdrawn, expired, good]).to_string();
    let ran = shop.import("all.json", &all, &["--json"]).expect(3);
    let told: Value = ran.json();
    assert!((0..3).all(|at| told[at]["imported"] == true), "{told}");
    assert!(told[0]["fetch_error"].is_string() && told[0].get("shops").is_none(), "{told}");
    assert!(told[1].get("fetch_error").is_none() && told[1].get("shops").is_none(), "{told}");
    assert_eq!(told[2]["shops"].as_array().unwrap().len(), 2);
    assert!(ran.stderr.contains("not_listed"), "{ran:?}");
    let requests = http("GET", &format!("{}/requests", shop.sandbox.text("control_url")), "text/plain", "");
    assert!(!requests.body.contains("/api/v2/token/refresh"), "no token is refreshed");

    let offline = Shop { sandbox: shop.sandbox, home: Home::new() };
    let told = offline.import("all.json", &all, &["--offline", "--json"]).expect(0).json();
    assert!((0..3).all(|at| told[at]["imported"] == true && told[at].get("shops").is_none()), "{told}");
    let expired = expired["open_id"].as_str().unwrap();
    let told = offline.run(&["refresh", "--account", expired, "--json"]).expect(0).json();
    assert_eq!(
        told[0]["shops"],
        json!(shop_ids(&offline.sandbox.told["accounts"][4])),
        "a refresh lists them"
    );
}

#[test]
fn what_is_masked_or_unknown_or_there_already_is_refused() {
    let shop = Shop::open();
    let masked = shop.list(&[]);
    for (content, why) in [
        (masked.to_string(), "masked"),
        (json!({"access_token": "ROW_abc••••", "open_id": "x"}).to_string(), "masked"),
        (json!({"access_token": "ROW_abc", "expires_at": FAR}).to_string(), "open_id"),
        (json!({"open_id": "x"}).to_string(), "neither"),
        (
            json!({"access_token": "t", "open_id": "x", "app_key": "other", "expires_at": FAR}).to_string(),
            "another app",
        ),
        (json!({"access_token": "t", "open_id": "x", "expires_at": "soon"}).to_string(), "a date"),
        (shop.seller("again").to_string(), "--replace"),
    ] {
        let told = shop.import("bad.json", &content, &["--json"]).expect(2).json();
        assert!(told[0]["reason"].as_str().unwrap().contains(why), "{why}: {told}");
    }
    shop.import("bad.json", "{\"access_token\": \"ROW_secret", &[]).expect(2);
    shop.import("bad.json", "", &[]).expect(2);
    assert_eq!(shop.list(&[])[0]["seller_name"], "the seller");
    shop.import("again.json", &shop.seller("again").to_string(), &["--replace", "--dry-run"]).expect(0);
    assert_eq!(shop.list(&[])[0]["seller_name"], "the seller");
    shop.import("again.json", &shop.seller("again").to_string(), &["--replace"]).expect(0);
    assert_eq!(shop.list(&[])[0]["seller_name"], "again");
}

/// The programs that run know both keys before the store is sealed with the new one, and go on all the time.
#[test]
fn the_key_is_changed_while_others_go_on() {
    let shop = Shop { sandbox: Sandbox::start(), home: Home::new() };
    let (old, new) = ("5f".repeat(32), "a0".repeat(32));
    let both = format!("{old},{new}");
    let list = |key: &str| shop.run_with(&["list", "--json"], &[("TIKTOK_STORE_KEY", key)]);
    let path = shop.home.write("one.json", shop.seller("the seller").to_string());
    shop.run_with(&["import", path.as_str()], &[("TIKTOK_STORE_KEY", &old)]).expect(0);
    assert_eq!(list(&both).expect(0).json()[0]["seller_name"], "the seller");

    shop.run_with(&["rotate-key"], &[("TIKTOK_STORE_KEY", &old)]).expect(2);
    let rotate = [("TIKTOK_STORE_KEY", old.as_str()), ("TIKTOK_NEW_STORE_KEY", old.as_str())];
    shop.run_with(&["rotate-key"], &rotate).expect(2);
    let rotate = [("TIKTOK_STORE_KEY", old.as_str()), ("TIKTOK_NEW_STORE_KEY", new.as_str())];
    let ran = shop.run_with(&["rotate-key", "--json"], &rotate).expect(0);
    assert_eq!(ran.json()["sealed"], 1);
    assert_no_secrets(&ran.everything(), &[old.clone(), new.clone()]);

    for key in [&both, &new] {
        assert_eq!(list(key).expect(0).json()[0]["seller_name"], "the seller");
    }
    assert_ne!(list(&old).code, 0, "the old key opens nothing any more");
}
