//! 64 bytes as bit masks, one for each class of bytes that JSON distinguishes.

use wide::u8x16;

/// Bytes in a block, bits in a mask.
pub(super) const WIDTH: usize = 64;

/// The class of each byte of a block: bit 0 is the first byte.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Masks<T> {
    pub(super) quote: T,
    pub(super) backslash: T,
    /// Below 0x20.
    pub(super) control: T,
    /// `{` and `[`.
    pub(super) open: T,
    /// `}` and `]`.
    pub(super) close: T,
    pub(super) colon: T,
    pub(super) comma: T,
    /// Space, tab, line feed, carriage return.
    pub(super) space: T,
    /// Not ASCII: not 0 if there is any such byte, without saying which.
    pub(super) wide: T,
}

/// `{` and `[` differ only in this bit, and so do `}` and `]`.
pub(super) const CASE: u8 = 0x20;

impl Masks<u64> {
    /// 16 bytes per instruction: every x86-64 processor has SSE2, and every 64-bit Arm processor has NEON.
    #[inline]
    pub(super) fn of(block: &[u8; WIDTH]) -> Masks<u64> {
        let (mut quote, mut open, mut close, mut colon, mut comma, mut space) = (0, 0, 0, 0, 0, 0);
        let (mut wide, mut rare) = (u8x16::ZERO, u8x16::ZERO);
        for (lane, bytes) in block.as_chunks::<16>().0.iter().enumerate() {
            let bytes = u8x16::new(*bytes);
            let folded = bytes | u8x16::splat(CASE);
            quote |= bits(is(bytes, b'"'), lane);
            open |= bits(is(folded, b'{'), lane);
            close |= bits(is(folded, b'}'), lane);
            colon |= bits(is(bytes, b':'), lane);
            comma |= bits(is(bytes, b','), lane);
            space |= bits(is(bytes, b' '), lane);
            rare |= is(bytes, b'\\') | is_control(bytes);
            wide |= bytes;
        }
        let wide = u64::from(wide.move_mask() as u16);
        let [backslash, control, other_space] = if rare.any() { self::rare(block) } else { [0; 3] };
        Masks { quote, backslash, control, open, close, colon, comma, space: space | other_space, wide }
    }
}

/// What most blocks have none of: backslashes, bytes below 0x20, and white space other than blanks. A function of its own:
/// woven into its callers, the compiler takes their masks apart bit by bit.
#[inline(never)]
pub(super) fn rare(block: &[u8; WIDTH]) -> [u64; 3] {
    let mut rare = [0; 3];
    for (lane, bytes) in block.as_chunks::<16>().0.iter().enumerate() {
        let bytes = u8x16::new(*bytes);
        let space = is(bytes, b'\t') | is(bytes, b'\n') | is(bytes, b'\r');
        rare[0] |= bits(is(bytes, b'\\'), lane);
        rare[1] |= bits(is_control(bytes), lane);
        rare[2] |= bits(space, lane);
    }
    rare
}

fn is(bytes: u8x16, byte: u8) -> u8x16 {
    bytes.cmp_eq(u8x16::splat(byte))
}

fn is_control(bytes: u8x16) -> u8x16 {
    bytes.min(u8x16::splat(0x1f)).cmp_eq(bytes)
}

fn bits(found: u8x16, lane: usize) -> u64 {
    u64::from(found.move_mask() as u16) << (16 * lane)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Byte by byte.
    fn one_by_one(block: &[u8; WIDTH]) -> Masks<u64> {
        let mut masks = Masks::default();
        for (place, &byte) in block.iter().enumerate() {
            let bit = |is: bool| u64::from(is) << place;
            masks.quote |= bit(byte == b'"');
            masks.backslash |= bit(byte == b'\\');
            masks.control |= bit(byte < 0x20);
            masks.open |= bit(byte | CASE == b'{');
            masks.close |= bit(byte | CASE == b'}');
            masks.colon |= bit(byte == b':');
            masks.comma |= bit(byte == b',');
            masks.space |= bit(matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
            masks.wide |= bit(!byte.is_ascii());
        }
        masks
    }

    fn same(block: &[u8; WIDTH]) {
        let (fast, mut slow) = (Masks::of(block), one_by_one(block));
        assert_eq!(fast.wide != 0, slow.wide != 0);
        slow.wide = fast.wide;
        assert_eq!(fast, slow);
    }

    #[test]
    fn every_byte_is_in_its_class_in_every_place() {
        for byte in 0..=u8::MAX {
            for place in 0..WIDTH {
                let mut block = [b'x'; WIDTH];
                block[place] = byte;
                same(&block);
            }
        }
    }

    proptest! {
        #[test]
        fn both_ways_see_the_same(bytes in proptest::collection::vec(any::<u8>(), WIDTH)) {
            same(&bytes.try_into().unwrap());
        }
    }
}
