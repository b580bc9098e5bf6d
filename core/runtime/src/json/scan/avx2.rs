//! The masks of a block in a third of the instructions, for processors with AVX2: those for servers since 2013.
#![expect(unsafe_code, reason = "what a processor may lack is unsafe to call; see `scan`")]

use std::arch::x86_64::{
    __m256i, _mm_clmulepi64_si128, _mm_cvtsi128_si64, _mm_set_epi64x, _mm_set1_epi8, _mm256_cmpeq_epi8,
    _mm256_loadu_si256, _mm256_min_epu8, _mm256_movemask_epi8, _mm256_or_si256, _mm256_set1_epi8,
    _mm256_testz_si256,
};

use super::masks::{CASE, Masks, WIDTH};
use super::{Lanes, Scan, Scanner};

/// Scans a text if the processor can do it this way, and says whether it can.
pub(super) fn scan(json: &[u8]) -> Option<Option<Scan>> {
    let known = is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("pclmulqdq");
    // SAFETY: the processor has just been asked for each of the features.
    known.then(|| unsafe { with_avx2(json) })
}

#[target_feature(enable = "avx2,bmi1,bmi2,pclmulqdq")]
fn with_avx2(json: &[u8]) -> Option<Scan> {
    Scanner::<Avx2>::scan(json)
}

/// Only [`with_avx2`] uses it.
struct Avx2;

impl Lanes for Avx2 {
    #[inline(always)]
    fn masks(block: &[u8; WIDTH]) -> Masks {
        // SAFETY: it is called within `with_avx2` only.
        unsafe { masks(block) }
    }

    #[inline(always)]
    fn prefix_xor(bits: u64) -> u64 {
        // SAFETY: it is called within `with_avx2` only.
        unsafe { prefix_xor(bits) }
    }
}

/// The product with all ones, without carries: each bit is the parity of the bits up to it.
#[inline]
#[target_feature(enable = "pclmulqdq")]
fn prefix_xor(bits: u64) -> u64 {
    let product = _mm_clmulepi64_si128::<0>(_mm_set_epi64x(0, bits as i64), _mm_set1_epi8(-1));
    _mm_cvtsi128_si64(product) as u64
}

#[inline]
#[target_feature(enable = "avx2")]
fn masks(block: &[u8; WIDTH]) -> Masks {
    let (halves, _) = block.as_chunks::<32>();
    let (low, high) = (load(&halves[0]), load(&halves[1]));
    let case = splat(CASE);
    let (low_folded, high_folded) = (_mm256_or_si256(low, case), _mm256_or_si256(high, case));
    let both = |byte| bits(is(low, byte), is(high, byte));
    let folded = |byte| bits(is(low_folded, byte), is(high_folded, byte));
    let mut masks = Masks {
        quote: both(b'"'),
        open: folded(b'{'),
        close: folded(b'}'),
        colon: both(b':'),
        comma: both(b','),
        space: both(b' '),
        wide: u64::from(_mm256_movemask_epi8(_mm256_or_si256(low, high)) as u32),
        ..Masks::default()
    };
    let rare = _mm256_or_si256(rare(low), rare(high));
    if _mm256_testz_si256(rare, rare) == 0 {
        masks.add_rare(block);
    }
    masks
}

#[inline]
#[target_feature(enable = "avx2")]
fn load(bytes: &[u8; 32]) -> __m256i {
    // SAFETY: there are 32 bytes, and they need not be aligned.
    unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) }
}

/// A backslash or a byte below 0x20.
#[inline]
#[target_feature(enable = "avx2")]
fn rare(bytes: __m256i) -> __m256i {
    let control = _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, splat(0x1f)), bytes);
    _mm256_or_si256(is(bytes, b'\\'), control)
}

#[inline]
#[target_feature(enable = "avx2")]
fn splat(byte: u8) -> __m256i {
    _mm256_set1_epi8(byte as i8)
}

#[inline]
#[target_feature(enable = "avx2")]
fn is(bytes: __m256i, byte: u8) -> __m256i {
    _mm256_cmpeq_epi8(bytes, splat(byte))
}

#[inline]
#[target_feature(enable = "avx2")]
fn bits(low: __m256i, high: __m256i) -> u64 {
    let bits = |half| u64::from(_mm256_movemask_epi8(half) as u32);
    bits(low) | bits(high) << 32
}
