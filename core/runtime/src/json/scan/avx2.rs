//! Four blocks at a time, for processors with AVX2: those for servers since 2013.
#![expect(unsafe_code, reason = "what a processor may lack is unsafe to call; see `scan`")]

use std::arch::x86_64::*;

use super::bits::{Bits, Words, bit_by_bit};
use super::masks::{CASE, Masks};
use super::{Lanes, Scan, scan_with};

/// Scans a text if the processor can do it this way, and says whether it can.
pub(super) fn scan(json: &[u8]) -> Option<Option<Scan>> {
    let known = is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("popcnt");
    // SAFETY: the processor has just been asked for each of the features.
    known.then(|| unsafe { with_avx2(json) })
}

#[target_feature(enable = "avx2,bmi1,bmi2,popcnt")]
fn with_avx2(json: &[u8]) -> Option<Scan> {
    scan_with::<Avx2>(json)
}

struct Avx2;

// SAFETY of all that follows: it is called within `with_avx2` only.
impl Lanes for Avx2 {
    type Bits = Bits256;
    type Bytes = [u8; 256];
    const BLANKS: [u8; 256] = [b' '; 256];

    #[inline(always)]
    fn split(text: &[u8]) -> (&[[u8; 256]], &[u8]) {
        text.as_chunks()
    }

    #[inline(always)]
    fn masks(bytes: &[u8; 256]) -> Masks<Bits256> {
        unsafe { masks(bytes) }
    }

    #[inline(always)]
    fn parity(bits: Bits256, odd: &mut u64) -> Bits256 {
        Bits256(unsafe { parity(bits.0, odd) })
    }
}

/// The masks of four blocks as one number.
#[derive(Clone, Copy)]
struct Bits256(__m256i);

bit_by_bit!(Bits256, _mm256_and_si256, _mm256_or_si256, _mm256_xor_si256);

impl Bits for Bits256 {
    const WORDS: usize = 4;

    #[inline(always)]
    fn none() -> Bits256 {
        Bits256(unsafe { _mm256_setzero_si256() })
    }

    #[inline(always)]
    fn carry(bit: u64) -> Bits256 {
        Bits256(unsafe { _mm256_set_epi64x(0, 0, 0, (bit << 63) as i64) })
    }

    #[inline(always)]
    fn load(words: &Words, at: usize) -> Bits256 {
        let (words, _) = words[at..].as_chunks::<4>();
        Bits256(unsafe { _mm256_loadu_si256(words[0].as_ptr().cast()) })
    }

    #[inline(always)]
    fn store(self, words: &mut Words, at: usize) {
        let (words, _) = words[at..].as_chunks_mut::<4>();
        unsafe { _mm256_storeu_si256(words[0].as_mut_ptr().cast(), self.0) }
    }

    #[inline(always)]
    fn any(self) -> bool {
        unsafe { _mm256_testz_si256(self.0, self.0) == 0 }
    }

    #[inline(always)]
    fn moved(self, carry: &mut Bits256) -> Bits256 {
        Bits256(unsafe { moved(self.0, &mut carry.0) })
    }

    #[inline(always)]
    fn plus(self, other: Bits256, carry: &mut u64) -> Bits256 {
        Bits256(unsafe { plus(self.0, other.0, carry) })
    }
}

#[inline]
#[target_feature(enable = "avx2")]
fn ones() -> __m256i {
    _mm256_set1_epi64x(-1)
}

/// A bit for each word: its last one.
#[inline]
#[target_feature(enable = "avx2")]
fn last_bits(words: __m256i) -> u32 {
    _mm256_movemask_pd(_mm256_castsi256_pd(words)) as u32
}

/// All ones in the words whose bits are set.
#[inline]
#[target_feature(enable = "avx2")]
fn filled(words: u32) -> __m256i {
    let each = _mm256_set_epi64x(8, 4, 2, 1);
    _mm256_cmpeq_epi64(_mm256_and_si256(_mm256_set1_epi64x(words.into()), each), each)
}

/// Each word takes in the last bit of the word before it.
#[inline]
#[target_feature(enable = "avx2")]
fn moved(bits: __m256i, carry: &mut __m256i) -> __m256i {
    let turned = _mm256_permute4x64_epi64::<0b10_01_00_11>(bits);
    let before = _mm256_blend_epi32::<0b11>(turned, *carry);
    *carry = turned;
    _mm256_or_si256(_mm256_slli_epi64::<1>(bits), _mm256_srli_epi64::<63>(before))
}

/// A word that flows over carries into the next one, and a full word hands on what is carried into it: a sum with a bit for
/// each word carries just so.
#[inline]
#[target_feature(enable = "avx2")]
fn plus(left: __m256i, right: __m256i, carry: &mut u64) -> __m256i {
    let sum = _mm256_add_epi64(left, right);
    let signed = |bits| _mm256_xor_si256(bits, _mm256_set1_epi64x(i64::MIN));
    let over = last_bits(_mm256_cmpgt_epi64(signed(left), signed(sum)));
    let full = last_bits(_mm256_cmpeq_epi64(sum, ones()));
    let carried = full + (over << 1 | *carry as u32);
    *carry = u64::from(carried >> 4);
    _mm256_sub_epi64(sum, filled(carried ^ full))
}

