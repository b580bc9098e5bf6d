// Generated from core/catalog by `cargo gen`. Do not edit.

use std::fmt::Display;

use crate::hint::{Hint, HintRule};

/// `` Give ClientBuilder::access_token, set TIKTOK_ACCESS_TOKEN, or give the client a token store. ``
pub static ACCESS_TOKEN_MISSING: HintRule = HintRule {
    id: "access_token_missing",
    parameters: &[],
    text: "Give ClientBuilder::access_token, set TIKTOK_ACCESS_TOKEN, or give the client a token store.",
};

/// `` Add a filter, a status for example, and walk once for each of its values. ``
pub static ADD_FILTER: HintRule = HintRule {
    id: "add_filter",
    parameters: &[],
    text: "Add a filter, a status for example, and walk once for each of its values.",
};

/// `` Add this machine's public address to the app's IP allow list in Partner Center. ``
pub static ALLOW_ADDRESS: HintRule = HintRule {
    id: "allow_address",
    parameters: &[],
    text: "Add this machine's public address to the app's IP allow list in Partner Center.",
};

/// `` Nothing was sent. Give another file, or set its type with content_type() if it was guessed wrong. ``
pub static ANOTHER_FILE: HintRule = HintRule {
    id: "another_file",
    parameters: &[],
    text: "Nothing was sent. Give another file, or set its type with content_type() if it was guessed wrong.",
};

/// `` This is another file, or a damaged one: check the path, or restore it from a backup. ``
pub static ANOTHER_OR_DAMAGED_FILE: HintRule = HintRule {
    id: "another_or_damaged_file",
    parameters: &[],
    text: "This is another file, or a damaged one: check the path, or restore it from a backup.",
};

/// `` Give ClientBuilder::app_key, or set TIKTOK_APP_KEY in the environment and use from_env(). ``
pub static APP_KEY_MISSING: HintRule = HintRule {
    id: "app_key_missing",
    parameters: &[],
    text: "Give ClientBuilder::app_key, or set TIKTOK_APP_KEY in the environment and use from_env().",
};

/// `` Give ClientBuilder::app_secret, or set TIKTOK_APP_SECRET in the environment and use from_env(). ``
pub static APP_SECRET_MISSING: HintRule = HintRule {
    id: "app_secret_missing",
    parameters: &[],
    text: "Give ClientBuilder::app_secret, or set TIKTOK_APP_SECRET in the environment and use from_env().",
};

/// `` Ask again in a minute. ``
pub static ASK_IN_A_MINUTE: HintRule =
    HintRule { id: "ask_in_a_minute", parameters: &[], text: "Ask again in a minute." };

/// `` Name the asset with category_asset(), and its cipher is looked up, or give with_category_asset_cipher(); authorization.get_authorized_category_assets lists both. ``
pub static ASSET_CIPHER_MISSING: HintRule = HintRule {
    id: "asset_cipher_missing",
    parameters: &[],
    text: "Name the asset with category_asset(), and its cipher is looked up, or give with_category_asset_cipher(); authorization.get_authorized_category_assets lists both.",
};

/// `` Send the seller to the authorize URL again. ``
pub static AUTHORIZE_AGAIN: HintRule =
    HintRule { id: "authorize_again", parameters: &[], text: "Send the seller to the authorize URL again." };

/// `` Let the seller authorize the app, or name another account. ``
pub static AUTHORIZE_OR_OTHER_ACCOUNT: HintRule = HintRule {
    id: "authorize_or_other_account",
    parameters: &[],
    text: "Let the seller authorize the app, or name another account.",
};

/// `` Let a seller authorize the app, exchange the code, and save the tokens. ``
pub static AUTHORIZE_SELLER: HintRule = HintRule {
    id: "authorize_seller",
    parameters: &[],
    text: "Let a seller authorize the app, exchange the code, and save the tokens.",
};

/// `` Authorize the shop, or fetch the authorized shops again and save them. ``
pub static AUTHORIZE_SHOP: HintRule = HintRule {
    id: "authorize_shop",
    parameters: &[],
    text: "Authorize the shop, or fetch the authorized shops again and save them.",
};

/// `` In async code and in hooks, use the async client, or move the call to a thread of your own. ``
pub static BLOCKING_INSIDE_ASYNC: HintRule = HintRule {
    id: "blocking_inside_async",
    parameters: &[],
    text: "In async code and in hooks, use the async client, or move the call to a thread of your own.",
};

/// `` Call less often, or set a longer deadline or another limiter. ``
pub static CALL_LESS_OFTEN: HintRule = HintRule {
    id: "call_less_often",
    parameters: &[],
    text: "Call less often, or set a longer deadline or another limiter.",
};

/// `` Check this machine's clock. ``
pub static CERTIFICATE_EARLY: HintRule =
    HintRule { id: "certificate_early", parameters: &[], text: "Check this machine's clock." };

/// `` Check this machine's clock. If it is right, the certificate must be renewed. ``
pub static CERTIFICATE_EXPIRED: HintRule = HintRule {
    id: "certificate_expired",
    parameters: &[],
    text: "Check this machine's clock. If it is right, the certificate must be renewed.",
};

/// `` Check the host in the URL. If it is right, something else responds in its place. ``
pub static CERTIFICATE_NAME: HintRule = HintRule {
    id: "certificate_name",
    parameters: &[],
    text: "Check the host in the URL. If it is right, something else responds in its place.",
};

/// `` Check the app key in Partner Center, and that the app is enabled. ``
pub static CHECK_APP_KEY: HintRule = HintRule {
    id: "check_app_key",
    parameters: &[],
    text: "Check the app key in Partner Center, and that the app is enabled.",
};

/// `` Check the auth URL, and whether a proxy or a login page responded in its place. ``
pub static CHECK_AUTH_URL: HintRule = HintRule {
    id: "check_auth_url",
    parameters: &[],
    text: "Check the auth URL, and whether a proxy or a login page responded in its place.",
};

/// `` Check the size and the type of the file against the operation's limits. ``
pub static CHECK_FILE: HintRule = HintRule {
    id: "check_file",
    parameters: &[],
    text: "Check the size and the type of the file against the operation's limits.",
};

/// `` Check whether there is a proxy or a gateway in between. ``
pub static CHECK_GATEWAY: HintRule = HintRule {
    id: "check_gateway",
    parameters: &[],
    text: "Check whether there is a proxy or a gateway in between.",
};

/// `` Check the host in the URL, and this machine's DNS. ``
pub static CHECK_HOST: HintRule = HintRule {
    id: "check_host",
    parameters: &[],
    text: "Check the host in the URL, and this machine's DNS.",
};

/// `` Check the network, the proxy and the firewall. ``
pub static CHECK_NETWORK: HintRule =
    HintRule { id: "check_network", parameters: &[], text: "Check the network, the proxy and the firewall." };

/// `` Check the method and the path. An operation of the catalogue may have moved to another version. ``
pub static CHECK_PATH: HintRule = HintRule {
    id: "check_path",
    parameters: &[],
    text: "Check the method and the path. An operation of the catalogue may have moved to another version.",
};

/// `` Check the host and the port, the proxy and the firewall. ``
pub static CHECK_PORT: HintRule = HintRule {
    id: "check_port",
    parameters: &[],
    text: "Check the host and the port, the proxy and the firewall.",
};

/// `` Check the proxy and the firewall. ``
pub static CHECK_PROXY: HintRule =
    HintRule { id: "check_proxy", parameters: &[], text: "Check the proxy and the firewall." };

/// `` Check the network, its routes and the firewall. ``
pub static CHECK_ROUTES: HintRule =
    HintRule { id: "check_routes", parameters: &[], text: "Check the network, its routes and the firewall." };

/// `` Check which scopes the app has and which the seller granted. ``
pub static CHECK_SCOPES: HintRule = HintRule {
    id: "check_scopes",
    parameters: &[],
    text: "Check which scopes the app has and which the seller granted.",
};

/// `` Check the app secret first; `explain` shows what was signed and compares it with a URL. ``
pub static CHECK_SECRET: HintRule = HintRule {
    id: "check_secret",
    parameters: &[],
    text: "Check the app secret first; `explain` shows what was signed and compares it with a URL.",
};

/// `` Check ClientBuilder::server. If the key was revoked or has expired, make another with `tiktokshop keys create`. ``
pub static CHECK_SERVER_KEY: HintRule = HintRule {
    id: "check_server_key",
    parameters: &[],
    text: "Check ClientBuilder::server. If the key was revoked or has expired, make another with `tiktokshop keys create`.",
};

