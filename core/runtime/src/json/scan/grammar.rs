//! Which bytes are tokens, and whether each may follow the one before it: by arithmetic on masks, without a branch that
//! depends on the text, so that several blocks are on their way through the processor at once.

use super::bits::{Bits, WORDS, Words};
use super::masks::{Masks, WIDTH};
use super::{Lanes, token};

/// The tokens of some blocks, and what would be wrong in an object or in an array.
#[derive(Default)]
pub(super) struct Tokens {
    pub(super) brackets: Words,
    /// Those of them that open.
    pub(super) open: Words,
    /// Colons and commas.
    pub(super) between: Words,
    /// Where numbers, `true`, `false` and `null` begin.
    pub(super) scalars: Words,
    pub(super) wrong_in_array: Words,
    pub(super) wrong_in_object: Words,
}

/// What is carried from one step to the next.
pub(super) struct Grammar<B> {
    escaped: u64,
    string: u64,
    key: u64,
    scalar: B,
    first: B,
    between: B,
    key_end: B,
    /// If any is set, a byte is not ASCII.
    wide: B,
    /// If any is set, something is wrong, whatever the bracket around it.
    wrong: B,
}

impl<B: Bits> Grammar<B> {
    /// A text begins as if after a colon: a value must follow.
    pub(super) fn new() -> Grammar<B> {
        Grammar {
            escaped: 0,
            string: 0,
            key: 0,
            scalar: B::none(),
            first: B::none(),
            between: B::carry(1),
            key_end: B::none(),
            wide: B::none(),
            wrong: B::none(),
        }
    }

    pub(super) fn is_in_string(&self) -> bool {
        self.string != 0
    }

    pub(super) fn is_ascii(&self) -> bool {
        !self.wide.any()
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.wrong.any()
    }

    /// Finds the tokens of the next bytes, and writes them to the words that begin at this one.
    #[inline(always)]
    pub(super) fn step<L: Lanes<Bits = B>>(
        &mut self,
        masks: &Masks<B>,
        json: &[u8],
        at: usize,
        tokens: &mut Tokens,
        word: usize,
    ) -> Option<()> {
        self.wide = self.wide | masks.wide;
        let escaped = self.escaped(masks.backslash, json, at)?;
        let quote = masks.quote & !escaped;
        let string = L::parity(quote, &mut self.string);
        self.wrong = self.wrong | (masks.control & string);
        let outside = !(string | quote);
        // Between tokens, most blocks of compact JSON have no spaces.
        if (masks.space & outside).any() {
            self.tokens::<false>(masks, quote, string, tokens, word);
        } else {
            self.tokens::<true>(masks, quote, string, tokens, word);
        }
        Some(())
    }

    /// The bytes that a backslash escapes. Outside of strings, where none may be, a backslash is no beginning of a value.
    #[inline(always)]
    fn escaped(&mut self, backslash: B, json: &[u8], at: usize) -> Option<B> {
        if self.escaped == 0 && !backslash.any() {
            return Some(B::none());
        }
        let mut words = [0; WORDS];
        backslash.store(&mut words, 0);
        self.escaped = after_backslashes(&mut words[..B::WORDS], self.escaped, json, at)?;
        Some(B::load(&words, 0))
    }

    /// Checks each token against the one before it, as far as that does not depend on the bracket around them.
    #[inline(always)]
    fn tokens<const COMPACT: bool>(
        &mut self,
        masks: &Masks<B>,
        quote: B,
        string: B,
        tokens: &mut Tokens,
        word: usize,
    ) {
        let outside = !(string | quote);
        let (open, close) = (masks.open & outside, masks.close & outside);
        let (colon, comma, space) = (masks.colon & outside, masks.comma & outside, masks.space & outside);
        let between = colon | comma;
        let scalar = outside & !(open | close | between | space);
        let scalars = scalar & !scalar.moved(&mut self.scalar);
        let strings = quote & string;

        let first = follow::<COMPACT, B>(open | comma, space, &mut self.first);
        let after_between = follow::<COMPACT, B>(between, space, &mut self.between);
        let key_end = (strings & first).plus(string, &mut self.key) & !string;
        let after_key = follow::<COMPACT, B>(key_end, space, &mut self.key_end);

        let wants_value = first | after_between;
        let value = strings | scalars | open;
        self.wrong = self.wrong
            | (value & !wants_value)
            | (between & wants_value)
            | (close & after_between)
            | (colon & !after_key);
        let wrong_in_object = ((scalars | open) & first) | (after_key & !colon);
        open.store(&mut tokens.open, word);
        (open | close).store(&mut tokens.brackets, word);
        between.store(&mut tokens.between, word);
        scalars.store(&mut tokens.scalars, word);
        colon.store(&mut tokens.wrong_in_array, word);
        wrong_in_object.store(&mut tokens.wrong_in_object, word);
    }
}

/// Makes the backslashes of some blocks the bytes that they escape, which it checks, and returns what is carried to the next
/// block.
#[inline(never)]
fn after_backslashes(blocks: &mut [u64], mut carry: u64, json: &[u8], at: usize) -> Option<u64> {
    for (block, mask) in blocks.iter_mut().enumerate() {
        *mask = after_odd_runs(*mask, &mut carry);
        check_escapes(json, *mask, at + block * WIDTH)?;
    }
    Some(carry)
}

/// The bytes after a run of backslashes of odd length.
fn after_odd_runs(backslash: u64, carry: &mut u64) -> u64 {
    const ODD: u64 = 0xAAAA_AAAA_AAAA_AAAA;
    let first = *carry;
    let may_escape = backslash & !first;
    let series = ((may_escape << 1) | ODD).wrapping_sub(may_escape) ^ ODD;
    *carry = (series & backslash) >> 63;
    series ^ (backslash | first)
}

fn check_escapes(json: &[u8], mut escaped: u64, at: usize) -> Option<()> {
    while escaped != 0 {
        token::escape(json, at + escaped.trailing_zeros() as usize)?;
        escaped &= escaped - 1;
    }
    Some(())
}

/// The first byte other than a space after each of the given token ends.
#[inline(always)]
fn follow<const COMPACT: bool, B: Bits>(ends: B, space: B, carry: &mut B) -> B {
    let next = ends.moved(carry);
    if COMPACT {
        return next;
    }
    let mut over = 0;
    let sum = (next & space).plus(space, &mut over);
    *carry = *carry | B::carry(over);
    (next | sum) & !space
}
