//! Eight blocks at a time, for processors with AVX-512 and what came with it in 2019: bytes are classified by a table,
//! and eight classes of eight bytes become a byte of eight masks by transposing bits.
#![expect(unsafe_code, reason = "what a processor may lack is unsafe to call; see `scan`")]

use std::arch::x86_64::*;

use super::bits::{Bits, Words, bit_by_bit};
use super::masks::{Masks, WIDTH};
use super::{Lanes, Scan, scan_with};

/// Scans a text if the processor can do it this way, and says whether it can.
pub(super) fn scan(json: &[u8]) -> Option<Option<Scan>> {
    let known = is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vbmi")
        && is_x86_feature_detected!("avx512vbmi2")
        && is_x86_feature_detected!("gfni")
        && is_x86_feature_detected!("vpclmulqdq")
        && is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("popcnt");
    // SAFETY: the processor has just been asked for each of the features.
    known.then(|| unsafe { with_avx512(json) })
}

#[target_feature(
    enable = "avx512f,avx512bw,avx512dq,avx512vbmi,avx512vbmi2,gfni,vpclmulqdq,bmi1,bmi2,popcnt"
)]
fn with_avx512(json: &[u8]) -> Option<Scan> {
    scan_with::<Avx512>(json)
}

struct Avx512;

// SAFETY of all that follows: it is called within `with_avx512` only.
impl Lanes for Avx512 {
    type Bits = Bits512;

    type Bytes = [u8; 512];
    const BLANKS: [u8; 512] = [b' '; 512];

    #[inline(always)]
    fn split(text: &[u8]) -> (&[[u8; 512]], &[u8]) {
        text.as_chunks()
    }

    #[inline(always)]
    fn masks(bytes: &[u8; 512]) -> Masks<Bits512> {
        unsafe { masks(bytes) }
    }

    #[inline(always)]
    fn parity(bits: Bits512, odd: &mut u64) -> Bits512 {
        Bits512(unsafe { parity(bits.0, odd) })
    }

    #[inline(always)]
    fn places(blocks: &[u64], at: usize, places: &mut Vec<u64>) {
        unsafe { self::places(blocks, at, places) }
    }
}

/// The masks of eight blocks as one number.
#[derive(Clone, Copy)]
struct Bits512(__m512i);

bit_by_bit!(Bits512, _mm512_and_si512, _mm512_or_si512, _mm512_xor_si512);

impl Bits for Bits512 {
    const WORDS: usize = 8;

    #[inline(always)]
    fn none() -> Bits512 {
        Bits512(unsafe { _mm512_setzero_si512() })
    }

    #[inline(always)]
    fn carry(bit: u64) -> Bits512 {
        Bits512(unsafe { last(bit) })
    }

    #[inline(always)]
    fn load(words: &Words, at: usize) -> Bits512 {
        let (words, _) = words[at..].as_chunks::<8>();
        Bits512(unsafe { _mm512_loadu_si512(words[0].as_ptr().cast()) })
    }

    #[inline(always)]
    fn store(self, words: &mut Words, at: usize) {
        let (words, _) = words[at..].as_chunks_mut::<8>();
        unsafe { _mm512_storeu_si512(words[0].as_mut_ptr().cast(), self.0) }
    }

    #[inline(always)]
    fn any(self) -> bool {
        unsafe { _mm512_test_epi64_mask(self.0, self.0) != 0 }
    }

    #[inline(always)]
    fn moved(self, carry: &mut Bits512) -> Bits512 {
        let before = std::mem::replace(carry, self);
        Bits512(unsafe { moved(self.0, before.0) })
    }

