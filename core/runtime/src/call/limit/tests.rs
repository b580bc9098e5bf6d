mod crowd;
mod platform;
mod queue;
