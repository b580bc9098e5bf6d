//! Where brackets, colons and commas are in a text, as deep as responses are read.

use std::ops::Range;

use super::token::is_space;

/// A member of an object: where its key and value are in the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    /// Between the quotes, with escapes as written.
    pub(crate) key: Range<usize>,
    pub(crate) value: Item,
}

/// An item of an array, or the value of a member.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Item {
    /// Without surrounding white space.
    pub(crate) place: Range<usize>,
    /// Its bracket, if it is one and is marked.
    pub(crate) bracket: Option<Bracket>,
}

/// A marked bracket, by the index of its mark.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bracket(usize);

/// The outermost bracket of a text, which is marked first.
pub(crate) const OUTERMOST: Bracket = Bracket(0);

/// The brackets, colons and commas of a text that is one object or array, as deep as they are marked.
///
/// A mark is where it is in the text, and for an opening bracket how many marks further on it closes; all in one number,
/// because a page has thousands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Outline {
    pub(super) marks: Vec<u64>,
}

const PLACE_BITS: u32 = 47;

#[inline(always)]
pub(super) fn place(mark: u64) -> usize {
    (mark & ((1 << PLACE_BITS) - 1)) as usize
}

fn length(mark: u64) -> usize {
    (mark >> PLACE_BITS) as usize
}

/// The outermost bracket may have more marks than there is room for: nobody skips it.
#[inline(always)]
pub(super) fn closed_after(mark: u64, marks: usize) -> u64 {
    mark | (marks as u64) << PLACE_BITS
}

impl Outline {
    /// The members of an object, in order. `None` if the bracket is an array's.
    pub(crate) fn members(&self, json: &[u8], object: Bracket) -> Option<Vec<Member>> {
        self.is(json, object, b'{').then(|| {
            let parts = self.parts(json, object);
            let key = |part: &Item| part.place.start + 1..part.place.end - 1;
            parts.chunks_exact(2).map(|pair| Member { key: key(&pair[0]), value: pair[1].clone() }).collect()
        })
    }

    /// The items of an array, in order. `None` if the bracket is an object's.
    pub(crate) fn items(&self, json: &[u8], array: Bracket) -> Option<Vec<Item>> {
        self.is(json, array, b'[').then(|| self.parts(json, array))
    }

    fn is(&self, json: &[u8], bracket: Bracket, byte: u8) -> bool {
        self.marks.get(bracket.0).is_some_and(|mark| json[place(*mark)] == byte)
    }

    /// What is between the colons and commas of a bracket.
    fn parts(&self, json: &[u8], outer: Bracket) -> Vec<Item> {
        let (mut from, mut bracket, mut parts) = (place(self.marks[outer.0]) + 1, None, Vec::new());
        let mut next = outer.0 + 1;
        while let Some(&mark) = self.marks.get(next) {
            let at = place(mark);
            if matches!(json[at], b'{' | b'[') {
                bracket = Some(Bracket(next));
                next += length(mark) + 1;
                continue;
            }
            parts.push(Item { place: trimmed(json, from..at), bracket: bracket.take() });
            from = at + 1;
            next += 1;
            if matches!(json[at], b'}' | b']') {
                break;
            }
        }
        // Only an empty bracket has a part without text: the one between its two ends.
        parts.retain(|part| !part.place.is_empty());
        parts
    }
}