/// `` Check that ClientBuilder::server is the address of a `tiktokshop serve` of this version. ``
pub static CHECK_SERVER_URL: HintRule = HintRule {
    id: "check_server_url",
    parameters: &[],
    text: "Check that ClientBuilder::server is the address of a `tiktokshop serve` of this version.",
};

/// `` Check the path, or restore the file from a backup. ``
pub static CHECK_STORE_PATH: HintRule = HintRule {
    id: "check_store_path",
    parameters: &[],
    text: "Check the path, or restore the file from a backup.",
};

/// `` Choose one with client.shop(id), ClientBuilder::account or with_account(). ``
pub static CHOOSE_ACCOUNT: HintRule = HintRule {
    id: "choose_account",
    parameters: &[],
    text: "Choose one with client.shop(id), ClientBuilder::account or with_account().",
};

/// `` Pass with_shop_cipher(); as a partner category_asset(), whose cipher is looked up, or with_category_asset_cipher(): this operation needs one. ``
pub static CIPHER_NEEDED: HintRule = HintRule {
    id: "cipher_needed",
    parameters: &[],
    text: "Pass with_shop_cipher(); as a partner category_asset(), whose cipher is looked up, or with_category_asset_cipher(): this operation needs one.",
};

/// `` The platform refuses a cipher that it does not want: leave it out. ``
pub static CIPHER_NOT_WANTED: HintRule = HintRule {
    id: "cipher_not_wanted",
    parameters: &[],
    text: "The platform refuses a cipher that it does not want: leave it out.",
};

/// `` The code may have been used. Check whether tokens were saved; if not, open a new link. ``
pub static CODE_MAYBE_USED: HintRule = HintRule {
    id: "code_maybe_used",
    parameters: &[],
    text: "The code may have been used. Check whether tokens were saved; if not, open a new link.",
};

/// `` An authorization code works once, and for 30 minutes: start the authorization again. ``
pub static CODE_WORKS_ONCE: HintRule = HintRule {
    id: "code_works_once",
    parameters: &[],
    text: "An authorization code works once, and for 30 minutes: start the authorization again.",
};

/// `` Compare the parameters with those that `tiktokshop api show {operation}` lists; the message names the one that is wrong. ``
pub static COMPARE_PARAMETERS: HintRule = HintRule {
    id: "compare_parameters",
    parameters: &["operation"],
    text: "Compare the parameters with those that `tiktokshop api show {operation}` lists; the message names the one that is wrong.",
};

/// [`COMPARE_PARAMETERS`], filled in.
pub fn compare_parameters(operation: impl Display) -> Hint {
    Hint::filled(&COMPARE_PARAMETERS, vec![operation.to_string()])
}

/// `` Compare the path, the query and the body with the operation's documentation. ``
pub static COMPARE_REQUEST: HintRule = HintRule {
    id: "compare_request",
    parameters: &[],
    text: "Compare the path, the query and the body with the operation's documentation.",
};

/// `` Check the app secret and what is signed: `explain` shows it. ``
pub static COMPARE_SIGNATURE: HintRule = HintRule {
    id: "compare_signature",
    parameters: &[],
    text: "Check the app secret and what is signed: `explain` shows it.",
};

/// `` Begin a new walk with the cursor of the last change that you have. ``
pub static CURSOR_CONTINUES: HintRule = HintRule {
    id: "cursor_continues",
    parameters: &[],
    text: "Begin a new walk with the cursor of the last change that you have.",
};

/// `` Pass a cursor unchanged to the shop and kind that it came from, or begin with a time again. ``
pub static CURSOR_UNCHANGED: HintRule = HintRule {
    id: "cursor_unchanged",
    parameters: &[],
    text: "Pass a cursor unchanged to the shop and kind that it came from, or begin with a time again.",
};

/// `` Another transaction held the same rows for too long. Try again. ``
pub static DATABASE_BUSY: HintRule = HintRule {
    id: "database_busy",
    parameters: &[],
    text: "Another transaction held the same rows for too long. Try again.",
};

/// `` Check the user in the URL, and that the server's pg_hba.conf lets it in from this machine; it may demand `sslmode=require`. ``
pub static DATABASE_ENTRY: HintRule = HintRule {
    id: "database_entry",
    parameters: &[],
    text: "Check the user in the URL, and that the server's pg_hba.conf lets it in from this machine; it may demand `sslmode=require`.",
};

/// `` The database's disk is full: free some space. Tokens that were just refreshed are held in memory until then. ``
pub static DATABASE_FULL: HintRule = HintRule {
    id: "database_full",
    parameters: &[],
    text: "The database's disk is full: free some space. Tokens that were just refreshed are held in memory until then.",
};

/// `` Is the database running, and can it be reached from here? If it was just restarted, try again. ``
pub static DATABASE_GONE: HintRule = HintRule {
    id: "database_gone",
    parameters: &[],
    text: "Is the database running, and can it be reached from here? If it was just restarted, try again.",
};

/// `` Make a key with `openssl rand -base64 32` and pass it, or run without one by adding `seal=off` to the URL's parameters. ``
pub static DATABASE_KEY: HintRule = HintRule {
    id: "database_key",
    parameters: &[],
    text: "Make a key with `openssl rand -base64 32` and pass it, or run without one by adding `seal=off` to the URL's parameters.",
};

/// `` Create the database first, with `createdb` for example; its tables are created by the store. ``
pub static DATABASE_MISSING: HintRule = HintRule {
    id: "database_missing",
    parameters: &[],
    text: "Create the database first, with `createdb` for example; its tables are created by the store.",
};

/// `` Check user and password in the URL, and percent-encode special characters in them. ``
pub static DATABASE_PASSWORD: HintRule = HintRule {
    id: "database_password",
    parameters: &[],
    text: "Check user and password in the URL, and percent-encode special characters in them.",
};

/// `` Give the user the right to create a schema in this database (GRANT CREATE ON DATABASE), or create the schema and make the user its owner. ``
pub static DATABASE_RIGHTS: HintRule = HintRule {
    id: "database_rights",
    parameters: &[],
    text: "Give the user the right to create a schema in this database (GRANT CREATE ON DATABASE), or create the schema and make the user its owner.",
};

/// `` Check `sslmode` and `sslrootcert` in the URL: `sslmode=require` encrypts, `sslmode=verify-full` also verifies the server's certificate. ``
pub static DATABASE_TLS: HintRule = HintRule {
    id: "database_tls",
    parameters: &[],
    text: "Check `sslmode` and `sslrootcert` in the URL: `sslmode=require` encrypts, `sslmode=verify-full` also verifies the server's certificate.",
};

/// `` The form is postgres://user:password@host:5432/database, with special characters percent-encoded. ``
pub static DATABASE_URL: HintRule = HintRule {
    id: "database_url",
    parameters: &[],
    text: "The form is postgres://user:password@host:5432/database, with special characters percent-encoded.",
};

/// `` Did you mean `{near}`? ``
pub static DID_YOU_MEAN: HintRule =
    HintRule { id: "did_you_mean", parameters: &["near"], text: "Did you mean `{near}`?" };

/// [`DID_YOU_MEAN`], filled in.
pub fn did_you_mean(near: impl Display) -> Hint {
    Hint::filled(&DID_YOU_MEAN, vec![near.to_string()])
}

/// `` Give webhook_path, authorize_path and callback_path different paths. ``
pub static DIFFERENT_PATHS: HintRule = HintRule {
    id: "different_paths",
    parameters: &[],
    text: "Give webhook_path, authorize_path and callback_path different paths.",
};

/// `` The disk failed, or the file lies on a network drive, which SQLite cannot share between processes. ``
pub static DISK_FAILED: HintRule = HintRule {
    id: "disk_failed",
    parameters: &[],
    text: "The disk failed, or the file lies on a network drive, which SQLite cannot share between processes.",
};

/// `` The disk is full: free some space. Tokens that were just refreshed are held in memory until then. ``
pub static DISK_FULL: HintRule = HintRule {
    id: "disk_full",
    parameters: &[],
    text: "The disk is full: free some space. Tokens that were just refreshed are held in memory until then.",
};

/// `` Ask the platform for the document again. ``
pub static DOCUMENT_AGAIN: HintRule =
    HintRule { id: "document_again", parameters: &[], text: "Ask the platform for the document again." };

