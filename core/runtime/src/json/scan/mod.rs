//! Finds the members of a JSON object or the items of an array, and validates all of it as JSON, at several bytes per
//! cycle.
//!
//! Every response is read by this before anything else, and most of a response is the inside of strings: a reader that
//! looks at one byte after the other takes longer than the network on the same machine. This one takes blocks of 64 bytes
//! as bit masks, in the manner of simdjson, and checks the grammar by arithmetic on them: moving masks shows what follows
//! what, and only brackets, numbers and escapes are looked at one by one.
//!
//! A batch of blocks is gone through in two passes. `grammar` finds the tokens without a branch that depends on the text.
//! Then the numbers and brackets are visited, which tells what kind of bracket each token is in and how deep, and what
//! belongs to the outline is marked. With the first pass done, a branch that was guessed wrong is found out at once.
//!
//! It says only yes or no. serde_json, which accepts the same texts, says what is wrong.
//!
//! The same code is compiled for three kinds of processors (`Lanes`), which differ in how many blocks are one number
//! (`Bits`): one everywhere, four with AVX2, eight with AVX-512. The one to use is chosen when the program runs.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod bits;
mod grammar;
mod marker;
mod masks;
mod nesting;
mod outline;
mod token;

#[cfg(test)]
mod tests;

pub(crate) use outline::{Bracket, Item, Member, OUTERMOST, Outline};

use bits::{Bits, WORDS, Words};
use grammar::{Grammar, Tokens};
use marker::Marker;
use masks::{Masks, WIDTH};
use nesting::Nesting;

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
    if let Some(scan) = avx512::scan(json).or_else(|| avx2::scan(json)) {
        return scan;
    }
    scan_with::<Plain>(json)
}

/// What is done with the instructions of one kind of processor.
trait Lanes {
    type Bits: Bits;
    /// As many bytes as there are bits.
    type Bytes: Copy + AsMut<[u8]> + 'static;
    const BLANKS: Self::Bytes;

    /// As often as they are in a text, and the rest of it.
    fn split(text: &[u8]) -> (&[Self::Bytes], &[u8]);

    fn masks(bytes: &Self::Bytes) -> Masks<Self::Bits>;

    /// Each bit is the parity of the bits up to it, turned around if `odd` is 1, which becomes the parity of all.
    fn parity(bits: Self::Bits, odd: &mut u64) -> Self::Bits;

    /// Appends where in the text the bits of some blocks are, the first of which begins at `at`.
    #[inline(always)]
    fn places(blocks: &[u64], at: usize, places: &mut Vec<u64>) {
        for (block, &bits) in blocks.iter().enumerate() {
            let (mut bits, at) = (bits, at + block * WIDTH);
            places.extend((0..bits.count_ones()).map(|_| {
                let place = at as u64 + u64::from(bits.trailing_zeros());
                bits &= bits.wrapping_sub(1);
                place
            }));
        }
    }
}

/// With what every processor has.
struct Plain;

impl Lanes for Plain {
    type Bits = u64;
    type Bytes = [u8; WIDTH];
    const BLANKS: [u8; WIDTH] = [b' '; WIDTH];

    #[inline(always)]
    fn split(text: &[u8]) -> (&[[u8; WIDTH]], &[u8]) {
        text.as_chunks()
    }

    #[inline(always)]
    fn masks(bytes: &[u8; WIDTH]) -> Masks<u64> {
        Masks::of(bytes)
    }

    #[inline(always)]
    fn parity(mut bits: u64, odd: &mut u64) -> u64 {
        for shift in [1, 2, 4, 8, 16, 32] {
            bits ^= bits << shift;
        }
        bits ^= 0u64.wrapping_sub(*odd);
        *odd = bits >> 63;
        bits
    }
}

/// Bytes of a batch.
const BATCH: usize = WORDS * WIDTH;

struct Scanner<'a> {
    json: &'a [u8],
    tokens: Tokens,
    turns: Turns,
    nesting: Nesting,
    marker: Marker,
    longest_number: usize,
}

/// Compiled once for each kind of lanes, with the instructions that they may use: hence so much inlining. What has no use for
/// them is there once.
#[inline(always)]
fn scan_with<L: Lanes>(json: &[u8]) -> Option<Scan> {
    let (mut grammar, mut scanner) = (Grammar::<L::Bits>::new(), Scanner::new(json));
    for (number, batch) in json.chunks(BATCH).enumerate() {
        scanner.look::<L>(&mut grammar, batch, number * BATCH)?;
        scanner.walk::<L>(batch.len().div_ceil(WIDTH), number * BATCH)?;
    }
    scanner.finish(&grammar)
}