fn trimmed(json: &[u8], part: Range<usize>) -> Range<usize> {
    let text = &json[part.clone()];
    let left = text.iter().take_while(|byte| is_space(byte)).count();
    let right = text[left..].iter().rev().take_while(|byte| is_space(byte)).count();
    part.start + left..part.end - right
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::scan::marker::MOST;
    use crate::json::scan::{Scan, scan};

    const JSON: &[u8] = br#" {"data" : { "orders": [ {"id":[1]}, 2 ], "a":{} } , "e" : []} "#;

    fn member<'a>(members: &'a [Member], name: &str) -> &'a Member {
        members.iter().find(|member| &JSON[member.key.clone()] == name.as_bytes()).unwrap()
    }

    fn outline() -> Outline {
        let Scan { outline, .. } = scan(JSON).unwrap();
        outline
    }

    #[test]
    fn brackets_are_walked_into() {
        let outline = outline();
        let envelope = outline.members(JSON, OUTERMOST).unwrap();
        let data = outline.members(JSON, member(&envelope, "data").value.bracket.unwrap()).unwrap();
        let orders = outline.items(JSON, member(&data, "orders").value.bracket.unwrap()).unwrap();
        let texts: Vec<_> = orders.iter().map(|item| &JSON[item.place.clone()]).collect();
        assert_eq!(texts, [&br#"{"id":[1]}"#[..], b"2"]);
        let order = outline.members(JSON, orders[0].bracket.unwrap()).unwrap();
        assert_eq!(&JSON[order[0].value.place.clone()], b"[1]");
        assert_eq!((order[0].value.bracket, orders[1].bracket), (None, None), "nothing is marked so deep");
        let empty = member(&data, "a").value.bracket.unwrap();
        assert_eq!(outline.members(JSON, empty), Some(Vec::new()));
        assert_eq!(outline.items(JSON, empty), None);
    }

    #[test]
    fn too_many_marks_are_given_up_but_for_the_outermost() {
        let text = |count: usize| format!(r#"{{"a":1,"data":{{"ids":[{}0]}},"z":{{}}}}"#, "1,".repeat(count));
        let bracket_of_data = |text: &str| {
            let outline = scan(text.as_bytes()).unwrap().outline;
            let envelope = outline.members(text.as_bytes(), OUTERMOST).unwrap();
            assert_eq!(envelope.len(), 3);
            envelope[1].value.bracket
        };
        assert!(bracket_of_data(&text(MOST / 2)).is_some());
        assert_eq!(bracket_of_data(&text(MOST)), None);
    }

    #[test]
    fn the_fields_of_items_are_given_up_before_the_items() {
        let marked = |count: usize| {
            let text = format!(r#"{{"data":{{"orders":[{}{{"id":1}}]}}}}"#, r#"{"id":1},"#.repeat(count));
            let outline = scan(text.as_bytes()).unwrap().outline;
            let envelope = outline.members(text.as_bytes(), OUTERMOST).unwrap();
            let data = outline.members(text.as_bytes(), envelope[0].value.bracket.unwrap()).unwrap();
            let orders = outline.items(text.as_bytes(), data[0].value.bracket.unwrap()).unwrap();
            assert_eq!(orders.len(), count + 1);
            orders.iter().filter(|order| order.bracket.is_some()).count()
        };
        assert_eq!((marked(MOST / 8), marked(MOST / 2)), (MOST / 8 + 1, 0));
    }

    #[test]
    fn a_bracket_in_which_fields_are_given_up_ends_where_it_closes() {
        let list = |count: usize| vec![r#"{"id":1}"#; count].join(",");
        for (first, second) in [(MOST / 64, MOST / 8), (MOST / 8, MOST / 64), (MOST / 8, MOST / 8)] {
            let text =
                format!(r#"{{"data":{{"a":[{}],"b":[{}],"z":{{"c":1}}}}}}"#, list(first), list(second));
            let json = text.as_bytes();
            let outline = scan(json).unwrap().outline;
            let envelope = outline.members(json, OUTERMOST).unwrap();
            let data = outline.members(json, envelope[0].value.bracket.unwrap()).unwrap();
            let counted = |at: usize| outline.items(json, data[at].value.bracket.unwrap()).unwrap().len();
            assert_eq!((data.len(), counted(0), counted(1)), (3, first, second));
            let last = outline.members(json, data[2].value.bracket.unwrap()).unwrap();
            assert_eq!((&json[data[2].key.clone()], last.len()), (&b"z"[..], 1));
        }
    }
}