/// The parities of the words tell which ones are turned around.
#[inline]
#[target_feature(enable = "avx2")]
fn parity(mut bits: __m256i, odd: &mut u64) -> __m256i {
    bits = _mm256_xor_si256(bits, _mm256_slli_epi64::<1>(bits));
    bits = _mm256_xor_si256(bits, _mm256_slli_epi64::<2>(bits));
    bits = _mm256_xor_si256(bits, _mm256_slli_epi64::<4>(bits));
    bits = _mm256_xor_si256(bits, _mm256_slli_epi64::<8>(bits));
    bits = _mm256_xor_si256(bits, _mm256_slli_epi64::<16>(bits));
    bits = _mm256_xor_si256(bits, _mm256_slli_epi64::<32>(bits));
    let mut turned = last_bits(bits) << 1 | *odd as u32;
    for shift in [1, 2, 4] {
        turned ^= turned << shift;
    }
    *odd = u64::from(turned >> 4 & 1);
    _mm256_xor_si256(bits, filled(turned))
}

/// Half a block of 32 bytes each.
type Halves = [u32; 8];

#[inline]
#[target_feature(enable = "avx2")]
fn masks(bytes: &[u8; 256]) -> Masks<Bits256> {
    let (halves, _) = bytes.as_chunks::<32>();
    let [mut quote, mut open, mut close, mut colon, mut comma, mut space] = [[0; 8]; 6];
    let (mut any, mut rare) = (_mm256_setzero_si256(), _mm256_setzero_si256());
    for (half, bytes) in halves.iter().enumerate() {
        let bytes = load(bytes);
        let folded = _mm256_or_si256(bytes, splat(CASE));
        quote[half] = is(bytes, b'"');
        open[half] = is(folded, b'{');
        close[half] = is(folded, b'}');
        colon[half] = is(bytes, b':');
        comma[half] = is(bytes, b',');
        space[half] = is(bytes, b' ');
        any = _mm256_or_si256(any, bytes);
        rare = _mm256_or_si256(rare, _mm256_or_si256(equal(bytes, b'\\'), control(bytes)));
    }
    let mut masks = Masks {
        quote: words(&quote),
        backslash: Bits256::none(),
        control: Bits256::none(),
        open: words(&open),
        close: words(&close),
        colon: words(&colon),
        comma: words(&comma),
        space: words(&space),
        wide: Bits256(_mm256_and_si256(any, splat(0x80))),
    };
    if _mm256_testz_si256(rare, rare) == 0 {
        let [backslash, control, other_space] = self::rare(halves);
        masks.backslash = backslash;
        masks.control = control;
        masks.space = masks.space | other_space;
    }
    masks
}

/// What most blocks have none of: backslashes, bytes below 0x20, and white space other than blanks.
#[inline(never)]
#[target_feature(enable = "avx2")]
fn rare(halves: &[[u8; 32]]) -> [Bits256; 3] {
    let [mut backslash, mut controls, mut space] = [[0; 8]; 3];
    for (half, bytes) in halves.iter().enumerate().take(8) {
        let bytes = load(bytes);
        backslash[half] = is(bytes, b'\\');
        controls[half] = _mm256_movemask_epi8(control(bytes)) as u32;
        space[half] = is(bytes, b'\t') | is(bytes, b'\n') | is(bytes, b'\r');
    }
    [words(&backslash), words(&controls), words(&space)]
}

#[inline]
#[target_feature(enable = "avx2")]
fn words(halves: &Halves) -> Bits256 {
    // SAFETY: there are 32 bytes, and they need not be aligned.
    Bits256(unsafe { _mm256_loadu_si256(halves.as_ptr().cast()) })
}

#[inline]
#[target_feature(enable = "avx2")]
fn load(bytes: &[u8; 32]) -> __m256i {
    // SAFETY: there are 32 bytes, and they need not be aligned.
    unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) }
}

/// Below 0x20.
#[inline]
#[target_feature(enable = "avx2")]
fn control(bytes: __m256i) -> __m256i {
    _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, splat(0x1f)), bytes)
}

#[inline]
#[target_feature(enable = "avx2")]
fn splat(byte: u8) -> __m256i {
    _mm256_set1_epi8(byte as i8)
}

#[inline]
#[target_feature(enable = "avx2")]
fn equal(bytes: __m256i, byte: u8) -> __m256i {
    _mm256_cmpeq_epi8(bytes, splat(byte))
}

#[inline]
#[target_feature(enable = "avx2")]
fn is(bytes: __m256i, byte: u8) -> u32 {
    _mm256_movemask_epi8(equal(bytes, byte)) as u32
}