/// `` Do this where the app secret is: on the server. A client without the app secret can only make calls. ``
pub static DONE_ON_THE_SERVER: HintRule = HintRule {
    id: "done_on_the_server",
    parameters: &[],
    text: "Do this where the app secret is: on the server. A client without the app secret can only make calls.",
};

/// `` Set the key, or remove the variable to keep tokens in plain text. ``
pub static EMPTY_STORE_KEY: HintRule = HintRule {
    id: "empty_store_key",
    parameters: &[],
    text: "Set the key, or remove the variable to keep tokens in plain text.",
};

/// `` Give a URL, and percent-encode what you put into it. ``
pub static ENCODED_URL: HintRule = HintRule {
    id: "encoded_url",
    parameters: &[],
    text: "Give a URL, and percent-encode what you put into it.",
};

/// `` Fetch the authorized shops again: a cipher belongs to the token of its own seller. ``
pub static FETCH_SHOPS: HintRule = HintRule {
    id: "fetch_shops",
    parameters: &[],
    text: "Fetch the authorized shops again: a cipher belongs to the token of its own seller.",
};

/// `` The file is damaged: restore it from a backup, or move it away and let the sellers authorize the app again. ``
pub static FILE_DAMAGED: HintRule = HintRule {
    id: "file_damaged",
    parameters: &[],
    text: "The file is damaged: restore it from a backup, or move it away and let the sellers authorize the app again.",
};

/// `` Files go into {fields}. ``
pub static FILE_FIELDS: HintRule =
    HintRule { id: "file_fields", parameters: &["fields"], text: "Files go into {fields}." };

/// [`FILE_FIELDS`], filled in.
pub fn file_fields(fields: impl Display) -> Hint {
    Hint::filled(&FILE_FIELDS, vec![fields.to_string()])
}

/// `` Nothing more is written, since it would be lost. Stop all programs that use the store, put the file back, then start them again. ``
pub static FILE_GONE: HintRule = HintRule {
    id: "file_gone",
    parameters: &[],
    text: "Nothing more is written, since it would be lost. Stop all programs that use the store, put the file back, then start them again.",
};

/// `` Another process holds the file. Look for a long transaction or a tool that has it open. ``
pub static FILE_HELD: HintRule = HintRule {
    id: "file_held",
    parameters: &[],
    text: "Another process holds the file. Look for a long transaction or a tool that has it open.",
};

/// `` Nothing was sent. Give the file's path, or let TMPDIR name a folder with more space. ``
pub static FILE_OR_ROOM: HintRule = HintRule {
    id: "file_or_room",
    parameters: &[],
    text: "Nothing was sent. Give the file's path, or let TMPDIR name a folder with more space.",
};

/// `` The file or its folder is read-only, and SQLite writes a -wal and a -shm file next to it: make both writable. ``
pub static FILE_READ_ONLY: HintRule = HintRule {
    id: "file_read_only",
    parameters: &[],
    text: "The file or its folder is read-only, and SQLite writes a -wal and a -shm file next to it: make both writable.",
};

/// `` Do not write to a file while it is being uploaded. ``
pub static FILE_UNCHANGED: HintRule = HintRule {
    id: "file_unchanged",
    parameters: &[],
    text: "Do not write to a file while it is being uploaded.",
};

/// `` Give parameters at the top level: each goes to the place that the operation defines. ``
pub static FLAT_PARAMETERS: HintRule = HintRule {
    id: "flat_parameters",
    parameters: &[],
    text: "Give parameters at the top level: each goes to the place that the operation defines.",
};

/// `` Fork when fewer calls are under way, or wait longer. ``
pub static FORK_LATER: HintRule = HintRule {
    id: "fork_later",
    parameters: &[],
    text: "Fork when fewer calls are under way, or wait longer.",
};

/// `` SQLite cannot be used in the child then. Close the store before the fork (tiktokshop_store::pause), or open it only in the child. ``
pub static FORKED_STORE: HintRule = HintRule {
    id: "forked_store",
    parameters: &[],
    text: "SQLite cannot be used in the child then. Close the store before the fork (tiktokshop_store::pause), or open it only in the child.",
};

/// `` Give the open id of a seller, creator or partner who has authorized the app. ``
pub static GIVE_ACCOUNT: HintRule = HintRule {
    id: "give_account",
    parameters: &[],
    text: "Give the open id of a seller, creator or partner who has authorized the app.",
};

/// `` Give the id of its category, or its target market (US): authorization.get_authorized_category_assets lists both. ``
pub static GIVE_ASSET: HintRule = HintRule {
    id: "give_asset",
    parameters: &[],
    text: "Give the id of its category, or its target market (US): authorization.get_authorized_category_assets lists both.",
};

/// `` Give the id of a shop that the access token opens: authorization.get_authorized_shop lists them. ``
pub static GIVE_SHOP_ID: HintRule = HintRule {
    id: "give_shop_id",
    parameters: &[],
    text: "Give the id of a shop that the access token opens: authorization.get_authorized_shop lists them.",
};

/// `` Give it one with ClientBuilder::store. ``
pub static GIVE_STORE: HintRule =
    HintRule { id: "give_store", parameters: &[], text: "Give it one with ClientBuilder::store." };

/// `` Give it as an Upload: from a path, from bytes or from a stream. ``
pub static GIVE_UPLOAD: HintRule = HintRule {
    id: "give_upload",
    parameters: &[],
    text: "Give it as an Upload: from a path, from bytes or from a stream.",
};

/// `` Pass the Authorization header as it was received, without a scheme such as `Bearer`. ``
pub static HEADER_UNCHANGED: HintRule = HintRule {
    id: "header_unchanged",
    parameters: &[],
    text: "Pass the Authorization header as it was received, without a scheme such as `Bearer`.",
};

/// `` Copy it again, without quotes or line breaks. ``
pub static HEADER_VALUE: HintRule =
    HintRule { id: "header_value", parameters: &[], text: "Copy it again, without quotes or line breaks." };

/// `` Give the client or the inbox the store `sqlite://PATH` or `postgres://...`. Events in memory would be lost. ``
pub static INBOX_STORE: HintRule = HintRule {
    id: "inbox_store",
    parameters: &[],
    text: "Give the client or the inbox the store `sqlite://PATH` or `postgres://...`. Events in memory would be lost.",
};

/// `` Retries arrive up to 15.5 hours late. If this is a retry, raise the limit; otherwise it is a replay. ``
pub static LATE_WEBHOOK: HintRule = HintRule {
    id: "late_webhook",
    parameters: &[],
    text: "Retries arrive up to 15.5 hours late. If this is a retry, raise the limit; otherwise it is a replay.",
};

/// `` Look for a process that hangs; the lease expires by itself once that process is gone. ``
pub static LEASE_HELD: HintRule = HintRule {
    id: "lease_held",
    parameters: &[],
    text: "Look for a process that hangs; the lease expires by itself once that process is gone.",
};

/// `` Load the page again. ``
pub static LOAD_PAGE_AGAIN: HintRule =
    HintRule { id: "load_page_again", parameters: &[], text: "Load the page again." };

/// `` Set a longer deadline. ``
pub static LONGER_DEADLINE: HintRule =
    HintRule { id: "longer_deadline", parameters: &[], text: "Set a longer deadline." };

/// `` Make {folder} first, or correct the path. ``
pub static MAKE_FOLDER: HintRule = HintRule {
    id: "make_folder",
    parameters: &["folder"],
    text: "Make {folder} first, or correct the path.",
};

/// [`MAKE_FOLDER`], filled in.
pub fn make_folder(folder: impl Display) -> Hint {
    Hint::filled(&MAKE_FOLDER, vec![folder.to_string()])
}

/// `` Somebody saved a record as it is shown, with masked tokens. Let the seller authorize the app again. ``
pub static MASKED_RECORD: HintRule = HintRule {
    id: "masked_record",
    parameters: &[],
    text: "Somebody saved a record as it is shown, with masked tokens. Let the seller authorize the app again.",
};

/// `` Save the tokens that the exchange of a code or a refresh returned, not a masked record from the store. ``
pub static MASKED_TOKENS: HintRule = HintRule {
    id: "masked_tokens",
    parameters: &[],
    text: "Save the tokens that the exchange of a code or a refresh returned, not a masked record from the store.",
};

/// `` Use a store in memory instead. ``
pub static MEMORY_STORE: HintRule =
    HintRule { id: "memory_store", parameters: &[], text: "Use a store in memory instead." };

