//! A JSON value that knows its place, so that every error names the file and the field.

use serde_json::{Map, Value};

use crate::problem::{Problem, Result};

/// A value and its place (`api/order.json: GetOrderList.versions.202309.query`).
#[derive(Debug, Clone)]
pub struct Node<'a> {
    /// The value.
    pub value: &'a Value,
    /// Its status.
    pub place: String,
}

impl<'a> Node<'a> {
    /// The root of a file.
    pub fn root(value: &'a Value, file: impl Into<String>) -> Node<'a> {
        Node { value, place: file.into() }
    }

    /// An error about this value.
    pub fn problem(&self, what: impl std::fmt::Display) -> Problem {
        Problem::at(&self.place, what)
    }

    /// The object.
    pub fn object(&self) -> Result<&'a Map<String, Value>> {
        self.value.as_object().ok_or_else(|| self.problem("must be an object"))
    }

    /// Refuses keys that are not in the list: a misspelt key must not be ignored.
    pub fn only(&self, known: &[&str]) -> Result<()> {
        let unknown = self.object()?.keys().find(|key| !known.contains(&key.as_str()));
        match unknown {
            Some(key) => Err(self.problem(format!("unknown key `{key}`; known are {}", known.join(", ")))),
            None => Ok(()),
        }
    }

    /// The member of that name; `None` if it is missing or null.
    pub fn get(&self, key: &str) -> Result<Option<Node<'a>>> {
        let member = self.object()?.get(key).filter(|value| !value.is_null());
        Ok(member.map(|value| self.child(key, value)))
    }

    /// The member of that name.
    pub fn need(&self, key: &str) -> Result<Node<'a>> {
        self.get(key)?.ok_or_else(|| self.problem(format!("`{key}` is missing")))
    }

    /// The members, in the file's order.
    pub fn members(&self) -> Result<Vec<(&'a str, Node<'a>)>> {
        let members = self.object()?.iter();
        Ok(members.map(|(key, value)| (key.as_str(), self.child(key, value))).collect())
    }

    /// The items of a list.
    pub fn items(&self) -> Result<Vec<Node<'a>>> {
        let list = self.value.as_array().ok_or_else(|| self.problem("must be a list"))?;
        let place = |at: usize| format!("{}[{at}]", self.place);
        Ok(list.iter().enumerate().map(|(at, value)| Node { value, place: place(at) }).collect())
    }

    /// The text.
    pub fn text(&self) -> Result<String> {
        self.value.as_str().map(str::to_owned).ok_or_else(|| self.problem("must be a string"))
    }

    /// The integer.
    pub fn integer(&self) -> Result<i64> {
        self.value.as_i64().ok_or_else(|| self.problem("must be an integer"))
    }

    /// The boolean.
    pub fn boolean(&self) -> Result<bool> {
        self.value.as_bool().ok_or_else(|| self.problem("must be true or false"))
    }

    /// A list of texts.
    pub fn texts(&self) -> Result<Vec<String>> {
        self.items()?.iter().map(Node::text).collect()
    }

    /// The text of a member that may be missing.
    pub fn text_of(&self, key: &str) -> Result<Option<String>> {
        self.get(key)?.map(|node| node.text()).transpose()
    }

    /// The integer of a member that may be missing.
    pub fn integer_of(&self, key: &str) -> Result<Option<i64>> {
        self.get(key)?.map(|node| node.integer()).transpose()
    }

    /// The boolean of a member; false if it is missing.
    pub fn flag(&self, key: &str) -> Result<bool> {
        Ok(self.get(key)?.map(|node| node.boolean()).transpose()?.unwrap_or(false))
    }

    /// The texts of a member; empty if it is missing.
    pub fn texts_of(&self, key: &str) -> Result<Vec<String>> {
        Ok(self.get(key)?.map(|node| node.texts()).transpose()?.unwrap_or_default())
    }

    fn child(&self, key: &str, value: &'a Value) -> Node<'a> {
        let joint = if self.place.contains(": ") { "." } else { ": " };
        Node { value, place: format!("{}{joint}{key}", self.place) }
    }
}
