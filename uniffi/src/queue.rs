//! The messages that wait for the language's thread.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::message::Message;

/// A batch crosses over in one buffer: it holds no more than this, unless a single message does.
const MOST_BYTES: usize = 4 << 20;
const MOST_MESSAGES: usize = 256;

static QUEUE: Queue = Queue { waiting: Mutex::new(VecDeque::new()), arrived: Condvar::new() };

struct Queue {
    waiting: Mutex<VecDeque<Message>>,
    arrived: Condvar,
}

/// Waits for messages, at most so many milliseconds: those that are ready, in order. One thread calls this in a loop.
#[uniffi::export]
pub fn next_messages(max_wait_ms: u32) -> Vec<Message> {
    let limit = Duration::from_millis(max_wait_ms.into());
    let waiting = QUEUE.arrived.wait_timeout_while(lock(), limit, |waiting| waiting.is_empty());
    let (mut waiting, _) = waiting.unwrap_or_else(PoisonError::into_inner);
    batch(&mut waiting)
}

pub(crate) fn push(message: Message) {
    lock().push_back(message);
    QUEUE.arrived.notify_one();
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

fn lock() -> MutexGuard<'static, VecDeque<Message>> {
    QUEUE.waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

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
}
