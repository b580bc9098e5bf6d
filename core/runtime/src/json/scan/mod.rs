//! Finds the members of a JSON object or the items of an array, and validates all of it as JSON, at several bytes per
//! cycle.
//!
//! Every response is read by this before anything else, and most of a response is the inside of strings: a reader that
//! looks at one byte after the other takes longer than the network on the same machine. This one takes 64 bytes at a
//! time as bit masks, in the manner of simdjson, and checks the grammar by arithmetic on them: shifting masks shows
//! what follows what, and only brackets, numbers and escapes are looked at one by one.
//!
//! It says only yes or no. serde_json, which accepts the same texts, says what is wrong.

#[cfg(target_arch = "x86_64")]
mod avx2;
mod masks;
mod outline;
mod token;

#[cfg(test)]
mod tests;

pub(crate) use outline::{Bracket, Item, Member, OUTERMOST, Outline};

use std::marker::PhantomData;

use masks::{Masks, WIDTH};

/// What scanning a whole text reveals.
pub(crate) struct Scan {
    pub(crate) outline: Outline,
    /// The length of its longest number in bytes; `true`, `false` and `null` count as numbers.
    pub(crate) longest_number: usize,
    /// How many brackets are open at most.
    pub(crate) nesting: usize,
}

/// Scans a whole text. `None` if it is anything but one complete object or array in UTF-8.
pub(crate) fn scan(json: &[u8]) -> Option<Scan> {
    #[cfg(target_arch = "x86_64")]
    if let Some(scan) = avx2::scan(json) {
        return scan;
    }
    Scanner::<Plain>::scan(json)
}

/// What is done to 64 bytes or bits at once.
trait Lanes {
    fn masks(block: &[u8; WIDTH]) -> Masks;
    /// Each bit is the parity of the bits up to it.
    fn prefix_xor(bits: u64) -> u64;
}

/// With what every processor has.
struct Plain;

impl Lanes for Plain {
    #[inline(always)]
    fn masks(block: &[u8; WIDTH]) -> Masks {
        Masks::of(block)
    }

    #[inline(always)]
    fn prefix_xor(mut bits: u64) -> u64 {
        for shift in [1, 2, 4, 8, 16, 32] {
            bits ^= bits << shift;
        }
        bits
    }
}

/// What is carried from one block to the next: one bit each, except for `string`, which is all bits or none.
#[derive(Default)]
struct Carry {
    escaped: u64,
    string: u64,
    key: u64,
    scalar: u64,
    after_open: u64,
    after_comma: u64,
    after_colon: u64,
    after_key: u64,
}

struct Scanner<'a, L> {
    lanes: PhantomData<L>,
    json: &'a [u8],
    carry: Carry,
    /// For each open bracket around the current one: whether it is an object's.
    outer: Vec<bool>,
    /// Whether the current bracket is an object's.
    object: bool,
    outline: Outline,
    longest_number: usize,
    nesting: usize,
    /// Whether any byte is not ASCII.
    wide: bool,
}

/// The tokens of a block, and what would be wrong in an object or in an array.
struct Tokens {
    open: u64,
    close: u64,
    /// Colons and commas.
    between: u64,
    wrong_in_array: u64,
    wrong_in_object: u64,
}

// All of it is compiled once for each kind of lanes, with the instructions that they may use: hence so much inlining.
impl<'a, L: Lanes> Scanner<'a, L> {
    #[inline(always)]
    fn scan(json: &[u8]) -> Option<Scan> {
        let mut scanner = Scanner::<L>::new(json);
        let (blocks, rest) = json.as_chunks::<WIDTH>();
        for (at, block) in blocks.iter().enumerate() {
            scanner.block(&L::masks(block), at * WIDTH)?;
        }
        let mut last = [b' '; WIDTH];
        last[..rest.len()].copy_from_slice(rest);
        scanner.block(&L::masks(&last), blocks.len() * WIDTH)?;
        scanner.finish()
    }