/// `` Use GET, POST, PUT or DELETE. ``
pub static METHODS: HintRule =
    HintRule { id: "methods", parameters: &[], text: "Use GET, POST, PUT or DELETE." };

/// `` Name the seller: the token response has the `open_id`. ``
pub static NAME_SELLER: HintRule = HintRule {
    id: "name_seller",
    parameters: &[],
    text: "Name the seller: the token response has the `open_id`.",
};

/// `` Name the shop: client.shop(id). The server finds its cipher and its token. ``
pub static NAME_THE_SHOP: HintRule = HintRule {
    id: "name_the_shop",
    parameters: &[],
    text: "Name the shop: client.shop(id). The server finds its cipher and its token.",
};

/// `` Pass a new access token, or give the client a token store so that it refreshes by itself. ``
pub static NEW_ACCESS_TOKEN: HintRule = HintRule {
    id: "new_access_token",
    parameters: &[],
    text: "Pass a new access token, or give the client a token store so that it refreshes by itself.",
};

/// `` Such URLs expire: ask the platform for a new one. ``
pub static NEW_DOCUMENT_URL: HintRule = HintRule {
    id: "new_document_url",
    parameters: &[],
    text: "Such URLs expire: ask the platform for a new one.",
};

/// `` Ask for the label again: its URL is valid for only a day. ``
pub static NEW_LABEL: HintRule = HintRule {
    id: "new_label",
    parameters: &[],
    text: "Ask for the label again: its URL is valid for only a day.",
};

/// `` Send the seller the authorize link again; the new tokens replace these. ``
pub static NEW_LINK_REPLACES_TOKENS: HintRule = HintRule {
    id: "new_link_replaces_tokens",
    parameters: &[],
    text: "Send the seller the authorize link again; the new tokens replace these.",
};

/// `` Make a new Upload for each call, or read the stream into Upload::bytes. ``
pub static NEW_UPLOAD: HintRule = HintRule {
    id: "new_upload",
    parameters: &[],
    text: "Make a new Upload for each call, or read the stream into Upload::bytes.",
};

/// `` Begin a new walk, with the page token of the last page. ``
pub static NEW_WALK: HintRule = HintRule {
    id: "new_walk",
    parameters: &[],
    text: "Begin a new walk, with the page token of the last page.",
};

/// `` If a newer version of this library wrote it, use that version. ``
pub static NEWER_LIBRARY: HintRule = HintRule {
    id: "newer_library",
    parameters: &[],
    text: "If a newer version of this library wrote it, use that version.",
};

/// `` This operation does not take files. ``
pub static NO_FILES: HintRule =
    HintRule { id: "no_files", parameters: &[], text: "This operation does not take files." };

/// `` Leave it out. After an unknown outcome, check whether the write happened before you retry it. ``
pub static NO_IDEMPOTENCY_KEY: HintRule = HintRule {
    id: "no_idempotency_key",
    parameters: &[],
    text: "Leave it out. After an unknown outcome, check whether the write happened before you retry it.",
};

/// `` The token gives access to no shop: let the seller authorize the app. ``
pub static NO_SHOP_OPENED: HintRule = HintRule {
    id: "no_shop_opened",
    parameters: &[],
    text: "The token gives access to no shop: let the seller authorize the app.",
};

/// `` Nothing listens there: check the host and the port, the proxy and the firewall. ``
pub static NOBODY_LISTENS: HintRule = HintRule {
    id: "nobody_listens",
    parameters: &[],
    text: "Nothing listens there: check the host and the port, the proxy and the firewall.",
};

/// `` Something other than the platform may have responded: check the API URL, the proxy and the firewall. ``
pub static NOT_THE_PLATFORM: HintRule = HintRule {
    id: "not_the_platform",
    parameters: &[],
    text: "Something other than the platform may have responded: check the API URL, the proxy and the firewall.",
};

/// `` The platform processed none of it. Correct what the reasons name before you call again. ``
pub static NOTHING_DONE: HintRule = HintRule {
    id: "nothing_done",
    parameters: &[],
    text: "The platform processed none of it. Correct what the reasons name before you call again.",
};

/// `` Nothing was sent. ``
pub static NOTHING_SENT: HintRule =
    HintRule { id: "nothing_sent", parameters: &[], text: "Nothing was sent." };

/// `` Amounts and ids are strings here: put the number in quotes, with all its digits. ``
pub static NUMBER_IN_QUOTES: HintRule = HintRule {
    id: "number_in_quotes",
    parameters: &[],
    text: "Amounts and ids are strings here: put the number in quotes, with all its digits.",
};

/// `` The app needs one of the scopes {scopes}, and the seller must authorize the app again after it was added. ``
pub static ONE_SCOPE_NEEDED: HintRule = HintRule {
    id: "one_scope_needed",
    parameters: &["scopes"],
    text: "The app needs one of the scopes {scopes}, and the seller must authorize the app again after it was added.",
};

/// [`ONE_SCOPE_NEEDED`], filled in.
pub fn one_scope_needed(scopes: impl Display) -> Hint {
    Hint::filled(&ONE_SCOPE_NEEDED, vec![scopes.to_string()])
}

/// `` Open it again in the child. ``
pub static OPEN_IN_CHILD: HintRule =
    HintRule { id: "open_in_child", parameters: &[], text: "Open it again in the child." };

/// `` A code works once, and for 30 minutes. Open the authorize link again. ``
pub static OPEN_LINK_AGAIN: HintRule = HintRule {
    id: "open_link_again",
    parameters: &[],
    text: "A code works once, and for 30 minutes. Open the authorize link again.",
};

/// `` Operations are named resource.method, for example order.get_order_list; request() calls any path. ``
pub static OPERATION_NAMES: HintRule = HintRule {
    id: "operation_names",
    parameters: &[],
    text: "Operations are named resource.method, for example order.get_order_list; request() calls any path.",
};

/// `` Known versions of this operation: {versions}. ``
pub static OPERATION_VERSIONS: HintRule = HintRule {
    id: "operation_versions",
    parameters: &["versions"],
    text: "Known versions of this operation: {versions}.",
};

/// [`OPERATION_VERSIONS`], filled in.
pub fn operation_versions(versions: impl Display) -> Hint {
    Hint::filled(&OPERATION_VERSIONS, vec![versions.to_string()])
}

/// `` Pass it to a walk of the same kind. ``
pub static PAGE_TOKEN_OF_WALK: HintRule =
    HintRule { id: "page_token_of_walk", parameters: &[], text: "Pass it to a walk of the same kind." };

/// `` Pass it unchanged to the operation that returned it, or leave it out to start over. ``
pub static PAGE_TOKEN_UNCHANGED: HintRule = HintRule {
    id: "page_token_unchanged",
    parameters: &[],
    text: "Pass it unchanged to the operation that returned it, or leave it out to start over.",
};

/// `` Call with a partner token and category_asset(), whose cipher is looked up, or with_category_asset_cipher(). ``
pub static PARTNER_TOKEN_NEEDED: HintRule = HintRule {
    id: "partner_token_needed",
    parameters: &[],
    text: "Call with a partner token and category_asset(), whose cipher is looked up, or with_category_asset_cipher().",
};

/// `` Give it as https://host/path?query, /path?query, or a whole curl command. ``
pub static PASTED_REQUEST: HintRule = HintRule {
    id: "pasted_request",
    parameters: &[],
    text: "Give it as https://host/path?query, /path?query, or a whole curl command.",
};

/// `` Only letters, digits and - . _ ~ are allowed in a path; a slash or a space would change which path is called. ``
pub static PATH_CHARACTERS: HintRule = HintRule {
    id: "path_characters",
    parameters: &[],
    text: "Only letters, digits and - . _ ~ are allowed in a path; a slash or a space would change which path is called.",
};

/// `` Write it as /order/202309/orders/search: without a host, without a query (that goes into `query`), and without a slash at the end. ``
pub static PATH_FORM: HintRule = HintRule {
    id: "path_form",
    parameters: &[],
    text: "Write it as /order/202309/orders/search: without a host, without a query (that goes into `query`), and without a slash at the end.",
};

/// `` Give it in PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----. ``
pub static PEM_FORM: HintRule = HintRule {
    id: "pem_form",
    parameters: &[],
    text: "Give it in PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.",
};

/// `` Write the URL with http://, or name the port that speaks TLS. ``
pub static PLAIN_HTTP_PORT: HintRule = HintRule {
    id: "plain_http_port",
    parameters: &[],
    text: "Write the URL with http://, or name the port that speaks TLS.",
};

