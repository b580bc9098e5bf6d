//! One object of parameters, with the platform's names.

use super::Example;
use super::layout::Layout;
use super::sample::{Given, Sample};
use crate::names::camel;

pub fn write(example: &Example<'_>) -> String {
    let operation = example.operation;
    let name = format!("client.{}.{}(", camel(&operation.domain), camel(&operation.method));
    let given = &example.given;
    let arguments = if given.is_empty() { Layout::text("") } else { object(given) };
    let call = Layout::Joined(vec![Layout::text(name), arguments, Layout::text(")")]);
    if example.is_walk() {
        let parts =
            vec![Layout::text("for await (const item of "), call, Layout::text(") console.log(item);")];
        return Layout::Joined(parts).write(2);
    }
    Layout::Joined(vec![Layout::text("const response = await "), call, Layout::text(";")]).write(2)
}

fn object(fields: &[Given]) -> Layout {
    let pair = |given: &Given| Layout::pair(format!("{}: ", key(&given.member.wire)), value(&given.value));
    Layout::spaced(fields.iter().map(pair).collect())
}

fn key(wire: &str) -> String {
    let is_plain = !wire.starts_with(|first: char| first.is_ascii_digit())
        && wire.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if is_plain { wire.to_owned() } else { format!("{wire:?}") }
}

fn value(sample: &Sample) -> Layout {
    match sample {
        Sample::Text(text) | Sample::Enum(_, text) | Sample::File(text) => Layout::text(format!("{text:?}")),
        Sample::Integer(number) | Sample::Time(number) => Layout::text(number.to_string()),
        Sample::Number(number) => Layout::text(number),
        Sample::Boolean(flag) => Layout::text(flag.to_string()),
        Sample::Json => Layout::text("{}"),
        Sample::Money(amount, currency) => {
            Layout::text(format!("{{ amount: {amount:?}, currency: {currency:?} }}"))
        }
        Sample::List(items) => Layout::group("[", items.iter().map(value).collect(), "]"),
        Sample::Object(_, fields) => object(fields),
    }
}