    /// A text begins as if after a colon: a value must follow.
    fn new(json: &'a [u8]) -> Scanner<'a, L> {
        Scanner {
            lanes: PhantomData,
            json,
            carry: Carry { after_colon: 1, ..Carry::default() },
            outer: Vec::new(),
            object: false,
            outline: Outline::new(),
            longest_number: 0,
            nesting: 0,
            wide: false,
        }
    }

    #[inline(always)]
    fn block(&mut self, masks: &Masks, at: usize) -> Option<()> {
        self.wide |= masks.wide != 0;
        let escaped = self.escaped(masks.backslash);
        let quote = masks.quote & !escaped;
        let string = self.strings(quote);
        if masks.control & string != 0 {
            return None;
        }
        self.check_escapes(escaped & string, at)?;
        let tokens = self.tokens(masks, quote, string, at)?;
        self.brackets(&tokens, at)
    }

    /// The bytes that a backslash escapes: those after a run of backslashes of odd length.
    #[inline(always)]
    fn escaped(&mut self, backslash: u64) -> u64 {
        const ODD: u64 = 0xAAAA_AAAA_AAAA_AAAA;
        let first = self.carry.escaped;
        if backslash == 0 {
            self.carry.escaped = 0;
            return first;
        }
        let may_escape = backslash & !first;
        let series = ((may_escape << 1) | ODD).wrapping_sub(may_escape) ^ ODD;
        self.carry.escaped = (series & backslash) >> 63;
        series ^ (backslash | first)
    }

    /// The insides of strings, including the opening quote, without the closing one.
    #[inline(always)]
    fn strings(&mut self, quote: u64) -> u64 {
        let inside = L::prefix_xor(quote) ^ self.carry.string;
        self.carry.string = 0u64.wrapping_sub(inside >> 63);
        inside
    }

    #[inline(always)]
    fn check_escapes(&self, mut escaped: u64, at: usize) -> Option<()> {
        while escaped != 0 {
            token::escape(self.json, at + escaped.trailing_zeros() as usize)?;
            escaped &= escaped - 1;
        }
        Some(())
    }

    /// Checks each token against the one before it, as far as that does not depend on the bracket around them.
    #[inline(always)]
    fn tokens(&mut self, masks: &Masks, quote: u64, string: u64, at: usize) -> Option<Tokens> {
        let outside = !(string | quote);
        let [open, close, colon, comma, space] =
            [masks.open, masks.close, masks.colon, masks.comma, masks.space].map(|mask| mask & outside);
        let scalar = outside & !(open | close | colon | comma | space);
        let scalar_start = scalar & !((scalar << 1) | self.carry.scalar);
        let string_start = quote & string;

        let carry = &mut self.carry;
        carry.scalar = scalar >> 63;
        let after_open = follow(open, space, &mut carry.after_open);
        let after_comma = follow(comma, space, &mut carry.after_comma);
        let after_colon = follow(colon, space, &mut carry.after_colon);
        let first = after_open | after_comma;
        let key_end = run_ends(string_start & first, string, &mut carry.key);
        let after_key = follow(key_end, space, &mut carry.after_key);

        let wants_value = first | after_colon;
        let value = string_start | scalar_start | open;
        let wrong = (value & !wants_value)
            | ((colon | comma) & wants_value)
            | (close & (after_comma | after_colon))
            | (colon & !after_key);
        if wrong != 0 {
            return None;
        }
        self.check_scalars(scalar_start, at)?;
        let wrong_in_object = ((scalar_start | open) & first) | (after_key & !colon);
        Some(Tokens { open, close, between: colon | comma, wrong_in_array: colon, wrong_in_object })
    }

    #[inline(always)]
    fn check_scalars(&mut self, mut starts: u64, at: usize) -> Option<()> {
        while starts != 0 {
            let length = token::scalar(self.json, at + starts.trailing_zeros() as usize)?;
            self.longest_number = self.longest_number.max(length);
            starts &= starts - 1;
        }
        Some(())
    }

    /// Walks the brackets: each stretch up to the next one lies in a single object or array.
    #[inline(always)]
    fn brackets(&mut self, tokens: &Tokens, at: usize) -> Option<()> {
        let mut brackets = tokens.open | tokens.close;
        let mut ahead = u64::MAX;
        while brackets != 0 {
            let bit = brackets & brackets.wrapping_neg();
            let stretch = ahead & (bit | (bit - 1));
            self.stretch(tokens, stretch, at)?;
            let place = at + bit.trailing_zeros() as usize;
            if tokens.open & bit != 0 {
                self.open(place);
            } else {
                self.close(place)?;
            }
            ahead &= !stretch;
            brackets &= brackets - 1;
        }
        self.stretch(tokens, ahead, at)
    }

    #[inline(always)]
    fn stretch(&mut self, tokens: &Tokens, stretch: u64, at: usize) -> Option<()> {
        let wrong = if self.object { tokens.wrong_in_object } else { tokens.wrong_in_array };
        if wrong & stretch != 0 {
            return None;
        }
        let depth = self.outer.len();
        if self.outline.is_beyond(depth) {
            return Some(());
        }
        let between = tokens.between & stretch;
        if depth == 0 {
            return (between == 0).then_some(());
        }
        self.outline.separate(at, between, depth);
        Some(())
    }

    #[inline(always)]
    fn open(&mut self, place: usize) {
        self.outer.push(self.object);
        self.nesting = self.nesting.max(self.outer.len());
        self.object = self.json[place] == b'{';
        self.outline.open(place, self.outer.len());
    }

    #[inline(always)]
    fn close(&mut self, place: usize) -> Option<()> {
        if (self.json[place] == b'}') != self.object {
            return None;
        }
        let depth = self.outer.len();
        // None is open in `1]`.
        self.object = self.outer.pop()?;
        self.outline.close(place, depth);
        Some(())
    }

    /// Only a text that is one object or array has marks. A second one would have been found where no value is allowed.
    fn finish(self) -> Option<Scan> {
        let is_whole = self.outer.is_empty() && self.carry.string == 0 && !self.outline.is_empty();
        let is_text = !self.wide || simdutf8::basic::from_utf8(self.json).is_ok();
        let found =
            Scan { outline: self.outline, longest_number: self.longest_number, nesting: self.nesting };
        (is_whole && is_text).then_some(found)
    }
}

/// The first byte other than a space after each of the given token ends.
#[inline(always)]
fn follow(ends: u64, space: u64, carry: &mut u64) -> u64 {
    let next = (ends << 1) | *carry;
    if space == 0 {
        // Between tokens, most blocks of compact JSON have none.
        *carry = ends >> 63;
        return next;
    }
    let (sum, over) = (next & space).overflowing_add(space);
    *carry = (ends >> 63) | u64::from(over);
    (next | sum) & !space
}

/// The byte after each run whose first bit is in `starts`.
#[inline(always)]
fn run_ends(starts: u64, runs: u64, carry: &mut u64) -> u64 {
    let (sum, over) = (starts | *carry).overflowing_add(runs);
    *carry = u64::from(over);
    sum & !runs
}