/// `` Write it as http://host:port, https://host:port or socks5h://user:password@host:port. ``
pub static PROXY_FORM: HintRule = HintRule {
    id: "proxy_form",
    parameters: &[],
    text: "Write it as http://host:port, https://host:port or socks5h://user:password@host:port.",
};

/// `` Write the proxy as http://user:password@host:port. ``
pub static PROXY_PASSWORD: HintRule = HintRule {
    id: "proxy_password",
    parameters: &[],
    text: "Write the proxy as http://user:password@host:port.",
};

/// `` The platform failed. Its support needs the request id. ``
pub static QUOTE_REQUEST_ID: HintRule = HintRule {
    id: "quote_request_id",
    parameters: &[],
    text: "The platform failed. Its support needs the request id.",
};

/// `` Paste the whole command, with the URL in quotes: the shell gives & a meaning of its own. ``
pub static QUOTE_URL: HintRule = HintRule {
    id: "quote_url",
    parameters: &[],
    text: "Paste the whole command, with the URL in quotes: the shell gives & a meaning of its own.",
};

/// `` Pass the request's body, not a parsed form or its parameters. ``
pub static RAW_BODY: HintRule = HintRule {
    id: "raw_body",
    parameters: &[],
    text: "Pass the request's body, not a parsed form or its parameters.",
};

/// `` Pass the raw bytes of the request, not JSON that was parsed and written again, and check the key and the secret. ``
pub static RAW_BYTES: HintRule = HintRule {
    id: "raw_bytes",
    parameters: &[],
    text: "Pass the raw bytes of the request, not JSON that was parsed and written again, and check the key and the secret.",
};

/// `` The response was cut off or damaged in transit. A read can be retried. ``
pub static READ_AGAIN: HintRule = HintRule {
    id: "read_again",
    parameters: &[],
    text: "The response was cut off or damaged in transit. A read can be retried.",
};

/// `` The object's state or a rule of the platform forbids it: read the object again, and retry only what is still needed. ``
pub static READ_OBJECT_FIRST: HintRule = HintRule {
    id: "read_object_first",
    parameters: &[],
    text: "The object's state or a rule of the platform forbids it: read the object again, and retry only what is still needed.",
};

/// `` Return the record as it was saved, a JSON object with the same names. ``
pub static RECORD_AS_SAVED: HintRule = HintRule {
    id: "record_as_saved",
    parameters: &[],
    text: "Return the record as it was saved, a JSON object with the same names.",
};

/// `` Redirects are not followed, since a signed request is for one host: check the API URL. ``
pub static REDIRECT: HintRule = HintRule {
    id: "redirect",
    parameters: &[],
    text: "Redirects are not followed, since a signed request is for one host: check the API URL.",
};

/// `` The refresh continues; the next call will find its result. ``
pub static REFRESH_GOES_ON: HintRule = HintRule {
    id: "refresh_goes_on",
    parameters: &[],
    text: "The refresh continues; the next call will find its result.",
};

/// `` A refresh was sent, but no response arrived. It is retried once, after a cooldown. ``
pub static REFRESH_UNANSWERED: HintRule = HintRule {
    id: "refresh_unanswered",
    parameters: &[],
    text: "A refresh was sent, but no response arrived. It is retried once, after a cooldown.",
};

/// `` It is not known whether the refresh happened. It is not retried at once; a later call will do so. ``
pub static REFRESH_UNCERTAIN: HintRule = HintRule {
    id: "refresh_uncertain",
    parameters: &[],
    text: "It is not known whether the refresh happened. It is not retried at once; a later call will do so.",
};

/// `` Refresh it with the key and the secret of its own app. ``
pub static REFRESH_WITH_OWN_APP: HintRule = HintRule {
    id: "refresh_with_own_app",
    parameters: &[],
    text: "Refresh it with the key and the secret of its own app.",
};

/// `` The others were processed: call again with the failed ones only. ``
pub static REPEAT_FAILED_ONLY: HintRule = HintRule {
    id: "repeat_failed_only",
    parameters: &[],
    text: "The others were processed: call again with the failed ones only.",
};

/// `` The response was cut off or changed in transit: check the proxy and the firewall. ``
pub static RESPONSE_CHANGED: HintRule = HintRule {
    id: "response_changed",
    parameters: &[],
    text: "The response was cut off or changed in transit: check the proxy and the firewall.",
};

/// `` Restore the store from a backup, or let the seller authorize the app again. ``
pub static RESTORE_STORE: HintRule = HintRule {
    id: "restore_store",
    parameters: &[],
    text: "Restore the store from a backup, or let the seller authorize the app again.",
};

/// `` Begin again in this browser. If the link was made elsewhere, as by `begin`, allow any browser to return. ``
pub static SAME_BROWSER: HintRule = HintRule {
    id: "same_browser",
    parameters: &[],
    text: "Begin again in this browser. If the link was made elsewhere, as by `begin`, allow any browser to return.",
};

/// `` Continue with that page size, or start over. ``
pub static SAME_PAGE_SIZE: HintRule =
    HintRule { id: "same_page_size", parameters: &[], text: "Continue with that page size, or start over." };

/// `` Give the same window as before; only its end may be later. ``
pub static SAME_WINDOW: HintRule = HintRule {
    id: "same_window",
    parameters: &[],
    text: "Give the same window as before; only its end may be later.",
};

/// `` Save the refresh token with the access token, or let the seller authorize the app again. ``
pub static SAVE_REFRESH_TOKEN: HintRule = HintRule {
    id: "save_refresh_token",
    parameters: &[],
    text: "Save the refresh token with the access token, or let the seller authorize the app again.",
};

/// `` The app needs the scope {scope}, and the seller must authorize the app again after it was added. ``
pub static SCOPE_NEEDED: HintRule = HintRule {
    id: "scope_needed",
    parameters: &["scope"],
    text: "The app needs the scope {scope}, and the seller must authorize the app again after it was added.",
};

/// [`SCOPE_NEEDED`], filled in.
pub fn scope_needed(scope: impl Display) -> Hint {
    Hint::filled(&SCOPE_NEEDED, vec![scope.to_string()])
}

/// `` Seal it again when fewer programs use it. ``
pub static SEAL_LATER: HintRule =
    HintRule { id: "seal_later", parameters: &[], text: "Seal it again when fewer programs use it." };

/// `` If the file was written before it had a key, seal it once: open it with `seal_existing`, or run `tiktokshop auth seal`; then remove the option. ``
pub static SEAL_ONCE: HintRule = HintRule {
    id: "seal_once",
    parameters: &[],
    text: "If the file was written before it had a key, seal it once: open it with `seal_existing`, or run `tiktokshop auth seal`; then remove the option.",
};

/// `` Give all programs the new key as the first one, then seal again. ``
pub static SEAL_WITH_NEW_KEY: HintRule = HintRule {
    id: "seal_with_new_key",
    parameters: &[],
    text: "Give all programs the new key as the first one, then seal again.",
};

/// `` Times are in seconds since 1970; this looks like milliseconds. ``
pub static SECONDS_NOT_MILLISECONDS: HintRule = HintRule {
    id: "seconds_not_milliseconds",
    parameters: &[],
    text: "Times are in seconds since 1970; this looks like milliseconds.",
};

/// `` Leave out what only the server needs: the app secret, tokens and ciphers stay there. An app on a device has only the address and a key of its own. ``
pub static SECRET_AND_SERVER: HintRule = HintRule {
    id: "secret_and_server",
    parameters: &[],
    text: "Leave out what only the server needs: the app secret, tokens and ciphers stay there. An app on a device has only the address and a key of its own.",
};

/// `` Leave out the app secret and the store: requests are signed, and tokens kept, where the signer asks. ``
pub static SECRET_AND_SIGNER: HintRule = HintRule {
    id: "secret_and_signer",
    parameters: &[],
    text: "Leave out the app secret and the store: requests are signed, and tokens kept, where the signer asks.",
};

/// `` Write it with https, or set ClientBuilder::allow_insecure_http if you trust the network. ``
pub static SECURE_URL: HintRule = HintRule {
    id: "secure_url",
    parameters: &[],
    text: "Write it with https, or set ClientBuilder::allow_insecure_http if you trust the network.",
};

/// `` The seller declined. Nothing was saved; they can open the link again. ``
pub static SELLER_DECLINED: HintRule = HintRule {
    id: "seller_declined",
    parameters: &[],
    text: "The seller declined. Nothing was saved; they can open the link again.",
};

