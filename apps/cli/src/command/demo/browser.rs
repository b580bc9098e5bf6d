//! A seller with a browser: opens the consent page, chooses an account, clicks Approve.

use tiktokshop_core::encode;
use url::Url;

use super::story::{Shown, Story};
use super::surprise;
use crate::exit::Result;
use crate::http;

/// The consent form, as it is on the page.
struct Form {
    action: String,
    hidden: Vec<(String, String)>,
    people: Vec<Person>,
}

/// One choice in the form: its value and its label.
struct Person {
    open_id: String,
    text: String,
}

/// Opens the link, approves as the seller of a region, and follows the redirect to the app. Returns the address at
/// which the browser ended up, and the seller's name.
pub async fn approve(
    story: &Story,
    client: &http::Client,
    link: &str,
    region: &str,
) -> Result<(String, String)> {
    let url: Url = link.parse().map_err(|_| surprise("the authorization link is not a URL"))?;
    let page = get(story, client, &url).await?;
    let form = Form::read(&page).ok_or_else(|| surprise("the consent page has no form"))?;
    let wanted = format!(" seller in {region}");
    let person = form.people.iter().find(|person| person.text.contains(&wanted));
    let person = person.ok_or_else(|| surprise(format!("nobody from {region} is on the consent page")))?;
    let mut fields = form.hidden.clone();
    fields.push(("open_id".to_owned(), person.open_id.clone()));
    fields.push(("decision".to_owned(), "approve".to_owned()));
    let target = url.join(&form.action).map_err(|_| surprise("the form leads nowhere"))?;
    let back = post(story, client, &target, &fields).await?;
    let name = person.text.split(&wanted).next().unwrap_or_default().trim().to_owned();
    get(story, client, &back).await?;
    Ok((back.into(), name))
}

async fn get(story: &Story, client: &http::Client, url: &Url) -> Result<String> {
    story.sent("GET", &target_of(url), b"")?;
    let response = client.get(url.clone()).send().await.map_err(|problem| http::failure(url, &problem))?;
    let status = response.status().as_u16();
    story.received(&Shown { http_status: status, code: None, message: None, request_id: None })?;
    if status != 200 {
        return Err(surprise(format!("{} responded with HTTP {status}", url.path())));
    }
    response.text().await.map_err(|problem| http::failure(url, &problem))
}

/// Posts the form and returns where it redirects to.
async fn post(story: &Story, client: &http::Client, url: &Url, fields: &[(String, String)]) -> Result<Url> {
    story.sent("POST", &target_of(url), b"decision=approve")?;
    let request = client.post(url.clone()).header("content-type", "application/x-www-form-urlencoded");
    let request = request.body(encode::query(fields));
    let response = request.send().await.map_err(|problem| http::failure(url, &problem))?;
    let status = response.status().as_u16();
    let location = response.headers().get("location").and_then(|location| location.to_str().ok());
    let location = location.and_then(|location| url.join(location).ok());
    story.received(&Shown {
        http_status: status,
        code: None,
        message: Some("back to the app"),
        request_id: None,
    })?;
    location.ok_or_else(|| surprise(format!("Approve responded with HTTP {status} and no redirect")))
}

fn target_of(url: &Url) -> String {
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}{query}", url.path())
}

impl Form {
    /// Parses the simple HTML that the sandbox writes. A real browser needs more.
    fn read(page: &str) -> Option<Form> {
        let form = page.split("<form").nth(1)?.split("</form>").next()?;
        let action = attribute(form, "action")?;
        let inputs = |kind: &'static str| {
            let is_kind = move |input: &&str| attribute(input, "type").as_deref() == Some(kind);
            form.split("<input").skip(1).filter(is_kind)
        };
        let hidden = inputs("hidden")
            .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?)));
        let people = inputs("radio").filter_map(|input| {
            let label = input.split_once('>')?.1.split("</label>").next()?;
            Some(Person { open_id: attribute(input, "value")?, text: text_of(label) })
        });
        Some(Form { action, hidden: hidden.collect(), people: people.collect() })
    }
}

/// The text between the tags.
fn text_of(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text).trim());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = tag.split('>').next()?;
    let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_read() {
        let page = r#"<h1>x</h1><form method="post" action="/open/authorize"><input type="hidden" name="state" value="a&amp;b">
            <label><input type="radio" name="open_id" value="1" checked> Maple (US, seller)</label>
            <label><input type="radio" name="open_id" value="2"> <b>Harbour</b><small>seller in GB</small></label></form>"#;
        let form = Form::read(page).unwrap();
        assert_eq!(form.action, "/open/authorize");
        assert_eq!(form.hidden, [("state".to_owned(), "a&b".to_owned())]);
        assert_eq!(form.people[1].open_id, "2");
        assert_eq!(form.people[0].text, "Maple (US, seller)");
        assert_eq!(form.people[1].text, "Harbour seller in GB");
        assert!(Form::read("<p>no form").is_none());
    }
}
