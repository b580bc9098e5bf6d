//! The HTML of the auth host. Everything that comes from outside is escaped.

use url::Url;

use crate::auth::consent::{CREATOR, FormFields};
use crate::model::user_type;
use crate::world::{Seller, World};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f4f6;color:#161823}\
main{max-width:34rem;margin:2.5rem auto;padding:2rem;background:#fff;border-radius:12px;box-shadow:0 1px 4px #0002}\
header{display:inline-block;font-size:.75rem;letter-spacing:.06em;background:#e6f6f4;color:#0b6b60;padding:.2rem .6rem;\
border-radius:99px;margin:0 0 1rem}h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}p{margin:0 0 1rem}\
fieldset{border:0;padding:0;margin:1.5rem 0 1rem}legend{font-weight:600;padding:0;margin:0 0 .5rem}\
.who{display:flex;gap:.75rem;align-items:flex-start;padding:.75rem 1rem;margin:0 0 .5rem;border:1px solid #d0d0d6;\
border-radius:10px;cursor:pointer}.who:hover{border-color:#8a8a94}.who:has(:checked){border-color:#161823;\
box-shadow:inset 0 0 0 1px #161823}.who input{margin:.35rem 0 0}.who b{display:block}\
.tick{display:block;padding:.2rem 0}details{margin:0 0 .75rem}summary{cursor:pointer}\
details>div{padding:.1rem 0 .1rem 1rem;font-size:.9rem}\
code{word-break:break-all;background:#f4f4f6;padding:.1rem .35rem;border-radius:4px}\
pre{white-space:pre-wrap;word-break:break-all;background:#f4f4f6;padding:.75rem 1rem;border-radius:8px;font-size:.85rem}\
footer{display:flex;gap:.5rem;margin:1.5rem 0 1rem}\
button{font:inherit;padding:.6rem 1.6rem;border-radius:8px;border:1px solid #d0d0d6;background:#fff;cursor:pointer}\
button:hover{border-color:#8a8a94}button.yes{background:#161823;color:#fff;border-color:#161823}\
button.yes:hover{background:#33353f}:focus-visible{outline:2px solid #0b8f80;outline-offset:2px}\
small{color:#5b5b66}";

fn document(title: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>\
         <style>{STYLE}</style></head><body><main><header>SANDBOX ON THIS MACHINE</header>{content}</main></body>\
         </html>\n",
        escape(title)
    )
}

/// The page that asks for consent.
pub fn consent(world: &World, path: &str, query: &FormFields, users: &[&Seller]) -> String {
    let app = escape(&world.app.name);
    let mut form = format!(
        "<h1>{app} asks for access</h1><p>It will have access to the account you choose until you withdraw it.</p>\
         <form method=\"post\" action=\"{}\">",
        escape(path)
    );
    for (name, value) in
        query.iter().filter(|(name, _)| ["service_id", "app_key", "state"].contains(&name.as_str()))
    {
        form += &format!("<input type=\"hidden\" name=\"{}\" value=\"{}\">", escape(name), escape(value));
    }
    form += "<fieldset><legend>Authorize as</legend>";
    for (number, user) in users.iter().enumerate() {
        form += &choice(world, user, number == 0);
    }
    form += "</fieldset>";
    form += &scopes(world, path, users);
    form += "<footer><button class=\"yes\" id=\"approve\" name=\"decision\" value=\"approve\">Approve</button>\
             <button id=\"deny\" name=\"decision\" value=\"deny\">Deny</button></footer></form>";
    form += &format!("<p><small>{} Nothing here reaches TikTok.</small></p>", escape(&afterwards(world)));
    document("Authorize an app", &form)
}

/// Where the browser goes next. Only the host is shown, because the whole address may contain secrets.
fn afterwards(world: &World) -> String {
    let url = world.app.redirect_url.as_deref().and_then(|url| Url::parse(url).ok());
    match url.as_ref().and_then(Url::host_str) {
        Some(host) => format!("You will then be sent to {host}."),
        None => "A page will then show what the app would receive.".to_owned(),
    }
}

fn choice(world: &World, user: &Seller, first: bool) -> String {
    let (id, name, region) = (escape(&user.open_id), escape(&user.name), escape(&user.region));
    let checked = if first { " checked" } else { "" };
    let own = world.shops.iter().filter(|shop| shop.open_id == user.open_id);
    let shops: Vec<&str> = own.map(|shop| shop.name.as_str()).collect();
    let shops = if shops.is_empty() { String::new() } else { format!(": {}", escape(&shops.join(", "))) };
    format!(
        "<label class=\"who\"><input type=\"radio\" name=\"open_id\" value=\"{id}\"{checked}>\
         <span><b>{name}</b><small>{} in {region}{shops}</small></span></label>",
        kind(user.user_type)
    )
}

fn kind(user_type: i64) -> &'static str {
    match user_type {
        user_type::SELLER => "seller",
        user_type::CREATOR => "creator",
        _ => "partner",
    }
}

/// What each kind of account grants. Creators may untick what they do not want; others grant all of it or nothing.
fn scopes(world: &World, path: &str, users: &[&Seller]) -> String {
    let mut lists = String::new();
    let mut told = Vec::new();
    for user in users {
        if told.contains(&user.user_type) {
            continue;
        }
        told.push(user.user_type);
        let scopes = world.full_grant(user).scopes;
        lists += &format!(
            "<details><summary>What a {} grants: {} permissions</summary>",
            kind(user.user_type),
            scopes.len()
        );
        lists.extend(scopes.iter().map(|scope| scope_line(path, &escape(scope))));
        lists += "</details>";
    }
    let marker =
        if path == CREATOR { "<input type=\"hidden\" name=\"scopes_shown\" value=\"1\">" } else { "" };
    lists + marker
}

fn scope_line(path: &str, scope: &str) -> String {
    if path == CREATOR {
        return format!(
            "<label class=\"tick\"><input type=\"checkbox\" name=\"scope\" value=\"{scope}\" checked> {scope}</label>"
        );
    }
    format!("<div><code>{scope}</code></div>")
}

/// The page that shows what a consent returned. `url` is the address of this page, with its query.
pub fn callback(fields: &FormFields, url: &str) -> String {
    let mut rows =
        String::from("<h1>Callback received</h1><p>The app's redirect URL would have received:</p>");
    for (name, value) in fields {
        rows += &format!("<p>{}: <code id=\"{}\">{}</code></p>", escape(name), escape(name), escape(value));
    }
    let code = fields.iter().find(|(name, value)| name == "code" && value != "null" && !value.is_empty());
    if code.is_some() {
        // A quote would end the argument in a shell.
        let command = format!("tiktokshop auth exchange '{}'", url.replace('\'', "%27"));
        rows += &format!(
            "<p>The code works once, within 30 minutes. To exchange it on the command line:</p><pre>{}</pre>",
            escape(&command)
        );
    }
    document("Callback received", &rows)
}

/// A page that says what is wrong.
pub fn problem(what: &str) -> String {
    document("This link does not work", &format!("<h1>This link does not work</h1><p>{}</p>", escape(what)))
}

/// Makes text safe between tags and in quoted attributes.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