/// `` Send the seller the authorize link again. ``
pub static SEND_LINK_AGAIN: HintRule =
    HintRule { id: "send_link_again", parameters: &[], text: "Send the seller the authorize link again." };

/// `` Pass the key that `tiktokshop keys create` made for this device, as ClientBuilder::server. ``
pub static SERVER_KEY_MISSING: HintRule = HintRule {
    id: "server_key_missing",
    parameters: &[],
    text: "Pass the key that `tiktokshop keys create` made for this device, as ClientBuilder::server.",
};

/// `` Make a key with the scope, and for the shops, that the device needs: `tiktokshop keys create --scope write --limit-to-shop ID`. ``
pub static SERVER_KEY_SCOPE: HintRule = HintRule {
    id: "server_key_scope",
    parameters: &[],
    text: "Make a key with the scope, and for the shops, that the device needs: `tiktokshop keys create --scope write --limit-to-shop ID`.",
};

/// `` It is on the app's page in Partner Center, and it is not the app key. Set service_id. ``
pub static SERVICE_ID_NEEDED: HintRule = HintRule {
    id: "service_id_needed",
    parameters: &[],
    text: "It is on the app's page in Partner Center, and it is not the app key. Set service_id.",
};

/// `` Set this machine's clock: the platform accepts requests up to 5 minutes old and 30 seconds early. ``
pub static SET_CLOCK: HintRule = HintRule {
    id: "set_clock",
    parameters: &[],
    text: "Set this machine's clock: the platform accepts requests up to 5 minutes old and 30 seconds early.",
};

/// `` Leave it out; keys, tokens and clocks are settings of the client. ``
pub static SETTING_NOT_PARAMETER: HintRule = HintRule {
    id: "setting_not_parameter",
    parameters: &[],
    text: "Leave it out; keys, tokens and clocks are settings of the client.",
};

/// `` Write each setting as `name = "value"`, on a line of its own. ``
pub static SETTINGS_FILE: HintRule = HintRule {
    id: "settings_file",
    parameters: &[],
    text: "Write each setting as `name = \"value\"`, on a line of its own.",
};

/// `` Use client.shop(id) or with_shop_cipher(), or set TIKTOK_SHOP_CIPHER. ``
pub static SHOP_CIPHER_MISSING: HintRule = HintRule {
    id: "shop_cipher_missing",
    parameters: &[],
    text: "Use client.shop(id) or with_shop_cipher(), or set TIKTOK_SHOP_CIPHER.",
};

/// `` The shop or seller is inactive. Calls work again once the platform reactivates it. ``
pub static SHOP_INACTIVE: HintRule = HintRule {
    id: "shop_inactive",
    parameters: &[],
    text: "The shop or seller is inactive. Calls work again once the platform reactivates it.",
};

/// `` The token gives access to: {shops}. ``
pub static SHOPS_OPENED: HintRule =
    HintRule { id: "shops_opened", parameters: &["shops"], text: "The token gives access to: {shops}." };

/// [`SHOPS_OPENED`], filled in.
pub fn shops_opened(shops: impl Display) -> Hint {
    Hint::filled(&SHOPS_OPENED, vec![shops.to_string()])
}

/// `` Use an id as the note, and keep the rest under it in the app. ``
pub static SHORT_NOTE: HintRule = HintRule {
    id: "short_note",
    parameters: &[],
    text: "Use an id as the note, and keep the rest under it in the app.",
};

/// `` Sign only what a client of this library asks for, of your own app, and check the clock of the device. ``
pub static SIGN_OWN_REQUESTS: HintRule = HintRule {
    id: "sign_own_requests",
    parameters: &[],
    text: "Sign only what a client of this library asks for, of your own app, and check the clock of the device.",
};

/// `` The signature is in the Authorization header. Check that no proxy or framework removes it. ``
pub static SIGNATURE_HEADER: HintRule = HintRule {
    id: "signature_header",
    parameters: &[],
    text: "The signature is in the Authorization header. Check that no proxy or framework removes it.",
};

/// `` Nothing was sent. See why the app's own backend could not be reached, or refused. ``
pub static SIGNER_FAILED: HintRule = HintRule {
    id: "signer_failed",
    parameters: &[],
    text: "Nothing was sent. See why the app's own backend could not be reached, or refused.",
};

/// `` When the signer is told which token was refused, it must return another one: refresh the token on your backend. ``
pub static SIGNER_REFRESHES: HintRule = HintRule {
    id: "signer_refreshes",
    parameters: &[],
    text: "When the signer is told which token was refused, it must return another one: refresh the token on your backend.",
};

/// `` `sign` returns an object with the text `sign`, `access_token` one with the text `access_token`. ``
pub static SIGNER_SHAPE: HintRule = HintRule {
    id: "signer_shape",
    parameters: &[],
    text: "`sign` returns an object with the text `sign`, `access_token` one with the text `access_token`.",
};

/// `` Return what the backend's half of the signer returns: 64 hexadecimal digits. ``
pub static SIGNER_SIGNS: HintRule = HintRule {
    id: "signer_signs",
    parameters: &[],
    text: "Return what the backend's half of the signer returns: 64 hexadecimal digits.",
};

/// `` Have the signer hand out access tokens, or pass one as ClientBuilder::access_token. ``
pub static SIGNER_TOKENS: HintRule = HintRule {
    id: "signer_tokens",
    parameters: &[],
    text: "Have the signer hand out access tokens, or pass one as ClientBuilder::access_token.",
};

/// `` Slow down; the limiter does so from now on. ``
pub static SLOW_DOWN: HintRule =
    HintRule { id: "slow_down", parameters: &[], text: "Slow down; the limiter does so from now on." };

/// `` Split them over several calls. ``
pub static SPLIT_LIST: HintRule =
    HintRule { id: "split_list", parameters: &[], text: "Split them over several calls." };

/// `` Split long lists over several calls. ``
pub static SPLIT_LISTS: HintRule =
    HintRule { id: "split_lists", parameters: &[], text: "Split long lists over several calls." };

/// `` Split the search by time: windows() does it, or narrow the filters. ``
pub static SPLIT_SEARCH: HintRule = HintRule {
    id: "split_search",
    parameters: &[],
    text: "Split the search by time: windows() does it, or narrow the filters.",
};

/// `` Nothing is lost so far. Start again, with narrower filters if it happens again. ``
pub static START_WALK_AGAIN: HintRule = HintRule {
    id: "start_walk_again",
    parameters: &[],
    text: "Nothing is lost so far. Start again, with narrower filters if it happens again.",
};

/// `` Begin again with a new authorize link. If this happens repeatedly, someone may be forging callbacks. ``
pub static STATE_UNKNOWN: HintRule = HintRule {
    id: "state_unknown",
    parameters: &[],
    text: "Begin again with a new authorize link. If this happens repeatedly, someone may be forging callbacks.",
};

/// `` Give a path, sqlite://PATH, or postgres://user:password@host/database. ``
pub static STORE_ADDRESS: HintRule = HintRule {
    id: "store_address",
    parameters: &[],
    text: "Give a path, sqlite://PATH, or postgres://user:password@host/database.",
};

/// `` Find out who can write to the file. Restore it from a backup; or, if it was you, accept it as it is with `seal_existing`, once. ``
pub static STORE_CHANGED: HintRule = HintRule {
    id: "store_changed",
    parameters: &[],
    text: "Find out who can write to the file. Restore it from a backup; or, if it was you, accept it as it is with `seal_existing`, once.",
};

/// `` Give the store a function `{function}`. ``
pub static STORE_FUNCTION: HintRule = HintRule {
    id: "store_function",
    parameters: &["function"],
    text: "Give the store a function `{function}`.",
};

/// [`STORE_FUNCTION`], filled in.
pub fn store_function(function: impl Display) -> Hint {
    Hint::filled(&STORE_FUNCTION, vec![function.to_string()])
}

/// `` Make one with `openssl rand -base64 32`, and keep it: without it the tokens are lost. ``
pub static STORE_KEY_FORM: HintRule = HintRule {
    id: "store_key_form",
    parameters: &[],
    text: "Make one with `openssl rand -base64 32`, and keep it: without it the tokens are lost.",
};

/// `` Is the variable with the key set? ``
pub static STORE_KEY_SET: HintRule =
    HintRule { id: "store_key_set", parameters: &[], text: "Is the variable with the key set?" };

/// `` Open the store with the key that it was written with. Is the variable set? ``
pub static STORE_KEY_WRONG: HintRule = HintRule {
    id: "store_key_wrong",
    parameters: &[],
    text: "Open the store with the key that it was written with. Is the variable set?",
};

