//! Keyword arguments, and dictionaries for objects.

use super::Example;
use super::layout::Layout;
use super::sample::{Given, Sample};
use crate::emit::python::names;

pub fn write(example: &Example<'_>) -> String {
    let operation = example.operation;
    let name = format!("client.{}.{}(", operation.domain, names::python(&operation.method));
    let arguments = example.given.iter().map(argument).collect();
    let call = Layout::group(name, arguments, ")");
    if example.is_walk() {
        let head = Layout::pair("for item in ", call);
        return Layout::Joined(vec![head, Layout::text(".auto_paging_iter():")]).write(4)
            + "\n    print(item)";
    }
    Layout::pair("response = ", call).write(4)
}

fn argument(given: &Given) -> Layout {
    Layout::pair(format!("{}=", names::argument(&given.member.wire)), value(&given.value))
}

fn value(sample: &Sample) -> Layout {
    match sample {
        Sample::Text(text) | Sample::Enum(_, text) | Sample::File(text) => Layout::text(format!("{text:?}")),
        Sample::Integer(number) | Sample::Time(number) => Layout::text(number.to_string()),
        Sample::Number(number) => Layout::text(number),
        Sample::Boolean(flag) => Layout::text(if *flag { "True" } else { "False" }),
        Sample::Json => Layout::text("{}"),
        Sample::Money(amount, currency) => {
            Layout::text(format!("{{\"amount\": {amount:?}, \"currency\": {currency:?}}}"))
        }
        Sample::List(items) => Layout::group("[", items.iter().map(value).collect(), "]"),
        Sample::Object(_, fields) => {
            let pair =
                |given: &Given| Layout::pair(format!("{:?}: ", given.member.wire), value(&given.value));
            Layout::group("{", fields.iter().map(pair).collect(), "}")
        }
    }
}
