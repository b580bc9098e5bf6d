//! Labelled arguments in the order of the declaration, initializers for objects, values of open enums.

use super::Example;
use super::layout::Layout;
use super::sample::{Given, Sample};
use crate::emit::swift::{literal, property_names, value_of};
use crate::names::camel;

pub fn write(example: &Example<'_>) -> String {
    let operation = example.operation;
    let ending = if example.is_walk() { "Pages" } else { "" };
    let name = format!("client.{}.{}{ending}(", camel(&operation.domain), camel(&operation.method));
    let request = format!("{}Request", crate::names::pascal(&operation.method));
    let call = Layout::group(name, fields(example, &request, &example.given), ")").without_trailing();
    if example.is_walk() {
        let parts = vec![Layout::text("for try await item in "), call, Layout::text(" { print(item) }")];
        return Layout::Joined(parts).write(2);
    }
    Layout::pair("let response = try await ", call).write(2)
}

fn fields(example: &Example<'_>, model: &str, given: &[Given]) -> Vec<Layout> {
    let names = property_names(example.types, model);
    let pair = |one: &Given| {
        let name = names.get(&one.member.wire).cloned().unwrap_or_default();
        Layout::pair(format!("{name}: "), value(example, &one.value))
    };
    // In the order of the declaration: what may be left out stands last.
    let (required, optional): (Vec<_>, Vec<_>) = given.iter().partition(|one| one.member.required);
    required.into_iter().chain(optional).map(pair).collect()
}

fn value(example: &Example<'_>, sample: &Sample) -> Layout {
    match sample {
        Sample::Text(text) => Layout::text(literal(text)),
        Sample::Enum(name, text) => {
            let known = example.definition(name).and_then(|definition| value_of(definition, text));
            let made = known.map(|value| format!(".{value}"));
            Layout::text(made.unwrap_or_else(|| format!("{name}(rawValue: {})", literal(text))))
        }
        Sample::Integer(number) | Sample::Time(number) => Layout::text(number.to_string()),
        Sample::Number(number) => Layout::text(number),
        Sample::Boolean(flag) => Layout::text(flag.to_string()),
        Sample::Json => Layout::text("[:]"),
        Sample::File(path) => Layout::text(format!(".file({})", literal(path))),
        Sample::Money(amount, currency) => {
            Layout::text(format!("Money(amount: {}, currency: {})", literal(amount), literal(currency)))
        }
        Sample::List(items) => {
            Layout::group("[", items.iter().map(|item| value(example, item)).collect(), "]")
        }
        Sample::Object(name, given) => {
            Layout::group(format!("{name}("), fields(example, name, given), ")").without_trailing()
        }
    }
}