/// `` Whether it happened is not known. Give the store's connections a timeout of their own, or allow the store more time. ``
pub static STORE_LATE: HintRule = HintRule {
    id: "store_late",
    parameters: &[],
    text: "Whether it happened is not known. Give the store's connections a timeout of their own, or allow the store more time.",
};

/// `` Find out who can write to the file. Restore it from a backup, or let the seller authorize the app again. ``
pub static STORE_TAMPERED: HintRule = HintRule {
    id: "store_tampered",
    parameters: &[],
    text: "Find out who can write to the file. Restore it from a backup, or let the seller authorize the app again.",
};

/// `` Give the store's connections a timeout, so that its `save` and `delete` return. ``
pub static STORE_WRITE_HANGS: HintRule = HintRule {
    id: "store_write_hangs",
    parameters: &[],
    text: "Give the store's connections a timeout, so that its `save` and `delete` return.",
};

/// `` TLS 1.2 or 1.3 is needed: check whether there is a proxy or a gateway in between. ``
pub static TLS_NEEDED: HintRule = HintRule {
    id: "tls_needed",
    parameters: &[],
    text: "TLS 1.2 or 1.3 is needed: check whether there is a proxy or a gateway in between.",
};

/// `` Give the client a token store and an account, so that it refreshes by itself, or pass a new token. ``
pub static TOKEN_BY_HAND: HintRule = HintRule {
    id: "token_by_hand",
    parameters: &[],
    text: "Give the client a token store and an account, so that it refreshes by itself, or pass a new token.",
};

/// `` The token was revoked or belongs to another app: let the seller authorize the app again. ``
pub static TOKEN_REVOKED: HintRule = HintRule {
    id: "token_revoked",
    parameters: &[],
    text: "The token was revoked or belongs to another app: let the seller authorize the app again.",
};

/// `` What the catalogue does not know yet goes into extra_body. ``
pub static UNKNOWN_BODY_FIELD: HintRule = HintRule {
    id: "unknown_body_field",
    parameters: &[],
    text: "What the catalogue does not know yet goes into extra_body.",
};

/// `` Known fields there: {known}. What the catalogue does not know yet goes into extra_body, at the same place in it. ``
pub static UNKNOWN_FIELD: HintRule = HintRule {
    id: "unknown_field",
    parameters: &["known"],
    text: "Known fields there: {known}. What the catalogue does not know yet goes into extra_body, at the same place in it.",
};

/// [`UNKNOWN_FIELD`], filled in.
pub fn unknown_field(known: impl Display) -> Hint {
    Hint::filled(&UNKNOWN_FIELD, vec![known.to_string()])
}

/// `` Did you mean `{near}`? What the catalogue does not know yet goes into extra_body, at the same place in it. ``
pub static UNKNOWN_FIELD_NEAR: HintRule = HintRule {
    id: "unknown_field_near",
    parameters: &["near"],
    text: "Did you mean `{near}`? What the catalogue does not know yet goes into extra_body, at the same place in it.",
};

/// [`UNKNOWN_FIELD_NEAR`], filled in.
pub fn unknown_field_near(near: impl Display) -> Hint {
    Hint::filled(&UNKNOWN_FIELD_NEAR, vec![near.to_string()])
}

/// `` If the certificate is that of your own gateway or proxy, give its authority as a root certificate with ClientBuilder::root_certificates; otherwise someone may be intercepting the connection. ``
pub static UNKNOWN_ISSUER: HintRule = HintRule {
    id: "unknown_issuer",
    parameters: &[],
    text: "If the certificate is that of your own gateway or proxy, give its authority as a root certificate with ClientBuilder::root_certificates; otherwise someone may be intercepting the connection.",
};

/// `` What the catalogue does not know yet goes into extra_query or extra_body. ``
pub static UNKNOWN_PARAMETER: HintRule = HintRule {
    id: "unknown_parameter",
    parameters: &[],
    text: "What the catalogue does not know yet goes into extra_query or extra_body.",
};

/// `` Did you mean `{near}`? What the catalogue does not know yet goes into extra_query or extra_body. ``
pub static UNKNOWN_PARAMETER_NEAR: HintRule = HintRule {
    id: "unknown_parameter_near",
    parameters: &["near"],
    text: "Did you mean `{near}`? What the catalogue does not know yet goes into extra_query or extra_body.",
};

/// [`UNKNOWN_PARAMETER_NEAR`], filled in.
pub fn unknown_parameter_near(near: impl Display) -> Hint {
    Hint::filled(&UNKNOWN_PARAMETER_NEAR, vec![near.to_string()])
}

/// `` A value that the catalogue does not know yet is sent if unknown_values is set to warn. ``
pub static UNKNOWN_VALUE: HintRule = HintRule {
    id: "unknown_value",
    parameters: &[],
    text: "A value that the catalogue does not know yet is sent if unknown_values is set to warn.",
};

/// `` Did you mean `{near}`? A value that the catalogue does not know yet is sent if unknown_values is set to warn. ``
pub static UNKNOWN_VALUE_NEAR: HintRule = HintRule {
    id: "unknown_value_near",
    parameters: &["near"],
    text: "Did you mean `{near}`? A value that the catalogue does not know yet is sent if unknown_values is set to warn.",
};

/// [`UNKNOWN_VALUE_NEAR`], filled in.
pub fn unknown_value_near(near: impl Display) -> Hint {
    Hint::filled(&UNKNOWN_VALUE_NEAR, vec![near.to_string()])
}

/// `` Write it as https://host or http://127.0.0.1:8080, without a query. ``
pub static URL_FORM: HintRule = HintRule {
    id: "url_form",
    parameters: &[],
    text: "Write it as https://host or http://127.0.0.1:8080, without a query.",
};

/// `` Use call() for it. ``
pub static USE_CALL: HintRule = HintRule { id: "use_call", parameters: &[], text: "Use call() for it." };

/// `` Use pages() or items(). ``
pub static USE_PAGES: HintRule =
    HintRule { id: "use_pages", parameters: &[], text: "Use pages() or items()." };

/// `` Give the verifier at least one app key with its app secret. ``
pub static VERIFIER_NEEDS_APP: HintRule = HintRule {
    id: "verifier_needs_app",
    parameters: &[],
    text: "Give the verifier at least one app key with its app secret.",
};

/// `` The version is gone or never existed: call another one. ``
pub static VERSION_GONE: HintRule = HintRule {
    id: "version_gone",
    parameters: &[],
    text: "The version is gone or never existed: call another one.",
};

/// `` The version is gone or never existed. The catalogue has {versions}. ``
pub static VERSIONS_KNOWN: HintRule = HintRule {
    id: "versions_known",
    parameters: &["versions"],
    text: "The version is gone or never existed. The catalogue has {versions}.",
};

/// [`VERSIONS_KNOWN`], filled in.
pub fn versions_known(versions: impl Display) -> Hint {
    Hint::filled(&VERSIONS_KNOWN, vec![versions.to_string()])
}

/// `` The quota of this hour or day is used up. Retrying before it renews does not help. ``
pub static WAIT_FOR_QUOTA: HintRule = HintRule {
    id: "wait_for_quota",
    parameters: &[],
    text: "The quota of this hour or day is used up. Retrying before it renews does not help.",
};

/// `` Set this machine's clock. If it is right, someone forged the event with the app's secret. ``
pub static WEBHOOK_FROM_FUTURE: HintRule = HintRule {
    id: "webhook_from_future",
    parameters: &[],
    text: "Set this machine's clock. If it is right, someone forged the event with the app's secret.",
};

/// `` No webhook of the platform is that large. Raise max_body_bytes if yours are. ``
pub static WEBHOOK_TOO_LARGE: HintRule = HintRule {
    id: "webhook_too_large",
    parameters: &[],
    text: "No webhook of the platform is that large. Raise max_body_bytes if yours are.",
};

/// `` Pass the URL that the browser was sent back to, with its whole query. ``
pub static WHOLE_CALLBACK_URL: HintRule = HintRule {
    id: "whole_callback_url",
    parameters: &[],
    text: "Pass the URL that the browser was sent back to, with its whole query.",
};

/// `` Times are in seconds since 1970, as a whole number. ``
pub static WHOLE_SECONDS: HintRule = HintRule {
    id: "whole_seconds",
    parameters: &[],
    text: "Times are in seconds since 1970, as a whole number.",
};

