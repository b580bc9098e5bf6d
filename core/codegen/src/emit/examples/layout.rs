//! Code on one line if it fits, else one part a line: the same for all languages.

/// Longer lines are broken.
const WIDTH: usize = 96;

/// A piece of code.
#[derive(Debug, Clone)]
pub enum Layout {
    /// Is not broken.
    Text(String),
    /// One after the other on a line.
    Joined(Vec<Layout>),
    /// `open`, parts separated by commas, `close`.
    Group { open: String, parts: Vec<Layout>, close: String, spaced: bool, trailing: bool },
    /// A beginning and methods that are called on it.
    Chain(Box<Layout>, Vec<Layout>),
}

impl Layout {
    /// A piece that is not broken.
    pub fn text(text: impl Into<String>) -> Layout {
        Layout::Text(text.into())
    }

    /// `name` and a value.
    pub fn pair(name: impl Into<String>, value: Layout) -> Layout {
        Layout::Joined(vec![Layout::text(name), value])
    }

    /// Arguments or items between brackets.
    pub fn group(open: impl Into<String>, parts: Vec<Layout>, close: impl Into<String>) -> Layout {
        Layout::Group { open: open.into(), parts, close: close.into(), spaced: false, trailing: true }
    }

    /// The same with spaces inside the brackets, as in `{ a: 1 }`.
    pub fn spaced(parts: Vec<Layout>) -> Layout {
        Layout::Group { open: "{".into(), parts, close: "}".into(), spaced: true, trailing: true }
    }

    /// The same without a comma behind the last part of a broken group.
    pub fn without_trailing(self) -> Layout {
        match self {
            Layout::Group { open, parts, close, spaced, .. } => {
                Layout::Group { open, parts, close, spaced, trailing: false }
            }
            other => other,
        }
    }

    /// The code, with this many spaces for each level.
    pub fn write(&self, indent: usize) -> String {
        let mut writer = Writer { out: String::new(), indent };
        writer.put(self, 0, 0);
        writer.out
    }

    fn flat(&self) -> String {
        let all = |parts: &[Layout], between: &str| {
            parts.iter().map(Layout::flat).collect::<Vec<_>>().join(between)
        };
        match self {
            Layout::Text(text) => text.clone(),
            Layout::Joined(parts) => all(parts, ""),
            Layout::Group { open, parts, close, spaced, .. } => {
                let space = if *spaced && !parts.is_empty() { " " } else { "" };
                format!("{open}{space}{}{space}{close}", all(parts, ", "))
            }
            Layout::Chain(head, calls) => head.flat() + &all(calls, ""),
        }
    }
}

struct Writer {
    out: String,
    indent: usize,
}

impl Writer {
    /// Writes a piece at a level; `after` is how much follows it on its line.
    fn put(&mut self, layout: &Layout, level: usize, after: usize) {
        let flat = layout.flat();
        if self.column() + flat.chars().count() + after <= WIDTH {
            return self.out.push_str(&flat);
        }
        match layout {
            Layout::Text(text) => self.out.push_str(text),
            Layout::Joined(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    let rest = if at + 1 == parts.len() { after } else { 0 };
                    self.put(part, level, rest);
                }
            }
            // Brackets right inside of brackets need no lines of their own.
            Layout::Group { open, parts, close, .. } if matches!(&parts[..], [Layout::Group { .. }]) => {
                self.out.push_str(open);
                self.put(&parts[0], level, close.len() + after);
                self.out.push_str(close);
            }
            Layout::Group { open, parts, close, trailing, .. } => {
                self.out.push_str(open);
                for (at, part) in parts.iter().enumerate() {
                    self.line(level + 1);
                    self.put(part, level + 1, 1);
                    self.out.push_str(if at + 1 < parts.len() || *trailing { "," } else { "" });
                }
                self.line(level);
                self.out.push_str(close);
            }
            Layout::Chain(head, calls) => {
                self.put(head, level, 0);
                for (at, call) in calls.iter().enumerate() {
                    self.line(level + 1);
                    self.put(call, level + 1, if at + 1 == calls.len() { after } else { 0 });
                }
            }
        }
    }

    fn column(&self) -> usize {
        self.out.rsplit('\n').next().map_or(0, |line| line.chars().count())
    }

    fn line(&mut self, level: usize) {
        self.out.push('\n');
        self.out.push_str(&" ".repeat(level * self.indent));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(name: &str, parts: &[&str]) -> Layout {
        Layout::group(format!("{name}("), parts.iter().map(|part| Layout::text(*part)).collect(), ")")
    }

    #[test]
    fn what_fits_stays_on_a_line() {
        assert_eq!(call("f", &["a", "b"]).write(4), "f(a, b)");
        assert_eq!(Layout::spaced(vec![Layout::text("a: 1")]).write(2), "{ a: 1 }");
        assert_eq!(Layout::spaced(vec![]).write(2), "{}");
    }

    #[test]
    fn what_does_not_fit_has_a_line_for_each_part() {
        let long = "x".repeat(60);
        let group = call("f", &[&long, &long]);
        assert_eq!(group.write(2), format!("f(\n  {long},\n  {long},\n)"));
        let list = Layout::group("[", vec![group.clone()], "]");
        assert_eq!(list.write(2), format!("[f(\n  {long},\n  {long},\n)]"));
        assert_eq!(group.without_trailing().write(2), format!("f(\n  {long},\n  {long}\n)"));
        let chain = Layout::Chain(
            Box::new(Layout::text("A::new()")),
            vec![Layout::text(long.clone()), Layout::text(long.clone())],
        );
        assert_eq!(chain.write(4), format!("A::new()\n    {long}\n    {long}"));
    }
}
