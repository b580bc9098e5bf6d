//! The HTML of the auth host. Everything that came from outside is escaped.

use crate::auth::consent::{CREATOR, FormFields};
use crate::world::{Seller, World};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f4f6;color:#161823}\
main{max-width:34rem;margin:3rem auto;padding:2rem;background:#fff;border-radius:12px;box-shadow:0 1px 4px #0002}\
h1{font-size:1.4rem;margin:0 0 1rem}fieldset{border:1px solid #d0d0d6;border-radius:8px;margin:0 0 1rem}\
label{display:block;padding:.3rem}details{margin:0 0 1rem}code{word-break:break-all;background:#f4f4f6;padding:.1rem .3rem}\
button{font:inherit;padding:.6rem 1.4rem;border-radius:8px;border:1px solid #d0d0d6;background:#fff;cursor:pointer}\
button.yes{background:#161823;color:#fff;border-color:#161823;margin-right:.5rem}small{color:#6b6b76}";

fn document(title: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>\
         <style>{STYLE}</style></head><body><main>{content}</main></body></html>\n",
        escape(title)
    )
}

/// The page that asks for consent.
pub fn consent(world: &World, path: &str, query: &FormFields, users: &[&Seller]) -> String {
    let app = escape(&world.app.name);
    let mut form =
        format!("<h1>{app} asks for access</h1><form method=\"post\" action=\"{}\">", escape(path));
    for (name, value) in
        query.iter().filter(|(name, _)| ["service_id", "app_key", "state"].contains(&name.as_str()))
    {
        form += &format!("<input type=\"hidden\" name=\"{}\" value=\"{}\">", escape(name), escape(value));
    }
    form += "<fieldset><legend>Authorize as</legend>";
    for (number, user) in users.iter().enumerate() {
        form += &choice(user, number == 0);
    }
    form += "</fieldset>";
    form += &scopes(world, path, users);
    form += "<button class=\"yes\" id=\"approve\" name=\"decision\" value=\"approve\">Approve</button>\
             <button id=\"deny\" name=\"decision\" value=\"deny\">Deny</button></form>\
             <p><small>A sandbox on this machine. Nothing here reaches TikTok.</small></p>";
    document("Authorize an app", &form)
}

fn choice(user: &Seller, first: bool) -> String {
    let kind = match user.user_type {
        0 => "seller",
        1 => "creator",
        _ => "partner",
    };
    let (id, name, region) = (escape(&user.open_id), escape(&user.name), escape(&user.region));
    let checked = if first { " checked" } else { "" };
    format!(
        "<label><input type=\"radio\" name=\"open_id\" value=\"{id}\"{checked}> {name} ({region}, {kind})</label>"
    )
}

/// Creators may untick what they do not want to grant; others take or leave all of it.
fn scopes(world: &World, path: &str, users: &[&Seller]) -> String {
    let mut scopes: Vec<String> = users.iter().flat_map(|user| world.full_grant(user).scopes).collect();
    scopes.sort();
    scopes.dedup();
    let mut list = format!("<details><summary>{} permissions</summary>", scopes.len());
    for scope in &scopes {
        let scope = escape(scope);
        list += &match path {
            CREATOR => {
                format!(
                    "<label><input type=\"checkbox\" name=\"scope\" value=\"{scope}\" checked> {scope}</label>"
                )
            }
            _ => format!("<div><code>{scope}</code></div>"),
        };
    }
    let marker =
        if path == CREATOR { "<input type=\"hidden\" name=\"scopes_shown\" value=\"1\">" } else { "" };
    format!("{list}{marker}</details>")
}

/// The page that shows what a consent brought back.
pub fn callback(fields: &FormFields) -> String {
    let mut rows = String::from("<h1>The app was called back</h1><p>Its address would have received:</p>");
    for (name, value) in fields {
        rows += &format!("<p>{}: <code id=\"{}\">{}</code></p>", escape(name), escape(name), escape(value));
    }
    document("Called back", &rows)
}

/// A page that says what is wrong.
pub fn problem(what: &str) -> String {
    document("This does not work", &format!("<h1>This does not work</h1><p>{}</p>", escape(what)))
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