/// `` Name a file in a folder that exists and that this user may write to. ``
pub static WRITABLE_FILE: HintRule = HintRule {
    id: "writable_file",
    parameters: &[],
    text: "Name a file in a folder that exists and that this user may write to.",
};

/// `` The platform has done what was asked: do not send a write again. ``
pub static WRITE_WAS_DONE: HintRule = HintRule {
    id: "write_was_done",
    parameters: &[],
    text: "The platform has done what was asked: do not send a write again.",
};

/// All hints, sorted by id.
pub static HINTS: &[&HintRule] = &[
    &ACCESS_TOKEN_MISSING,
    &ADD_FILTER,
    &ALLOW_ADDRESS,
    &ANOTHER_FILE,
    &ANOTHER_OR_DAMAGED_FILE,
    &APP_KEY_MISSING,
    &APP_SECRET_MISSING,
    &ASK_IN_A_MINUTE,
    &ASSET_CIPHER_MISSING,
    &AUTHORIZE_AGAIN,
    &AUTHORIZE_OR_OTHER_ACCOUNT,
    &AUTHORIZE_SELLER,
    &AUTHORIZE_SHOP,
    &BLOCKING_INSIDE_ASYNC,
    &CALL_LESS_OFTEN,
    &CERTIFICATE_EARLY,
    &CERTIFICATE_EXPIRED,
    &CERTIFICATE_NAME,
    &CHECK_APP_KEY,
    &CHECK_AUTH_URL,
    &CHECK_FILE,
    &CHECK_GATEWAY,
    &CHECK_HOST,
    &CHECK_NETWORK,
    &CHECK_PATH,
    &CHECK_PORT,
    &CHECK_PROXY,
    &CHECK_ROUTES,
    &CHECK_SCOPES,
    &CHECK_SECRET,
    &CHECK_SERVER_KEY,
    &CHECK_SERVER_URL,
    &CHECK_STORE_PATH,
    &CHOOSE_ACCOUNT,
    &CIPHER_NEEDED,
    &CIPHER_NOT_WANTED,
    &CODE_MAYBE_USED,
    &CODE_WORKS_ONCE,
    &COMPARE_PARAMETERS,
    &COMPARE_REQUEST,
    &COMPARE_SIGNATURE,
    &CURSOR_CONTINUES,
    &CURSOR_UNCHANGED,
    &DATABASE_BUSY,
    &DATABASE_ENTRY,
    &DATABASE_FULL,
    &DATABASE_GONE,
    &DATABASE_KEY,
    &DATABASE_MISSING,
    &DATABASE_PASSWORD,
    &DATABASE_RIGHTS,
    &DATABASE_TLS,
    &DATABASE_URL,
    &DID_YOU_MEAN,
    &DIFFERENT_PATHS,
    &DISK_FAILED,
    &DISK_FULL,
    &DOCUMENT_AGAIN,
    &DONE_ON_THE_SERVER,
    &EMPTY_STORE_KEY,
    &ENCODED_URL,
    &FETCH_SHOPS,
    &FILE_DAMAGED,
    &FILE_FIELDS,
    &FILE_GONE,
    &FILE_HELD,
    &FILE_OR_ROOM,
    &FILE_READ_ONLY,
    &FILE_UNCHANGED,
    &FLAT_PARAMETERS,
    &FORK_LATER,
    &FORKED_STORE,
    &GIVE_ACCOUNT,
    &GIVE_ASSET,
    &GIVE_SHOP_ID,
    &GIVE_STORE,
    &GIVE_UPLOAD,
    &HEADER_UNCHANGED,
    &HEADER_VALUE,
    &INBOX_STORE,
    &LATE_WEBHOOK,
    &LEASE_HELD,
    &LOAD_PAGE_AGAIN,
    &LONGER_DEADLINE,
    &MAKE_FOLDER,
    &MASKED_RECORD,
    &MASKED_TOKENS,
    &MEMORY_STORE,
    &METHODS,
    &NAME_SELLER,
    &NAME_THE_SHOP,
    &NEW_ACCESS_TOKEN,
    &NEW_DOCUMENT_URL,
    &NEW_LABEL,
    &NEW_LINK_REPLACES_TOKENS,
    &NEW_UPLOAD,
    &NEW_WALK,
    &NEWER_LIBRARY,
    &NO_FILES,
    &NO_IDEMPOTENCY_KEY,
    &NO_SHOP_OPENED,
    &NOBODY_LISTENS,
    &NOT_THE_PLATFORM,
    &NOTHING_DONE,
    &NOTHING_SENT,
    &NUMBER_IN_QUOTES,
    &ONE_SCOPE_NEEDED,
    &OPEN_IN_CHILD,
    &OPEN_LINK_AGAIN,
    &OPERATION_NAMES,
    &OPERATION_VERSIONS,
    &PAGE_TOKEN_OF_WALK,
    &PAGE_TOKEN_UNCHANGED,
    &PARTNER_TOKEN_NEEDED,
    &PASTED_REQUEST,
    &PATH_CHARACTERS,
    &PATH_FORM,
    &PEM_FORM,
    &PLAIN_HTTP_PORT,
    &PROXY_FORM,
    &PROXY_PASSWORD,
    &QUOTE_REQUEST_ID,
    &QUOTE_URL,
    &RAW_BODY,
    &RAW_BYTES,
    &READ_AGAIN,
    &READ_OBJECT_FIRST,
    &RECORD_AS_SAVED,
    &REDIRECT,
    &REFRESH_GOES_ON,
    &REFRESH_UNANSWERED,
    &REFRESH_UNCERTAIN,
    &REFRESH_WITH_OWN_APP,
    &REPEAT_FAILED_ONLY,
    &RESPONSE_CHANGED,
    &RESTORE_STORE,
    &SAME_BROWSER,
    &SAME_PAGE_SIZE,
    &SAME_WINDOW,
    &SAVE_REFRESH_TOKEN,
    &SCOPE_NEEDED,
    &SEAL_LATER,
    &SEAL_ONCE,
    &SEAL_WITH_NEW_KEY,
    &SECONDS_NOT_MILLISECONDS,
    &SECRET_AND_SERVER,
    &SECRET_AND_SIGNER,
    &SECURE_URL,
    &SELLER_DECLINED,
    &SEND_LINK_AGAIN,
    &SERVER_KEY_MISSING,
    &SERVER_KEY_SCOPE,
    &SERVICE_ID_NEEDED,
    &SET_CLOCK,
    &SETTING_NOT_PARAMETER,
    &SETTINGS_FILE,
    &SHOP_CIPHER_MISSING,
    &SHOP_INACTIVE,
    &SHOPS_OPENED,
    &SHORT_NOTE,
    &SIGN_OWN_REQUESTS,
    &SIGNATURE_HEADER,
    &SIGNER_FAILED,
    &SIGNER_REFRESHES,
    &SIGNER_SHAPE,
    &SIGNER_SIGNS,
    &SIGNER_TOKENS,
    &SLOW_DOWN,
    &SPLIT_LIST,
    &SPLIT_LISTS,
    &SPLIT_SEARCH,
    &START_WALK_AGAIN,
    &STATE_UNKNOWN,
    &STORE_ADDRESS,
    &STORE_CHANGED,
    &STORE_FUNCTION,
    &STORE_KEY_FORM,
    &STORE_KEY_SET,
    &STORE_KEY_WRONG,
    &STORE_LATE,
    &STORE_TAMPERED,
    &STORE_WRITE_HANGS,
    &TLS_NEEDED,
    &TOKEN_BY_HAND,
    &TOKEN_REVOKED,
    &UNKNOWN_BODY_FIELD,
    &UNKNOWN_FIELD,
    &UNKNOWN_FIELD_NEAR,
    &UNKNOWN_ISSUER,
    &UNKNOWN_PARAMETER,
    &UNKNOWN_PARAMETER_NEAR,
    &UNKNOWN_VALUE,
    &UNKNOWN_VALUE_NEAR,
    &URL_FORM,
    &USE_CALL,
    &USE_PAGES,
    &VERIFIER_NEEDS_APP,
    &VERSION_GONE,
    &VERSIONS_KNOWN,
    &WAIT_FOR_QUOTA,
    &WEBHOOK_FROM_FUTURE,
    &WEBHOOK_TOO_LARGE,
    &WHOLE_CALLBACK_URL,
    &WHOLE_SECONDS,
    &WRITABLE_FILE,
    &WRITE_WAS_DONE,
];
