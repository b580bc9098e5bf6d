//! Which types a response leads to.

use std::collections::BTreeSet;

use super::{Kind, Member, Model, Types};

impl Types {
    /// The names of the objects in responses, directly or nested.
    pub fn received(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&Model> = self.responses.iter().collect();
        while let Some(model) = open.pop() {
            for member in &model.fields {
                let Kind::Model(name) = &member.kind else { continue };
                if found.insert(name.clone()) {
                    open.extend(self.models.iter().filter(|inner| inner.name == *name));
                }
            }
        }
        found
    }

    /// The field of a response at a dotted path, such as that of a paged operation's items.
    pub fn at(&self, path: &str, response: &str) -> Option<&Member> {
        let mut model = self.responses.iter().find(|model| model.name == response)?;
        let mut parts = path.split('.').peekable();
        loop {
            let part = parts.next()?;
            let member = model.fields.iter().find(|member| member.wire == part)?;
            if parts.peek().is_none() {
                return Some(member);
            }
            let Kind::Model(name) = &member.kind else { return None };
            model = self.models.iter().find(|inner| inner.name == *name)?;
        }
    }
}
