//! The masks of one block or of several blocks as one number, and all that is done to it.

use std::ops::{BitAnd, BitOr, BitXor, Not};

/// 64-bit words of as many blocks as are looked at before the first of them is walked.
pub(super) type Words = [u64; WORDS];

pub(super) const WORDS: usize = 32;

/// A bit for each of a number of bytes, the first one lowest.
pub(super) trait Bits:
    Copy + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
    /// 64 bits each.
    const WORDS: usize;

    fn none() -> Self;

    /// What is carried to the next bits: a bit.
    fn carry(bit: u64) -> Self;

    /// From the words that begin at this one.
    fn load(words: &Words, at: usize) -> Self;

    fn store(self, words: &mut Words, at: usize);

    fn any(self) -> bool;

    /// Each bit one place on; the last one is carried to the next bits.
    fn moved(self, carry: &mut Self) -> Self;

    /// Their sum, with the carry of the one before.
    fn plus(self, other: Self, carry: &mut u64) -> Self;
}

impl Bits for u64 {
    const WORDS: usize = 1;

    #[inline(always)]
    fn none() -> u64 {
        0
    }

    #[inline(always)]
    fn carry(bit: u64) -> u64 {
        bit
    }

    #[inline(always)]
    fn load(words: &Words, at: usize) -> u64 {
        words[at]
    }

    #[inline(always)]
    fn store(self, words: &mut Words, at: usize) {
        words[at] = self;
    }

    #[inline(always)]
    fn any(self) -> bool {
        self != 0
    }

    #[inline(always)]
    fn moved(self, carry: &mut u64) -> u64 {
        let moved = self << 1 | *carry;
        *carry = self >> 63;
        moved
    }

    #[inline(always)]
    fn plus(self, other: u64, carry: &mut u64) -> u64 {
        let sum = (self | *carry).wrapping_add(other);
        // The flag of the addition would be kept as a byte, and read again as a word: the processor waits for that.
        *carry = (other & !sum) >> 63;
        sum
    }
}

/// What is done bit by bit, by the instructions of one kind of processor, for bits that exist on such a processor only.
#[cfg(target_arch = "x86_64")]
macro_rules! bit_by_bit {
    ($bits:ident, $and:ident, $or:ident, $xor:ident) => {
        bit_by_bit!($bits: BitAnd bitand $and);
        bit_by_bit!($bits: BitOr bitor $or);
        bit_by_bit!($bits: BitXor bitxor $xor);

        impl std::ops::Not for $bits {
            type Output = $bits;

            #[inline(always)]
            fn not(self) -> $bits {
                // SAFETY: there are such bits on such a processor only.
                self ^ $bits(unsafe { ones() })
            }
        }
    };
    ($bits:ident : $trait:ident $method:ident $instruction:ident) => {
        impl std::ops::$trait for $bits {
            type Output = $bits;

            #[inline(always)]
            fn $method(self, other: $bits) -> $bits {
                // SAFETY: there are such bits on such a processor only.
                $bits(unsafe { $instruction(self.0, other.0) })
            }
        }
    };
}

#[cfg(target_arch = "x86_64")]
pub(super) use bit_by_bit;
