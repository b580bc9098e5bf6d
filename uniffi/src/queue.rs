//! The messages that wait for the language's thread.

use std::collections::VecDeque;
use std::mem;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use uniffi::Lower;

use crate::UniFfiTag;
use crate::direct::block::Block;
use crate::message::Message;

/// A batch crosses over in one buffer: it holds no more than this, unless a single message does.
const MOST_BYTES: usize = 4 << 20;
const MOST_MESSAGES: usize = 256;
/// More than what is written of a message beside its texts.
const FIELDS: usize = 128;

static QUEUE: Mutex<Queue> = Mutex::new(Queue { waiting: VecDeque::new(), is_awaited: false });
static ARRIVED: Condvar = Condvar::new();

struct Queue {
    waiting: VecDeque<Message>,
    /// Whether a thread sleeps that nobody has woken yet. Waking costs a system call also while it is on its way.
    is_awaited: bool,
}

impl Queue {
    /// Asked by a thread each time before it sleeps.
    fn is_to_be_awaited(&mut self) -> bool {
        self.is_awaited = self.waiting.is_empty();
        self.is_awaited
    }
}

/// Waits for messages, at most so many milliseconds: those that are ready, in order. One thread calls this in a loop.
#[uniffi::export]
pub fn next_messages(max_wait_ms: u32) -> Vec<Message> {
    next(max_wait_ms)
}

/// The same, written as uniffi writes a list; nothing if none came.
pub(crate) fn next_block(max_wait_ms: u32) -> Option<Block> {
    let batch = next(max_wait_ms);
    if batch.is_empty() {
        return None;
    }
    let mut block = Block::with_room(batch.iter().map(|message| FIELDS + message.size()).sum());
    <Vec<Message> as Lower<UniFfiTag>>::write(batch, block.content());
    Some(block)
}

fn next(max_wait_ms: u32) -> Vec<Message> {
    let limit = Duration::from_millis(max_wait_ms.into());
    let woken = ARRIVED.wait_timeout_while(lock(), limit, Queue::is_to_be_awaited);
    let mut queue = woken.unwrap_or_else(PoisonError::into_inner).0;
    queue.is_awaited = false;
    batch(&mut queue.waiting)
}

pub(crate) fn push(message: Message) {
    let mut queue = lock();
    queue.waiting.push_back(message);
    let is_awaited = mem::take(&mut queue.is_awaited);
    drop(queue);
    if is_awaited {
        ARRIVED.notify_one();
    }
}

fn batch(waiting: &mut VecDeque<Message>) -> Vec<Message> {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    while let Some(next) = waiting.front() {
        bytes += next.size();
        let is_full = bytes > MOST_BYTES || batch.len() == MOST_MESSAGES;
        if is_full && !batch.is_empty() {
            break;
        }
        batch.extend(waiting.pop_front());
    }
    batch
}

fn lock() -> MutexGuard<'static, Queue> {
    QUEUE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Held by a test that asks for messages: there is one queue in the process.
#[cfg(test)]
pub(crate) static ALONE: Mutex<()> = Mutex::new(());

#[cfg(test)]
mod tests {
    use super::*;

    fn text(call: i64, length: usize) -> Message {
        Message::Text { call, text: Some("x".repeat(length)) }
    }

    #[test]
    fn a_batch_stays_small_and_one_large_message_still_passes() {
        let mut waiting = VecDeque::from([text(1, MOST_BYTES + 1), text(2, 1), text(3, MOST_BYTES)]);
        let mut sizes = Vec::new();
        while !waiting.is_empty() {
            sizes.push(batch(&mut waiting).len());
        }
        assert_eq!(sizes, [1, 1, 1]);
        let mut waiting: VecDeque<Message> = (0..300).map(|call| text(call, 1)).collect();
        assert_eq!((batch(&mut waiting).len(), batch(&mut waiting).len()), (MOST_MESSAGES, 44));
    }

    #[test]
    fn one_who_sleeps_again_is_woken_again() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let (tell, told) = std::sync::mpsc::channel();
        let listener = std::thread::spawn(move || {
            let mut arrived = 0;
            while arrived < 100 {
                arrived += next(u32::MAX).len();
                tell.send(arrived).expect("somebody listens");
            }
        });
        for number in 1..=100 {
            push(text(-71, 1));
            assert_eq!(told.recv(), Ok(number));
        }
        listener.join().expect("it has heard all");
    }
}
