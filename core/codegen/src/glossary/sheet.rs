//! One file of the glossary.

use std::collections::BTreeMap;

use crate::node::Node;
use crate::problem::Result;

type Texts = BTreeMap<String, String>;

/// What one file says.
#[derive(Debug, Default)]
pub struct Sheet {
    label: String,
    /// Description by `name` or `parent.name`.
    names: Texts,
    /// Description by operation and place: `query.ids`.
    operations: BTreeMap<String, Texts>,
    /// Description by `name`, `parent.name` or `Operation.place`, and value.
    values: BTreeMap<String, Texts>,
}

/// A text of the sheet.
pub struct Entry<'a> {
    /// File, table and key.
    pub place: String,
    /// What the text explains: a field's name or a value.
    pub name: &'a str,
    /// The description.
    pub text: &'a str,
}

impl Sheet {
    /// A sheet that says nothing.
    pub fn empty(label: &str) -> Sheet {
        Sheet { label: label.to_owned(), ..Sheet::default() }
    }

    /// Reads the tables `names`, `operations` and `values`.
    pub fn read(label: &str, node: &Node<'_>) -> Result<Sheet> {
        node.only(&["names", "operations", "values"])?;
        Ok(Sheet {
            label: label.to_owned(),
            names: node.get("names")?.map(|table| texts(&table)).transpose()?.unwrap_or_default(),
            operations: tables(node, "operations")?,
            values: tables(node, "values")?,
        })
    }

    /// The description under that name.
    pub fn name(&self, key: &str) -> Option<Entry<'_>> {
        let (key, text) = self.names.get_key_value(key)?;
        Some(Entry { place: format!("{}: names.{key}", self.label), name: key, text })
    }

    /// The description of that place of an operation.
    pub fn operation(&self, operation: &str, place: &str) -> Option<Entry<'_>> {
        let (key, text) = self.operations.get(operation)?.get_key_value(place)?;
        Some(Entry { place: format!("{}: operations.{operation}.{key}", self.label), name: key, text })
    }

    /// The description of a value of the field under that key.
    pub fn value(&self, key: &str, value: &str) -> Option<Entry<'_>> {
        let (value, text) = self.values.get(key)?.get_key_value(value)?;
        Some(Entry { place: format!("{}: values.{key}.{value}", self.label), name: value, text })
    }

    /// All texts.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        let names = self.names.keys().filter_map(|key| self.name(key));
        let operations = self.operations.iter().flat_map(|(operation, places)| {
            places.keys().filter_map(move |place| self.operation(operation, place))
        });
        let values = self
            .values
            .iter()
            .flat_map(|(key, values)| values.keys().filter_map(move |value| self.value(key, value)));
        names.chain(operations).chain(values).collect()
    }
}

fn tables(node: &Node<'_>, key: &str) -> Result<BTreeMap<String, Texts>> {
    let Some(table) = node.get(key)? else { return Ok(BTreeMap::new()) };
    table.members()?.into_iter().map(|(name, inner)| Ok((name.to_owned(), texts(&inner)?))).collect()
}

fn texts(node: &Node<'_>) -> Result<Texts> {
    node.members()?.into_iter().map(|(key, value)| Ok((key.to_owned(), value.text()?))).collect()
}
