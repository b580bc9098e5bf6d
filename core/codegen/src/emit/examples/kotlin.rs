//! Named arguments, constructors for objects, constants of open enums.

use super::Example;
use super::layout::Layout;
use super::sample::{Given, Sample};
use crate::emit::kotlin::{constant_of, literal, property_names};
use crate::names::camel;

pub fn write(example: &Example<'_>) -> String {
    let operation = example.operation;
    let ending = if example.is_walk() { "Pages" } else { "" };
    let name = format!("client.{}.{}{ending}(", camel(&operation.domain), camel(&operation.method));
    let request = format!("{}Request", crate::names::pascal(&operation.method));
    let call = Layout::group(name, fields(example, &request, &example.given), ")");
    if example.is_walk() {
        return Layout::Joined(vec![call, Layout::text(".collect { item -> println(item) }")]).write(4);
    }
    Layout::pair("val response = ", call).write(4)
}

fn fields(example: &Example<'_>, model: &str, given: &[Given]) -> Vec<Layout> {
    let names = property_names(example.types, model);
    let pair = |one: &Given| {
        let name = names.get(&one.member.wire).cloned().unwrap_or_default();
        Layout::pair(format!("{name} = "), value(example, &one.value))
    };
    given.iter().map(pair).collect()
}

fn value(example: &Example<'_>, sample: &Sample) -> Layout {
    match sample {
        Sample::Text(text) => Layout::text(literal(text)),
        Sample::Enum(name, text) => {
            let constant = example.definition(name).and_then(|definition| constant_of(definition, text));
            let made = constant.map(|constant| format!("{name}.{constant}"));
            Layout::text(made.unwrap_or_else(|| format!("{name}({})", literal(text))))
        }
        Sample::Integer(number) => Layout::text(number.to_string()),
        Sample::Time(number) => Layout::text(format!("Instant.fromEpochSeconds({number})")),
        Sample::Number(number) => Layout::text(number),
        Sample::Boolean(flag) => Layout::text(flag.to_string()),
        Sample::Json => Layout::text("emptyMap<String, Any>()"),
        Sample::File(path) => Layout::text(format!("Upload.path({})", literal(path))),
        Sample::Money(amount, currency) => {
            Layout::text(format!("Money({}, {})", literal(amount), literal(currency)))
        }
        Sample::List(items) => {
            Layout::group("listOf(", items.iter().map(|item| value(example, item)).collect(), ")")
        }
        Sample::Object(name, given) => Layout::group(format!("{name}("), fields(example, name, given), ")"),
    }
}