    #[inline(always)]
    fn plus(self, other: Bits512, carry: &mut u64) -> Bits512 {
        Bits512(unsafe { plus(self.0, other.0, carry) })
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn ones() -> __m512i {
    _mm512_set1_epi64(-1)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn last(bit: u64) -> __m512i {
    _mm512_maskz_set1_epi64(1 << 7, (bit << 63) as i64)
}

/// Each word takes in the last bit of the word before it.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2")]
fn moved(bits: __m512i, before: __m512i) -> __m512i {
    _mm512_shldi_epi64::<1>(bits, _mm512_alignr_epi64::<7>(bits, before))
}

/// A word that flows over carries into the next one, and a full word hands on what is carried into it: a sum with a bit for
/// each word carries just so.
#[inline]
#[target_feature(enable = "avx512f")]
fn plus(left: __m512i, right: __m512i, carry: &mut u64) -> __m512i {
    let sum = _mm512_add_epi64(left, right);
    let over = u32::from(_mm512_cmplt_epu64_mask(sum, left));
    let full = u32::from(_mm512_cmpeq_epi64_mask(sum, ones()));
    let carried = full + (over << 1 | *carry as u32);
    *carry = u64::from(carried >> 8);
    _mm512_mask_sub_epi64(sum, (carried ^ full) as u8, sum, ones())
}

/// The product with all ones, without carries, has in each bit the parity of the bits of the word up to it. The parities of
/// the words tell which ones are turned around.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,vpclmulqdq")]
fn parity(bits: __m512i, odd: &mut u64) -> __m512i {
    let even_words = _mm512_clmulepi64_epi128::<0x00>(bits, ones());
    let odd_words = _mm512_clmulepi64_epi128::<0x01>(bits, ones());
    let within = _mm512_unpacklo_epi64(even_words, odd_words);
    let mut turned = u32::from(_mm512_movepi64_mask(within)) << 1 | *odd as u32;
    for shift in [1, 2, 4, 8] {
        turned ^= turned << shift;
    }
    *odd = u64::from(turned >> 8 & 1);
    _mm512_mask_xor_epi64(within, turned as u8, within, ones())
}

/// Eight at a time: the numbers of the bits are pushed together, and widened.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2,bmi2,popcnt")]
fn places(blocks: &[u64], at: usize, places: &mut Vec<u64>) {
    let count = blocks.iter().map(|bits| bits.count_ones() as usize).sum::<usize>();
    places.reserve(count + 8);
    let mut end = places.spare_capacity_mut().as_mut_ptr();
    for (block, &bits) in blocks.iter().enumerate() {
        let (mut bits, at) = (bits, _mm512_set1_epi64((at + block * WIDTH) as i64));
        while bits != 0 {
            let numbers = _mm512_maskz_compress_epi8(bits, numbered());
            let numbers = _mm512_cvtepu8_epi64(_mm512_castsi512_si128(numbers));
            // SAFETY: no more than `count` come before it, and room for eight more was reserved.
            unsafe {
                _mm512_storeu_si512(end.cast(), _mm512_add_epi64(numbers, at));
                end = end.add(bits.count_ones().min(8) as usize);
            }
            bits &= !_pdep_u64(0xff, bits);
        }
    }
    // SAFETY: so many were written.
    unsafe { places.set_len(places.len() + count) }
}

/// Bits of what the table says of a byte.
const TABLE: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = class(byte as u8);
        byte += 1;
    }
    table
};

const fn class(byte: u8) -> u8 {
    let control = if byte < 0x20 { 1 << 2 } else { 0 };
    control
        | match byte {
            b'"' => 1 << 0,
            b'\\' => 1 << 1,
            b'{' | b'[' => 1 << 3,
            b'}' | b']' => 1 << 4,
            b':' => 1 << 5,
            b',' => 1 << 6,
            b' ' | b'\t' | b'\n' | b'\r' => 1 << 7,
            _ => 0,
        }
}

#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,gfni")]
fn masks(bytes: &[u8; 512]) -> Masks<Bits512> {
    let (blocks, _) = bytes.as_chunks::<WIDTH>();
    let (mut classes, mut wide) = ([_mm512_setzero_si512(); 8], _mm512_setzero_si512());
    for (block, classes) in blocks.iter().zip(&mut classes) {
        let bytes = load(block);
        wide = _mm512_or_si512(wide, bytes);
        *classes = by_class(bytes);
    }
    let [quote, backslash, control, open, close, colon, comma, space] = transposed(classes);
    Masks {
        quote: Bits512(quote),
        backslash: Bits512(backslash),
        control: Bits512(control),
        open: Bits512(open),
        close: Bits512(close),
        colon: Bits512(colon),
        comma: Bits512(comma),
        space: Bits512(space),
        wide: Bits512(_mm512_and_si512(wide, _mm512_set1_epi8(-128))),
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load(bytes: &[u8; 64]) -> __m512i {
    // SAFETY: there are 64 bytes, and they need not be aligned.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

/// A word of bits for each class.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,gfni")]
fn by_class(bytes: __m512i) -> __m512i {
    let (table, _) = TABLE.as_chunks::<64>();
    // What is not ASCII is looked up as the last byte of the table, which is in no class.
    let places = _mm512_min_epu8(bytes, _mm512_set1_epi8(0x7f));
    let classes = _mm512_permutex2var_epi8(load(&table[0]), places, load(&table[1]));
    // A product of bits of matrices, the rows of the right one last first, by the matrix that is 1 where row and column
    // are the same.
    let reversed = _mm512_shuffle_epi8(classes, load(&REVERSED));
    let diagonal = _mm512_set1_epi64(0x8040_2010_0804_0201_u64 as i64);
    let within = _mm512_gf2p8affine_epi64_epi8::<0>(diagonal, reversed);
    _mm512_permutexvar_epi8(load(&BY_CLASS), within)
}

/// The bytes of each word, last first; of a register, which is permuted within each quarter.
const REVERSED: [u8; 64] = {
    let mut places = [0; 64];
    let mut at = 0;
    while at < 64 {
        places[at] = (at as u8 % 16) ^ 7;
        at += 1;
    }
    places
};

/// The first bytes of all words, then the second ones, and so on.
const BY_CLASS: [u8; 64] = {
    let mut places = [0; 64];
    let mut at = 0;
    while at < 64 {
        places[at] = (at as u8 % 8) * 8 + at as u8 / 8;
        at += 1;
    }
    places
};

#[inline]
#[target_feature(enable = "avx512f")]
fn numbered() -> __m512i {
    const NUMBERED: [u8; 64] = {
        let mut numbers = [0; 64];
        let mut at = 0;
        while at < 64 {
            numbers[at] = at as u8;
            at += 1;
        }
        numbers
    };
    load(&NUMBERED)
}

/// Rows of words to columns: neighbours first, then pairs, then fours.
#[inline]
#[target_feature(enable = "avx512f")]
fn transposed(rows: [__m512i; 8]) -> [__m512i; 8] {
    let [a, b, c, d, e, f, g, h] = rows;
    let even = [
        _mm512_unpacklo_epi64(a, b),
        _mm512_unpacklo_epi64(c, d),
        _mm512_unpacklo_epi64(e, f),
        _mm512_unpacklo_epi64(g, h),
    ];
    let odd = [
        _mm512_unpackhi_epi64(a, b),
        _mm512_unpackhi_epi64(c, d),
        _mm512_unpackhi_epi64(e, f),
        _mm512_unpackhi_epi64(g, h),
    ];
    let ([a, c, e, g], [b, d, f, h]) = (quarters(even), quarters(odd));
    [a, b, c, d, e, f, g, h]
}

/// The same for quarters of registers.
#[inline]
#[target_feature(enable = "avx512f")]
fn quarters(rows: [__m512i; 4]) -> [__m512i; 4] {
    let [a, b, c, d] = rows;
    let (ab, cd) = (_mm512_shuffle_i64x2::<0x44>(a, b), _mm512_shuffle_i64x2::<0x44>(c, d));
    let (ab_high, cd_high) = (_mm512_shuffle_i64x2::<0xee>(a, b), _mm512_shuffle_i64x2::<0xee>(c, d));
    [
        _mm512_shuffle_i64x2::<0x88>(ab, cd),
        _mm512_shuffle_i64x2::<0xdd>(ab, cd),
        _mm512_shuffle_i64x2::<0x88>(ab_high, cd_high),
        _mm512_shuffle_i64x2::<0xdd>(ab_high, cd_high),
    ]
}
