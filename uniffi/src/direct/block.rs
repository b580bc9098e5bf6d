//! What a direct function returns.

use std::any::Any;
use std::mem::ManuallyDrop;

use crate::direct::Outcome;

/// Three numbers of eight bytes in the machine's byte order stand before the content: its length, what it is, and the capacity.
const HEAD: usize = 24;

const TEXT: u64 = 0;
const FAILURE: u64 = 1;
const PANIC: u64 = 2;

/// Memory of this library with a head and a content, which the package gives back with [`free`](crate::direct::tiktokshop_free).
pub struct Block(Vec<u8>);

impl Block {
    /// An empty one, with room for so many bytes.
    pub(crate) fn with_room(bytes: usize) -> Block {
        let mut whole = Vec::with_capacity(HEAD + bytes);
        whole.resize(HEAD, 0);
        Block(whole)
    }

    /// Where content is appended.
    pub(crate) fn content(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }

    /// The address of what a function came to; 0 if there is nothing to say.
    pub(crate) fn told(outcome: std::thread::Result<Outcome>) -> u64 {
        match outcome {
            Ok(Ok(None)) => 0,
            Ok(Ok(Some(block))) => block.leak(TEXT),
            Ok(Err(failure)) => Block::from(failure.json()).leak(FAILURE),
            Err(panic) => Block::from(words(&*panic)).leak(PANIC),
        }
    }

    fn leak(self, what: u64) -> u64 {
        let mut whole = ManuallyDrop::new(self.0);
        let head = [(whole.len() - HEAD) as u64, what, whole.capacity() as u64];
        for (place, number) in whole.chunks_exact_mut(8).zip(head) {
            place.copy_from_slice(&number.to_ne_bytes());
        }
        whole.as_mut_ptr() as u64
    }

    /// Takes a block back.
    ///
    /// # Safety
    /// `address` is of a block that was leaked and not taken back since.
    pub(crate) unsafe fn take_back(address: u64) -> Block {
        let start = address as *mut u8;
        // SAFETY: a block begins with its head.
        let [length, _, capacity] = unsafe { start.cast::<[u64; 3]>().read_unaligned() };
        // SAFETY: these are the parts of the vector that `leak` took apart.
        Block(unsafe { Vec::from_raw_parts(start, HEAD + length as usize, capacity as usize) })
    }
}

impl<T: AsRef<str>> From<T> for Block {
    fn from(text: T) -> Block {
        let text = text.as_ref();
        let mut block = Block::with_room(text.len());
        block.content().extend_from_slice(text.as_bytes());
        block
    }
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic")
}

#[cfg(test)]
pub(crate) mod tests {
    use tiktokshop_facade::Failure;

    use super::*;

    /// What it is and its content, as a package reads it; the block is taken back.
    pub(crate) fn read(address: u64) -> (u64, Vec<u8>) {
        assert_ne!(address, 0);
        // SAFETY: the address of a block, whose content begins after the head.
        unsafe {
            let [length, what, _] = (address as *const [u64; 3]).read_unaligned();
            let content =
                std::slice::from_raw_parts((address as *const u8).add(HEAD), length as usize).to_vec();
            drop(Block::take_back(address));
            (what, content)
        }
    }

    #[test]
    fn text_a_failure_a_panic_and_nothing_are_told_apart() {
        assert_eq!(Block::told(Ok(Ok(None))), 0);
        assert_eq!(read(Block::told(Ok(Ok(Some("a text".into()))))), (TEXT, b"a text".to_vec()));
        assert_eq!(read(Block::told(Ok(Ok(Some("".into()))))), (TEXT, Vec::new()));
        let (what, failure) = read(Block::told(Ok(Err(Failure::undecodable("odd")))));
        assert_eq!(what, FAILURE);
        assert!(String::from_utf8_lossy(&failure).contains(r#""kind":"decode""#));
        let panic = std::panic::catch_unwind(|| panic!("a {}", "mistake")).expect_err("a panic");
        assert_eq!(read(Block::told(Err(panic))), (PANIC, b"a mistake".to_vec()));
    }
}
