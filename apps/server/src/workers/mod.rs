//! What runs without being asked: keeper, handlers, forwarding, sync, subscriptions, pruning.