impl<'a> Scanner<'a> {
    fn new(json: &'a [u8]) -> Scanner<'a> {
        Scanner {
            json,
            tokens: Tokens::default(),
            turns: Turns::default(),
            nesting: Nesting::default(),
            marker: Marker::new(json.len()),
            longest_number: 0,
        }
    }

    #[inline(always)]
    fn look<L: Lanes>(&mut self, grammar: &mut Grammar<L::Bits>, batch: &[u8], at: usize) -> Option<()> {
        let (bytes, rest) = L::split(batch);
        let last = (!rest.is_empty()).then(|| filled::<L>(rest));
        for (number, bytes) in bytes.iter().chain(&last).enumerate() {
            let word = number * L::Bits::WORDS;
            grammar.step::<L>(&L::masks(bytes), self.json, at + word * WIDTH, &mut self.tokens, word)?;
        }
        (!grammar.is_wrong()).then_some(())
    }

    #[inline(always)]
    fn walk<L: Lanes>(&mut self, blocks: usize, at: usize) -> Option<()> {
        self.check_scalars(blocks, at)?;
        let (is_object, is_deep) = (self.nesting.is_object(), self.nesting.count > self.marker.deepest);
        self.brackets(blocks, at)?;
        let marked = self.marked::<L>(blocks, is_object.into(), is_deep.into())?;
        self.mark::<L>(&marked, blocks, at);
        Some(())
    }

    #[inline]
    fn check_scalars(&mut self, blocks: usize, at: usize) -> Option<()> {
        each_bit(&self.tokens.scalars[..blocks], |block, bit| {
            let length = token::scalar(self.json, at + block * WIDTH + bit)?;
            self.longest_number = self.longest_number.max(length);
            Some(())
        })
    }

    #[inline]
    fn brackets(&mut self, blocks: usize, at: usize) -> Option<()> {
        self.turns = Turns::default();
        let (nesting, turns, deepest) = (&mut self.nesting, &mut self.turns, self.marker.deepest);
        each_bit(&self.tokens.brackets[..blocks], |block, bit| {
            let was_object = nesting.is_object();
            let is_turn = match self.json[at + block * WIDTH + bit] {
                byte @ (b'{' | b'[') => {
                    nesting.open(byte == b'{');
                    nesting.count == deepest + 1
                }
                byte => {
                    nesting.close(byte == b'}')?;
                    nesting.count == deepest
                }
            };
            turns.kind[block] |= u64::from(was_object != nesting.is_object()) << bit;
            turns.deep[block] |= u64::from(is_turn) << bit;
            Some(())
        })
    }

    /// Which tokens are to be marked, if none is wrong where it is.
    #[inline(always)]
    fn marked<L: Lanes>(&self, blocks: usize, mut object: u64, mut deep: u64) -> Option<Words> {
        let (tokens, turns) = (&self.tokens, &self.turns);
        let (mut marked, mut wrong) = ([0; WORDS], L::Bits::none());
        for word in (0..blocks).step_by(L::Bits::WORDS) {
            let (kind_turns, deep_turns) =
                (L::Bits::load(&turns.kind, word), L::Bits::load(&turns.deep, word));
            let in_object = L::parity(kind_turns, &mut object) ^ kind_turns;
            let is_deep = L::parity(deep_turns, &mut deep) | deep_turns;
            wrong = wrong
                | (in_object & L::Bits::load(&tokens.wrong_in_object, word))
                | (!in_object & L::Bits::load(&tokens.wrong_in_array, word));
            let token = L::Bits::load(&tokens.between, word) | L::Bits::load(&tokens.brackets, word);
            (token & !is_deep).store(&mut marked, word);
        }
        (!wrong.any()).then_some(marked)
    }

    #[inline(always)]
    fn mark<L: Lanes>(&mut self, marked: &Words, blocks: usize, at: usize) {
        let first = self.marker.marks.len();
        L::places(&marked[..blocks], at, &mut self.marker.marks);
        for (block, marked) in marked.iter().enumerate().take(blocks) {
            let brackets = marked & self.tokens.brackets[block];
            if brackets != 0 {
                self.pair(brackets, self.tokens.open[block], at + block * WIDTH, first);
            }
        }
        self.marker.limit(self.json);
    }

    /// Tells brackets of a block where they close. Their marks are among those from `first` on.
    #[inline(never)]
    fn pair(&mut self, mut brackets: u64, open: u64, at: usize, first: usize) {
        while brackets != 0 {
            let bit = brackets.trailing_zeros();
            let mark = self.marker.find(at + bit as usize, first);
            if open >> bit & 1 == 1 {
                self.marker.open(mark);
            } else {
                self.marker.close(mark);
            }
            brackets &= brackets - 1;
        }
    }

    /// Whether a string or bracket is left open, and what surrounds the outermost bracket, is known only now.
    fn finish<B: Bits>(self, grammar: &Grammar<B>) -> Option<Scan> {
        let is_whole = self.nesting.is_whole() && !grammar.is_in_string() && is_enclosed(self.json);
        let is_text = grammar.is_ascii() || simdutf8::basic::from_utf8(self.json).is_ok();
        (is_whole && is_text).then(|| Scan {
            outline: self.marker.finish(),
            longest_number: self.longest_number,
            nesting: self.nesting.most,
        })
    }
}

/// Visits the bits of some blocks: number of the block, number of the bit. Which blocks have any is found out first, because
/// the processor cannot guess it.
#[inline(always)]
fn each_bit(blocks: &[u64], mut visit: impl FnMut(usize, usize) -> Option<()>) -> Option<()> {
    let mut some =
        blocks.iter().enumerate().fold(0u32, |some, (block, bits)| some | u32::from(*bits != 0) << block);
    while some != 0 {
        let block = some.trailing_zeros() as usize;
        let mut bits = blocks[block];
        while bits != 0 {
            visit(block, bits.trailing_zeros() as usize)?;
            bits &= bits - 1;
        }
        some &= some - 1;
    }
    Some(())
}

/// Brackets after which one is in another kind of bracket, and those between which nothing is marked.
#[derive(Default)]
struct Turns {
    kind: Words,
    deep: Words,
}

/// The last bytes of a text, and blanks.
#[inline(always)]
fn filled<L: Lanes>(bytes: &[u8]) -> L::Bytes {
    let mut filled = L::BLANKS;
    filled.as_mut()[..bytes.len()].copy_from_slice(bytes);
    filled
}

/// Whether brackets come first and last, but for white space.
fn is_enclosed(json: &[u8]) -> bool {
    let first = json.iter().find(|byte| !token::is_space(byte));
    let last = json.iter().rfind(|byte| !token::is_space(byte));
    matches!((first, last), (Some(b'{' | b'['), Some(b'}' | b']')))
}
